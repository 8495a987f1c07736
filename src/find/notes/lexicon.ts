import type { NoteKind } from '../../model/lists.ts'
import { NOTE_LINES } from './lexicon.data.ts'

interface Phrase {
  readonly kind: NoteKind
  readonly words: readonly string[]
}

const kindOf = (word: string): NoteKind =>
  word === 'colour' ? 'colour' : word === 'inference' ? 'inference' : 'analysis'

/** Phrases by their first word, the longest first. */
export const NOTE_WORDS: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const by = new Map<string, Phrase[]>()
  for (const line of NOTE_LINES.trim().split('\n')) {
    const [kind = '', items = ''] = line.split('|')
    for (const item of items.split(' ')) {
      const words = item.split('_')
      const [first = ''] = words
      by.set(
        first,
        [...(by.get(first) ?? []), { kind: kindOf(kind), words }].sort(
          (a, b) => b.words.length - a.words.length,
        ),
      )
    }
  }
  return by
})()
