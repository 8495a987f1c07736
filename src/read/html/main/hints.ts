import type { RemovalReason } from '../../../model/lists.ts'
import type { ElementNode } from '../tree/node.ts'
import { DESCRIBES, FRAME_WORDS, HINTS } from './hint-lexicon.ts'

/** What a name says; `sure` where it holds whatever stands inside. */
export interface Hint {
  readonly reason: RemovalReason
  readonly sure: boolean
}

const SURE: ReadonlySet<RemovalReason> = new Set(['comments', 'cookie'])

const BY_FIRST = ((): ReadonlyMap<string, readonly { words: readonly string[]; hint: Hint }[]> => {
  const table = new Map<string, { words: readonly string[]; hint: Hint }[]>()
  const add = (phrase: string, hint: Hint): void => {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    table.set(first, [...(table.get(first) ?? []), { words, hint }])
  }
  for (const [reason, phrases] of HINTS)
    for (const phrase of phrases.split('|')) add(phrase, { reason, sure: SURE.has(reason) })
  for (const word of FRAME_WORDS) add(word, { reason: 'chrome', sure: true })
  for (const entries of table.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return table
})()

const NAMES = new Set(
  'class id role itemprop data-component data-module data-testid data-type data-name aria-label'.split(' '),
)

/** The words of one name: "relatedPosts__title-2" gives related, posts, title, 2. */
export const wordsOfName = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter(Boolean)

function hintOfName(name: string): Hint | null {
  const words = wordsOfName(name)
  for (const [i, word] of words.entries()) {
    if (DESCRIBES.has(word) && i + 1 < words.length) return null
    for (const entry of BY_FIRST.get(word) ?? [])
      if (entry.words.every((w, k) => words[i + k] === w)) return entry.hint
  }
  return null
}

/**
 * Gives a function that tells what an element's names say that it is, or null; it remembers the names of one page.
 * Each class is one name, so that a hint depends on no order of classes.
 */
export function hintReader(): (element: ElementNode) => Hint | null {
  const known = new Map<string, Hint | null>()
  const of = (name: string): Hint | null => {
    const had = known.get(name)
    if (had !== undefined) return had
    const found = hintOfName(name)
    known.set(name, found)
    return found
  }
  return element => {
    for (const a of element.attrs) {
      if (!NAMES.has(a.name) || a.value.length > 600) continue
      for (const name of a.value.split(/\s+/u)) {
        if (!name || name.length > 80) continue
        const found = of(name)
        if (found) return found
      }
    }
    return element.tag.includes('-') ? of(element.tag) : null
  }
}
