import { FeatureBuffer } from '../linear/hash.ts'
import type { Scorer } from '../linear/model.ts'
import { isShouting } from '../tag/tagger.ts'
import { NAME_FEATURES, type NameInput, nameFeatures } from './features.ts'
import { follows, LABELS } from './labels.ts'

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
      nameFeatures(x, labels, i, shouting, this.features)
      this.model.score(this.features, this.scores)
      const before = i === 0 ? 0 : (labels[i - 1] ?? 0)
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
