import { coarseKinds } from '../src/language/fast/syntax.ts'
import { hashLexicon, linearModel, readSections, writeSections } from '../src/language/linear/file.ts'
import { ParseInput, type TagKinds } from '../src/language/parse/input.ts'
import { Parser } from '../src/language/parse/parser.ts'
import { Tagger } from '../src/language/tag/tagger.ts'
import { WordShapes } from '../src/language/tag/words.ts'
import { calibrationLines } from './calibrate.ts'
import type { GoldSentence } from './conllu.ts'
import { tagLexicon } from './lexicon.ts'
import { featureTable, lemmaRules } from './morphology.ts'
import { packLexicon, packLinear, packLines } from './pack.ts'
import { type ParseExample, trainParser } from './parser.ts'
import { trainTagger } from './tagger.ts'

export type Say = (line: string) => void

/** Figures of one training; smaller ones make the miniature of the tests. */
export interface SyntaxSettings {
  readonly tagEpochs: number
  readonly tagMinUpdates: number
  readonly tagUnit: number
  readonly folds: number
  readonly parseEpochs: number
  readonly parseMinUpdates: number
  readonly parseUnit: number
}

export const FULL: SyntaxSettings = {
  tagEpochs: 5,
  tagMinUpdates: 2,
  tagUnit: 0.5,
  folds: 3,
  parseEpochs: 6,
  parseMinUpdates: 3,
  parseUnit: 3,
}

const tagOf = (w: { upos: string; xpos: string }): string => `${w.upos} ${w.xpos}`

/** The tagger's classes in order of frequency; those seen fewer than `least` times are not learnt. */
export function tagClasses(sentences: readonly GoldSentence[], least: number): string[] {
  const counts = new Map<string, number>()
  for (const s of sentences) for (const w of s.words) counts.set(tagOf(w), (counts.get(tagOf(w)) ?? 0) + 1)
  return [...counts]
    .filter(([, n]) => n >= least)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([k]) => k)
}

/** Trains the tagger with its lexicons, lemmas and features; gives the model file. */
export function makeTagger(
  sentences: readonly GoldSentence[],
  classes: readonly string[],
  settings: SyntaxSettings,
  say: Say,
): Uint8Array {
  const lexicons = packLexicon('words', tagLexicon(sentences, 3))
  const shapes = new WordShapes(hashLexicon(lexicons, 'words'))
  const known = sentences.filter(s => s.words.every(w => classes.includes(tagOf(w))))
  const examples = known.map(s => ({
    words: s.words.map(w => shapes.get(w.form)),
    gold: Int32Array.from(s.words, w => classes.indexOf(tagOf(w))),
  }))
  const model = trainTagger(examples, classes.length, settings.tagEpochs, settings.tagMinUpdates, say)
  return writeSections(
    new Map([
      ['classes', packLines(classes)],
      ...lexicons,
      ...packLinear('tags', classes.length, model.averaged(settings.tagUnit)),
      ['lemmas', packLines(lemmaRules(sentences))],
      ['feats', packLines(featureTable(sentences))],
    ]),
  )
}

/** Tags sentences with a tagger file. */
export function tagAll(file: Uint8Array, sentences: readonly GoldSentence[]): Int32Array[] {
  const sections = readSections(file)
  const shapes = new WordShapes(hashLexicon(sections, 'words'))
  const tagger = new Tagger(linearModel(sections, 'tags'))
  return sentences.map(s => {
    const tags = new Int32Array(s.words.length)
    tagger.tag(
      s.words.map(w => shapes.get(w.form)),
      tags,
    )
    return tags
  })
}

/** The fold of each sentence; documents stay whole. */
export function foldsOf(sentences: readonly GoldSentence[], folds: number): number[] {
  const docs = new Map<string, number>()
  return sentences.map(s => {
    const known = docs.get(s.doc) ?? docs.size
    docs.set(s.doc, known)
    return known % folds
  })
}

/** Trains the parser on sentences with the tags of taggers that have not seen them; `held` sentences only calibrate the margins. */
export function makeParser(
  sentences: readonly GoldSentence[],
  tags: readonly Int32Array[],
  held: readonly boolean[],
  tagger: Uint8Array,
  classes: readonly string[],
  settings: SyntaxSettings,
  say: Say,
): Uint8Array {
  const sections = readSections(tagger)
  const shapes = new WordShapes(hashLexicon(sections, 'words'))
  const labels = [...new Set(sentences.flatMap(s => s.words.map(w => w.deprel)))].sort()
  const coarse = [...new Set(classes.map(c => c.split(' ')[0] ?? ''))].sort()
  const coarseOf = Int32Array.from(classes, c => coarse.indexOf(c.split(' ')[0] ?? ''))
  const kinds = coarseKinds(coarse)
  const examples = sentences.map(
    (s, i): ParseExample => ({
      words: s.words.map(w => shapes.get(w.form)),
      tags: tags[i] ?? new Int32Array(s.words.length),
      heads: Int32Array.from([0, ...s.words.map(w => (w.head === 0 ? s.words.length + 1 : w.head))]),
      labels: Int32Array.from([0, ...s.words.map(w => labels.indexOf(w.deprel))]),
    }),
  )
  const rootLabel = labels.indexOf('root')
  const model = trainParser(
    examples.filter((_, i) => !held[i]),
    {
      labels: labels.length,
      rootLabel,
      coarseOf,
      kinds,
      epochs: settings.parseEpochs,
      minUpdates: settings.parseMinUpdates,
    },
    say,
  )
  const weights = packLinear('arcs', model.classes, model.averaged(settings.parseUnit))
  const parser = new Parser(linearModel(weights, 'arcs'), rootLabel)
  return writeSections(
    new Map([
      ['labels', packLines(labels)],
      ['coarse', packLines(coarse)],
      ['coarse-of', new Uint8Array(new Uint16Array(coarseOf).buffer)],
      [
        'margins',
        packLines(
          margins(
            parser,
            examples.filter((_, i) => held[i]),
            coarseOf,
            kinds,
          ),
        ),
      ],
      ...weights,
    ]),
  )
}

/** How often an arc with a given gap is right, on sentences that the parser has not seen. */
function margins(
  parser: Parser,
  examples: readonly ParseExample[],
  coarseOf: Int32Array,
  kinds: TagKinds,
): string[] {
  const input = new ParseInput()
  const seen: { gap: number; right: boolean }[] = []
  for (const x of examples) {
    input.set(x.words, x.tags, coarseOf, kinds)
    const state = parser.parse(input)
    for (let i = 1; i <= x.words.length; i++) {
      const right = state.head[i] === x.heads[i] && state.label[i] === x.labels[i]
      seen.push({ gap: parser.gaps[i] ?? 0, right })
    }
  }
  return calibrationLines(seen, 20)
}
