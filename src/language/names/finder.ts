import { hashString } from '../linear/hash.ts'
import type { Scorer } from '../linear/model.ts'
import { isShouting } from '../tag/tagger.ts'
import type { WordShape } from '../tag/words.ts'
import { additions } from './additions.ts'
import { DocumentEvidence } from './document.ts'
import type { NameInput } from './features.ts'
import type { Gazetteer } from './gazetteer.ts'
import { spansOf, type WordSpan } from './labels.ts'
import { refine } from './refine.ts'
import { NameTagger } from './tagger.ts'

/** A sentence of a document, tagged. */
export interface NameSentence {
  readonly forms: readonly string[]
  readonly shapes: readonly WordShape[]
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
}

export interface FoundName extends WordSpan {
  /** Smallest gap between the chosen label and the next best over the words of the name. */
  readonly gap: number
}

/** Turns sentences into what the name models read; the document's evidence starts without types. */
export function nameInputs(
  sentences: readonly NameSentence[],
  gazetteer: Gazetteer,
): { inputs: NameInput[]; evidence: DocumentEvidence } {
  const evidence = new DocumentEvidence()
  for (const s of sentences) evidence.addWords(s.forms, isShouting(s.shapes))
  const inputs = sentences.map(s => ({
    shapes: s.shapes,
    upos: Int32Array.from(s.upos, tagHash),
    xpos: Int32Array.from(s.xpos, tagHash),
    lists: gazetteer.mark(s.forms),
    document: evidence.mark(s.forms, []),
  }))
  return { inputs, evidence }
}

const hashes = new Map<string, number>()
/** Hash of a tag; tags are few, so their hashes are kept. */
function tagHash(tag: string): number {
  let h = hashes.get(tag)
  if (h === undefined) {
    h = hashString(tag)
    hashes.set(tag, h)
  }
  return h
}

/** The inputs of the second reading: what the first found elsewhere in the document is seen now. */
export function withEvidence(
  sentences: readonly NameSentence[],
  inputs: readonly NameInput[],
  evidence: DocumentEvidence,
  first: readonly (readonly WordSpan[])[],
): NameInput[] {
  sentences.forEach((s, i) => {
    evidence.addNames(s.forms, first[i] ?? [])
  })
  return inputs.map((x, i) => ({ ...x, document: evidence.mark(sentences[i]?.forms ?? [], first[i] ?? []) }))
}

/** Finds names in two readings of a document: the second knows what the first found elsewhere. */
export class NameFinder {
  private readonly first: NameTagger
  private readonly second: NameTagger
  private readonly gazetteer: Gazetteer
  constructor(first: Scorer, second: Scorer, gazetteer: Gazetteer) {
    this.first = new NameTagger(first)
    this.second = new NameTagger(second)
    this.gazetteer = gazetteer
  }

  /** The names of each sentence, by words. */
  find(sentences: readonly NameSentence[]): FoundName[][] {
    const { inputs, evidence } = nameInputs(sentences, this.gazetteer)
    const first = inputs.map((x, i) => {
      const { forms = [], xpos = [] } = sentences[i] ?? {}
      return refine({ forms, xpos, gazetteer: this.gazetteer }, read(this.first, x))
    })
    const { gazetteer } = this
    const second = withEvidence(sentences, inputs, evidence, first)
    return second.map((x, i) => {
      const { forms = [], xpos = [] } = sentences[i] ?? {}
      const found = refine({ forms, xpos, gazetteer }, read(this.second, x))
      if (isShouting(x.shapes)) return found
      const more = additions({ forms, xpos, gazetteer, times: form => evidence.times(form) }, found).map(
        s => ({ ...s, gap: 0 }),
      )
      return [...found, ...more].sort((a, b) => a.from - b.from)
    })
  }
}

/** One reading of one sentence. */
export function read(tagger: NameTagger, x: NameInput): FoundName[] {
  const n = x.shapes.length
  const labels = new Int32Array(n)
  const gaps = new Int32Array(n)
  tagger.tag(x, labels, gaps)
  return spansOf(labels, n).map(s => ({
    ...s,
    gap: gaps.subarray(s.from, s.to).reduce((a, b) => Math.min(a, b), 1_000_000),
  }))
}
