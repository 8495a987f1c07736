import type { EventActor } from '../../model/finding.ts'
import type { Sentence } from '../../model/language.ts'
import { contains, cover, overlap, type Span } from '../../model/span.ts'
import { type Draft, type Stage, sentenceAt } from '../pipeline.ts'
import { kidsOf, type Tree, treeOf, uposOf } from '../tree/index.ts'
import { chainOf, placeOf, timeOf } from './circumstances.ts'
import { type Core, codeOf } from './code.ts'
import { withConfidence } from './confidence.ts'
import { distinct } from './distinct.ts'
import { mustOf } from './must.ts'
import { nominalOf } from './nominal.ts'
import { statesNamed } from './places.ts'
import { ploverOf } from './plover.ts'
import { relevant } from './relevant.ts'
import type { Coded, Scene } from './scene.ts'
import { type Standing, standingOf } from './standing.ts'
import { statementOf } from './statement.ts'

/** Who did what to whom, from dependency trees and frames. A sentence without a tree gives nothing. */
export const eventsStage: Stage = {
  name: 'events',
  version: '6',
  requires: ['time', 'name'],
  assigns: ['event'],
  run(doc, found) {
    const names = bySentence(doc.sentences, found.name)
    const times = bySentence(doc.sentences, found.time)
    return doc.sentences
      .filter(s => s.parsed && s.kind !== 'byline' && s.kind !== 'dateline')
      .flatMap(s => eventsIn(s, names.get(s) ?? [], times.get(s) ?? []))
  },
}

function bySentence<K extends 'name' | 'time'>(
  sentences: readonly Sentence[],
  drafts: readonly Draft<K>[],
): ReadonlyMap<Sentence, readonly Draft<K>[]> {
  const map = new Map<Sentence, Draft<K>[]>()
  for (const d of drafts) {
    const s = sentenceAt(sentences, cover(d.spans))
    if (!s) continue
    const list = map.get(s)
    if (list) list.push(d)
    else map.set(s, [d])
  }
  return map
}

/** The events of one parsed sentence, in text order. */
export function eventsIn(
  sentence: Sentence,
  names: readonly Draft<'name'>[],
  times: readonly Draft<'time'>[],
): readonly Draft<'event'>[] {
  const tree = treeOf(sentence)
  const timed = timedIn(tree, names, times)
  const scene: Scene = {
    tree,
    names,
    timed,
    states: statesNamed(tree, afterDateline(tree)),
    coded: new Map(),
  }
  const used = new Set<number>()
  const cores: Core[] = []
  const take = (core: Core | null): boolean => {
    if (!core) return false
    cores.push(core)
    for (const n of core.used) used.add(n)
    return true
  }
  // Outer verbs first, so that an operator takes in what it governs before that is read by itself.
  const verbs = tree.tokens
    .flatMap((t, node) => (t.upos === 'VERB' || t.upos === 'ADJ' ? [{ node, depth: depth(tree, node) }] : []))
    .sort((a, b) => a.depth - b.depth || a.node - b.node)
  for (const { node: v } of verbs) {
    if (used.has(v)) continue
    if (take(mustOf(scene, v))) continue
    const core = uposOf(tree, v) === 'VERB' || kidsOf(tree, v).length > 0 ? codeOf(scene, v) : null
    if (!take(core)) take(statementOf(scene, v))
  }
  tree.tokens.forEach((_, n) => {
    if (!used.has(n)) take(nominalOf(scene, n))
  })
  const out: { event: Draft<'event'>; node: number }[] = []
  for (const core of cores.sort((a, b) => a.trigger - b.trigger)) {
    if (core.sources.length > 0 && core.sources.every(a => isNobody(names, a))) continue
    const standing = standingOf(tree, core)
    if (!standing || !relevant(tree, core, standing)) continue
    for (const [source, target] of directions(core, standing.code))
      out.push({ event: draft(scene, sentence, core, standing, source, target, times), node: core.trigger })
  }
  // What is only supposed, beside something that is told, is its condition and no event of its own.
  const sure = out.filter(e => e.event.factuality !== 'hypothetical')
  return withConfidence(tree, distinct(sure.some(e => e.event.type !== 'STATEMENT') ? sure : out))
}

/** Whether an actor is only the name of a treaty, a law or an event: a storm that lashes a coast acts on nobody. */
const isNobody = (names: readonly Draft<'name'>[], a: Coded): boolean =>
  a.span !== null && names.some(n => n.type === 'MISC' && n.spans.some(s => overlap(s, a.span ?? s) > 0))

const DASHES: ReadonlySet<string> = new Set(['-', '--', '–', '—', ':'])

/** The first token behind a place in capitals and a dash ("TEHRAN, Iran --"); 0 where a sentence has none. */
function afterDateline(tree: Tree): number {
  if (!/^[A-Z.]+$/.test(tree.tokens[0]?.form ?? '')) return 0
  return tree.tokens.slice(0, 12).findIndex(t => DASHES.has(t.form)) + 1
}

/** Tokens of an expression of time; a name that holds a month ("Theresa May") is none. */
function timedIn(
  tree: Tree,
  names: readonly Draft<'name'>[],
  times: readonly Draft<'time'>[],
): ReadonlySet<number> {
  const spans = times.filter(x => x.expression.type !== 'DURATION').flatMap(x => x.spans)
  if (spans.length === 0) return new Set()
  const persons = names.filter(n => n.type === 'PER').flatMap(n => n.spans)
  return new Set(
    tree.tokens.flatMap((t, i) =>
      spans.some(s => contains(s, t)) && !persons.some(s => contains(s, t)) ? [i] : [],
    ),
  )
}

function depth(tree: Scene['tree'], i: number): number {
  let d = 0
  for (let n = i; n >= 0 && d < 60; n = (tree.tokens[n]?.head ?? 0) - 1) d++
  return d
}

/** Directed events of a core: "A and B agreed" and "A met B" hold in both directions. */
function directions(core: Core, code: string): readonly (readonly [readonly Coded[], readonly Coded[]])[] {
  if (core.mutual) {
    return core.sources.flatMap(a => {
      const others = core.sources.filter(b => b !== a && b.country !== a.country)
      return others.length > 0 ? [[[a], others] as const] : []
    })
  }
  const there = [core.sources, core.targets] as const
  const both = [core.sources, core.targets].every(side => side.some(a => a.country !== null))
  return both && MUTUAL.test(code) ? [there, [core.targets, core.sources]] : [there]
}

/** Who meets, calls, negotiates or signs does it with somebody who does so too. */
const MUTUAL = /^(040|041|046|057)/

const sideOf = ({ actor, country, sectors, span }: Coded): EventActor => ({ actor, country, sectors, span })

function draft(
  scene: Scene,
  sentence: Sentence,
  core: Core,
  standing: Standing,
  source: readonly Coded[],
  target: readonly Coded[],
  times: readonly Draft<'time'>[],
): Draft<'event'> {
  const { tree, names } = scene
  const t = tree.tokens[core.trigger]
  const trigger: Span = t ? { start: t.start, end: t.end } : { start: sentence.start, end: sentence.end }
  const plover = ploverOf(standing.code)
  const time = timeOf(tree, core.trigger, times)
  const place = placeOf(tree, core.trigger, names)
  const spans = new Map<string, Span>()
  for (const s of [
    trigger,
    ...core.used.flatMap(n => tree.tokens[n] ?? []),
    ...[...source, ...target].flatMap(a => a.span ?? []),
  ])
    spans.set(`${s.start}-${s.end}`, { start: s.start, end: s.end })
  return {
    kind: 'event',
    sentence: { start: sentence.start, end: sentence.end },
    spans: [...spans.values()].sort((a, b) => a.start - b.start || b.end - a.end),
    chain: chainOf(scene, core.trigger),
    confidence: 0,
    ...plover,
    cameo: standing.code,
    source: source.map(sideOf),
    target: target.map(sideOf),
    time,
    place,
    factuality: standing.factuality,
    negated: standing.negated,
    trigger,
  }
}
