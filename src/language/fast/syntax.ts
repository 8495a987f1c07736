import type { Token } from '../../model/language.ts'
import { Calibration } from '../linear/calibration.ts'
import { hashLexicon, linearModel, lines, type Sections, uint16 } from '../linear/file.ts'
import { FormFeatures, sentenceFeatures, type WordInTree } from '../morph/features.ts'
import { Lemmas } from '../morph/lemmas.ts'
import { ParseInput, type TagKinds } from '../parse/input.ts'
import { Parser } from '../parse/parser.ts'
import { Tagger } from '../tag/tagger.ts'
import { type WordShape, WordShapes } from '../tag/words.ts'
import { type KnownWord, KnownWords } from './known-words.ts'

/** A sentence with its words as the models see them, kept for the name finder. */
export interface AnalysedSentence {
  readonly shapes: readonly WordShape[]
  readonly tokens: readonly Token[]
}

/** Tags, lemmas, features and trees: the models `tagger` and `parser` at work. */
export class Syntax {
  private readonly tagger: Tagger
  private readonly parser: Parser
  private readonly words: KnownWords
  private readonly labels: readonly string[]
  private readonly margins: Calibration
  private readonly coarseOf: Int32Array
  private readonly kinds: TagKinds
  private readonly input = new ParseInput()
  private tags = new Int32Array(256)

  constructor(tagger: Sections, parser: Sections) {
    this.tagger = new Tagger(linearModel(tagger, 'tags'))
    const classes = lines(tagger, 'classes').map(l => l.split(' '))
    this.words = new KnownWords(
      new WordShapes(hashLexicon(tagger, 'words')),
      new Lemmas(lines(tagger, 'lemmas')),
      new FormFeatures(lines(tagger, 'feats')),
      classes.map(c => c[0] ?? '_'),
      classes.map(c => c[1] ?? '_'),
    )
    this.labels = lines(parser, 'labels')
    this.coarseOf = Int32Array.from(uint16(parser, 'coarse-of'))
    this.kinds = coarseKinds(lines(parser, 'coarse'))
    this.parser = new Parser(linearModel(parser, 'arcs'), this.labels.indexOf('root'))
    this.margins = new Calibration(lines(parser, 'margins'))
  }

  /** Analyses the words `[from, to)` of `pairs` (start and end in `text`) as one sentence. */
  analyse(text: string, pairs: readonly number[], from: number, to: number): AnalysedSentence {
    const n = to - from
    const known: KnownWord[] = []
    for (let i = from; i < to; i++)
      known.push(this.words.get(text.slice(pairs[2 * i] ?? 0, pairs[2 * i + 1] ?? 0)))
    const shapes = known.map(w => w.shape)
    if (this.tags.length < n) this.tags = new Int32Array(2 * n)
    const { tags } = this
    this.tagger.tag(shapes, tags)
    this.input.set(shapes, tags, this.coarseOf, this.kinds)
    const state = this.parser.parse(this.input)
    const words = known.map((word, i): WordInTree => {
      const { upos, xpos, lemma, feats } = this.words.tagged(word, tags[i] ?? 0)
      const head = state.head[i + 1] ?? 0
      const deprel = this.labels[state.label[i + 1] ?? 0] ?? 'dep'
      return { upos, xpos, lemma, lower: word.lower, feats, head: head > n ? 0 : head, deprel }
    })
    const feats = sentenceFeatures(words)
    const tokens = words.map(
      (w, i): Token => ({
        start: pairs[2 * (from + i)] ?? 0,
        end: pairs[2 * (from + i) + 1] ?? 0,
        form: known[i]?.form ?? '',
        lemma: w.lemma,
        upos: w.upos,
        xpos: w.xpos,
        feats: feats[i] ?? '_',
        head: w.head,
        deprel: w.deprel,
        margin: this.margins.get(this.parser.gaps[i + 1] ?? 0),
      }),
    )
    return { shapes, tokens }
  }
}

/** Where the coarse tags that the parser counts stand in its list. */
export const coarseKinds = (coarse: readonly string[]): TagKinds => ({
  verb: coarse.indexOf('VERB'),
  punct: coarse.indexOf('PUNCT'),
  cconj: coarse.indexOf('CCONJ'),
})
