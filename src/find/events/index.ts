import type { EventActor, EventFinding } from '../../model/finding.ts'
import type { Sentence } from '../../model/language.ts'
import { cover, type Span } from '../../model/span.ts'
import { type Draft, type Stage, sentenceAt } from '../pipeline.ts'
import { kidsOf, relOf, type Tree, treeOf, uposOf } from '../tree/index.ts'
import { type Coded, type Scene, statesNamed } from './actors.ts'
import { chainOf, placeOf, timeOf } from './circumstances.ts'
import { type Core, codeOf } from './code.ts'
import { mustOf } from './must.ts'
import { nominalOf } from './nominal.ts'
import { ploverOf } from './plover.ts'
import { type Standing, standingOf } from './standing.ts'
import { statementOf } from './statement.ts'

/** Who did what to whom, from dependency trees and frames. A sentence without a tree gives nothing. */
export const eventsStage: Stage = {
  name: 'events',
  version: '2',
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
  const timed = new Set(
    tree.tokens.flatMap((t, i) =>
      times.some(
        x => x.expression.type !== 'DURATION' && x.spans.some(s => s.start <= t.start && t.end <= s.end),
      ) && !names.some(n => n.type === 'PER' && n.spans.some(s => s.start <= t.start && t.end <= s.end))
        ? [i]
        : [],
    ),
  )
  const dateline =
    tree.tokens.findIndex(
      (t, i) => i < 12 && /^(-|--|–|—|:)$/.test(t.form) && /^[A-Z.]+$/.test(tree.tokens[0]?.form ?? ''),
    ) + 1
  const scene: Scene = { tree, names, timed, states: statesNamed(tree, dateline), coded: new Map() }
  const used = new Set<number>()
  const cores: Core[] = []
  const take = (core: Core | null): boolean => {
    if (!core) return false
    cores.push(core)
    for (const n of core.used) used.add(n)
    return true
  }
  // Outer verbs first, so that an operator takes in what it governs before that is read by itself.
  const verbs = tree.tokens.map((_, i) => i).filter(i => /VERB|ADJ/.test(uposOf(tree, i)))
  for (const v of verbs.sort((a, b) => depth(tree, a) - depth(tree, b) || a - b)) {
    if (used.has(v)) continue
    if (take(mustOf(scene, v))) continue
    const core = uposOf(tree, v) === 'VERB' || kidsOf(tree, v).length > 0 ? codeOf(scene, v) : null
    if (!take(core)) take(statementOf(scene, v))
  }
  tree.tokens.forEach((_, n) => {
    if (!used.has(n)) take(nominalOf(scene, n))
  })
  const out: Draft<'event'>[] = []
  for (const core of cores.sort((a, b) => a.trigger - b.trigger)) {
    const standing = standingOf(tree, core)
    if (!standing || !relevant(tree, core, standing)) continue
    for (const [source, target] of directions(core, standing.code))
      out.push(draft(scene, sentence, core, standing, source, target, times))
  }
  return distinct(out)
}

function depth(tree: Scene['tree'], i: number): number {
  let d = 0
  for (let n = i; n >= 0 && d < 60; n = (tree.tokens[n]?.head ?? 0) - 1) d++
  return d
}

/** Someone must be known on the side that acts; force may be told without its doer ("were killed"), when its victims' state is known. */
function relevant(tree: Tree, core: Core, standing: Standing): boolean {
  const sides = [...core.sources, ...core.targets]
  // Somebody of a known state, or somebody with a name, must be there: "police met residents" is nobody's event.
  if (
    !sides.some(
      a =>
        a.country !== null ||
        a.sectors.includes('IGO') ||
        (a.actor !== null && a.actor.type !== 'unnamed') ||
        uposOf(tree, a.node) === 'PROPN',
    )
  )
    return false
  const abroad = (a: Coded): boolean => core.sources.some(s => s.country !== null && s.country === a.country)
  // A journey inside one's own state is no visit.
  if (/^04[23]/.test(standing.code) && !core.mutual && core.targets.length > 0 && core.targets.every(abroad))
    return false
  // Without a doer, what only modifies a noun is background, and harm to people may be an accident.
  if (
    core.sources.length === 0 &&
    (relOf(tree, core.trigger).startsWith('acl') || /^(18[0-2]|193)/.test(standing.code))
  )
    return false
  // A meeting and an inquiry need somebody on the other side.
  if (/^(04|09)/.test(standing.code) && core.targets.length === 0 && core.sources.length < 2) return false
  const known = (a: Coded): boolean => a.country !== null || a.sectors.length > 0 || a.actor !== null
  if (core.sources.some(known)) return true
  // A name of which nothing is known acts on somebody who is known.
  if (core.sources.length > 0 && core.targets.some(known)) return true
  return (
    /^(07|08|15|16|17|18|19|20)$/.test(standing.code.slice(0, 2)) &&
    core.targets.some(t => t.country !== null)
  )
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
    confidence: confidenceOf(core, source, target, t?.margin ?? 0),
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

/** Surer with both states known and a sure arc above the verb; numbers fitted by eye, calibrated in bench. */
function confidenceOf(
  core: Core,
  source: readonly Coded[],
  target: readonly Coded[],
  margin: number,
): number {
  const known = (side: readonly Coded[]): number =>
    side.some(a => a.country !== null) ? 0.15 : side.length > 0 ? 0.05 : 0
  const base =
    0.45 +
    known(source) +
    known(target) +
    (core.path.length > 0 ? 0 : 0.05) +
    0.1 * Math.min(1, Math.max(0, margin))
  return Math.round(Math.min(0.95, base) * 100) / 100
}

/**
 * Each directed event of a sentence once: the same code between the same sides told twice is one, and what names only one of
 * the sides of another event of its type tells that one again ("attacked …, killing 20").
 */
function distinct(events: readonly Draft<'event'>[]): readonly Draft<'event'>[] {
  const seen = new Set<string>()
  const once = events.filter(e => {
    const key = `${e.cameo} ${sidesOf(e.source)} ${sidesOf(e.target)}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
  return once.filter(e => !once.some(f => f !== e && within(e, f)))
}

const sidesOf = (s: EventFinding['source']): string => s.map(a => `${a.country}:${a.span?.start}`).join(',')

/** Whether `e` tells less of what `f` tells: the same type and standing, one side the same, the other not known. */
function within(e: Draft<'event'>, f: Draft<'event'>): boolean {
  if (e.type !== f.type || e.type === 'STATEMENT' || e.factuality !== f.factuality) return false
  const unknown = (side: EventFinding['source']): boolean =>
    side.every(a => a.country === null && a.actor === null)
  const same = (a: EventFinding['source'], b: EventFinding['source']): boolean =>
    a.some(x => x.country !== null && b.some(y => x.country === y.country))
  return (
    (unknown(e.target) && !unknown(f.target) && same(e.source, f.source)) ||
    (unknown(e.source) && !unknown(f.source) && same(e.target, f.target))
  )
}
