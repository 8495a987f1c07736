import type { FeatureBuffer } from '../linear/hash.ts'
import { NO_WORD, type WordShape } from './words.ts'

/** How many features one decision of the tagger has at most. */
export const TAG_FEATURES = 56

/** Bits of a word's place that its own features know: first of its sentence 1, a sentence in capitals 2. */
export const placeOf = (i: number, shouting: boolean): number => (i === 0 ? 1 : 0) | (shouting ? 2 : 0)

/** The features that hang on the word and its place alone, added to `out`. */
export function ownFeatures(w: WordShape, place: number, out: FeatureBuffer): void {
  out.one(1, 0)
  out.one(2, w.lower)
  out.two(3, w.form, place)
  out.one(4, w.suffix1)
  out.one(5, w.suffix2)
  out.one(6, w.suffix3)
  out.one(7, w.suffix4)
  out.one(8, w.prefix1)
  out.one(9, w.prefix2)
  out.one(10, w.prefix3)
  out.two(11, w.shape, place)
  out.two(12, w.suffix3, w.shape)
  out.one(25, w.tags)
}

/**
 * The features for the tag of word `i` that hang on its neighbours too, added to `out`. `tags` holds the classes of the words before it.
 */
export function contextFeatures(
  words: readonly WordShape[],
  tags: Int32Array,
  i: number,
  out: FeatureBuffer,
): void {
  const w = words[i] ?? NO_WORD
  const a = words[i - 1] ?? NO_WORD
  const aa = words[i - 2] ?? NO_WORD
  const b = words[i + 1] ?? NO_WORD
  const bb = words[i + 2] ?? NO_WORD
  const t1 = i > 0 ? (tags[i - 1] ?? 0) + 2 : 1
  const t2 = i > 1 ? (tags[i - 2] ?? 0) + 2 : 1
  out.one(13, t1)
  out.two(14, t1, t2)
  out.two(15, t1, w.lower)
  out.two(16, t1, b.lower)
  out.two(17, t1, b.tags)
  out.one(18, a.lower)
  out.two(19, a.lower, w.lower)
  out.one(20, b.lower)
  out.two(21, w.lower, b.lower)
  out.one(22, aa.lower)
  out.one(23, bb.lower)
  out.two(24, a.lower, b.lower)
  out.two(26, w.tags, b.tags)
  out.three(27, t1, w.tags, b.tags)
  out.three(28, w.tags, b.tags, bb.tags)
  out.two(29, b.suffix3, w.tags)
  out.two(30, b.shape, w.tags)
  out.two(31, a.shape, w.shape)
  out.three(36, t2, t1, w.tags)
  out.two(37, t1, w.suffix3)
  out.two(38, w.suffix2, b.tags)
  out.three(39, w.lower, b.tags, bb.tags)
  out.two(40, a.suffix3, w.tags)
  out.three(41, t1, w.shape, b.shape)
  out.three(43, t1, t2, b.tags)
}

/** All features for the tag of word `i`; `shouting` says that the whole sentence is in capitals. */
export function tagFeatures(
  words: readonly WordShape[],
  tags: Int32Array,
  i: number,
  shouting: boolean,
  out: FeatureBuffer,
): void {
  out.clear()
  ownFeatures(words[i] ?? NO_WORD, placeOf(i, shouting), out)
  contextFeatures(words, tags, i, out)
}
