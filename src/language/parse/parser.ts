import { FeatureBuffer } from '../linear/hash.ts'
import type { Scorer } from '../linear/model.ts'
import { apply, bestAllowed, isLeft, SHIFT } from './actions.ts'
import { PARSE_FEATURES, parseFeatures } from './features.ts'
import type { ParseInput } from './input.ts'
import { ParseState } from './state.ts'

/** Parses greedily: one root, no cycle, projective, linear in the length. */
export class Parser {
  private readonly model: Scorer
  private readonly rootLabel: number
  private readonly features = new FeatureBuffer(PARSE_FEATURES)
  private readonly scores: Int32Array
  private readonly state = new ParseState()
  /** For each word the gap between the score of the transition that gave it its head and the best one of another kind. */
  gaps = new Int32Array(64)
  constructor(model: Scorer, rootLabel: number) {
    this.model = model
    this.rootLabel = rootLabel
    this.scores = new Int32Array(model.classes)
  }

  /** The finished state: heads (n + 1 for the root) and labels of words 1 … n. Valid until the next call. */
  parse(input: ParseInput): ParseState {
    const { state } = this
    state.reset(input.n)
    if (this.gaps.length < state.head.length) this.gaps = new Int32Array(state.head.length)
    while (!state.done) {
      // Where only one transition is left nothing needs to be scored.
      if (state.size === 0) {
        state.shift()
        continue
      }
      if (state.size === 1 && !state.canShift) {
        this.gaps[state.below(0)] = FORCED
        state.leftArc(this.rootLabel)
        continue
      }
      parseFeatures(input, state, this.features)
      this.model.score(this.features, this.scores)
      const action = bestAllowed(state, this.scores, this.rootLabel)
      if (action !== SHIFT) this.gaps[state.below(0)] = gap(state, this.scores, action)
      apply(state, action)
    }
    return state
  }
}

/** Gap of a forced arc: nothing else was allowed. */
export const FORCED = 1_000_000

function gap(state: ParseState, scores: Int32Array, action: number): number {
  let other = -FORCED
  if (state.canShift) other = scores[SHIFT] ?? 0
  const rival = isLeft(action) ? state.canRight : state.canLeft && state.canShift
  if (rival)
    for (let c = isLeft(action) ? 2 : 1; c < scores.length; c += 2) other = Math.max(other, scores[c] ?? 0)
  return other === -FORCED ? FORCED : (scores[action] ?? 0) - other
}
