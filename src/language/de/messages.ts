import { type Messages, shareInDigits } from '../messages.ts'
import { dateInGerman } from './dates.ts'
import { refusals } from './refusals.ts'

const list = (about: readonly string[]) => about.map((text) => `„${text}“`).join(', ')
const digits = (value: number) => value.toLocaleString('de-DE', { maximumFractionDigits: 20 })

/**
 * What a report says, in German.
 *
 * @example
 * ```ts
 * german.statuses.partly // => 'teilweise richtig'
 * german.amount(1500, 'km') // => '1.500 km'
 * ```
 */
export const german: Messages = {
  language: 'de',
  statuses: {
    right: 'richtig',
    partly: 'teilweise richtig',
    wrong: 'falsch',
    blank: 'nicht beantwortet',
    invalid: 'keine Antwort',
  },
  refusals,
  reasons: {
    right: () => 'Die Antwort ist richtig',
    wrong: () => 'Die Antwort ist falsch',
    'picked-right': ({ about }) => `${list(about)} wurde gewählt und ist richtig`,
    'picked-wrong': ({ about }) => `${list(about)} wurde gewählt und ist falsch`,
    missed: ({ about }) => `${list(about)} gehört zur Lösung und fehlt`,
    'left-alone': ({ about }) => `${list(about)} ist falsch und wurde zu Recht nicht gewählt`,
    errors: ({ about }) => `Zu Unrecht gewählt oder ausgelassen: ${list(about)}`,
    accepted: () => 'Der Text ist eine gültige Form',
    slip: () => 'Der Text weicht nur durch einen Tippfehler von einer gültigen Form ab',
    alternative: () => 'Die Antwort zählt zum Teil',
    'not-accepted': () => 'Der Text ist keine gültige Form',
    'within-tolerance': () => 'Die Zahl ist richtig',
    'outside-tolerance': () => 'Die Zahl liegt zu weit daneben',
    distance: () => 'Je näher die Antwort, desto mehr zählt sie',
    'year-right': () => 'Das Jahr ist richtig',
    'year-wrong': () => 'Das Jahr ist falsch',
    'month-right': () => 'Der Monat ist richtig',
    'month-wrong': () => 'Der Monat ist falsch oder fehlt',
    'day-right': () => 'Der Tag ist richtig',
    'day-wrong': () => 'Der Tag ist falsch oder fehlt',
    'start-right': () => 'Der Beginn ist richtig',
    'start-wrong': () => 'Der Beginn ist nicht oder nicht ganz richtig',
    'end-right': () => 'Das Ende ist richtig',
    'end-wrong': () => 'Das Ende ist nicht oder nicht ganz richtig',
    'pair-in-order': ({ about: [a, b] }) => `„${a}“ steht zu Recht vor „${b}“`,
    'pair-out-of-order': ({ about: [a, b] }) => `„${a}“ müsste vor „${b}“ stehen`,
    'place-right': ({ about }) => `${list(about)} steht an seinem Platz`,
    'place-wrong': ({ about }) => `${list(about)} steht nicht an seinem Platz`,
    follows: ({ about: [a, b] }) =>
      b === undefined ? `„${a}“ steht zu Recht am Ende` : `Auf „${a}“ folgt zu Recht „${b}“`,
    'does-not-follow': ({ about: [a, b] }) =>
      b === undefined ? `„${a}“ müsste am Ende stehen` : `Auf „${a}“ müsste „${b}“ folgen`,
    'in-sequence': ({ about }) => `${list(about)} steht richtig in der Reihe derer, die zählen`,
    'out-of-sequence': ({ about }) => `${list(about)} steht außer der Reihe`,
    displaced: ({ about }) => `${list(about)} steht neben seinem Platz`,
    'distractor-placed': ({ about }) => `${list(about)} gehört nicht dazu`,
    'matched-right': ({ about: [a, b] }) => `„${a}“ gehört zu „${b}“`,
    'matched-wrong': ({ about: [a, b] }) => `„${a}“ gehört nicht zu „${b}“`,
    'left-blank': ({ about }) => (about.length > 0 ? `${list(about)} blieb offen` : 'Nicht beantwortet'),
    mapped: ({ about }) => (about.length > 0 ? `Für ${list(about)}` : 'Für die Antwort als Ganzes'),
    floor: () => 'Tiefer kann es nicht fallen',
    ceiling: () => 'Höher kann es nicht steigen',
    'all-or-nothing': () => 'Nur die ganze Lösung zählt',
  },
  modifiers: {
    'fixed-penalty': () => 'Eine falsche Antwort kostet Punkte',
    'formula-scoring': () => 'Ausgleich fürs Raten',
    'certainty-based-marking': () => 'Für die eigene Sicherheit',
    adaptive: () => 'Der beste Versuch zählt, abzüglich der Versuche davor',
    interactive: () => 'Frühere Versuche kosten Punkte',
    countback: () => 'Jeder Teil zahlt nur für die Versuche, in denen er falsch war',
    'decreasing-points': () => 'Jede Verbesserung zählt, was ihr Versuch wert ist',
    'mastery-points': () => 'Mit dem Können wachsen die Punkte',
    'hint-penalty': () => 'Hinweise kosten Punkte',
    'time-decay': () => 'Zeit kostet Punkte',
    'streak-bonus': () => 'Zuschlag für richtige Antworten in Folge',
    floor: () => 'Tiefer kann es nicht fallen',
    ceiling: () => 'Höher kann es nicht steigen',
    threshold: () => 'Alles oder nichts, ab einem Anteil',
    rounded: () => 'Rundung',
  },
  otherModifier: (name) => `Angepasst durch ${name}`,
  line: (sentence, credit) => `${sentence}: ${credit}.`,
  inGap: (number, sentence) => `Lücke ${number}: ${sentence}`,
  credit: shareInDigits,
  verdict: (holds) => (holds ? 'wahr' : 'falsch'),
  date: dateInGerman,
  amount: (value, unit) => (unit === undefined ? digits(value) : `${digits(value)} ${unit}`),
  source: ({ headline, publisher, published }) =>
    `${publisher === undefined ? '' : `${publisher}, `}${dateInGerman(published)}: „${headline}“`,
}
