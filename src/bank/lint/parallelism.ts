import type { OptionType } from '../../kinds/common.ts'
import { endOf, formOf } from '../../language/en/forms.ts'
import { stopWords } from '../../language/en/words.ts'
import type { Choice } from './offer.ts'
import { isCapitalised, rawWords } from './raw-words.ts'

/** Options that are names or numbers have the form that these have. */
const hasFormOfItsOwn: { readonly [T in OptionType]: boolean } = {
  person: true,
  organisation: true,
  country: true,
  place: true,
  date: true,
  number: true,
  weekday: true,
  name: true,
  office: false,
  event: false,
}

/** The one option of three or more whose form is not that of all the others. */
export function oddOneOut(choices: readonly Choice[]): Choice | undefined {
  const judged = choices.every(
    ({ option: { type }, measure }) => !measure && (type === undefined || !hasFormOfItsOwn[type]),
  )
  return judged
    ? (minority(choices, ({ text }) => formOf(text)) ??
        minority(choices, ({ text }) => endOf(text)) ??
        minority(choices, caseOf))
    : minority(choices, ({ text }) => endOf(text))
}

/** The one whose class alone differs; `undefined` as a class fits any. */
function minority(
  choices: readonly Choice[],
  classOf: (choice: Choice) => string | undefined,
): Choice | undefined {
  const classes = choices.map(classOf)
  return choices.length < 3
    ? undefined
    : choices.find((_, i) => {
        const others = new Set(classes.filter((_, j) => j !== i))
        return (
          classes[i] !== undefined && others.size === 1 && !others.has(classes[i]) && !others.has(undefined)
        )
      })
}

/** Names keep their capitals: only a word that is none tells whether options begin with one. */
function caseOf({ text }: Choice): string | undefined {
  const [first, second] = rawWords(text)
  if (!first || /^\p{N}/u.test(first.text)) return undefined
  if (!isCapitalised(first.text)) return second && isCapitalised(second.text) ? undefined : 'small'
  const isName = !stopWords.has(first.text.toLowerCase()) && (!second || isCapitalised(second.text))
  return isName ? undefined : 'capital'
}
