import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { settled } from './text.ts'

/**
 * The digest that tells which text the offsets of evidence count in: SHA-256, 64 hexadecimal digits.
 *
 * Taken over the UTF-8 of the text in NFC with LF line ends, so that a file saved on another system keeps it.
 *
 * @example
 * ```ts
 * digestArticle('One\r\ntwo') === digestArticle('One\ntwo') // => true
 * digestArticle('') // => 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
 * ```
 */
export function digestArticle(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(settled(text))))
}
