import { thirdPerson } from '../inflect.ts'
import { bareName, possessive } from '../phrases.ts'
import { asQuestion, asStatement, type Sort } from './frame.ts'

/** Asks what the letters mean. */
export function standsForWhat(acronym: string): string {
  return asQuestion(`what do the letters ${acronym} stand for`)
}

/** Says what the letters mean. */
export function lettersMean(acronym: string, name: string): string {
  return asStatement(`${acronym} is short for “${name}”`)
}

/** Asks whom an acronym means. */
export function whoseAcronym(acronym: string, sort: Sort): string {
  return asQuestion(`which ${sort} is meant by the abbreviation ${acronym}`)
}

/** Says whom an acronym means. */
export function acronymOf(acronym: string, owner: string): string {
  return asStatement(`the abbreviation ${acronym} refers to ${owner}`)
}

/** Asks for the official name. */
export function officialNameOf(owner: string): string {
  return asQuestion(`what is ${possessive(owner)} official name`)
}

/** Asks whose official name it is. */
export function whoseOfficialName(name: string, sort: Sort): string {
  return asQuestion(`${possessive(`which ${sort}`)} official name is “${name}”`)
}

/** Says whose official name it is. */
export function officiallyNamed(owner: string, name: string): string {
  return asStatement(`${possessive(owner)} official name is “${name}”`)
}

/** "The “Long War”" of a name that has an article, "“Sagarmatha”" of one that has none. */
function inQuotes(name: string): string {
  const bare = bareName(name)
  return bare === name ? `“${name}”` : `the “${bare}”`
}

/** Asks who calls something by a name of its own: `user` is `which country`. */
export function whoCalls(user: string, named: string, name: string): string {
  return asQuestion(`${user} ${thirdPerson('call')} ${named} ${inQuotes(name)}`)
}

/** Asks by what name somebody calls it. */
export function calledWhat(user: string, named: string): string {
  return asQuestion(`what does ${user} call ${named}`)
}

/** Says who calls it by what name. */
export function callsIt(user: string, named: string, name: string): string {
  return asStatement(`${user} ${thirdPerson('call')} ${named} ${inQuotes(name)}`)
}
