import { commonWords } from '../../language/en/common-words.ts'
import type { Rules } from '../text/rules.ts'
import { englishRoles } from './block-roles/index.ts'
import { englishDatelines } from './datelines.ts'
import { englishStops } from './sentence-ends/index.ts'
import { englishSpeakers } from './speakers/index.ts'
import { englishStances } from './stance/index.ts'

/** How English news is read. */
export const englishRules: Rules = {
  name: 'English',
  script: /\p{Script=Latin}/u,
  commonWords,
  roles: englishRoles,
  datelines: englishDatelines,
  stops: englishStops,
  speakers: englishSpeakers,
  stances: englishStances,
}
