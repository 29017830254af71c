import type { RoleReader } from '../../text/view.ts'
import { boilerplateRole } from './boilerplate.ts'
import { bylineRole } from './byline.ts'
import { captionRole } from './caption.ts'

/** Roles of paragraphs that English words tell, the most specific reader first. */
export const englishRoles: readonly RoleReader[] = [captionRole, boilerplateRole, bylineRole]
