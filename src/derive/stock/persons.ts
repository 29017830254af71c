import { africa } from './persons/africa.ts'
import { americas } from './persons/americas.ts'
import { asia } from './persons/asia.ts'
import { europe } from './persons/europe.ts'
import { middleEast } from './persons/middle-east.ts'
import { unitedStates } from './persons/united-states.ts'

/** The tables of persons: `NAME/ALIAS YEARS;OFFICE YEARS;OFFICE @BODY YEARS`, under the codes of their countries. */
export const persons: readonly string[] = [africa, americas, asia, europe, middleEast, unitedStates]
