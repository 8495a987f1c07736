import { FeatureBuffer } from '../linear/hash.ts'
import type { LinearModel } from '../linear/model.ts'
import { contextFeatures, ownFeatures, placeOf, TAG_FEATURES } from './features.ts'
import { NO_WORD, type WordShape } from './words.ts'

/** Most words whose own scores are remembered, for each kind of place. */
const MOST = 16_384

/** Gives every word a tag class, greedily from left to right. */
export class Tagger {
  private readonly model: LinearModel
  private readonly features = new FeatureBuffer(TAG_FEATURES)
  private readonly scores: Int32Array
  /** What a word scores by itself, by place: a third of all features, the same wherever the word stands again. */
  private readonly own: Map<WordShape, Int32Array>[]
  constructor(model: LinearModel) {
    this.model = model
    this.scores = new Int32Array(model.classes)
    this.own = [new Map(), new Map(), new Map(), new Map()]
  }

  /** Writes the class of each word into `tags` (length ≥ words). */
  tag(words: readonly WordShape[], tags: Int32Array): void {
    const shouting = isShouting(words)
    for (let i = 0; i < words.length; i++) {
      this.scores.set(this.ownScores(words[i] ?? NO_WORD, placeOf(i, shouting)))
      this.features.clear()
      contextFeatures(words, tags, i, this.features)
      this.model.add(this.features, this.scores)
      tags[i] = best(this.scores)
    }
  }

  private ownScores(word: WordShape, place: number): Int32Array {
    let of = this.own[place]
    let found = of?.get(word)
    if (found) return found
    found = new Int32Array(this.model.classes)
    this.features.clear()
    ownFeatures(word, place, this.features)
    this.model.add(this.features, found)
    if (!of || of.size >= MOST) {
      of = new Map()
      this.own[place] = of
    }
    of.set(word, found)
    return found
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
