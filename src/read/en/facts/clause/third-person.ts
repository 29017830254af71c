import { thirdPerson } from '../../../../language/en/inflect.ts'
import { deedVerbs, sayingForms } from '../../../../language/en/past-deeds.ts'

const others = `
expect want need plan hope intend continue believe think know see remain seem appear own hold work live stand stay need require
consider mean include face keep like prefer depend hope aim seek operate use control run have
receive give take make do go come get let put show find feel look become provide contain exist belong tend try signify represent reflect indicate`

const thirds: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  [...deedVerbs.values(), ...sayingForms.values(), ...others.trim().split(/\s+/)].map((base) => [
    thirdPerson(base),
    base,
  ]),
)

const states: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  `own operate make employ hold control produce sell use manage publish supply oversee run represent lead head provide distribute serve
import export contain include market underwrite rent print design build develop offer cover house host border occupy recognise
recognize support oppose chair govern rule insure`
    .split(/\s+/)
    .map((base) => [thirdPerson(base), base]),
)

/** The base form of a verb of what goes on for long, as it follows "it": `owns` is `own`. */
export function baseOfState(word: string): string | undefined {
  return states.get(word)
}

/** The base form of a verb as it follows "it": `expects` is `expect`. */
export function baseOfThird(word: string): string | undefined {
  return thirds.get(word)
}
