import { BY_ADJECTIVE } from '../../knowledge/countries.ts'
import type { ActorRef } from '../../model/finding.ts'
import { overlap, type Span } from '../../model/span.ts'
import { describedState } from '../names/described-state.ts'
import { isCapital, low, spanOf } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { ACTING_NOUNS } from './nouns.data.ts'
import { type Scene, statementAt } from './scene.ts'

/** The actor of the last name that touches a place. */
const named = (scene: Scene, at: Span): ActorRef | null =>
  scene.names.findLast(n => n.actor && n.spans.some(x => overlap(x, at) > 0))?.actor ?? null

/** The token that heads a noun phrase: the one whose head lies outside it, the last where several do. */
function headIn(scene: Scene, { from, to }: Range): number {
  for (let k = to - 1; k >= from; k--) {
    const head = scene.tree.head(k)
    if ((head < from || head >= to) && scene.tree.rel(k) !== 'punct' && scene.tree.rel(k) !== 'case') return k
  }
  return to - 1
}

const OUTLET_NOUNS: ReadonlySet<string> = new Set(
  'newspaper paper daily weekly magazine broadcaster website outlet agency tabloid channel'.split(' '),
)

/** A publication that is named before its noun: "Norway's Fjordposten newspaper". */
function outletAt(scene: Scene, range: Range, head: number): ActorRef | null {
  const { s, doc } = scene
  if (!OUTLET_NOUNS.has(low(s, head))) return null
  let from = head
  while (from > range.from && s.tokens[from - 1]?.upos === 'PROPN') from--
  if (from === head) return null
  const span = spanOf(s, from, head)
  const text = doc.text.slice(span.start, span.end)
  const side = scene.names.find(
    n => n.actor?.country && n.spans.some(x => overlap(x, spanOf(s, range.from, head)) > 0),
  )
  return {
    text,
    span,
    name: text,
    type: 'outlet',
    country: side?.actor?.country ?? null,
    office: null,
    method: 'name',
    confidence: 0.7,
  }
}

/** The state of an adjective inside a phrase: "Danish defence spending". */
function adjectiveSide(scene: Scene, { from, to }: Range): ActorRef | null {
  const { s } = scene
  for (let k = from; k < to - 1; k++) {
    const text = s.tokens[k]?.form ?? ''
    const country = BY_ADJECTIVE.get(text)
    if (country) return describedState(country, text, spanOf(s, k, k + 1))
  }
  return null
}

/** The part of a stretch that is the noun phrase of `head`: no verb, no conjunction and no preposition before it. */
function nominal({ s, times, tree }: Scene, { from, to }: Range, head: number): Range {
  // A head before a hyphen is half a word: "union-backed movement".
  if (s.tokens[head + 1]?.form === '-') return { from, to }
  let start = head
  // "a right-wing party": the mark is inside a word; "the combined company": a participle describes.
  const inside = (k: number): boolean =>
    !/^(?:VERB|AUX|SCONJ|PUNCT)$/u.test(s.tokens[k]?.upos ?? '') ||
    /^(?:[-\u2010\u2011]|['’]s?)$/u.test(s.tokens[k]?.form ?? '') ||
    (tree.rel(k) === 'amod' && s.tokens[k]?.upos === 'VERB')
  while (start > from && inside(start - 1)) start--
  // "left-wing", where the tagger takes the half before the mark for a verb.
  if (start > from && /^[-\u2010\u2011]$/u.test(s.tokens[start]?.form ?? '')) {
    start--
    while (start > from && /^(?:DET|ADJ|ADV)$/u.test(s.tokens[start - 1]?.upos ?? '')) start--
  }
  while (start < head && /^(?:ADP|CCONJ|SCONJ|ADV|PART)$/u.test(s.tokens[start]?.upos ?? '')) start++
  let end = head + 1
  const timed = (k: number): boolean => {
    const t = s.tokens[k]
    return t !== undefined && times.some(x => x.spans.some(p => p.start <= t.start && t.end <= p.end))
  }
  while (
    end < to &&
    !(s.tokens[end]?.upos === 'ADP' && timed(end + 1)) &&
    (!/^(?:VERB|AUX)$/u.test(s.tokens[end]?.upos ?? '') || s.tokens[end - 1]?.form === '-')
  )
    end++
  return { from: start, to: end }
}

/** Some of those who were told of, without a noun: "several oppose", "most of them". */
const SOME = /^(?:some|several|many|most|few|others)$/u

/** Nouns that only count the people behind "of". */
const COUNTING =
  /^(?:number|majority|minority|thousands|hundreds|dozens|tens|scores|handfuls?|couple|lot|plenty|share|half|third|quarter|percent|%)$/u

/** A people by its name: "Americans", "Germans". */
function peopleAt(scene: Scene, k: number): ActorRef {
  const span = spanOf(scene.s, k, k + 1)
  const text = scene.doc.text.slice(span.start, span.end)
  return {
    text,
    span,
    name: text,
    type: 'group',
    country: BY_ADJECTIVE.get(text.replace(/s$/u, ''))?.iso ?? null,
    office: null,
    method: 'description',
    confidence: 0.6,
  }
}

/** Whoever a noun is named as beside it: "front-runner Ana Ruiz", "the campaign manager, Ana Ruiz", "the carrier, Halden Air". */
function apposed(scene: Scene, head: number): ActorRef | null {
  const { s, tree } = scene
  const noun = s.tokens[head]
  const name = tree.kids(head, 'appos').find(k => k > head && s.tokens[k]?.upos === 'PROPN')
  if (noun?.upos !== 'NOUN' || name === undefined) return null
  const actor = named(scene, spanOf(s, name, name + 1))
  return actor?.type === 'person' || ACTING_NOUNS.has(noun.lemma.toLowerCase()) ? actor : null
}

/** Whether a noun tells of those who can act; "powers" are states, "power" is a thing. */
const acts = ({ lemma, form }: Scene['s']['tokens'][number]): boolean =>
  ACTING_NOUNS.has(lemma.toLowerCase()) || form.toLowerCase() === 'powers'

/** A group that is told by a noun: "supporters", "a major climate group". */
function groupAt(scene: Scene, range: Range, head: number): ActorRef | null {
  if (COUNTING.test(low(scene.s, head)) && low(scene.s, head + 1) === 'of') {
    const counted = scene.tree.kids(head, 'nmod').find(c => c > head && scene.tree.marker(c) === 'of')
    const group =
      counted === undefined
        ? null
        : groupAt(scene, { from: head + 2, to: Math.max(range.to, counted + 1) }, counted)
    return group
  }
  const token = scene.s.tokens[head]
  const halved = scene.s.tokens[head - 1]?.form === '-'
  if (token && !halved && /^NNPS$/u.test(token.xpos) && BY_ADJECTIVE.has(token.form.replace(/s$/u, '')))
    return peopleAt(scene, head)
  if (!token || (!acts(token) && !SOME.test(low(scene.s, head)))) return null
  const own = nominal(scene, range, head)
  // "money for farmers" is no group of farmers.
  if (scene.s.tokens.slice(range.from, head).some((t, i) => t.upos === 'ADP' && range.from + i >= own.from))
    return null
  const span = spanOf(scene.s, own.from, own.to)
  const text = scene.doc.text.slice(span.start, span.end)
  if (/[-\u2010\u2011]$/u.test(text)) return null
  const side = scene.names.find(n => n.actor?.country && n.spans.some(x => overlap(x, span) > 0))
  return {
    text,
    span,
    name: text,
    type: 'group',
    country: side?.actor?.country ?? null,
    office: null,
    method: 'description',
    confidence: 0.6,
  }
}

/**
 * Who is meant by a noun phrase. `own`: it names him, it or them. `side`: it names something of theirs ("UK defence spending", "the
 * president's plan"). Null for things, and for pronouns that nothing resolves.
 */
export function actorOf(
  scene: Scene,
  range: Range,
): { readonly actor: ActorRef; readonly how: 'own' | 'side' } | null {
  const { s } = scene
  const word = low(s, range.to - 1)
  const pronoun = range.to - range.from === 1 ? word : ''
  if (pronoun === 'i' || pronoun === 'we') {
    const speaker = statementAt(scene, spanOf(s, range.from, range.to))?.speaker
    return speaker ? { actor: speaker, how: 'own' } : null
  }
  const head = headIn(scene, range)
  const at = spanOf(s, head, head + 1)
  // "Mr Witkoff": the title heads the name.
  const own = [head, ...scene.tree.kids(head, 'flat')].flatMap(
    k => named(scene, spanOf(s, k, k + 1)) ?? [],
  )[0]
  if (own) return { actor: own, how: 'own' }
  const beside = apposed(scene, head)
  if (beside) return { actor: beside, how: 'own' }
  if (pronoun === 'it' || pronoun === 'they') {
    const speaker = statementAt(scene, at)?.speaker
    const fits = speaker && (pronoun === 'they' ? speaker.type === 'group' : speaker.type !== 'person')
    return speaker && fits ? { actor: speaker, how: 'own' } : null
  }
  const outlet = outletAt(scene, range, head)
  if (outlet) return { actor: outlet, how: 'own' }
  const group = groupAt(scene, range, head)
  if (group) return { actor: group, how: 'own' }
  const side = named(scene, spanOf(s, range.from, range.to)) ?? adjectiveSide(scene, range)
  return side ? { actor: side, how: 'side' } : null
}

/** The first actor of a stretch of tokens that stands after one of some prepositions: "to Kyiv", "with Ukraine". */
export function actorAfter(
  scene: Scene,
  { from, to }: Range,
  prepositions: ReadonlySet<string>,
): ActorRef | null {
  const { s } = scene
  for (let k = from; k < to - 1; k++) {
    if (!prepositions.has(low(s, k))) continue
    let last = k + 1
    while (last < to - 1 && /^(?:DET|ADJ|PROPN|NOUN)$/u.test(s.tokens[last]?.upos ?? '')) {
      const name = actorAt(scene, last)
      if (name && isCapital(s.tokens[last]?.form ?? '')) return name
      last++
    }
    const name = actorAt(scene, last)
    if (name) return name
  }
  return null
}

const actorAt = (scene: Scene, k: number): ActorRef | null => named(scene, spanOf(scene.s, k, k + 1))

/** Whether two mentions are of one side: one actor, or a person or office of the state that the other names. */
export const sameSide = (a: ActorRef, b: ActorRef): boolean =>
  a.name === b.name ||
  (a.country !== null &&
    a.country === b.country &&
    (a.type === 'state' || a.type === 'government' || b.type === 'state' || b.type === 'government'))
