import type { StopReader } from '../../text/rules.ts'
import { abbreviationStop, initialStop } from './abbreviations.ts'
import { attributionStop } from './attribution.ts'
import { ellipsisStop } from './ellipsis.ts'
import { joinedStop } from './joined.ts'
import { decimalStop } from './numbers.ts'
import { smallStop } from './small.ts'

/** Ends of English sentences, the most specific reader first. */
export const englishStops: readonly StopReader[] = [
  decimalStop,
  ellipsisStop,
  joinedStop,
  smallStop,
  attributionStop,
  abbreviationStop,
  initialStop,
]
