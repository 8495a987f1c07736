import { FeatureBuffer } from '../linear/hash.ts'
import type { Scorer } from '../linear/model.ts'
import { TAG_FEATURES, tagFeatures } from './features.ts'
import type { WordShape } from './words.ts'

/** Gives every word a tag class, greedily from left to right. */
export class Tagger {
  private readonly model: Scorer
  private readonly features = new FeatureBuffer(TAG_FEATURES)
  private readonly scores: Int32Array
  constructor(model: Scorer) {
    this.model = model
    this.scores = new Int32Array(model.classes)
  }

  /** Writes the class of each word into `tags` (length ≥ words). */
  tag(words: readonly WordShape[], tags: Int32Array): void {
    const shouting = isShouting(words)
    for (let i = 0; i < words.length; i++) {
      tagFeatures(words, tags, i, shouting, this.features)
      this.model.score(this.features, this.scores)
      tags[i] = best(this.scores)
    }
  }
}

/** Whether a sentence is written in capitals, so that capitals tell nothing. */
export function isShouting(words: readonly WordShape[]): boolean {
  let loud = 0
  let quiet = 0
  for (const w of words) {
    if (w.shouted) loud++
    else if (w.shape !== w.lower) quiet++
  }
  return loud > 1 && loud * 2 > quiet + loud
}

/** Index of the highest score; the first of equals. */
export function best(scores: Int32Array): number {
  let at = 0
  for (let c = 1; c < scores.length; c++) if ((scores[c] ?? 0) > (scores[at] ?? 0)) at = c
  return at
}
