import type { Years } from './rows.ts'

/**
 * States by the part of the world where they lie, as ISO 3166-1 alpha-2, and the years of states of that row.
 *
 * Left out are those that few readers could take for another.
 */
export const regions: readonly (readonly [region: string, codes: string, years: Years])[] = [
  ['western europe', 'AT BE CH DE DK ES FI FR GB GR IE IT NL NO PT SE', [1955, 9999]],
  ['eastern europe', 'AL BG HU PL RO', [1955, 9999]],
  ['eastern europe', 'BA BY CZ EE HR LT LV MD MK RU SI SK UA', [1994, 9999]],
  ['eastern europe', 'ME RS XK', [2009, 9999]],
  ['middle east', 'AE BH CY EG IL IQ IR JO KW LB OM QA SA SY TR', [1972, 9999]],
  ['middle east', 'YE', [1991, 9999]],
  ['central asia', 'AF', [1955, 9999]],
  ['central asia', 'AM AZ GE KG KZ TJ TM UZ', [1993, 9999]],
  ['south asia', 'BD BT IN LK NP PK', [1973, 9999]],
  ['east asia', 'CN JP KP KR MN', [1950, 9999]],
  ['southeast asia', 'ID KH LA MM MY PH SG TH VN', [1977, 9999]],
  ['southeast asia', 'TL', [2003, 9999]],
  ['north africa', 'DZ LY MA SD TN', [1963, 9999]],
  ['west africa', 'BF BJ CI CM GH GN LR ML MR NE NG SL SN TD TG', [1985, 9999]],
  ['east africa', 'BI DJ ET KE MG RW SO TZ UG', [1978, 9999]],
  ['east africa', 'ER', [1994, 9999]],
  ['east africa', 'SS', [2012, 9999]],
  ['southern africa', 'AO BW CG GA LS MW MZ ZA ZM ZW', [1981, 9999]],
  ['southern africa', 'CD', [1998, 9999]],
  ['southern africa', 'NA', [1991, 9999]],
  ['north america', 'CA MX US', [1955, 9999]],
  ['central america', 'BZ CR GT HN NI PA SV', [1982, 9999]],
  ['caribbean', 'CU DO HT JM TT', [1963, 9999]],
  ['south america', 'AR BO BR CL CO EC GY PE PY UY VE', [1967, 9999]],
  ['oceania', 'AU FJ NZ PG', [1976, 9999]],
]

/** Powers whose doings are told all over the world. */
export const powers = 'US GB FR DE RU CN JP IN CA'
