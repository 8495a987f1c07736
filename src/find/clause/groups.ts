import { BY_ADJECTIVE } from '../../knowledge/countries.ts'
import type { ActorRef } from '../../model/finding.ts'
import { overlap } from '../../model/span.ts'
import { low, spanOf } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { ACTING_NOUNS } from './nouns.data.ts'
import type { Scene } from './scene.ts'

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

/** Those whom the words `[from, to)` tell and no name: "the party's donors", of the state `country` where it is known. */
export function grouped({ s, doc }: Scene, { from, to }: Range, country: string | null): ActorRef {
  const span = spanOf(s, from, to)
  const text = doc.text.slice(span.start, span.end)
  return {
    text,
    span,
    name: text,
    type: 'group',
    country,
    office: null,
    method: 'description',
    confidence: 0.6,
  }
}

/** Whether a noun tells of those who can act; "powers" are states, "power" is a thing. */
const acts = ({ lemma, form }: Scene['s']['tokens'][number]): boolean =>
  ACTING_NOUNS.has(lemma.toLowerCase()) || form.toLowerCase() === 'powers'

/** A group that the noun at `head` of a stretch tells: "supporters", "a major climate group". Null where the noun is of nobody who acts. */
export function groupAt(scene: Scene, range: Range, head: number): ActorRef | null {
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
  // "Americans", "Germans": a people by its name.
  const people =
    token?.xpos === 'NNPS' && !halved ? BY_ADJECTIVE.get(token.form.replace(/s$/u, '')) : undefined
  if (people) return grouped(scene, { from: head, to: head + 1 }, people.iso)
  if (!token || (!acts(token) && !SOME.test(low(scene.s, head)))) return null
  const own = nominal(scene, range, head)
  // "money for farmers" is no group of farmers.
  if (scene.s.tokens.slice(range.from, head).some((t, i) => t.upos === 'ADP' && range.from + i >= own.from))
    return null
  const group = grouped(scene, own, null)
  if (/[-\u2010\u2011]$/u.test(group.text)) return null
  const side = scene.names.find(n => n.actor?.country && n.spans.some(x => overlap(x, group.span) > 0))
  return { ...group, country: side?.actor?.country ?? null }
}
