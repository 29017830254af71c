import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type ActorMention,
  loadActorModel,
  type ReadText,
  type Role,
  readAnniversaries,
  readCast,
  readDates,
  readText,
  type Span,
} from '../../src/derive.ts'
import { linkActors, type TaggedName } from '../../src/read/cast/link.ts'
import { readRoles } from '../../src/read/en/roles.ts'
import { hostile } from '../support/hostile-texts.ts'

const PUBLISHED = '2023-07-27'
const model = await loadActorModel()

/** A span, and where the reader says so what stands there. */
interface Found extends Span {
  readonly text?: string
}

/** Lists of one reader; of each the spans are in the order of their starts. */
type Lists = readonly (readonly Found[])[]

const types = ['person', 'organisation', 'place'] as const

/** Runs of capitals tagged in turn, as a tagger gone mad would. */
function taggedIn(text: string): TaggedName[] {
  return Array.from(
    text.matchAll(/\p{Lu}[^\s,.]{0,200}(?: \p{Lu}[^\s,.]{0,60}){0,3}/gu),
    ({ 0: name, index }, i) => ({
      start: index,
      end: index + name.length,
      type: types[i % 3] ?? 'person',
      confidence: 0.9,
    }),
  )
}

const readers: Readonly<Record<string, (text: string) => Lists>> = {
  readText: (text) => {
    const { blocks, sentences, datelines, quotations, stances } = readText(text)
    const parts = datelines.flatMap(({ place, region, date, agency }) => [place, region, date, agency])
    const spoken = quotations.flatMap(({ speaker, verb }) => [speaker, verb])
    const alone = [...parts, ...spoken, ...stances, ...stances.map(({ cue }) => cue)]
    return [
      blocks,
      sentences,
      datelines,
      quotations,
      ...[...alone, ...blocks.map(({ mark }) => mark)].flatMap((span) => (span ? [[span]] : [])),
    ]
  },
  readDates: (text) => [readDates(text, PUBLISHED)],
  readAnniversaries: (text) => {
    const found = readAnniversaries(text)
    return [found, ...found.flatMap(({ of }) => (of ? [[of]] : []))]
  },
  readCast: (text) => {
    const { mentions, roles } = readCast(text, model)
    return [mentions, ...spansOfRoles(roles)]
  },
  linkActors: (text) => [linkActors(text, taggedIn(text)).mentions],
  readRoles: (text) => {
    const tagged = taggedIn(text)
    return spansOfRoles(
      readRoles(
        text,
        tagged.filter(({ type }) => type === 'person'),
        tagged,
      ),
    )
  },
}

function spansOfRoles(roles: readonly Role[]): Lists {
  return [
    roles.map(({ person }) => person),
    ...roles.map(({ role }) => [role]),
    ...roles.flatMap(({ body }) => (body ? [[body]] : [])),
  ]
}

/** What is wrong with the first span that lies outside the text, out of order, or holds other words than it says. */
function wrongIn(text: string, lists: Lists): string | undefined {
  for (const list of lists) {
    let before = 0
    for (const found of list) {
      const { start, end } = found
      if (!(Number.isInteger(start) && start >= before && end > start && end <= text.length))
        return `${start}-${end} behind ${before} in ${text.length}`
      if (found.text !== undefined && found.text !== text.slice(start, end))
        return `${found.text} at ${start}`
      before = start
    }
  }
  return undefined
}

describe.each(Object.entries(readers))('%s', (_, read) => {
  test.each(hostile)('takes %s', (__, text) => {
    expect(wrongIn(text, read(text))).toBeUndefined()
  })
})

const foreign: readonly (readonly [language: string, text: string])[] = [
  [
    'German',
    'Der Minister reiste am Freitag nach Seoul und sprach dort mit dem Präsidenten über den Vertrag, den beide Länder vor siebzig Jahren geschlossen haben. Am Abend kehrte er mit seiner Delegation nach Berlin zurück und dankte den Gastgebern.',
  ],
  [
    'French',
    'Le ministre est arrivé vendredi à Séoul pour parler avec le président du traité que les deux pays ont signé il y a soixante-dix ans. Le soir, il est rentré à Paris avec sa délégation et a remercié ses hôtes de leur accueil.',
  ],
  [
    'Spanish',
    'El ministro llegó el viernes a Seúl para hablar con el presidente sobre el tratado que los dos países firmaron hace setenta años. Por la noche regresó a Madrid con su delegación y dio las gracias a sus anfitriones por la acogida.',
  ],
  [
    'Dutch',
    'De minister reisde vrijdag naar Seoel en sprak daar met de president over het verdrag dat beide landen zeventig jaar geleden hebben gesloten. Die avond keerde hij met zijn delegatie terug naar Den Haag en bedankte hij zijn gastheren.',
  ],
  [
    'Turkish',
    'Bakan cuma günü Seul’e gitti ve orada cumhurbaşkanıyla iki ülkenin yetmiş yıl önce imzaladığı antlaşmayı konuştu. Akşam heyetiyle birlikte Ankara’ya döndü ve kendisini ağırlayanlara teşekkür etti. Görüşmeler gelecek ay yeniden başlayacak, tarih henüz belli değil.',
  ],
  [
    'Indonesian',
    'Menteri itu tiba di Seoul pada hari Jumat untuk berbicara dengan presiden tentang perjanjian yang ditandatangani kedua negara tujuh puluh tahun lalu. Malam harinya ia kembali ke Jakarta bersama rombongannya dan berterima kasih kepada tuan rumah.',
  ],
  [
    'Russian',
    'Министр прибыл в пятницу в Сеул, чтобы обсудить с президентом договор, который обе страны подписали семьдесят лет назад. Вечером он вернулся в Москву.',
  ],
  [
    'Korean',
    '장관은 금요일 서울에 도착하여 두 나라가 칠십 년 전에 맺은 조약에 대해 대통령과 이야기를 나누었다. 저녁에는 대표단과 함께 돌아갔다.',
  ],
  [
    'Arabic',
    'وصل الوزير يوم الجمعة إلى سيول ليتحدث مع الرئيس عن المعاهدة التي وقعها البلدان قبل سبعين عاما. وعاد في المساء مع وفده.',
  ],
  [
    'Chinese',
    '部长星期五抵达首尔，与总统讨论两国七十年前签署的条约。当晚他率代表团返回北京，并感谢东道主的款待。',
  ],
]

describe('a text in another language', () => {
  test.each(foreign)('%s is declined, and nobody is found in it', (_, text) => {
    expect(readText(text).readable.readable).toBe(false)
    expect(readCast(text, model)).toEqual({ actors: [], mentions: [], roles: [] })
  })
})

const pieces = [
  'Sergei Shoigu',
  'Jane Roe',
  'Kim',
  'the Bank of Springfield',
  'the U.S.',
  "Russia's",
  'former',
  'Defense Minister',
  ', the mayor of Springfield,',
  'who is',
  'said',
  'may not',
  'that',
  'according to',
  'on Friday',
  '27 July 1953',
  'a year later',
  'the 70th anniversary of the armistice',
  'twenty',
  'Gen.',
  '"',
  '“',
  '”',
  '’',
  '(',
  ')',
  ',',
  '.',
  '. The',
  '?',
  ';',
  '—',
  '\n',
  '\n\n',
  'SEOUL (AP) —',
  '<p>',
  '&quot;',
  '\u202e',
  '\ud800',
  'é\u0301',
  '😀',
]
const newsLike = fc.array(fc.constantFrom(...pieces), { maxLength: 50 }).map((parts) => parts.join(' '))
const anyText = fc.oneof(
  { weight: 3, arbitrary: newsLike },
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
)

describe('of any text', () => {
  test.each(Object.entries(readers))('%s finds the same twice, in order and as it is written', (_, read) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lists = read(text)
        expect(wrongIn(text, lists)).toBeUndefined()
        expect(read(text)).toEqual(lists)
      }),
      { numRuns: 150 },
    )
  })

  test('everybody who is mentioned is in the cast, and nobody else', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const { actors, mentions, roles } = readCast(text, model)
        const named = (list: readonly ActorMention[]) => new Set(list.map(({ actor }) => actor))
        expect([...named(mentions)]).toEqual(actors.map(({ id }) => id))
        for (const { person } of roles)
          expect(mentions.some(({ start, end }) => start === person.start && end === person.end)).toBe(true)
      }),
    )
  })

  test('a paragraph behind a blank line changes nothing of what stands before it', () => {
    // The last paragraph of a text is never a title: a plain one is the last of the shorter text.
    const [last, more] = ['Nobody else was there.', 'It rained all day in the north.']
    fc.assert(
      fc.property(newsLike, (text) => {
        const own = `${text}\n\n${last}`
        const [alone, followed] = [readText(own), readText(`${own}\n\n${more}`)]
        expect(heldUpTo(own.length, followed)).toEqual(heldUpTo(own.length, alone))
      }),
    )
  })
})

/** What a reading holds up to an offset. */
function heldUpTo(end: number, { blocks, sentences, datelines, quotations, stances }: ReadText) {
  const lists: readonly (readonly Span[])[] = [blocks, sentences, datelines, quotations, stances]
  return lists.map((list) => list.filter(({ start }) => start < end))
}
