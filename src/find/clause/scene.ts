import type { ActorRef } from '../../model/finding.ts'
import type { Sentence } from '../../model/language.ts'
import { contains } from '../../model/span.ts'
import { low, spanOf } from '../names/words.ts'
import type { Doc, Draft, Found } from '../pipeline.ts'
import { type Tree, treeOf } from '../tree/index.ts'

/** One sentence with all that the stages before found in it: what rules over clauses look at. */
export interface Scene {
  readonly doc: Doc
  readonly s: Sentence
  readonly tree: Tree
  readonly names: readonly Draft<'name'>[]
  readonly times: readonly Draft<'time'>[]
  /** Statements of which a part of the content stands in the sentence, terms left out. */
  readonly statements: readonly Draft<'statement'>[]
}

/** Findings of a kind by the sentences that they touch; asked for each sentence without going through all of them. */
class BySentence<D extends Draft> {
  private readonly at = new Map<number, D[]>()

  constructor(doc: Doc, drafts: readonly D[], spansOf: (d: D) => Draft['spans']) {
    const starts = doc.sentences
    for (const d of drafts)
      for (const span of spansOf(d)) {
        let low = 0
        let high = starts.length - 1
        while (low < high) {
          const mid = (low + high) >> 1
          const s = starts[mid]
          if (s && s.end <= span.start) low = mid + 1
          else high = mid
        }
        for (let i = low; i < starts.length && (starts[i]?.start ?? 0) < span.end; i++) {
          const here = this.at.get(i) ?? []
          if (!here.includes(d)) here.push(d)
          this.at.set(i, here)
        }
      }
  }

  of(i: number): readonly D[] {
    return this.at.get(i) ?? []
  }
}

/** The parsed sentences of an article as scenes, in order; headlines too, datelines and subheads not. */
export function scenesOf(doc: Doc, found: Found): readonly Scene[] {
  const names = new BySentence(doc, found.name, d => d.spans)
  const times = new BySentence(doc, found.time, d => d.spans)
  const told = found.statement.filter(s => s.act !== 'term')
  const statements = new BySentence(doc, told, d => d.content)
  return doc.sentences.flatMap((s, i): readonly Scene[] =>
    s.parsed && s.kind !== 'dateline' && s.kind !== 'subhead'
      ? [{ doc, s, tree: treeOf(s), names: names.of(i), times: times.of(i), statements: statements.of(i) }]
      : [],
  )
}

/** The narrowest statement whose content holds the place, or null. */
export function statementAt(scene: Scene, at: { start: number; end: number }): Draft<'statement'> | null {
  const holders = scene.statements.filter(st => st.content.some(c => contains(c, at)))
  const width = (st: Draft<'statement'>): number => st.content.reduce((n, c) => n + c.end - c.start, 0)
  return holders.reduce<Draft<'statement'> | null>((a, b) => (a && width(a) <= width(b) ? a : b), null)
}

/** Whether "he" or "she" at token `k`, in somebody's quoted words, was taken for `actor`, the speaker, who would say "I". */
export function ofHimself(scene: Scene, k: number, actor: ActorRef): boolean {
  if (!/^(?:he|she)$/u.test(low(scene.s, k))) return false
  const told = statementAt(scene, spanOf(scene.s, k, k + 1))
  return told?.mode === 'direct' && told.speaker?.name === actor.name
}
