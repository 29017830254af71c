import type { Teletype } from '../take/ask-by-lines.ts'
import { clean } from '../terminal/clean.ts'
import { print } from '../terminal/print.ts'
import { wrap } from '../terminal/wrap.ts'
import type { Dialogue } from './dialogue.ts'

/** A dialogue of typed lines: nothing that is printed changes. */
export function dialogueByLines({ lines, out, page }: Teletype): Dialogue {
  return {
    page,
    show: (shown) => print(out, shown),
    choose: async (commands) => {
      const hint = commands.map(({ key, word }) => `${key} ${word}`).join(', ')
      for (;;) {
        print(out, wrap(hint, page().width))
        out.write('> ')
        const line = await lines.next()
        if (line === undefined) return 'quit'
        const said = line.trim().toLowerCase()
        const found = commands.find(({ key, word }) => said === key || said === word)
        if (found) return found.word
        print(
          out,
          wrap(`There is no "${clean(said).slice(0, 20)}": type one of the letters.`, page().width, '! '),
        )
      }
    },
    type: async (label) => {
      print(out, wrap(`${label} (Enter alone to leave it)`, page().width))
      out.write('> ')
      const line = await lines.next()
      if (line === undefined) return 'quit'
      const text = clean(line).trim()
      return { text: text === '' ? undefined : text }
    },
    close: lines.close,
  }
}
