import type { Name, Sentence } from '../../model/language.ts'
import { linearModel, type Sections } from '../linear/file.ts'
import { NameConfidence, type NameContext, votesOf } from '../names/confidence.ts'
import { NameFinder } from '../names/finder.ts'
import { Gazetteer } from '../names/gazetteer.ts'
import { innerNames } from '../names/inner.ts'
import { type FoundName, TYPES } from '../names/labels.ts'
import { subtypeOf } from '../names/subtypes.ts'
import type { WordShape } from '../tag/words.ts'

/** The model `names` at work: names of a whole reading, with finer types, inner names and confidence. */
export class Names {
  private readonly gazetteer = new Gazetteer()
  private readonly finder: NameFinder
  private readonly confidence: NameConfidence

  constructor(file: Sections) {
    this.finder = new NameFinder(linearModel(file, 'first'), linearModel(file, 'second'), this.gazetteer)
    this.confidence = new NameConfidence(file)
  }

  /** The outermost names in order; `shapes` runs beside `sentences`. */
  find(text: string, sentences: readonly Sentence[], shapes: readonly (readonly WordShape[])[]): Name[] {
    const read = sentences.map((s, i) => ({
      forms: s.tokens.map(t => t.form),
      shapes: shapes[i] ?? [],
      upos: s.tokens.map(t => t.upos),
      xpos: s.tokens.map(t => t.xpos),
    }))
    const { names, first } = this.finder.find(read)
    const { gazetteer } = this
    const votes = votesOf(
      read.map(s => s.forms),
      names,
    )
    return names.flatMap((found, i) => {
      const context = { forms: read[i]?.forms ?? [], first: first[i] ?? [], gazetteer, votes }
      return found.map(n => this.name(text, sentences[i], n, context))
    })
  }

  private name(text: string, sentence: Sentence | undefined, found: FoundName, context: NameContext): Name {
    const tokens = sentence?.tokens.slice(found.from, found.to) ?? []
    const type = TYPES[found.type] ?? 'ORG'
    const confidence = this.confidence.get(context, found)
    const make = (from: number, to: number, of: Name['type'], inner: readonly Name[]): Name => {
      const part = tokens.slice(from, to)
      const start = part[0]?.start ?? 0
      const end = part.at(-1)?.end ?? start
      const subtype = subtypeOf(
        of,
        text.slice(start, end),
        part.map(t => t.form),
      )
      return { start, end, type: of, subtype, confidence, inner }
    }
    const inner = innerNames(
      type,
      tokens.map(t => t.form),
      this.gazetteer,
    ).map(s => make(s.from, s.to, s.type, []))
    return make(0, tokens.length, type, inner)
  }
}
