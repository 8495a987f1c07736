import type { Name, Sentence } from '../../model/language.ts'
import { linearModel, type Sections } from '../linear/file.ts'
import { NameConfidence, votesOf } from '../names/confidence.ts'
import { NameFinder } from '../names/finder.ts'
import { Gazetteer } from '../names/gazetteer.ts'
import { madeName } from '../names/made.ts'
import { withOccasions } from '../names/occasions.ts'
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
      const sentence = sentences[i]
      if (!sentence) return []
      const context = { forms: read[i]?.forms ?? [], first: first[i] ?? [], gazetteer, votes }
      const named = found.map(n => madeName(text, sentence, n, this.confidence.get(context, n), gazetteer))
      return withOccasions(sentence, named, gazetteer)
    })
  }
}
