import { FeatureBuffer } from '../src/language/linear/hash.ts'
import { TAG_FEATURES, tagFeatures } from '../src/language/tag/features.ts'
import { best, isShouting } from '../src/language/tag/tagger.ts'
import type { WordShape } from '../src/language/tag/words.ts'
import { Perceptron } from './perceptron.ts'
import { random, shuffled } from './random.ts'

/** A sentence for the tagger: what is seen of its words, and their classes. */
export interface TagExample {
  readonly words: readonly WordShape[]
  readonly gold: Int32Array
}

/** Trains a tagger on its own guesses for the tags before a word. */
export function trainTagger(
  examples: readonly TagExample[],
  classes: number,
  epochs: number,
  minUpdates: number,
  say: (line: string) => void,
): Perceptron {
  const model = new Perceptron(classes, minUpdates)
  const features = new FeatureBuffer(TAG_FEATURES)
  const scores = new Int32Array(classes)
  const next = random(5)
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0
    let all = 0
    for (const { words, gold } of shuffled(examples, next)) {
      const tags = new Int32Array(words.length)
      const shouting = isShouting(words)
      for (let i = 0; i < words.length; i++) {
        tagFeatures(words, tags, i, shouting, features)
        model.score(features, scores)
        const guess = best(scores)
        tags[i] = guess
        const right = gold[i] ?? 0
        if (guess !== right) {
          wrong++
          model.update(features, right, guess)
        }
        all++
        model.time++
      }
    }
    say(`tagger epoch ${epoch + 1}: ${((100 * wrong) / all).toFixed(2)} % wrong, ${model.features} features`)
  }
  return model
}
