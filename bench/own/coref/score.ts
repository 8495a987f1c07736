import { aligner } from '../align.ts'
import type { Output } from '../output.ts'
import type { CorefDoc, GoldMention } from './gold.ts'
import {
  bCubed,
  type Clusters,
  type Counts,
  ceafE,
  muc,
  type Prf,
  prfOf,
  withoutSingletons,
} from './metrics.ts'

/** Kinds of actors whose mentions count. */
const SCOPE = /^(?:person|commentator|unnamed|state|government|organisation|alliance|group|outlet|format)$/u

/** The mentions of an answer that count, over the gold's text: named and pronominal ones inside the annotated part. */
function answered(doc: CorefDoc, found: Output): readonly { start: number; end: number; entity: string }[] {
  const carry = aligner(found.text, doc.text)
  return found.mentions.flatMap(m => {
    if ((m.form !== 'name' && m.form !== 'pronoun') || !SCOPE.test(m.type)) return []
    const at = carry([m.start, m.end])
    if (!at || at[0] < doc.annotated[0] || at[1] > doc.annotated[1]) return []
    return [{ start: at[0], end: at[1], entity: String(m.entity) }]
  })
}

/** A found mention is a gold one where it covers the least of it and stays inside it, as in the MUC tasks. */
const matches = (g: GoldMention, m: { start: number; end: number }): boolean =>
  m.start >= g.start && m.end <= g.end && m.start <= g.least[0] && m.end >= g.least[1]

const clusters = (mentions: readonly { key: string; entity: string }[]): Clusters => {
  const by = new Map<string, Set<string>>()
  for (const { key, entity } of mentions) by.set(entity, (by.get(entity) ?? new Set<string>()).add(key))
  return [...by.values()]
}

export interface Pair {
  readonly gold: Clusters
  readonly found: Clusters
}

/** Gold and answer of one document as clusters over the same keys: a found mention has the key of the gold one that it matches. */
export function pairOf(doc: CorefDoc, found: Output): Pair {
  const taken = new Set<GoldMention>()
  const answers = answered(doc, found).map(m => {
    const g = doc.mentions.find(x => !taken.has(x) && matches(x, m))
    if (g) taken.add(g)
    return { key: g ? `g${doc.mentions.indexOf(g)}` : `f${m.start}-${m.end}`, entity: m.entity }
  })
  return {
    gold: clusters(doc.mentions.map((m, i) => ({ key: `g${i}`, entity: m.entity }))),
    found: clusters(answers),
  }
}

const MEASURES: readonly (readonly [string, (gold: Clusters, found: Clusters) => Counts])[] = [
  ['muc', muc],
  ['b3', bCubed],
  ['ceafe', ceafE],
]

const mean = (scores: readonly Prf[]): number =>
  Math.round((1000 * scores.reduce((n, s) => n + s.f1, 0)) / scores.length) / 1000

/** Detection of mentions, the three measures and their mean over documents, without singletons and (`all`) with them. */
export function scoreCoref(pairs: readonly Pair[]) {
  const of = (take: (c: Clusters) => Clusters) => {
    const each = MEASURES.map(
      ([name, measure]) => [name, prfOf(pairs.map(p => measure(take(p.gold), take(p.found))))] as const,
    )
    return { ...Object.fromEntries(each), conll: mean(each.map(([, s]) => s)) }
  }
  const keys = (c: Clusters): readonly string[] => c.flatMap(s => [...s])
  const detected = pairs.map(p => {
    const gold = new Set(keys(p.gold))
    const found = keys(p.found)
    const both = found.filter(k => gold.has(k)).length
    return { r: [both, gold.size] as const, p: [both, found.length] as const }
  })
  return { mentions: prfOf(detected), ...of(withoutSingletons), all: of(c => c) }
}
