import type { SpeakerReader } from '../../text/rules.ts'
import { followingSpeaker, invertedSpeaker, precedingSpeaker, sourceSpeaker } from './forms.ts'

/** Ways in which English says who speaks, the most specific first. */
export const englishSpeakers: readonly SpeakerReader[] = [
  invertedSpeaker,
  followingSpeaker,
  sourceSpeaker,
  precedingSpeaker,
]
