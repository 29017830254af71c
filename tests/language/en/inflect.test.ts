import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  pastParticiple,
  pastTense,
  presentParticiple,
  thirdPerson,
} from '../../../src/language/en/inflect.ts'
import { irregularVerbs } from '../../../src/language/en/irregular-verbs.ts'

// Forms as the Oxford Advanced Learner's Dictionary gives them, British spelling first.
describe('verbs', () => {
  test.each(
    `lead led led|give gave given|take took taken|hold held held|say said said|send sent sent|meet met met
    begin began begun|withdraw withdrew withdrawn|overthrow overthrew overthrown|seek sought sought|shoot shot shot
    broadcast broadcast broadcast|undergo underwent undergone|strike struck struck|flee fled fled|read read read
    sign signed signed|visit visited visited|announce announced announced|deny denied denied|ally allied allied
    deploy deployed deployed|obey obeyed obeyed|free freed freed|veto vetoed vetoed|tie tied tied|ski skied skied`
      .split(/[|\n]/)
      .map((row) => row.trim().split(' ')),
  )('%s, %s, %s', (base = '', past, participle) => {
    expect(pastTense(base)).toBe(past)
    expect(pastParticiple(base)).toBe(participle)
  })

  test('what follows the verb stays, behind a space or a comma', () => {
    expect(pastTense('begin, after long talks, in May')).toBe('began, after long talks, in May')
    expect(pastParticiple('take place')).toBe('taken place')
  })

  test.each(
    `ban banned banning|plan planned planning|stop stopped stopping|admit admitted admitting|occur occurred occurring
    refer referred referring|commit committed committing|equip equipped equipping|travel travelled travelling
    cancel cancelled cancelling|control controlled controlling|fuel fuelled fuelling|label labelled labelling
    panic panicked panicking|kidnap kidnapped kidnapping|quiz quizzed quizzing`
      .split(/[|\n]/)
      .map((row) => row.trim().split(' ')),
  )('the last letter of %s is doubled: %s, %s', (base = '', past, present) => {
    expect(pastTense(base)).toBe(past)
    expect(presentParticiple(base)).toBe(present)
  })

  test.each(
    `visit visited visiting|offer offered offering|target targeted targeting|focus focused focusing
    develop developed developing|benefit benefited benefiting|open opened opening|fail failed failing
    reveal revealed revealing|show showed showing|fix fixed fixing|parallel paralleled paralleling
    launch launched launching|aid aided aiding|free freed freeing|argue argued arguing|agree agreed agreeing
    test tested testing|back backed backing|mail mailed mailing|play played playing`
      .split(/[|\n]/)
      .map((row) => row.trim().split(' ')),
  )('the last letter of %s is not: %s, %s', (base = '', past, present) => {
    expect(pastTense(base)).toBe(past)
    expect(presentParticiple(base)).toBe(present)
  })

  test.each([
    ['lie', 'lying'],
    ['die', 'dying'],
    ['make', 'making'],
    ['see', 'seeing'],
    ['dye', 'dyeing'],
    ['singe', 'singeing'],
    ['be', 'being'],
    ['begin', 'beginning'],
    ['take over', 'taking over'],
  ])('%s with -ing is %s', (base, present) => {
    expect(presentParticiple(base)).toBe(present)
  })

  test.each([
    ['say', 'says'],
    ['deny', 'denies'],
    ['pass', 'passes'],
    ['launch', 'launches'],
    ['fix', 'fixes'],
    ['veto', 'vetoes'],
    ['go', 'goes'],
    ['have', 'has'],
    ['be', 'is'],
    ['deploy', 'deploys'],
    ['carry out', 'carries out'],
  ])('he, she or it: %s, %s', (base, third) => {
    expect(thirdPerson(base)).toBe(third)
  })

  test('a particle stays behind the verb', () => {
    const verb = fc.constantFrom(...irregularVerbs.keys(), 'hand', 'call', 'carry')
    fc.assert(
      fc.property(verb, fc.constantFrom('over', 'out', 'up', 'place'), (base, particle) => {
        for (const inflect of [pastTense, pastParticiple, thirdPerson, presentParticiple])
          expect(inflect(`${base} ${particle}`)).toBe(`${inflect(base)} ${particle}`)
      }),
      { seed: 1 },
    )
  })

  test('a regular past ends in -ed and never in three equal letters', () => {
    const word = fc.stringMatching(/^[b-df-hj-np-tv-z]{1,2}[aeiou]{1,2}[b-df-hj-np-tv-z]{1,2}(?:er|it|e|y)?$/)
    fc.assert(
      fc.property(word, (verb) => {
        fc.pre(!irregularVerbs.has(verb))
        expect(pastTense(verb)).toMatch(/ed$/)
        expect(pastTense(verb)).not.toMatch(/([a-z])\1\1/)
      }),
      { seed: 1 },
    )
  })

  test('each irregular verb has three forms of letters', () => {
    for (const [base, forms] of irregularVerbs)
      expect([base, ...forms]).toEqual([base, ...forms].map((form) => /^[a-z]+$/.exec(form)?.[0]))
  })
})
