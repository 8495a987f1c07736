import type { Block } from '../model/article.ts'
import { compare } from '../model/canonical.ts'
import { FINDING_KINDS, type Finding, type FindingKind, type FindingOf } from '../model/finding.ts'
import { idOf } from '../model/ids.ts'
import type { Analysis, Sentence } from '../model/language.ts'
import { bySpan, cover, type Span } from '../model/span.ts'

/** What a stage sees of one article: its text as read and as analysed. Offsets are UTF-16 units of `text`. */
export interface Doc extends Analysis {
  readonly article: string
  readonly reading: string
  readonly text: string
  readonly blocks: readonly Block[]
  /** Names that stand outside the text: who published it, whose wire copy it is. */
  readonly publisher: string | null
  readonly agency: string | null
}

type Made = 'id' | 'article' | 'reading' | 'extractor'

/** A finding before it has its id: what a stage gives. */
export type Draft<K extends FindingKind = FindingKind> = K extends FindingKind
  ? Omit<FindingOf<K>, Made>
  : never

/** The drafts found so far, by kind; a stage reads only the kinds that it requires. */
export type Found = { readonly [K in FindingKind]: readonly Draft<K>[] }

/** Something that finds: one small rule. Gives candidates in any order, none when unsure. */
export interface Finder<In, Out> {
  readonly name: string
  find(input: In): Iterable<Out>
}

/** Something that merges, filters or completes what was found. */
export interface Refiner<In, Out> {
  readonly name: string
  refine(found: readonly Out[], input: In): readonly Out[]
}

/** Runs finders in their order, then refiners in theirs. */
export function runRules<In, Out>(
  finders: readonly Finder<In, Out>[],
  refiners: readonly Refiner<In, Out>[],
  input: In,
): readonly Out[] {
  let found: readonly Out[] = finders.flatMap(f => [...f.find(input)])
  for (const r of refiners) found = r.refine(found, input)
  return found
}

/** A step of finding: a folder of `find/`. It declares what it needs and gives, so that an order is checked before it runs. */
export interface Stage {
  readonly name: string
  /** Goes into every finding's extractor; raise it whenever what the stage gives changes. */
  readonly version: string
  readonly requires: readonly FindingKind[]
  readonly assigns: readonly FindingKind[]
  run(doc: Doc, found: Found): readonly Draft[]
}

/** Throws when a stage requires a kind that no stage before it gives, or when two stages give the same kind. */
export function checkOrder(stages: readonly Stage[]): void {
  const have = new Set<FindingKind>()
  for (const s of stages) {
    for (const k of s.requires)
      if (!have.has(k)) throw new Error(`stage ${s.name} requires ${k}, which no stage before it gives`)
    for (const k of s.assigns) {
      if (have.has(k)) throw new Error(`stage ${s.name} gives ${k}, which a stage before it gives already`)
      have.add(k)
    }
  }
}

/** Nothing found yet. */
export const NOTHING: Found = {
  time: [],
  name: [],
  role: [],
  group: [],
  statement: [],
  meeting: [],
  event: [],
  position: [],
  proposal: [],
  commitment: [],
  figure: [],
  note: [],
}

/** Runs the stages over one article. Findings come sorted by kind, place and id; equal ones once. */
export function runStages(stages: readonly Stage[], doc: Doc): readonly Finding[] {
  let found: Found = NOTHING
  const out = new Map<string, Finding>()
  for (const stage of stages) {
    const drafts = stage.run(doc, found)
    for (const kind of stage.assigns) found = { ...found, [kind]: drafts.filter(d => d.kind === kind) }
    for (const draft of drafts) {
      const made = {
        article: doc.article,
        reading: doc.reading,
        extractor: { name: stage.name, version: stage.version },
      }
      const id = idOf('f', { ...draft, ...made })
      out.set(id, { ...draft, ...made, id })
    }
  }
  return [...out.values()].sort(byPlace)
}

/** Canonical order of the findings of one article. */
export const byPlace = (a: Finding, b: Finding): number =>
  FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind) ||
  bySpan(cover(a.spans), cover(b.spans)) ||
  compare(a.id, b.id)

/** The sentence that holds a span's start, or null between sentences. Sentences are in order and do not overlap. */
export function sentenceAt(sentences: readonly Sentence[], at: Span): Sentence | null {
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const mid = (low + high) >> 1
    const s = sentences[mid]
    if (!s) return null
    if (at.start < s.start) high = mid - 1
    else if (at.start >= s.end) low = mid + 1
    else return s
  }
  return null
}
