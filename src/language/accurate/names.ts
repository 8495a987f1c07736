import type { Name, Sentence } from '../../model/language.ts'
import { Calibration } from '../linear/calibration.ts'
import { additions } from '../names/additions.ts'
import { DocumentEvidence } from '../names/document.ts'
import { Gazetteer } from '../names/gazetteer.ts'
import { overHyphens } from '../names/hyphens.ts'
import type { FoundName, WordSpan } from '../names/labels.ts'
import { madeName } from '../names/made.ts'
import { numberedBodies } from '../names/numbers.ts'
import { withOccasions } from '../names/occasions.ts'
import { refine } from '../names/refine.ts'
import { typesByUse } from '../names/uses.ts'
import { isShouting } from '../tag/tagger.ts'
import type { WordShape, WordShapes } from '../tag/words.ts'
import { again } from './again.ts'
import { apartAtCommonWords } from './apart.ts'
import { Evidence } from './evidence.ts'
import { labelled, type Moves, namesOf, shares } from './name-labels.ts'
import type { ReadSentence } from './reader.ts'

/**
 * The share of the least certain word of a name, in thousandths, and how many of such names are right: counted on the development files of the
 * two name corpora, which the network has not seen. Zero is what a rule alone found.
 */
const CALIBRATION = [
  '0 0.70',
  '1 0.45',
  '500 0.54',
  '700 0.69',
  '900 0.74',
  '950 0.80',
  '980 0.83',
  '990 0.90',
  '998 0.96',
] as const

/** A name with a word that is more likely something else is left alone. */
const LEAST = 500

/** A sentence with what the network and the lists say of its words. */
interface Read {
  readonly forms: readonly string[]
  readonly xpos: readonly string[]
  readonly shapes: readonly WordShape[]
  readonly share: Float64Array
  readonly shouting: boolean
}

/** Names of a whole document: the network's, weighed over the document, and refined by the same rules as the fast engine's. */
export class NameReader {
  private readonly gazetteer = new Gazetteer()
  private readonly calibration = new Calibration(CALIBRATION)
  private readonly shapes: WordShapes
  private readonly moves: Moves
  constructor(shapes: WordShapes, moves: Moves) {
    this.shapes = shapes
    this.moves = moves
  }

  /** The outermost names in order; `read` runs beside `sentences`. */
  find(text: string, sentences: readonly Sentence[], read: readonly ReadSentence[]): Name[] {
    const { gazetteer } = this
    const all = sentences.map((s, i) => this.words(s, read[i] ?? []))
    const evidence = new Evidence()
    const written = new DocumentEvidence()
    for (const s of all) {
      evidence.add(s.forms, s.share)
      written.addWords(s.forms, s.shouting)
    }
    const told = all.map(s => ({ ...s, names: this.sentence(s, evidence, written) }))
    const more = again(told)
    const found = told.map((s, i) => this.with(s, s.names, more[i] ?? []))
    return numberedBodies(all, typesByUse(all, overHyphens(all, found, gazetteer), gazetteer)).flatMap(
      (names, i) => {
        const sentence = sentences[i]
        if (!sentence) return []
        const named = names.map(n => madeName(text, sentence, n, this.calibration.get(n.gap), gazetteer))
        return withOccasions(sentence, named, gazetteer)
      },
    )
  }

  private sentence(s: Read, evidence: Evidence, written: DocumentEvidence): FoundName[] {
    const { gazetteer } = this
    const share = evidence.weigh(s.forms, s.share)
    const likely = namesOf(labelled(share, s.forms.length), share).filter(n => n.gap >= LEAST)
    const found = refine({ ...s, gazetteer }, apartAtCommonWords(s.forms, likely, gazetteer))
    if (s.shouting) return found
    return this.with(s, found, additions({ ...s, gazetteer, times: form => written.times(form) }, found))
  }

  /** The names of a sentence with what rules alone found beside them. */
  private with(s: Read, found: FoundName[], more: readonly WordSpan[]): FoundName[] {
    if (more.length === 0) return found
    const both = [...found, ...more.map(m => ({ ...m, gap: 0 }))]
    return refine(
      { ...s, gazetteer: this.gazetteer },
      both.sort((p, q) => p.from - q.from),
    )
  }

  private words(sentence: Sentence, read: ReadSentence): Read {
    const forms = sentence.tokens.map(t => t.form)
    const shapes = forms.map(f => this.shapes.get(f))
    const scores = new Float32Array(read.reduce((n, p) => n + p.names.length, 0))
    let at = 0
    for (const p of read) {
      scores.set(p.names, at)
      at += p.names.length
    }
    return {
      forms,
      xpos: sentence.tokens.map(t => t.xpos),
      shapes,
      share: shares(scores, forms.length, this.moves),
      shouting: isShouting(shapes),
    }
  }
}
