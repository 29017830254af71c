import type { RefusalWords } from '../messages.ts'

/** The German for each way in which a response can be no answer. */
export const refusals: RefusalWords = {
  'response/answer-shape': ({ value, expected }) => [
    `${value} ist keine Antwort`,
    `Sende ein Objekt mit „response“; zu prüfen ist ${expected.join()}.`,
  ],
  'response/unknown-question': ({ value }) => [
    `das Quiz hat keine Frage ${value}`,
    'Beantworte die Fragen seiner Ansicht.',
  ],
  'response/too-late': ({ expected }) => [
    `sie kam nach ${expected.join()}`,
    'Antworte vor Ablauf der Frist.',
  ],
  'response/shape': ({ value, expected }) => [
    `erwartet wird ein Wert vom Typ ${expected.join()}, es kam ${value}`,
    `Sende einen Wert vom Typ ${expected.join()}.`,
  ],
  'response/unknown-option': ({ value, expected }) => [
    `es gibt keine Option ${value}`,
    `Nenne eine von ${expected.join(', ')}.`,
  ],
  'response/unknown-gap': ({ value, expected }) => [
    `es gibt keine Lücke ${value}`,
    `Nenne eine von ${expected.join(', ')}.`,
  ],
  'response/duplicate-option': () => [
    'eine Option wird zweimal genannt',
    'Nenne jede Option höchstens einmal.',
  ],
  'response/missing-option': ({ expected }) => [
    `${expected.join(', ')} hat keinen Platz`,
    'Nenne jedes Ereignis einmal.',
  ],
  'response/too-long': ({ expected }) => [
    'der Text ist zu lang',
    `Bleibe bei höchstens ${expected.join()} Zeichen.`,
  ],
  'response/not-a-number': ({ value }) => [
    `${value} ist keine Zahl`,
    'Schreibe Ziffern, etwa 1500 oder 1.5.',
  ],
  'response/ambiguous-number': ({ value }) => [
    `${value} kann auf zwei Arten gelesen werden`,
    'Schreibe den Dezimaltrenner als Punkt und Tausender ohne Zeichen: 1.5 oder 1500.',
  ],
  'response/not-a-date': ({ value }) => [
    `${value} ist kein Datum`,
    'Schreibe ein Jahr, einen Monat mit Jahr oder einen Tag als 1066-10-14.',
  ],
  'response/impossible-date': ({ value }) => [`der Kalender hat keinen ${value}`, 'Prüfe Tag und Monat.'],
  'response/ambiguous-date': ({ value }) => [
    `${value} kann zwei Tage meinen`,
    'Schreibe den Monat als Wort oder das Jahr zuerst: 1066-10-04.',
  ],
}
