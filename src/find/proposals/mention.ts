import type { ActorRef, TimeRef } from '../../model/finding.ts'
import { overlap, type Span } from '../../model/span.ts'
import { extentFrom, trimmed } from '../clause/extent.ts'
import type { Scene } from '../clause/scene.ts'
import { isHyphen, isPossessive, low, spanOf } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { DEAL_NOUNS, PLANNED_NOUNS, TABLED_NOUNS, TENTATIVE } from './lexicon.data.ts'
import { singular } from './lexicon.ts'

/** A noun phrase that names something on the table. */
export interface Mention {
  readonly scene: Scene
  /** The token of its noun, the phrase without what follows it, and the phrase with its complement ("for a truce", "with Peru"). */
  readonly head: number
  readonly phrase: Range
  readonly full: Range
  readonly noun: string
  /** Whether one side put it there ("proposal", "plan") or several come to it ("deal", "treaty"). */
  readonly sort: 'tabled' | 'deal' | 'planned'
  /** "the deal", "that proposal", "it": something told before, unless it says more. */
  readonly definite: boolean
  /** Whether the phrase says itself what it is about. */
  readonly specific: boolean
  /** Whether it points at no one thing: "any proposal", "bad deals with Peru". What is asked of any deal stays. */
  readonly generic: boolean
  readonly title: string
  /** Who stands before it or after "from", and who after "with", "between", "among". */
  readonly owners: readonly ActorRef[]
  readonly parties: readonly ActorRef[]
  readonly duration: TimeRef | null
}

const BEFORE = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/u
const SIDES = /^(?:with|between|among)$/u
const DEFINITE = /^(?:the|that|this|those|these|such|its|his|her|their)$/u

/** The phrase to the left of a noun: determiners, adjectives, nouns, numbers with hyphens, possessives. */
function leftOf(scene: Scene, head: number): number {
  const { s } = scene
  let from = head
  while (from > 0) {
    const t = s.tokens[from - 1]
    const form = t?.form ?? ''
    if (!t) break
    const pointing = from === head && /^(?:that|this|those|these)$/iu.test(form)
    const inside =
      pointing ||
      BEFORE.test(t.upos) ||
      isHyphen(form) ||
      isPossessive(form) ||
      (t.upos === 'PRON' && /^(?:its|his|her|their|our|my)$/u.test(low(s, from - 1))) ||
      (t.xpos === 'VBG' && s.tokens[from]?.upos === 'NOUN' && scene.tree.rel(from - 1) !== 'root') ||
      t.xpos === 'VBN'
    if (!inside) break
    from--
    if (t.upos === 'DET' || pointing) break
  }
  return from
}

/** Actors named in a stretch, each once. */
export function actorsIn(scene: Scene, { from, to }: Range): readonly ActorRef[] {
  if (to <= from) return []
  const at = spanOf(scene.s, from, to)
  const out = new Map<string, ActorRef>()
  for (const n of scene.names)
    if (n.actor && n.actor.type !== 'unnamed' && n.spans.some(x => overlap(x, at) > 0))
      out.set(n.actor.name, n.actor)
  return [...out.values()]
}

/** Where the sides after "with" or "between" end: at the next preposition or verb. */
function sidesEnd(scene: Scene, from: number, limit: number): number {
  for (let k = from; k < limit; k++) {
    const t = scene.s.tokens[k]
    if (!t || t.upos === 'VERB' || t.upos === 'AUX' || (t.upos === 'ADP' && k > from)) return k
  }
  return limit
}

/** A time as part of a phrase: "30-day". */
function durationIn(scene: Scene, at: Span): TimeRef | null {
  const t = scene.times.find(x => x.expression.type === 'DURATION' && x.spans.some(y => overlap(y, at) > 0))
  const [span] = t?.spans ?? []
  return t && span ? { span, text: t.text, expression: t.expression } : null
}

/** The mentions of a sentence, in order; of two that stand in one another ("a proposal for a truce") the outer. */
export function mentionsOf(scene: Scene): readonly Mention[] {
  const { s, doc } = scene
  const out: Mention[] = []
  for (let k = 0; k < s.tokens.length; k++) {
    const t = s.tokens[k]
    if (
      !t ||
      !(/^(?:NOUN|PROPN)$/u.test(t.upos) || nounAfterAll(scene, k)) ||
      s.tokens[k + 1]?.upos === 'NOUN'
    )
      continue
    const noun = singular(t.form)
    const tabled = TABLED_NOUNS.has(noun)
    const deal = DEAL_NOUNS.has(noun)
    const from = leftOf(scene, k)
    const tentative =
      PLANNED_NOUNS.has(noun) && s.tokens.slice(from, k).some(x => TENTATIVE.has(x.form.toLowerCase()))
    if (!tabled && !deal && !tentative) continue
    if (out.some(m => k < m.full.to && k >= m.full.from && complementOf(m) === k)) continue
    const limit = Math.min(extentFrom(scene, k), k + 16, complementEnd(scene, k))
    const after = low(s, k + 1)
    const complement = /^(?:for|to|on|of|with|between|among|from)$/u.test(after) ? limit : k + 1
    const full = trimmed(scene, { from, to: complement })
    let start = from
    while (start < k && (s.tokens[start]?.upos === 'DET' || s.tokens[start]?.upos === 'PRON')) start++
    const modified = s.tokens.slice(start, k).some(x => /^(?:NOUN|PROPN|NUM|ADJ)$/u.test(x.upos))
    const parties = new Map<string, ActorRef>()
    for (let i = k + 1; i < full.to; i++)
      if (SIDES.test(low(s, i)))
        for (const a of actorsIn(scene, { from: i + 1, to: sidesEnd(scene, i + 1, full.to) }))
          parties.set(a.name, a)
    // "the outline of the minister's proposals": whose what it is of is.
    const of =
      after === 'of' ? s.tokens.findIndex((x, i) => i > k + 1 && i < full.to && isPossessive(x.form)) : -1
    const froms = s.tokens.findIndex((_, i) => i > k && i < full.to && low(s, i) === 'from')
    const owners = [
      ...actorsIn(scene, { from, to: k }),
      ...(of > 0 ? actorsIn(scene, { from: k + 2, to: of }) : []),
      ...(froms > 0 ? ownersFrom(scene, froms + 1, full.to) : []),
    ]
    const titled = spanOf(s, start, full.to)
    out.push({
      scene,
      head: k,
      phrase: { from, to: k + 1 },
      full,
      noun,
      sort: tabled ? 'tabled' : deal ? 'deal' : 'planned',
      definite: DEFINITE.test(low(s, from)),
      specific: modified || (full.to > k + 2 && /^(?:for|to|on|of|with|between|from)$/u.test(after)),
      generic: tabled
        ? /^(?:any|no|every|each|whatever)$/u.test(low(s, from))
        : deal && pointless(scene, from, k),
      title: doc.text.slice(titled.start, titled.end).replace(/\s+/gu, ' '),
      owners,
      parties: [...parties.values()],
      duration: durationIn(scene, spanOf(s, from, full.to)),
    })
  }
  return out
}

/** Whether a phrase is a plural with nothing before it that says whose or which: "bad deals with". */
function pointless({ s, names }: Scene, from: number, head: number): boolean {
  const at = { start: s.tokens[from]?.start ?? 0, end: s.tokens[head]?.start ?? 0 }
  const owned = names.some(n => n.spans.some(x => overlap(x, at) > 0))
  return (
    /^NNS$/u.test(s.tokens[head]?.xpos ?? '') &&
    !owned &&
    !/^(?:DET|PRON|NUM)$/u.test(s.tokens[from]?.upos ?? '')
  )
}

/** Whoever stands after "from": a name that heads its phrase, not one before a noun ("from the Orkney meeting"). */
function ownersFrom(scene: Scene, from: number, limit: number): readonly ActorRef[] {
  const to = sidesEnd(scene, from, limit)
  return scene.s.tokens[to - 1]?.upos === 'PROPN' ? actorsIn(scene, { from, to }) : []
}

/** "a minerals deal with": a noun that the tagger took for a verb, after an article and a noun. */
const nounAfterAll = ({ s }: Scene, k: number): boolean =>
  s.tokens[k]?.upos === 'VERB' &&
  DEAL_NOUNS.has(low(s, k)) &&
  s.tokens[k - 1]?.upos === 'NOUN' &&
  s.tokens[k - 2]?.upos === 'DET'

/** Where a complement can go no further: at a finite verb, and at a preposition before a time ("the deal on Wednesday"). */
function complementEnd(scene: Scene, head: number): number {
  const { s } = scene
  for (let k = head + 1; k < s.tokens.length; k++) {
    const t = s.tokens[k]
    if (!t || t.upos === 'AUX' || /^VB[DPZ]$/u.test(t.xpos)) return k
    const next = s.tokens[k + 1]
    if (
      t.upos === 'ADP' &&
      next &&
      scene.times.some(
        x =>
          x.expression.type !== 'DURATION' && x.spans.some(y => y.start <= next.start && next.end <= y.end),
      )
    )
      return k
  }
  return s.tokens.length
}

/** The noun right inside a mention's complement: "proposal for a 30-day ceasefire" leads to the ceasefire. */
function complementOf(m: Mention): number {
  const { s } = m.scene
  for (let k = m.head + 1; k < m.full.to; k++)
    if (
      s.tokens[k]?.upos === 'NOUN' &&
      s.tokens[k + 1]?.upos !== 'NOUN' &&
      !isHyphen(s.tokens[k + 1]?.form ?? '')
    )
      return k
  return -1
}
