import { commonOpenings } from '../../language/en/family-names.ts'
import { withoutLegalForm } from '../../language/en/legal-forms.ts'
import { countryOf, countryOfDemonym } from '../countries.ts'
import { type Name, nameAt, type TaggedName } from './names.ts'

/** A town or person that is taken for one with less than this may be a business. */
const UNSURE = 0.8

/** Behind one of them a name is a place, or a person's. */
const NO_BUSINESS = /\b(?:in|at|near|outside|from|Mr|Mrs|Ms|Dr)\.? $/

/** What one has in a business. */
const STAKE = /\b(?:stake|shares?|interest|investment|holding) in $/

/** So many code units before a name are looked at. */
const AHEAD = 16

/** No name of a business has more words. */
const LONGEST = 8

/**
 * Tagged names as they are compared, with those of businesses that were taken for towns or persons as what they are: "Orlo" where the text names "Orlo Corp.", unless
 * a person of it has that surname.
 */
export function withBusinesses(text: string, tagged: readonly TaggedName[]): Name[] {
  const names = tagged.map((one) => nameAt(text, one))
  const businesses = new Set(names.flatMap(shortForms))
  const families = new Set(names.flatMap(surnames))
  return names.map((name) => {
    const { start, end, type, confidence, bare, words } = name
    const ahead = text.slice(Math.max(0, start - AHEAD), start)
    const isBusiness =
      type !== 'organisation' &&
      businesses.has(bare) &&
      !(words.length === 1 && families.has(words[0] ?? '')) &&
      (STAKE.test(ahead) || (confidence < UNSURE && !NO_BUSINESS.test(ahead)))
    return isBusiness ? nameAt(text, { start, end, type: 'organisation', confidence: UNSURE }) : name
  })
}

/** "Orlo Data" and "Orlo" of "Orlo Data Corp."; not "American" of "American Data Corp.". */
function shortForms({ type, bare }: Name): string[] {
  const short = withoutLegalForm(bare)
  if (type !== 'organisation' || short === bare) return []
  const words = short.split(' ').slice(0, LONGEST)
  return words
    .map((_, i) => words.slice(0, i + 1).join(' '))
    .filter((form) => !(commonOpenings.has(form.toLowerCase()) || countryOf(form) || countryOfDemonym(form)))
}

const surnames = ({ type, words }: Name) =>
  type === 'person' && words.length > 1 ? (words.at(-1) ?? []) : []
