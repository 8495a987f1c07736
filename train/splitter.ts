import { FeatureBuffer } from '../src/language/linear/hash.ts'
import {
  type BlockWords,
  BOUNDARY_FEATURES,
  boundaryFeatures,
  isCandidate,
  readBlock,
} from '../src/language/segment/boundary.ts'
import { sentenceEnds } from '../src/language/segment/sentences.ts'
import { words } from '../src/language/segment/words.ts'
import type { GoldSentence } from './conllu.ts'
import { Perceptron } from './perceptron.ts'
import { random, shuffled } from './random.ts'
import type { Say } from './syntax.ts'

interface Block {
  readonly block: BlockWords
  readonly gold: Uint8Array
}

/** The paragraphs of a treebank as running text, with the words after which a sentence ends. */
export function paragraphs(sentences: readonly GoldSentence[]): Block[] {
  const out: Block[] = []
  let text = ''
  let ends = new Set<number>()
  const flush = (): void => {
    const pairs = words(text, 0, text.length)
    if (pairs.length > 0) {
      const block = readBlock(text, pairs, sentenceEnds(text, pairs))
      out.push({
        block,
        gold: Uint8Array.from({ length: block.n }, (_, i) => (ends.has(pairs[2 * i + 1] ?? -1) ? 1 : 0)),
      })
    }
    text = ''
    ends = new Set()
  }
  for (const s of sentences) {
    if (s.paragraph) flush()
    if (text !== '') text = `${text.trimEnd()} `
    for (const w of s.words) text += w.form + (w.space ? ' ' : '')
    ends.add(text.trimEnd().length)
  }
  flush()
  return out
}

/** Trains the model that corrects the rules for sentence ends. Class 1 is an end. */
export function trainSplitter(blocks: readonly Block[], epochs: number, say: Say): Perceptron {
  const model = new Perceptron(2, 2, 16)
  const features = new FeatureBuffer(BOUNDARY_FEATURES)
  const scores = new Int32Array(2)
  const next = random(3)
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0
    let all = 0
    for (const { block, gold } of shuffled(blocks, next)) {
      let from = 0
      for (let i = 0; i < block.n - 1; i++) {
        const right = gold[i] ?? 0
        if (isCandidate(block, i)) {
          boundaryFeatures(block, i, i + 1 - from, features)
          model.score(features, scores)
          const guess = (scores[1] ?? 0) > (scores[0] ?? 0) ? 1 : 0
          if (guess !== right) {
            wrong++
            model.update(features, right, guess)
          }
          all++
          model.time++
        }
        if (right === 1) from = i + 1
      }
    }
    say(`sentences epoch ${epoch + 1}: ${((100 * wrong) / all).toFixed(2)} % wrong`)
  }
  return model
}
