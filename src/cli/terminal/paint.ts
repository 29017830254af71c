/** How words can be set off. Colour never says what the words don't. */
export interface Paint {
  /** What matters most. */
  readonly bold: (text: string) => string
  /** What can be passed over. */
  readonly dim: (text: string) => string
  /** Where the reader is. */
  readonly here: (text: string) => string
  /** Right. */
  readonly good: (text: string) => string
  /** Partly right. */
  readonly half: (text: string) => string
  /** Wrong. */
  readonly bad: (text: string) => string
}

const ESCAPE = '\u001b'

const colour = (on: number, off: number) => (text: string) => `${ESCAPE}[${on}m${text}${ESCAPE}[${off}m`
const plainly = (text: string) => text

/** Codes that every terminal with colours knows. */
export const coloured: Paint = {
  bold: colour(1, 22),
  dim: colour(2, 22),
  here: colour(36, 39),
  good: colour(32, 39),
  half: colour(33, 39),
  bad: colour(31, 39),
}

/** No codes at all. */
export const plain: Paint = {
  bold: plainly,
  dim: plainly,
  here: plainly,
  good: plainly,
  half: plainly,
  bad: plainly,
}

/**
 * The paint that the user wants.
 *
 * `--no-color` comes first, then NO_COLOR, then FORCE_COLOR, then whether a terminal that knows colours reads it.
 * A variable that is empty counts as not there (no-color.org, force-color.org).
 */
export function paintFor(
  isTTY: boolean,
  env: Readonly<Record<string, string | undefined>>,
  noColour: boolean,
): Paint {
  if (noColour || env['NO_COLOR']) return plain
  const force = env['FORCE_COLOR']
  if (force) return ['0', 'false'].includes(force) ? plain : coloured
  return isTTY && env['TERM'] !== 'dumb' ? coloured : plain
}
