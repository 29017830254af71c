import { describe, expect, test } from 'vitest'
import { edtf, spanOf } from '../../../src/calendar/edtf.ts'
import { makeStock } from '../../../src/derive/stock/stock.ts'
import { actorSchema } from '../../../src/facts/schema.ts'
import { officeSort } from '../../../src/language/en/office-sorts.ts'
import { ofKind } from '../../../src/pose/scene.ts'

const { actors, facts, traits } = makeStock()
const roles = ofKind(facts, 'role')
const known = new Set(actors.map(({ id }) => id))
const offered = actors.filter(({ id, type }) => type !== 'country' || traits.get(id)?.region !== undefined)

describe('the stock', () => {
  test('has some hundreds of each kind', () => {
    const count = (type: string) => actors.filter((actor) => actor.type === type).length
    expect(count('person')).toBeGreaterThan(350)
    expect(count('organisation')).toBeGreaterThan(250)
    expect(count('place')).toBeGreaterThan(250)
    expect(count('country')).toBeGreaterThan(190)
  })

  test('has no id twice, and none that a bank would refuse', () => {
    expect(known.size).toBe(actors.length)
    expect(offered.filter((actor) => !actorSchema.safeParse(actor).success)).toEqual([])
  })

  test('names only countries and bodies that it has', () => {
    expect(actors.filter(({ country }) => country !== undefined && !known.has(country))).toEqual([])
    expect(roles.filter(({ actor, body }) => !known.has(actor) || !known.has(body))).toEqual([])
  })

  test('has years in their order, and nobody in the public eye after the last or before birth', () => {
    const years = [...traits.values()].flatMap((one) => (one.years ? [one.years] : []))
    expect(years.filter(([first, last]) => !(first <= last && first > 1000))).toEqual([])
    const spans = roles.map(({ asOf }) => spanOf(edtf(asOf)))
    expect(spans.filter(({ first }) => first === undefined || first.year < 1950)).toEqual([])
  })

  test('gives each office in one piece: no title is cut or empty', () => {
    expect(roles.filter(({ office }) => !/^[A-Za-z][A-Za-z -]+$/.test(office))).toEqual([])
  })

  test('lets nobody hold an office that is led by one together with another for years', () => {
    const heads = roles.filter(
      ({ office, shared }) =>
        !shared && /^(?:head|prime|president|foreign)/.test(officeSort(office)?.post ?? ''),
    )
    const inner = ({ asOf }: (typeof roles)[number]) => {
      const { first, last } = spanOf(edtf(asOf))
      return [(first?.year ?? 0) + 1, (last?.year ?? 9999) - 1] as const
    }
    const clashes = heads.flatMap((a, i) =>
      heads.slice(i + 1).flatMap((b) => {
        const [[a1, a2], [b1, b2]] = [inner(a), inner(b)]
        const together = Math.max(a1, b1) <= Math.min(a2, b2)
        return together && a.body === b.body && a.office === b.office
          ? `${a.actor} ${b.actor} ${a.office}`
          : []
      }),
    )
    expect(clashes).toEqual([])
  })

  test('knows the sort of every organisation', () => {
    const own = actors.filter(({ type }) => type === 'organisation')
    expect(own.filter(({ id }) => traits.get(id)?.sort === undefined)).toEqual([])
  })
})
