import { FeatureBuffer } from '../linear/hash.ts'
import type { Scorer } from '../linear/model.ts'
import { BOUNDARY_FEATURES, boundaryFeatures, isCandidate, readBlock } from './boundary.ts'
import { sentenceEnds } from './sentences.ts'
import type { Pairs } from './words.ts'

/** Sentence ends by rule, corrected by a model that has read text without stops as well. */
export class Splitter {
  private readonly model: Scorer
  private readonly features = new FeatureBuffer(BOUNDARY_FEATURES)
  private readonly scores = new Int32Array(2)
  constructor(model: Scorer) {
    this.model = model
  }

  /** For each sentence of a block the index after its last word. */
  ends(text: string, pairs: Pairs): number[] {
    const ruled = sentenceEnds(text, pairs)
    const block = readBlock(text, pairs, ruled)
    const out: number[] = []
    let from = 0
    for (let i = 0; i < block.n - 1; i++) {
      if (!isCandidate(block, i)) continue
      boundaryFeatures(block, i, i + 1 - from, this.features)
      this.model.score(this.features, this.scores)
      if ((this.scores[1] ?? 0) > (this.scores[0] ?? 0)) {
        from = i + 1
        out.push(from)
      }
    }
    if (block.n > 0) out.push(block.n)
    return out
  }
}
