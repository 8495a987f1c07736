import type { Token } from '../../model/language.ts'
import { Calibration } from '../linear/calibration.ts'
import { hashLexicon, linearModel, lines, type Sections, uint16 } from '../linear/file.ts'
import { FormFeatures, sentenceFeatures, type WordInTree } from '../morph/features.ts'
import { Lemmas } from '../morph/lemmas.ts'
import { ParseInput, type TagKinds } from '../parse/input.ts'
import { Parser } from '../parse/parser.ts'
import { Tagger } from '../tag/tagger.ts'
import { type WordShape, WordShapes } from '../tag/words.ts'

/** A sentence with its words as the models see them, kept for the name finder. */
export interface AnalysedSentence {
  readonly shapes: readonly WordShape[]
  readonly tokens: readonly Token[]
}

/** Tags, lemmas, features and trees: the models `tagger` and `parser` at work. */
export class Syntax {
  readonly shapes: WordShapes
  private readonly tagger: Tagger
  private readonly parser: Parser
  private readonly lemmas: Lemmas
  private readonly forms: FormFeatures
  private readonly upos: readonly string[]
  private readonly xpos: readonly string[]
  private readonly labels: readonly string[]
  private readonly margins: Calibration
  private readonly coarseOf: Int32Array
  private readonly kinds: TagKinds
  private readonly input = new ParseInput()
  private tags = new Int32Array(256)

  constructor(tagger: Sections, parser: Sections) {
    this.shapes = new WordShapes(hashLexicon(tagger, 'words'))
    this.tagger = new Tagger(linearModel(tagger, 'tags'))
    const classes = lines(tagger, 'classes').map(l => l.split(' '))
    this.upos = classes.map(c => c[0] ?? '_')
    this.xpos = classes.map(c => c[1] ?? '_')
    this.lemmas = new Lemmas(lines(tagger, 'lemmas'))
    this.forms = new FormFeatures(lines(tagger, 'feats'))
    this.labels = lines(parser, 'labels')
    this.coarseOf = Int32Array.from(uint16(parser, 'coarse-of'))
    this.kinds = coarseKinds(lines(parser, 'coarse'))
    this.parser = new Parser(linearModel(parser, 'arcs'), this.labels.indexOf('root'))
    this.margins = new Calibration(lines(parser, 'margins'))
  }

  /** Analyses the words `[from, to)` of `pairs` (start and end in `text`) as one sentence. */
  analyse(text: string, pairs: readonly number[], from: number, to: number): AnalysedSentence {
    const n = to - from
    const forms: string[] = []
    for (let i = from; i < to; i++) forms.push(text.slice(pairs[2 * i] ?? 0, pairs[2 * i + 1] ?? 0))
    const shapes = forms.map(f => this.shapes.get(f))
    if (this.tags.length < n) this.tags = new Int32Array(2 * n)
    const { tags } = this
    this.tagger.tag(shapes, tags)
    this.input.set(shapes, tags, this.coarseOf, this.kinds)
    const state = this.parser.parse(this.input)
    const words: WordInTree[] = forms.map((form, i) => {
      const t = tags[i] ?? 0
      const upos = this.upos[t] ?? 'X'
      const xpos = this.xpos[t] ?? 'XX'
      const head = state.head[i + 1] ?? 0
      return {
        upos,
        xpos,
        lemma: this.lemmas.get(form, xpos, upos === 'PROPN'),
        lower: form.toLowerCase(),
        head: head > n ? 0 : head,
        deprel: this.labels[state.label[i + 1] ?? 0] ?? 'dep',
      }
    })
    const feats = sentenceFeatures(words, this.forms)
    const tokens = words.map(
      (w, i): Token => ({
        start: pairs[2 * (from + i)] ?? 0,
        end: pairs[2 * (from + i) + 1] ?? 0,
        form: forms[i] ?? '',
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
