import { hashString } from '../linear/hash.ts'
import type { Scorer } from '../linear/model.ts'
import { isShouting } from '../tag/tagger.ts'
import type { WordShape } from '../tag/words.ts'
import { additions } from './additions.ts'
import { consistent } from './consistent.ts'
import { DocumentEvidence } from './document.ts'
import type { NameInput } from './features.ts'
import type { Gazetteer } from './gazetteer.ts'
import { overHyphens } from './hyphens.ts'
import { type FoundName, spansOf, type WordSpan } from './labels.ts'
import { numberedBodies } from './numbers.ts'
import { refine } from './refine.ts'
import { NameTagger } from './tagger.ts'
import { typesByUse } from './uses.ts'

/** A sentence of a document, tagged. */
export interface NameSentence {
  readonly forms: readonly string[]
  readonly shapes: readonly WordShape[]
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
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

/** A document with its names after both readings. */
export interface ReadNames {
  readonly names: readonly (readonly FoundName[])[]
  /** The names of each sentence after the first reading. */
  readonly first: readonly (readonly FoundName[])[]
}

/** The second reading of a document whose first is done: the model's names, refined, and what rules add. */
export function secondReading(
  tagger: NameTagger,
  sentences: readonly NameSentence[],
  inputs: readonly NameInput[],
  evidence: DocumentEvidence,
  gazetteer: Gazetteer,
): FoundName[][] {
  const names = inputs.map((x, i) => {
    const s = sentences[i]
    if (!s) return []
    const found = refine({ ...s, gazetteer }, read(tagger, x))
    if (isShouting(x.shapes)) return found
    const more = additions({ ...s, gazetteer, times: form => evidence.times(form) }, found)
    return refine(
      { ...s, gazetteer },
      [...found, ...more.map(m => ({ ...m, gap: 0 }))].sort((p, q) => p.from - q.from),
    )
  })
  return consistent(
    sentences.map(s => s.forms),
    numberedBodies(sentences, typesByUse(sentences, overHyphens(sentences, names, gazetteer), gazetteer)),
    gazetteer,
  )
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
  find(sentences: readonly NameSentence[]): ReadNames {
    const { gazetteer } = this
    const { inputs, evidence } = nameInputs(sentences, gazetteer)
    const first = inputs.map((x, i) => {
      const s = sentences[i]
      return s ? refine({ ...s, gazetteer }, read(this.first, x)) : []
    })
    const second = withEvidence(sentences, inputs, evidence, first)
    return { first, names: secondReading(this.second, sentences, second, evidence, gazetteer) }
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
