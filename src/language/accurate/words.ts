import type { LanguageInput } from '../../model/language.ts'
import type { Splitter } from '../segment/splitter.ts'
import { words } from '../segment/words.ts'
import type { Pieces } from './pieces.ts'
import { kindOf, type Space, shapeNumber } from './shape.ts'

/** A word of a document as the encoder reads it. */
export interface DocumentWord {
  readonly start: number
  readonly end: number
  readonly form: string
  readonly block: number
  readonly pieces: readonly number[]
  readonly shape: number
  /** Whether the rules see the end of a sentence behind it. */
  readonly stop: boolean
  /** Whether it is the last of its block. */
  readonly last: boolean
}

/** All words of a document in order. Their borders are the rules'; text outside blocks yields none. */
export function documentWords(
  { text, blocks }: LanguageInput,
  splitter: Splitter,
  pieces: Pieces,
): DocumentWord[] {
  const out: DocumentWord[] = []
  blocks.forEach((block, index) => {
    const pairs = words(text, block.start, block.end)
    const n = pairs.length / 2
    const stops = new Set(splitter.ends(text, pairs))
    for (let i = 0; i < n; i++) {
      const start = pairs[2 * i] ?? 0
      const end = pairs[2 * i + 1] ?? 0
      const form = text.slice(start, end)
      const space: Space = i === 0 ? 'block' : start === pairs[2 * i - 1] ? 'glued' : 'spaced'
      out.push({
        start,
        end,
        form,
        block: index,
        pieces: pieces.of(form),
        shape: shapeNumber(kindOf(form), space),
        stop: stops.has(i + 1),
        last: i === n - 1,
      })
    }
  })
  return out
}
