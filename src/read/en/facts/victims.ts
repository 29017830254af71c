import { oncePer } from '../../../base/once-per.ts'
import type { Material } from '../../facts/material.ts'

/** So many code units before and behind a name are looked at. */
const NEAR = 48

const AHEAD =
  /\b(?:assassination|death|killing|kidnapping|murder|shooting|slaying|assassinated|kidnapped|killed|murdered|shot|slew)(?: of)? (?:(?:Dr|Mr|Mrs|Ms)\.? )?$/

const BEHIND =
  /^(?:['’]s (?:assassination|body|death|killer|killers|kidnappers|killing|murder|murderer|remains|slaying)|,?(?: \d{1,3},)? (?:was|had been) (?:assassinated|kidnapped|killed|murdered|shot|slain|stabbed))\b/

/** The persons of whom an article says that somebody killed, shot or kidnapped them: nobody's wrong options. */
export const victimsOf = /* @__PURE__ */ oncePer(
  ({ cast, article: { text } }: Material): ReadonlySet<string> =>
    new Set(
      cast.mentions.flatMap(({ actor, type, start, end }) =>
        type === 'person' &&
        (AHEAD.test(text.slice(Math.max(0, start - NEAR), start)) || BEHIND.test(text.slice(end, end + NEAR)))
          ? actor
          : [],
      ),
    ),
)
