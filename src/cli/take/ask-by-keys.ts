import type { Key, Source } from '../io.ts'
import type { Page } from '../terminal/page.ts'
import type { Screen } from '../terminal/screen.ts'
import { type Ask, echo, responseOf } from './ask.ts'
import { beginOf, frameOf, press } from './sitting.ts'

/** Where a person presses keys and sees what comes of them. */
export interface Console {
  /** The keys. */
  readonly keys: Source<Key>
  /** Where prompts are drawn. */
  readonly screen: Screen
  /** The page as wide as it is now. */
  readonly page: () => Page
}

/** Asks key by key: the question is drawn in its place until it is answered. */
export function askByKeys({ keys, screen, page }: Console): Ask {
  return async (form, examiner) => {
    let sitting = beginOf(form)
    const stay = (...below: readonly string[]) =>
      screen.settle([...form.scene(sitting.given, page()), ...below])
    while (sitting.prompt) {
      screen.draw(frameOf(form, sitting, page()))
      const key = await keys.next()
      const end = endedBy(key)
      if (end) {
        stay()
        return end
      }
      if (key) sitting = press(form, examiner, sitting, key)
    }
    stay(...echo(form, examiner, sitting.given, page()))
    return { response: responseOf(form, sitting.given) }
  }
}

function endedBy(key: Key | undefined): 'interrupted' | 'handed-in' | undefined {
  if (!key || (key.ctrl && key.name === 'd')) return 'handed-in'
  return key.ctrl && key.name === 'c' ? 'interrupted' : undefined
}
