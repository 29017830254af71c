/**
 * The banks that ship, each its own export and its own subpath.
 *
 * All of them together: `mergeBanks(Object.values(banks))` with `import * as banks from 'newsquiz/questions'`.
 *
 * @module newsquiz/questions
 */
export { chileMineRescue } from './questions/chile-mine-rescue-10.ts'
export { everest } from './questions/everest-70.ts'
export { greatFireOfLondon } from './questions/great-fire-of-london-350.ts'
export { hattieMcDaniel } from './questions/hattie-mcdaniel-80.ts'
export { koreanArmistice } from './questions/korean-armistice-70.ts'
export { newZealandVote } from './questions/new-zealand-vote-125.ts'
export { panamaCanal } from './questions/panama-canal-100.ts'
export { southAfricaVote } from './questions/south-africa-vote-30.ts'
export { tereshkova } from './questions/tereshkova-60.ts'
export { terracottaArmy } from './questions/terracotta-army-50.ts'
export { winterOlympics } from './questions/winter-olympics-100.ts'
export { wrightFlight } from './questions/wright-flight-120.ts'
