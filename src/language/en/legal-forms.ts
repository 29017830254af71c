const LEGAL_FORM = /,? (?:Inc|Corp|Co|Cos|Ltd|PLC|AG|SA|NV|LLC)\.?$/

/**
 * The name of a company as it is called the second time: without its legal form.
 *
 * @example
 * ```ts
 * withoutLegalForm('Orlo Motor Co.') // => 'Orlo Motor'
 * withoutLegalForm('the Orlo Museum') // => 'the Orlo Museum'
 * ```
 */
export function withoutLegalForm(name: string): string {
  return name.replace(LEGAL_FORM, '')
}
