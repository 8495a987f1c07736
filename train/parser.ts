import { FeatureBuffer } from '../src/language/linear/hash.ts'
import {
  actionCount,
  apply,
  bestAllowed,
  isLeft,
  labelOf,
  leftClass,
  rightClass,
  SHIFT,
} from '../src/language/parse/actions.ts'
import { PARSE_FEATURES, parseFeatures } from '../src/language/parse/features.ts'
import { ParseInput, type TagKinds } from '../src/language/parse/input.ts'
import { ParseState } from '../src/language/parse/state.ts'
import type { WordShape } from '../src/language/tag/words.ts'
import { type Costs, costs, type GoldTree } from './oracle.ts'
import { Perceptron } from './perceptron.ts'
import { random, shuffled } from './random.ts'

export interface ParseExample extends GoldTree {
  readonly words: readonly WordShape[]
  /** Tags as the tagger gives them to text that it has not seen. */
  readonly tags: Int32Array
}

export interface ParserSetup {
  readonly labels: number
  readonly rootLabel: number
  readonly coarseOf: Int32Array
  readonly kinds: TagKinds
  readonly epochs: number
  readonly minUpdates: number
}

/** Trains the parser with a dynamic oracle: it mostly follows its own guesses, and learns the best way on from where they lead. */
export function trainParser(
  examples: readonly ParseExample[],
  setup: ParserSetup,
  say: (line: string) => void,
): Perceptron {
  const { rootLabel, coarseOf, kinds } = setup
  const model = new Perceptron(actionCount(setup.labels), setup.minUpdates, 22)
  const features = new FeatureBuffer(PARSE_FEATURES)
  const scores = new Int32Array(model.classes)
  const state = new ParseState()
  const input = new ParseInput()
  const cost: Costs = { shift: 0, left: 0, right: 0 }
  const next = random(7)
  for (let epoch = 0; epoch < setup.epochs; epoch++) {
    let wrong = 0
    let all = 0
    for (const x of shuffled(examples, next)) {
      input.set(x.words, x.tags, coarseOf, kinds)
      state.reset(x.words.length)
      while (!state.done) {
        parseFeatures(input, state, features)
        model.score(features, scores)
        const guess = bestAllowed(state, scores, rootLabel)
        costs(state, x, cost)
        const gold = bestRight(state, x, cost, scores, rootLabel)
        let take = guess
        if (!isRight(guess, state, x, cost)) {
          wrong++
          model.update(features, gold, guess)
          if (epoch === 0 || next() < 0.1) take = gold
        }
        all++
        model.time++
        apply(state, take)
      }
    }
    say(`parser epoch ${epoch + 1}: ${((100 * wrong) / all).toFixed(2)} % wrong, ${model.features} features`)
  }
  return model
}

/** Whether a transition loses nothing; an arc of the gold tree must also have the gold label. */
function isRight(action: number, state: ParseState, gold: GoldTree, cost: Costs): boolean {
  const least = Math.min(cost.shift, cost.left, cost.right)
  if (action === SHIFT) return cost.shift === least
  const d = state.below(0)
  const left = isLeft(action)
  if ((left ? cost.left : cost.right) !== least) return false
  const h = left ? state.front : state.below(1)
  return gold.heads[d] !== h || gold.labels[d] === labelOf(action)
}

/** The best-scored transition that loses nothing. */
function bestRight(
  state: ParseState,
  gold: GoldTree,
  cost: Costs,
  scores: Int32Array,
  rootLabel: number,
): number {
  const least = Math.min(cost.shift, cost.left, cost.right)
  const d = state.below(0)
  let at = -1
  const offer = (c: number): void => {
    if (at < 0 || (scores[c] ?? 0) > (scores[at] ?? 0)) at = c
  }
  if (cost.shift === least) offer(SHIFT)
  for (const left of [true, false]) {
    if ((left ? cost.left : cost.right) !== least) continue
    const classOf = left ? leftClass : rightClass
    const h = left ? state.front : state.below(1)
    if (h > state.n) offer(classOf(rootLabel))
    else if (gold.heads[d] === h) offer(classOf(gold.labels[d] ?? 0))
    else for (let l = 0; l < (scores.length - 1) / 2; l++) if (l !== rootLabel) offer(classOf(l))
  }
  return at
}
