import { expect, test } from 'vitest'
import type { Actor } from '../../src/facts/actor.ts'
import { poseFacts } from '../../src/pose/pose.ts'

const article = { headline: 'h', published: '1998-05-04', language: 'en' } as const
const body = (id: string, name: string): Actor => ({ id, type: 'organisation', name })
const fact = {
  id: 'n',
  kind: 'name',
  actor: 'own',
  name: 'TRA',
  form: 'acronym',
  standsFor: 'Tova Road Authority',
  certainty: 1,
  evidence: [{ start: 0, end: 9 }],
} as const

/** What stands beside the body that letters mean. */
function offered(others: readonly string[]): string[] {
  const actors = [body('own', 'the Tova Road Authority'), ...others.map((name, i) => body(`o${i}`, name))]
  return poseFacts([fact], { bank: 'b', article, actors })
    .flatMap((one) => (one.kind === 'choice' ? one.options : []))
    .map(({ text }) => text)
}

test('an acronym is offered with bodies that it could mean', () => {
  const spelled = ['the Tova Rail Authority', 'the Tova Rice Association', 'the Tova River Authority']
  expect(offered([...spelled, 'the Arva Boat Office'])).toHaveLength(4)
  expect(offered([...spelled, 'the Arva Boat Office'])).not.toContain('The Arva Boat Office')
  expect(offered(['the Arva Boat Office', 'the Arva Road Office', 'the Orlo Authority'])).toEqual([])
})
