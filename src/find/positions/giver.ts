import { BY_ADJECTIVE } from '../../knowledge/countries.ts'
import type { Scene } from '../clause/scene.ts'
import { phraseOf } from '../clause/subject.ts'
import { low, tokenAt } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { type Entry, type Lexicon, VERBS } from './lexicon.ts'
import { entryAt } from './match.ts'
import { doerOf } from './subject.ts'

/** Whose a noun is: `by` whoever stands behind it, `owner` whoever has it. */
export interface Giver {
  readonly holder: Range
  /** Whether it is told only by a pronoun that may mean somebody else of the sentence. */
  readonly vague: boolean
}

/** What may stand in the name of those behind "from", "by" or "among". */
const NAMING = /^(?:DET|ADJ|NUM|NOUN|PROPN|PART|ADP|CCONJ)$/u
/** How many words those behind a noun may have. */
const LONG = 7

/** The run of words from `from` on that names those who are behind a noun, up to `until` or where it can be no name; the head is its last noun before any preposition. */
export function namedFrom(scene: Scene, from: number, until: (k: number) => boolean): Range | null {
  const { s } = scene
  let to = from
  while (to < Math.min(s.tokens.length, from + LONG) && !until(to) && NAMING.test(s.tokens[to]?.upos ?? ''))
    to++
  let head = -1
  for (let k = from; k < to && !/^(?:ADP|CCONJ)$/u.test(s.tokens[k]?.upos ?? ''); k++)
    if (/^(?:NOUN|PROPN)$/u.test(s.tokens[k]?.upos ?? '')) head = k
  return head < 0 ? null : { from, to: head + 1 }
}

/** `objections from other countries to`, `efforts by the party to`: an entry of two words at `k` with its giver between them. */
export function parted<V>(
  scene: Scene,
  lexicon: Lexicon<V>,
  k: number,
): { readonly entry: Entry<V>; readonly at: Range; readonly holder: Range } | null {
  const { s } = scene
  if (!/^(?:from|by|among)$/u.test(low(s, k + 1))) return null
  for (const entry of lexicon.get(low(s, k)) ?? []) {
    const [word, ...more] = entry.rest
    if (!word || word === 'of' || more.length > 0) continue
    const verbal = word === 'to'
    const opens = (i: number): boolean =>
      low(s, i) === word && (!verbal || i > k + 2) && s.tokens[i]?.upos !== 'CCONJ'
    let end = k + 3
    while (end < k + 3 + LONG && !opens(end) && NAMING.test(s.tokens[end]?.upos ?? '')) end++
    const holder = opens(end) ? namedFrom(scene, k + 2, i => i === end) : null
    if (holder) return { entry, at: { from: k, to: end + 1 }, holder }
  }
  return null
}

/** `a US proposal for`, `Turkish objections to`: the side right before the noun, by its name or adjective. */
function sideBefore({ s, names }: Scene, k: number): Range | null {
  const before = s.tokens[k - 1]
  if (!before) return null
  if (BY_ADJECTIVE.has(before.form)) return { from: k - 1, to: k }
  const name = names.find(
    n =>
      n.actor &&
      /^(?:state|government|organisation|alliance)$/u.test(n.actor.type) &&
      n.spans.some(x => x.end === before.end),
  )
  return name?.spans[0] ? { from: tokenAt(s, name.spans[0].start), to: k } : null
}

/** Whom a verb of blame or praise above the noun at `k` judges: "criticised the mayor over | his call for". */
function judgedAbove(scene: Scene, owner: number): Range | null {
  const { s, tree } = scene
  for (let v = owner - 1; v > Math.max(0, owner - 16); v--) {
    if (/^[.;:?!]$/u.test(low(s, v))) return null
    const found = s.tokens[v]?.upos === 'VERB' ? entryAt(scene, VERBS, v) : null
    if (!found) continue
    const whom = tree.kids(v, 'obj', 'obl').find(c => c > v && c < owner)
    const person = whom !== undefined && s.tokens[whom]?.upos === 'PROPN'
    return person && doerOf(scene, v) ? phraseOf(scene, whom, owner) : null
  }
  return null
}

/** Whose the noun at `k` is, by an owner, a side or "whose" before it; null where nobody has it. */
export function giverOf(scene: Scene, k: number): Giver | null {
  const { s, tree } = scene
  const owner = tree.kids(k, 'nmod').find(c => tree.full(c) === 'nmod:poss' && c < k)
  if (owner === undefined) {
    const side = sideBefore(scene, k)
    return side && { holder: side, vague: false }
  }
  if (low(s, owner) === 'whose') {
    let noun = owner - 1
    while (noun >= 0 && !/^(?:NOUN|PROPN)$/u.test(s.tokens[noun]?.upos ?? '')) noun--
    return noun < owner - 2 ? null : { holder: phraseOf(scene, noun, owner), vague: false }
  }
  if (!/^(?:his|her|their|its)$/u.test(low(s, owner)))
    return { holder: ownerAt(scene, owner, k), vague: false }
  const blamed = judgedAbove(scene, owner)
  return { holder: blamed ?? phraseOf(scene, owner, k), vague: !blamed && between(scene, owner) }
}

/** The owner at `owner` of the noun at `k`, without the mark of the possessive. */
export function ownerAt(scene: Scene, owner: number, k: number): Range {
  const { from, to } = phraseOf(scene, owner, k)
  return { from, to: to > from + 1 && /^['’]s?$/u.test(low(scene.s, to - 1)) ? to - 1 : to }
}

/** Whether somebody else's name stands as an owner before the pronoun: "some of Lee's plans, in particular his". */
const between = ({ s, tree }: Scene, owner: number): boolean =>
  s.tokens.some((t, i) => i < owner && i > owner - 14 && t.upos === 'PROPN' && tree.full(i) === 'nmod:poss')
