import type { Key, Sink } from '../io.ts'
import type { Console } from '../take/ask-by-keys.ts'
import { edit } from '../terminal/edit.ts'
import { print } from '../terminal/print.ts'
import type { Prompt } from '../terminal/prompt.ts'
import { wrap } from '../terminal/wrap.ts'
import type { Command, Dialogue, End } from './dialogue.ts'

/** A dialogue where each key counts at once. */
export function dialogueByKeys({ keys, screen, page }: Console, out: Sink): Dialogue {
  return {
    page,
    show: (lines) => print(out, lines),
    choose: async (commands) => {
      for (;;) {
        screen.draw({ lines: wrap(hintOf(commands), page().width).map(page().paint.dim), cursor: [0, 0] })
        const key = await keys.next()
        const answer = endedBy(key) ?? commands.find((one) => one.key === key?.name && !key.ctrl)?.word
        if (answer === undefined) continue
        screen.settle([page().paint.bold(`→ ${answer}`)])
        return answer
      }
    },
    type: async (label, text) => {
      let prompt: Prompt = edit(label, text)
      for (;;) {
        screen.draw(prompt.draw(page()))
        const key = await keys.next()
        const end = endedBy(key)
        const turn = key && !end && key.name !== 'escape' ? prompt.press(key) : undefined
        if (turn && 'prompt' in turn) {
          prompt = turn.prompt
          continue
        }
        screen.settle([])
        if (end) return end
        const said = turn && typeof turn.outcome === 'object' ? turn.outcome.answer : undefined
        return { text: typeof said === 'string' ? said : undefined }
      }
    },
    close: keys.close,
  }
}

function hintOf(commands: readonly Command[]): string {
  return commands.map(({ key, word }) => `${key}\u00a0${word}`).join(', ')
}

function endedBy(key: Key | undefined): End | undefined {
  if (!key || (key.ctrl && key.name === 'd')) return 'quit'
  return key.ctrl && key.name === 'c' ? 'interrupted' : undefined
}
