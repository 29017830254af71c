/** Whether a subject is what has a price, where the unit is one of money: shares rise by dollars, a company does not. */
export function isQuoted(subject: string, unit: string): boolean {
  const isMoney = /(?:dollars|cents|euros|yen|pounds|pence)$/.test(unit)
  return !isMoney || /\b(?:shares|stock|dollar|yen|pound|euro|oil|gold|price|prices)$/i.test(subject)
}
