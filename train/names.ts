import { hashLexicon, linearModel, lines, readSections } from '../src/language/linear/file.ts'
import { FeatureBuffer } from '../src/language/linear/hash.ts'
import { NAME_FEATURES, type NameInput, nameFeatures } from '../src/language/names/features.ts'
import { type NameSentence, nameInputs, read, withEvidence } from '../src/language/names/finder.ts'
import type { Gazetteer } from '../src/language/names/gazetteer.ts'
import { follows, LABELS, labelsOf, type WordSpan } from '../src/language/names/labels.ts'
import { refine } from '../src/language/names/refine.ts'
import { bestFollowing, NameTagger } from '../src/language/names/tagger.ts'
import { isShouting, Tagger } from '../src/language/tag/tagger.ts'
import { WordShapes } from '../src/language/tag/words.ts'
import { calibrationLines } from './calibrate.ts'
import type { NameDocument } from './names-data.ts'
import { packLinear, packLines } from './pack.ts'
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
        nameFeatures(x, labels, i, shouting, features)
        model.score(features, scores)
        const right = gold[i] ?? 0
        const before = i === 0 ? 0 : (labels[i - 1] ?? 0)
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
  const seen: { gap: number; right: boolean }[] = []
  const second: { inputs: NameInput[]; gold: readonly (readonly WordSpan[])[] }[] = []
  for (let k = 0; k < settings.folds; k++) {
    const weights = modelOf(
      trainOne(examplesOf(ready.filter((_, i) => i % settings.folds !== k)), settings),
      'fold',
      settings.unit,
    )
    const tagger = new NameTagger(linearModel(weights, 'fold'))
    ready.forEach((d, i) => {
      if (i % settings.folds !== k) return
      const found = d.inputs.map((x, j) => {
        const { forms = [], xpos = [] } = d.sentences[j] ?? {}
        return refine({ forms, xpos, gazetteer }, read(tagger, x))
      })
      found.forEach((names, j) => {
        for (const n of names)
          seen.push({
            gap: n.gap,
            right: (d.gold[j] ?? []).some(g => g.from === n.from && g.to === n.to && g.type === n.type),
          })
      })
      second[i] = { gold: d.gold, inputs: withEvidence(d.sentences, d.inputs, d.evidence, found) }
    })
    say(`names: first reading without fold ${k}`)
  }
  return new Map([
    ['confidence', packLines(calibrationLines(seen, 12))],
    ...first,
    ...modelOf(trainOne(examplesOf(second), settings), 'second', settings.unit),
  ])
}
