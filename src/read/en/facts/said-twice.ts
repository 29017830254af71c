import { fold } from '../../../base/text.ts'
import { dropArticle } from '../../../language/en/articles.ts'
import type { Draft } from '../../facts/fact-finder.ts'

/** The drafts without deeds that say of somebody to have been what a role says: "was the mayor of Tova". */
export function saidOnce(drafts: readonly Draft[]): Draft[] {
  const roles = drafts.flatMap((draft) => (draft.kind === 'role' ? draft : []))
  return drafts.filter(
    (draft) =>
      draft.kind !== 'deed' ||
      draft.verb !== 'be' ||
      !roles.some(
        ({ actor, office, evidence: [span] }) =>
          actor === draft.actor &&
          span?.start === draft.evidence[0]?.start &&
          dropArticle(fold(draft.complement ?? '')).startsWith(fold(office)),
      ),
  )
}
