import type { FeatureBuffer } from '../linear/hash.ts'
import { NO_WORD, type WordShape } from '../tag/words.ts'

/** How many features one decision of the name finder has at most. */
export const NAME_FEATURES = 96

/** A sentence as the name finder sees it. Arrays run over its words. */
export interface NameInput {
  readonly shapes: readonly WordShape[]
  /** Coarse and fine tags, as hashes. */
  readonly upos: Int32Array
  readonly xpos: Int32Array
  /** What the lists know (see gazetteer.ts). */
  readonly lists: Int32Array
  /** What the rest of the document shows of the word: written small elsewhere 1, with a capital inside a sentence 2, and the type it has elsewhere × 4. */
  readonly document: Int32Array
}

/** The features for the label of word `i`, given the two labels before it. */
export function nameFeatures(
  x: NameInput,
  labels: Int32Array,
  i: number,
  shouting: boolean,
  out: FeatureBuffer,
): void {
  const { shapes, upos, xpos, lists, document } = x
  const w = shapes[i] ?? NO_WORD
  const a = shapes[i - 1] ?? NO_WORD
  const aa = shapes[i - 2] ?? NO_WORD
  const b = shapes[i + 1] ?? NO_WORD
  const bb = shapes[i + 2] ?? NO_WORD
  const l1 = i > 0 ? (labels[i - 1] ?? 0) + 2 : 1
  const l2 = i > 1 ? (labels[i - 2] ?? 0) + 2 : 1
  const place = (i === 0 ? 1 : 0) | (shouting ? 2 : 0)
  const t = xpos[i] ?? 0
  const ta = xpos[i - 1] ?? 1
  const tb = xpos[i + 1] ?? 1
  const ub = upos[i + 1] ?? 1
  const ubb = upos[i + 2] ?? 1
  const g = lists[i] ?? 0
  const ga = lists[i - 1] ?? 0
  const gb = lists[i + 1] ?? 0
  const gbb = lists[i + 2] ?? 0
  const d = document[i] ?? 0
  const before = lastName(x, labels, i)
  out.clear()
  out.one(1, 0)
  out.two(2, l1, l2)
  out.two(3, w.lower, l1)
  out.one(4, w.lower)
  out.two(5, w.form, place)
  out.two(6, w.shape, place)
  out.three(7, w.shape, l1, place)
  out.two(8, w.suffix3, w.shape)
  out.two(9, w.suffix4, w.shape)
  out.two(10, w.prefix3, w.shape)
  out.two(11, w.suffix2, w.shape)
  out.two(12, t, l1)
  out.three(13, ta, t, tb)
  out.two(14, t, w.shape)
  out.three(15, t, ub, ubb)
  out.one(16, a.lower)
  out.two(17, a.lower, w.shape)
  out.two(18, a.lower, l1)
  out.one(19, b.lower)
  out.two(20, b.lower, w.shape)
  out.two(21, aa.lower, a.lower)
  out.two(22, b.lower, bb.lower)
  out.one(23, aa.lower)
  out.one(24, bb.lower)
  out.two(25, a.lower, b.lower)
  out.two(26, a.shape, w.shape)
  out.two(27, w.shape, b.shape)
  out.three(28, a.shape, w.shape, b.shape)
  out.four(29, w.shape, b.shape, bb.shape, l1)
  // What the lists say.
  out.two(30, g, l1)
  out.three(31, g, gb, l1)
  out.three(32, ga, g, gb)
  out.two(33, g, w.shape)
  out.three(34, g, gb, gbb)
  out.two(35, ga, w.shape)
  out.two(36, gb, w.shape)
  for (let bit = 0; bit < 12; bit++) {
    if (((g >> bit) & 1) === 1) {
      out.two(37, bit, l1)
      out.two(38, bit, place)
      out.three(39, bit, t, tb)
    }
    if (((ga >> bit) & 1) === 1) out.two(40, bit, w.shape)
    if (((gb >> bit) & 1) === 1) out.two(41, bit, w.shape)
    if (((gbb >> bit) & 1) === 1) out.two(42, bit, b.shape)
  }
  // What the document says.
  out.two(43, d, place)
  out.two(44, d, l1)
  out.three(45, d & 3, w.shape, place)
  out.two(46, d >> 2, w.shape)
  out.two(47, document[i + 1] ?? 0, l1)
  out.three(48, d >> 2, l1, (document[i + 1] ?? 0) >> 2)
  out.three(49, before, l1, w.shape)
  out.two(50, before, a.lower)
  out.three(51, before, g, t)
  out.three(52, a.lower, w.shape, b.lower)
  out.three(53, a.lower, g, t)
  out.three(54, b.lower, g, t)
  out.two(55, w.tags, l1)
  out.three(56, w.tags, t, place)
}

/** The type of the last name before word `i` (0 none), and what stands between: 1 a comma or "and" alone, 2 a bracket, 3 more. */
function lastName(x: NameInput, labels: Int32Array, i: number): number {
  let k = i - 1
  while (k >= 0 && i - k <= 6 && (labels[k] ?? 0) === 0) k--
  if (k < 0 || (labels[k] ?? 0) === 0) return 0
  const type = 1 + (((labels[k] ?? 1) - 1) >> 2)
  const between = i - k - 1
  const first = x.upos[k + 1] ?? 0
  const kind = between === 0 ? 0 : between === 1 ? 1 : between === 2 ? 2 : 3
  return (type * 4 + kind) * 31 + (between === 0 ? 0 : first)
}
