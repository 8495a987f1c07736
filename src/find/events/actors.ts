import { CITY_STATES } from '../../knowledge/cities.ts'
import { BY_ADJECTIVE, BY_CAPITAL, BY_NAME, SEAT_BY_NAME } from '../../knowledge/countries.ts'
import { LEADERS } from '../../knowledge/leaders.ts'
import type { EventActor } from '../../model/finding.ts'
import { cover, type Span } from '../../model/span.ts'
import type { Draft } from '../pipeline.ts'
import {
  baseRel,
  conjuncts,
  formOf,
  headOf,
  kidsBy,
  relOf,
  subtree,
  type Tree,
  uposOf,
} from '../tree/index.ts'
import { surfaceSubject } from './arguments.ts'
import { BODIES, SECTORS } from './frames/lexicon.ts'
import { lemmaOf } from './lemma.ts'

/** What coding an actor needs beside the tree: the names of the sentence, by the token at which each starts. */
export interface Scene {
  readonly tree: Tree
  readonly names: readonly Draft<'name'>[]
  /** Tokens that belong to an expression of time: they are nobody. */
  readonly timed: ReadonlySet<number>
  /** States named in the sentence, for sides whose own words name none. */
  readonly states: ReadonlySet<string>
  /** Sides coded already, by node. */
  readonly coded: Map<number, readonly Coded[]>
}

/** One side as found: an EventActor and the node that heads it. */
export interface Coded extends EventActor {
  readonly node: number
}

/**
 * Those for whom a nominal stands, one for each coordinated head or coordinated state adjective ("Turkish and Greek sides").
 * A nominal of which neither state nor sector nor name is known gives nothing. Pronouns lead to their noun in the sentence.
 */
export function actorsOf(scene: Scene, node: number, depth = 0): readonly Coded[] {
  const { tree } = scene
  if (depth > 3) return []
  const antecedent = pronounAntecedent(tree, node)
  if (antecedent === -1) return []
  if (antecedent !== null) return actorsOf(scene, antecedent, depth + 1)
  if (scene.timed.has(node)) return []
  return conjuncts(tree, node)
    .filter(n => uposOf(tree, n) !== 'VERB' || lookup(tree.tokens[n]?.form ?? '') !== null)
    .flatMap(n =>
      n === node ? codeOne(scene, n) : pronounAntecedent(tree, n) === null ? codeOne(scene, n) : [],
    )
}

/** The node a pronoun stands for: its noun for relatives, the subject of the clause above otherwise; -1 unknown; null when no pronoun. */
function pronounAntecedent(tree: Tree, node: number): number | null {
  if (uposOf(tree, node) !== 'PRON' && !/^(who|which|that)$/.test(formOf(tree, node))) return null
  if (uposOf(tree, node) !== 'PRON') return null
  const form = formOf(tree, node)
  let clause = headOf(tree, node)
  while (clause >= 0 && !/VERB|ADJ|AUX/.test(uposOf(tree, clause))) clause = headOf(tree, clause)
  if (/^(who|which|that|whom)$/.test(form)) {
    for (let c = clause; c >= 0; c = headOf(tree, c))
      if (relOf(tree, c).startsWith('acl')) return headOf(tree, c)
    return -1
  }
  if (!/^(he|she|it|they|him|her|them|his|its|their)$/.test(form)) return -1
  // Upwards through the clauses: the first subject that is no pronoun and stands before it.
  for (let c = clause; c >= 0; c = headOf(tree, c)) {
    const subject = surfaceSubject(tree, c)
    if (subject >= 0 && subject !== node && subject < node && uposOf(tree, subject) !== 'PRON') return subject
  }
  return -1
}

interface Place {
  readonly country: string | null
  readonly sector: string | null
  /** Token range of the words. */
  readonly from: number
  readonly to: number
}

/** States and bodies named in a row of tokens, the longest names first, in text order. */
function placesIn(tree: Tree, nodes: readonly number[]): readonly Place[] {
  const known = namesOf(tree)
  const out: Place[] = []
  for (let i = 0; i < nodes.length; i++) {
    const first = nodes[i] ?? 0
    const found = known[first]?.find(p => nodes[i + p.to - p.from - 1] === p.to - 1)
    if (!found) continue
    out.push(found)
    i += found.to - found.from - 1
  }
  return out
}

const named = new WeakMap<Tree, readonly (readonly Place[])[]>()
const NOWHERE: readonly Place[] = []

/** For each token the names that start at it, the longest first. Looked up once a sentence. */
function namesOf(tree: Tree): readonly (readonly Place[])[] {
  const there = named.get(tree)
  if (there) return there
  const made = tree.tokens.map((t, from): readonly Place[] => {
    const c = t.form.charCodeAt(0)
    if (!(c >= 65 && c <= 90) && t.form !== 'al') return NOWHERE
    const out: Place[] = []
    const most = LONG_NAMES.has(t.form) ? Math.min(7, tree.tokens.length - from) : 1
    for (let n = most; n > 0; n--) {
      const found = lookup(n === 1 ? t.form : textOf(tree, from, from + n))
      if (found) out.push({ ...found, from, to: from + n })
    }
    return out
  })
  named.set(tree, made)
  return made
}

/** Words with which a name of several words begins. */
const LONG_NAMES: ReadonlySet<string> = new Set(
  [
    ...BODIES.keys(),
    ...SEAT_BY_NAME.keys(),
    ...LEADERS.keys(),
    ...BY_NAME.keys(),
    ...BY_ADJECTIVE.keys(),
    ...BY_CAPITAL.keys(),
    ...CITY_STATES.keys(),
  ].flatMap(name => {
    const first = name.split(/[\s\-'’]/u)[0]
    return first === undefined || first === name ? [] : [first]
  }),
)

/** Tokens as words: joined where nothing stands between them, else by one space. */
function textOf(tree: Tree, from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) {
    const t = tree.tokens[i]
    if (!t) break
    text += i === from || tree.tokens[i - 1]?.end === t.start ? t.form : ` ${t.form}`
  }
  return text
}

/** The state or body that a word or run of words names. */
export function lookup(text: string): { country: string | null; sector: string | null } | null {
  const body = BODIES.get(text)
  if (body) return body
  const seat = SEAT_BY_NAME.get(text)
  if (seat) return { country: seat.iso, sector: 'GOV' }
  const leader = LEADERS.get(text)
  if (leader) return { country: leader.iso, sector: 'GOV' }
  const country = BY_NAME.get(text) ?? BY_ADJECTIVE.get(text) ?? BY_CAPITAL.get(text)
  const iso = country?.iso ?? CITY_STATES.get(text)
  return iso === undefined ? null : { country: iso, sector: null }
}

/** What belongs to the name of a nominal: no relative clauses, no coordinated others, no asides that are clauses. */
const ownPart =
  (tree: Tree, head: number) =>
  (k: number): boolean => {
    const rel = baseRel(tree, k)
    if (rel === 'conj' || rel === 'cc') return headOf(tree, k) !== head
    return (
      !/^(acl|advcl|parataxis|punct|case|det|mark|ccomp|xcomp|nsubj|cop|aux|dep)$/.test(rel) ||
      (rel === 'case' && headOf(tree, k) !== head)
    )
  }

function codeOne(scene: Scene, head: number): readonly Coded[] {
  const known = scene.coded.get(head)
  if (known) return known
  const made = codeAnew(scene, head)
  scene.coded.set(head, made)
  return made
}

function codeAnew(scene: Scene, head: number): readonly Coded[] {
  const { tree, names } = scene
  const nodes = chunk(
    scene,
    subtree(tree, head, ownPart(tree, head)).filter(n => !scene.timed.has(n) || n === head),
  )
  const span = spanOf(tree, nodes)
  const places = placesIn(tree, nodes)
  const within = names.filter(n => n.spans.some(s => s.start >= span.start && s.end <= span.end))
  const person =
    within.find(n => n.type === 'PER' && n.actor && coversHead(tree, n, head)) ??
    within.find(
      n => n.type === 'PER' && n.actor && n.spans.some(s => s.start <= (tree.tokens[head]?.end ?? 0) + 60),
    )
  const sectors = sectorsOf(tree, head, nodes, places, Boolean(person?.actor?.office))
  const named = person ?? within.find(n => n.actor && coversHead(tree, n, head))
  const states = kidsBy(tree, head, 'amod').some(k => formOf(tree, k) === 'ethnic')
    ? [...ethnic(scene, head, places)]
    : [...statesOf(tree, head, places, named?.actor?.country ?? null)]
  if (states.length === 0 && sectors.length === 0 && !named && uposOf(tree, head) !== 'PROPN') return []
  // Who acts for a state without naming it acts, in a sentence that names one state, for that one.
  if (
    states.length === 0 &&
    sectors.length > 0 &&
    !sectors.some(s => STATELESS.has(s)) &&
    scene.states.size === 1 &&
    !within.some(n => n.actor?.country)
  )
    states.push(...scene.states)
  const base = { actor: named?.actor ?? null, sectors, span, node: head }
  return states.length === 0 ? [{ ...base, country: null }] : states.map(country => ({ ...base, country }))
}

/**
 * "ethnic Albanians in Macedonia": of the state where they are, told after them or else by the rest of the sentence; the people
 * before them is no state.
 */
function ethnic({ tree, states }: Scene, head: number, places: readonly Place[]): readonly string[] {
  const people = new Set(places.filter(p => p.from <= head).map(p => p.country))
  const after = statesBelow(tree, head).filter(c => !people.has(c))
  const [first] = after.length > 0 ? after : [...states].filter(c => !people.has(c))
  return first === undefined ? [...people].flatMap(c => c ?? []) : [first]
}

/** Sectors that belong to no one state. */
const STATELESS = new Set(['IGO', 'NGO', 'MED', 'BUS', 'REL', 'CRM', 'REF'])

const coversHead = (tree: Tree, n: Draft<'name'>, head: number): boolean => {
  const t = tree.tokens[head]
  return t !== undefined && n.spans.some(s => s.start <= t.start && s.end >= t.end)
}

/**
 * The state that a nominal belongs to: the head itself, else the modifiers before it (two when they are coordinated), else the
 * person's, else what follows it ("of Morocco", "in Italy"). Several only where they are coordinated.
 */
function statesOf(
  tree: Tree,
  head: number,
  places: readonly Place[],
  persons: string | null,
): readonly string[] {
  const known = places.filter((p): p is Place & { country: string } => p.country !== null)
  const own = known.find(p => p.from <= head && head < p.to)
  if (own) return [own.country]
  const before = known.filter(p => p.to <= head)
  if (before.length > 0) {
    // "Libyan leader A and Bulgarian President B", where the second hangs inside the first.
    const second = known.filter(
      p => p.from > head && formOf(tree, p.from - 1) === 'and' && SECTORS.has(lemmaOf(tree, p.to)),
    )
    return [...new Set([...segments(tree, before), ...second.map(p => p.country)])]
  }
  if (persons) return [persons]
  return [...new Set(segments(tree, known))]
}

/** Of places in a row the first, and the first after each "and" or comma: "U.S. and Russian", "of France, Italy and Spain". */
function segments(tree: Tree, places: readonly (Place & { country: string })[]): readonly string[] {
  const out: string[] = []
  let last = -1
  for (const p of places) {
    const joined = last >= 0 && rangeHas(tree, last, p.from)
    if (last < 0 || joined) out.push(p.country)
    last = p.to
  }
  return out
}

const rangeHas = (tree: Tree, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (/^(and|,|&)$/.test(formOf(tree, i))) return true
  return false
}

function sectorsOf(
  tree: Tree,
  head: number,
  nodes: readonly number[],
  places: readonly Place[],
  office: boolean,
): readonly string[] {
  const out: string[] = []
  const add = (s: string | null | undefined): void => {
    if (s && !out.includes(s)) out.push(s)
  }
  for (const p of places) if (p.sector && p.from <= head) add(p.sector)
  if (!places.some(p => p.sector && p.from <= head && head < p.to)) add(SECTORS.get(lemmaOf(tree, head)))
  // "Foreign Ministry spokesman", "rebel leader": a modifier that names a sector comes before the head's.
  for (const k of kidsBy(tree, head, 'compound', 'amod', 'nmod', 'flat', 'appos')) {
    if (!nodes.includes(k)) continue
    const s = SECTORS.get(lemmaOf(tree, k))
    if (!s || s === 'CVL') continue
    if (/REB|MIL|OPP|COP|JUD|LEG/.test(s) && k < head && !out.includes(s)) out.unshift(s)
    else add(s)
  }
  if (office) add('GOV')
  return out
}

/**
 * A nominal's words with what stands right before them and reads as part of them: states' adjectives, titles and names that the
 * parser hung elsewhere ("Georgian | President …").
 */
function chunk({ tree, timed }: Scene, nodes: readonly number[]): readonly number[] {
  const first = nodes[0]
  if (first === undefined) return nodes
  const before: number[] = []
  for (let i = first - 1; i >= 0 && before.length < 5; i--) {
    const t = tree.tokens[i]
    if (
      !t ||
      timed.has(i) ||
      !(
        t.upos === 'PROPN' ||
        (t.upos === 'ADJ' && /^[A-Z]/.test(t.form)) ||
        (t.upos === 'NOUN' && before.length > 0 && SECTORS.has(lemmaOf(tree, i))) ||
        /^['’]s$/.test(t.form)
      )
    )
      break
    before.unshift(i)
  }
  // A possessive mark alone belongs to what stands before it.
  return [...before, ...nodes]
}

function spanOf(tree: Tree, nodes: readonly number[]): Span {
  return cover(nodes.flatMap(n => tree.tokens[n] ?? []))
}

/** All states that a sentence names, the dateline's place left out. */
export function statesNamed(tree: Tree, from = 0): ReadonlySet<string> {
  const places = placesIn(
    tree,
    tree.tokens.map((_, i) => i).filter(i => i >= from),
  )
  return new Set(places.flatMap(p => p.country ?? []))
}

/** The states under a nominal, its clauses included: "refugees fleeing the war in Liberia". */
export function statesBelow(tree: Tree, node: number): readonly string[] {
  return [...new Set(placesIn(tree, subtree(tree, node)).flatMap(p => p.country ?? []))]
}
