import { BY_ADJECTIVE } from '../../knowledge/countries.ts'
import type { ActorRef } from '../../model/finding.ts'
import { overlap, type Span } from '../../model/span.ts'
import { describedState } from '../names/described-state.ts'
import { isCapital, low, spanOf } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { groupAt } from './groups.ts'
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

/** Whoever a noun is named as beside it: "front-runner Ana Ruiz", "the campaign manager, Ana Ruiz", "the carrier, Halden Air". */
function apposed(scene: Scene, head: number): ActorRef | null {
  const { s, tree } = scene
  const noun = s.tokens[head]
  const name = tree.kids(head, 'appos').find(k => k > head && s.tokens[k]?.upos === 'PROPN')
  if (noun?.upos !== 'NOUN' || name === undefined) return null
  const actor = named(scene, spanOf(s, name, name + 1))
  return actor?.type === 'person' || ACTING_NOUNS.has(noun.lemma.toLowerCase()) ? actor : null
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
