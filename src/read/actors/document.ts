import type { NameWords } from '../../language/names.ts'
import { kindAt, UPPER } from './characters.ts'
import { comparable, type DocumentName, surfaceOf } from './names.ts'
import type { TokenSpan } from './tags.ts'
import type { Tokens } from './tokens.ts'
import { isPersonWord, type Tally, tallyNames } from './votes.ts'

/**
 * The names of a document made consistent: one surface has one type, a surname follows the full name, and repeats that
 * were missed are filled in.
 *
 * @param pieces The sentences.
 * @param names In the order of the text.
 * @param isCommon Whether a word is common in lower case, so that with a capital it may just open a sentence.
 */
export function settleDocument(
  pieces: readonly Tokens[],
  names: readonly DocumentName[],
  words: NameWords,
  isCommon: (word: string) => boolean,
): Omit<DocumentName, 'chances'>[] {
  const tally = tallyNames(pieces, names, words)
  const settled = names.map((name) => retyped(name, tally, surfaceOf(pieces[name.piece], name)))
  const trie = buildTrie(tally, words)
  const byPiece = groupByPiece(settled)
  const belongs = (word: string, index: number) =>
    !words.beforeNames.has(word.replace(/\.$/, '').toLowerCase()) && !(index === 0 && isCommon(word))
  return pieces.flatMap((tokens, piece) => {
    const found = byPiece.get(piece) ?? []
    const missed = trie.size > 0 ? repeatsIn(tokens, found, trie, belongs) : []
    return [...found, ...missed.map((name) => ({ ...name, piece }))].sort((a, b) => a.first - b.first)
  })
}

function retyped(name: DocumentName, tally: Tally, surface: readonly string[]): DocumentName {
  const verdict = tally.verdict(surface.join(' '))
  if (
    verdict === undefined ||
    verdict.type === name.type ||
    verdict.share(name.type) >= verdict.share(verdict.type)
  )
    return name
  return { ...name, type: verdict.type, confidence: verdict.share(verdict.type) }
}

function groupByPiece(names: readonly DocumentName[]): Map<number, DocumentName[]> {
  const groups = new Map<number, DocumentName[]>()
  for (const name of names) {
    const group = groups.get(name.piece)
    if (group === undefined) groups.set(name.piece, [name])
    else group.push(name)
  }
  return groups
}

/** Names word by word. */
interface Trie extends Map<string, TrieNode> {}
interface TrieNode {
  readonly next: Trie
  name?: { readonly type: number; readonly confidence: number }
}

// Neither names of more words nor words of more letters are looked for again.
const MAX_WORDS = 8
const MAX_LETTERS = 48

function buildTrie(tally: Tally, words: NameWords): Trie {
  const root: Trie = new Map()
  for (const surface of tally.surfaces()) {
    const parts = surface.split(' ')
    const isNamable = surface.length > 2 && isUpperAt(surface) && parts.length <= MAX_WORDS
    const verdict = tally.verdict(surface)
    if (!isNamable || verdict === undefined || (parts.length === 1 && !isPersonWord(surface, words))) continue
    insert(root, parts, { type: verdict.type, confidence: verdict.share(verdict.type) })
  }
  return root
}

type FoundName = Omit<DocumentName, 'piece' | 'chances'>

const isUpperAt = (text: string): boolean => kindAt(text, 0) === UPPER

function insert(root: Trie, parts: readonly string[], name: NonNullable<TrieNode['name']>): void {
  let level = root
  let node: TrieNode | undefined
  for (const part of parts) {
    node = level.get(part) ?? { next: new Map() }
    level.set(part, node)
    level = node.next
  }
  if (node !== undefined) node.name = name
}

/** The names of the trie that stand in a sentence as whole runs of capitals, and are not among those found. */
function repeatsIn(tokens: Tokens, found: readonly TokenSpan[], trie: Trie, belongs: Belongs): FoundName[] {
  const taken = new Uint8Array(tokens.words.length)
  for (const { first, last } of found) taken.fill(1, first, last + 1)
  const repeats: FoundName[] = []
  for (let first = 0; first < tokens.words.length; first += 1) {
    if (taken[first] || !isUpperAt(tokens.words[first] ?? '') || joinsBefore(tokens, first, belongs)) continue
    const repeat = longest(tokens, taken, trie, first)
    if (repeat === undefined) continue
    repeats.push(repeat)
    first = repeat.last
  }
  return repeats
}

function longest(tokens: Tokens, taken: Uint8Array, trie: Trie, first: number): FoundName | undefined {
  let best: FoundName | undefined
  let level: Trie | undefined = trie
  for (let last = first; level !== undefined && !taken[last]; last += 1) {
    const word = tokens.words[last]
    if (word === undefined || word.length > MAX_LETTERS) break
    const node: TrieNode | undefined = level.get(comparable(word))
    if (node?.name !== undefined && !joinsAfter(tokens, last)) best = { first, last, ...node.name }
    level = node?.next
  }
  return best
}

/** Whether a word with a capital belongs to the name that follows it. */
type Belongs = (word: string, index: number) => boolean

/** Whether the word before belongs to the same run of capitals. */
function joinsBefore({ words, starts, ends }: Tokens, index: number, belongs: Belongs): boolean {
  const before = words[index - 1]
  if (before === undefined || !isUpperAt(before) || starts[index] === ends[index - 1]) return false
  return belongs(before, index - 1)
}

function joinsAfter({ words, starts, ends }: Tokens, index: number): boolean {
  return isUpperAt(words[index + 1] ?? ' ') && starts[index + 1] !== ends[index]
}
