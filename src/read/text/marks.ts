/** What may close behind a full stop. */
const CLOSERS = `"'”’»›)]}」』）】》〉＂`

/** Code units of full stops, and of what asks or exclaims, in the scripts that have their own. */
export const stops: ReadonlySet<number> = /* @__PURE__ */ codesOf('.!?…‽。！？｡．؟۔।॥։።')
/** Those that end a sentence whatever follows: no script that has them shortens words with them. */
export const firmStops: ReadonlySet<number> = /* @__PURE__ */ codesOf('。！？｡؟۔।॥։።')
/** Code units of quotes and brackets that close. */
export const closers: ReadonlySet<number> = /* @__PURE__ */ codesOf(CLOSERS)

function codesOf(chars: string): ReadonlySet<number> {
  return new Set(Array.from(chars, (char) => char.charCodeAt(0)))
}

/** Whether a text ends as a sentence does: with a full stop, closing quotes and brackets behind it perhaps. */
export function isSentenceEnd(text: string): boolean {
  let at = text.length - 1
  while (at > 0 && (closers.has(text.charCodeAt(at)) || text[at] === '\u2060')) at -= 1
  return stops.has(text.charCodeAt(at))
}
