/**
 * What the caller of the command has to mend: a wrong flag, command, value or file.
 *
 * The command prints its lines on stderr and ends with 2.
 */
export class Mistake extends Error {
  override readonly name = 'Mistake'
  /** Each says what is wrong and how to mend it. */
  readonly lines: readonly string[]

  /** @param lines At least one. */
  constructor(...lines: readonly string[]) {
    super(lines.join('\n'))
    this.lines = lines
  }
}
