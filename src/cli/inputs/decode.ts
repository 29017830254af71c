import { refused } from './draft.ts'

/** Files of more bytes are no article. */
const MOST_BYTES = 20_000_000

const signatures: readonly (readonly [start: string, what: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a packed file, as word processors write it'],
  ['{\\rtf', 'rich text'],
  ['\u00d0\u00cf\u0011\u00e0', 'a file of an old word processor'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
]

/**
 * The text of a file: by its byte order mark, else as UTF-8, else as its HTML declares or as Windows-1252.
 *
 * @throws {@link NewsquizError} `article/not-text` or `article/too-large`.
 */
export function decodeText(bytes: Uint8Array, most = MOST_BYTES): string {
  if (bytes.length > most)
    throw refused('article/too-large', '', `it has ${bytes.length} bytes`, `Split it: ${most} is the most.`)
  const head = Array.from(bytes.subarray(0, 1024), (byte) => String.fromCharCode(byte)).join('')
  const known = signatures.find(([start]) => head.startsWith(start))
  if (known) throw notText(`it is ${known[1]}, not text`)
  const text = decoded(bytes, head)
  if (text.slice(0, 4096).includes('\0')) throw notText('it is no text')
  return text
}

function notText(message: string) {
  return refused('article/not-text', '', message, 'Save it as plain text, Markdown or HTML.')
}

function decoded(bytes: Uint8Array, head: string): string {
  if (head.startsWith('\u00ff\u00fe')) return new TextDecoder('utf-16le').decode(bytes)
  if (head.startsWith('\u00fe\u00ff')) return new TextDecoder('utf-16be').decode(bytes)
  const charset = isUtf8(bytes) ? 'utf-8' : declaredIn(head)
  const text = new TextDecoder(charset).decode(bytes)
  return charset === 'windows-1252' ? withMarks(text) : text
}

/** The marks that Windows-1252 has from 0x80 on, where some versions of node leave control characters. */
const MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function withMarks(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (mark) => MARKS[mark.charCodeAt(0) - 0x80] ?? mark)
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The character set that a page declares, if there is one of that name. */
function declaredIn(head: string): string {
  const [, charset = ''] = /charset\s{0,5}=\s{0,5}["']?([\w-]{2,30})/i.exec(head) ?? []
  try {
    return new TextDecoder(charset).encoding
  } catch {
    return 'windows-1252'
  }
}
