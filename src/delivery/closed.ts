import { NewsquizError } from '../base/errors.ts'

/** The error that refuses what comes after the end. */
export function closed(message: string, path: readonly string[] = []): NewsquizError {
  return new NewsquizError([{ code: 'attempt/closed', path, message, mend: 'It takes no more answers.' }])
}
