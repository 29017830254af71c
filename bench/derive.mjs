// Deriving a bank of an article of 500 words against reading its dates and actors; growth with the text.
import { readFileSync } from 'node:fs'
import { deriveBank, loadActorModel, readCast, readDates } from '../dist/derive.js'
import { paired, report } from './harness.mjs'

const story = (file) =>
  readFileSync(new URL(`../questions/korean-armistice-70/${file}`, import.meta.url), 'utf8')
const known = { headline: 'An armistice', published: '2023-07-27', language: 'en' }
const whole = story('article.md').split('---').slice(2).join('---').trim()
const text = whole.slice(0, endOfWords(whole, 500))
const model = await loadActorModel()
const articleOf = (times) => ({ ...known, text: Array(times).fill(text).join('\n\n') })

const article = articleOf(1)
const { facts, bank } = await deriveBank(article)
console.log(`${facts.length} facts, ${bank.questions.length} questions`)
report(
  'A bank of an article of 500 words',
  await paired({
    'readDates and readCast': () => {
      readDates(text, known.published)
      readCast(text, model)
    },
    deriveBank: () => deriveBank(article),
    'deriveBank, without the stock': () => deriveBank(article, { stock: false }),
  }),
)

// Copies say the same and their facts are merged: this is how reading grows, not posing.
const sizes = [1, 2, 4, 8]
const grown = await paired(
  Object.fromEntries(
    sizes.map((n) => {
      const longer = articleOf(n)
      return [`${n * 500} words`, () => deriveBank(longer)]
    }),
  ),
)
report('Growth', grown)
const exponent = Math.log(grown.at(-1).ratio) / Math.log(sizes.at(-1))
console.log(`time grows as the ${exponent.toFixed(2)}th power of the length`)

/** Where the first words of a text end, with its paragraphs as they are. */
function endOfWords(of, count) {
  return Array.from(of.matchAll(/\S+/g), ({ 0: word, index }) => index + word.length)[count - 1] ?? of.length
}
