import { hashLexicon, linearModel, lines, readSections } from '../src/language/linear/file.ts'
import { FeatureBuffer } from '../src/language/linear/hash.ts'
import { signsOf, votesOf } from '../src/language/names/confidence.ts'
import { NAME_FEATURES, type NameInput, nameFeatures } from '../src/language/names/features.ts'
import {
  type NameSentence,
  nameInputs,
  read,
  secondReading,
  withEvidence,
} from '../src/language/names/finder.ts'
import type { Gazetteer } from '../src/language/names/gazetteer.ts'
import {
  type FoundName,
  follows,
  LABELS,
  labelsOf,
  OUTSIDE,
  opens,
  type WordSpan,
} from '../src/language/names/labels.ts'
import { refine } from '../src/language/names/refine.ts'
import { bestFollowing, mayBegin, NameTagger } from '../src/language/names/tagger.ts'
import { isShouting, Tagger } from '../src/language/tag/tagger.ts'
import { WordShapes } from '../src/language/tag/words.ts'
import { fitConfidence, type Judged } from './confidence.ts'
import type { NameDocument } from './names-data.ts'
import { packLinear } from './pack.ts'
import { Perceptron } from './perceptron.ts'
import { random, shuffled } from './random.ts'
import type { Say } from './syntax.ts'

export interface NameSettings {
  readonly epochs: number
  readonly minUpdates: number
  readonly unit: number
  readonly folds: number
}
export const NAMES: NameSettings = { epochs: 6, minUpdates: 2, unit: 1, folds: 3 }

/** A document ready to learn from: tagged sentences, inputs, gold names. */
export interface ReadyDocument {
  readonly exact: boolean
  readonly sentences: readonly NameSentence[]
  readonly gold: readonly (readonly WordSpan[])[]
}

/** Tags the words of documents with a tagger file. */
export function tagDocuments(documents: readonly NameDocument[], file: Uint8Array): ReadyDocument[] {
  const sections = readSections(file)
  const shapes = new WordShapes(hashLexicon(sections, 'words'))
  const tagger = new Tagger(linearModel(sections, 'tags'))
  const classes = lines(sections, 'classes').map(l => l.split(' '))
  return documents.map(d => ({
    exact: d.exact,
    gold: d.sentences.map(s => s.spans),
    sentences: d.sentences.map(s => {
      const seen = s.forms.map(f => shapes.get(f))
      const tags = new Int32Array(seen.length)
      tagger.tag(seen, tags)
      return {
        forms: s.forms,
        shapes: seen,
        upos: [...tags].map(t => classes[t]?.[0] ?? 'X'),
        xpos: [...tags].map(t => classes[t]?.[1] ?? 'XX'),
      }
    }),
  }))
}

interface Example {
  readonly x: NameInput
  readonly gold: Int32Array
}

function trainOne(examples: readonly Example[], settings: NameSettings): Perceptron {
  const model = new Perceptron(LABELS, settings.minUpdates)
  const features = new FeatureBuffer(NAME_FEATURES)
  const scores = new Int32Array(LABELS)
  const next = random(11)
  for (let epoch = 0; epoch < settings.epochs; epoch++)
    for (const { x, gold } of shuffled(examples, next)) {
      const n = gold.length
      const labels = new Int32Array(n)
      const shouting = isShouting(x.shapes)
      for (let i = 0; i < n; i++) {
        const right = gold[i] ?? 0
        const before = i === 0 ? 0 : (labels[i - 1] ?? 0)
        if (!opens(before) && !mayBegin(x, i)) {
          labels[i] = OUTSIDE
          continue
        }
        nameFeatures(x, labels, i, shouting, features)
        model.score(features, scores)
        const guess = bestFollowing(scores, before, i === n - 1, -1)
        // Where an earlier guess has made the gold label impossible there is nothing to learn.
        const possible = follows(before, right, i === n - 1)
        if (guess !== right && possible) model.update(features, right, guess)
        labels[i] = possible && (epoch === 0 || next() < 0.5) ? right : guess
        model.time++
      }
    }
  return model
}

const modelOf = (p: Perceptron, name: string, unit: number): Map<string, Uint8Array> =>
  packLinear(name, LABELS, p.averaged(unit))

/** Trains both readings; the second sees what first readings that did not know the document found elsewhere in it. */
export function trainNames(
  documents: readonly ReadyDocument[],
  gazetteer: Gazetteer,
  settings: NameSettings,
  say: Say,
): Map<string, Uint8Array> {
  const ready = documents.map(d => ({ ...d, ...nameInputs(d.sentences, gazetteer) }))
  const examplesOf = (
    ds: readonly { inputs: readonly NameInput[]; gold: readonly (readonly WordSpan[])[] }[],
  ): Example[] =>
    ds.flatMap(d => d.inputs.map((x, i) => ({ x, gold: labelsOf(d.gold[i] ?? [], x.shapes.length) })))
  say(`names: ${ready.length} documents, ${ready.reduce((n, d) => n + d.gold.flat().length, 0)} names`)
  const first = modelOf(trainOne(examplesOf(ready), settings), 'first', settings.unit)
  const firstFound: FoundName[][][] = []
  const second: { inputs: NameInput[]; gold: readonly (readonly WordSpan[])[] }[] = []
  const folds = Array.from({ length: settings.folds }, (_, k) => k)
  const outside = <T>(all: readonly T[], k: number): T[] => all.filter((_, i) => i % settings.folds !== k)
  const taggerOf = (examples: readonly Example[]): NameTagger =>
    new NameTagger(linearModel(modelOf(trainOne(examples, settings), 'fold', settings.unit), 'fold'))
  for (const k of folds) {
    const tagger = taggerOf(examplesOf(outside(ready, k)))
    ready.forEach((d, i) => {
      if (i % settings.folds !== k) return
      const found = d.inputs.map((x, j) => {
        const s = d.sentences[j]
        return s ? refine({ ...s, gazetteer }, read(tagger, x)) : []
      })
      firstFound[i] = found
      second[i] = { gold: d.gold, inputs: withEvidence(d.sentences, d.inputs, d.evidence, found) }
    })
    say(`names: first reading without fold ${k}`)
  }
  // The second readings of documents that neither reading has seen tell how sure a name is.
  const seen: Judged[] = []
  for (const k of folds) {
    const tagger = taggerOf(examplesOf(outside(second, k)))
    ready.forEach((d, i) => {
      if (i % settings.folds !== k) return
      const names = secondReading(tagger, d.sentences, second[i]?.inputs ?? [], d.evidence, gazetteer)
      const votes = votesOf(
        d.sentences.map(s => s.forms),
        names,
      )
      names.forEach((found, j) => {
        const context = {
          forms: d.sentences[j]?.forms ?? [],
          first: firstFound[i]?.[j] ?? [],
          gazetteer,
          votes,
        }
        for (const n of found)
          seen.push({
            signs: signsOf(context, n),
            right: (d.gold[j] ?? []).some(g => g.from === n.from && g.to === n.to && g.type === n.type),
            exact: d.exact,
          })
      })
    })
    say(`names: second reading without fold ${k}`)
  }
  return new Map([
    ...fitConfidence(seen),
    ...first,
    ...modelOf(trainOne(examplesOf(second), settings), 'second', settings.unit),
  ])
}
