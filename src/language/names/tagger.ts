import { FeatureBuffer, hashString } from '../linear/hash.ts'
import type { Scorer } from '../linear/model.ts'
import { isShouting } from '../tag/tagger.ts'
import { NO_WORD } from '../tag/words.ts'
import { NAME_FEATURES, type NameInput, nameFeatures } from './features.ts'
import { follows, LABELS, OUTSIDE, opens } from './labels.ts'

/** Small words that begin names: al-Qaeda, von Bibra, bin Salman. */
const PARTICLES: ReadonlySet<number> = new Set(
  [
    'al',
    'el',
    'bin',
    'ibn',
    'bint',
    'ben',
    'von',
    'van',
    'de',
    'da',
    'di',
    'del',
    'della',
    'du',
    'la',
    'le',
    'ter',
    'abu',
    'ul',
    'ad',
  ].map(hashString),
)

/**
 * Whether a name may begin with word `i` at all: it has a capital, a list knows it, the document has it in a name elsewhere, or it is a
 * particle before a capital. All other words are outside unless a name is open, and need no model.
 */
export function mayBegin(x: NameInput, i: number): boolean {
  const w = x.shapes[i] ?? NO_WORD
  if (w.upper || (x.lists[i] ?? 0) !== 0 || (x.document[i] ?? 0) >> 2 !== 0) return true
  return (
    PARTICLES.has(w.lower) && ((x.shapes[i + 1] ?? NO_WORD).upper || (x.shapes[i + 2] ?? NO_WORD).capital)
  )
}

/** Labels words as parts of names, greedily from left to right; an open name is always closed. */
export class NameTagger {
  private readonly model: Scorer
  private readonly features = new FeatureBuffer(NAME_FEATURES)
  private readonly scores = new Int32Array(LABELS)
  constructor(model: Scorer) {
    this.model = model
  }

  /** Writes labels, and for each word the gap between the best label that may follow and the next best. */
  tag(x: NameInput, labels: Int32Array, gaps: Int32Array): void {
    const n = x.shapes.length
    const shouting = isShouting(x.shapes)
    for (let i = 0; i < n; i++) {
      const before = i === 0 ? 0 : (labels[i - 1] ?? 0)
      if (!opens(before) && !mayBegin(x, i)) {
        labels[i] = OUTSIDE
        continue
      }
      nameFeatures(x, labels, i, shouting, this.features)
      this.model.score(this.features, this.scores)
      const first = bestFollowing(this.scores, before, i === n - 1, -1)
      const second = bestFollowing(this.scores, before, i === n - 1, first)
      labels[i] = first
      gaps[i] = second < 0 ? 1_000_000 : (this.scores[first] ?? 0) - (this.scores[second] ?? 0)
    }
  }
}

/** The best label that may follow `before`, other than `except`; -1 where there is none. */
export function bestFollowing(scores: Int32Array, before: number, last: boolean, except: number): number {
  let at = -1
  for (let c = 0; c < LABELS; c++) {
    if (c === except || !follows(before, c, last)) continue
    if (at < 0 || (scores[c] ?? 0) > (scores[at] ?? 0)) at = c
  }
  return at
}
