import type { Scene } from '../../clause/scene.ts'
import { phraseOf, subjectOf } from '../../clause/subject.ts'
import { cueVerb } from '../../cues/verbs.ts'
import { low } from '../../names/words.ts'
import type { Range } from '../../tree/index.ts'
import { headNoun, judgeable, policy } from '../about.ts'
import { type Candidate, PLAIN, type PositionRule } from '../candidate.ts'
import { itBefore, setBehind } from '../extraposed.ts'
import { BAD, GOOD, POLICIES } from '../lexicon.ts'
import { doerOf } from '../subject.ts'

const BE = /^(?:is|are|was|were|be|been|being|'s|’s)$/u
const NOT = /^(?:not|n't|n’t|never|no|hardly)$/u
const MARK = /^(?:["\u201c'\u2018]|``)+$/u
const CALLING =
  /^(?:call|deem|describe|brand|label|dub)(?:s|ed)?$|^(?:labell|label|brand|dubb|call|deem|describ)(?:ed|ing)$|^consider(?:s|ed)?$|^(?:see|view|regard)s?$|^(?:saw|viewed|regarded)$/u

/** "anti-worker", and not what good measures are against. */
const ANTI = /^anti-(?!war|corruption|inflation|terror|smoking|fraud|drug|crime|poverty|racis)\p{L}+$/u

/** What is true or not. */
const FACTUAL =
  /^(?:statement|claim|report|accusation|answer|comment|remark|charge|allegation|figure|number|story)s?$/u

/** What may be said of any bad luck, or of more than one thing. */
const MISFORTUNE =
  /^(?:terrible|horrible|awful|horrific|horrendous|disaster|disastrous|catastrophe|tragedy|failure|worse|attack|assault|threat|blow|recipe|invitation|waste|insane|stupid|offensive|insulting)$/u

/** `the deal was a mistake`, `called the ban unacceptable`: a judgement on something at issue is a position of whoever gives it. */
export const judged: PositionRule = {
  name: 'judged',
  *find(scene) {
    const { s } = scene
    const base = { ...PLAIN, scene, rule: 'judged', modality: 'asserted' } as const
    for (let k = 2; k < s.tokens.length; k++) {
      const needed = neededAt(scene, k)
      if (needed) yield { ...base, ...needed, holder: 'speaker', stance: 'support', confidence: 0.82 }
      const stance = verdictAt(scene, k)
      if (!stance) continue
      const at = openerOf(scene, k)
      const told = { ...base, stance: stance.of, cue: { from: at, to: k + 1 } } as const
      if (BE.test(low(s, at))) yield* said(scene, told, at, k)
      else yield* called(scene, told, at, k)
    }
  },
}

type Verdict = Omit<Candidate, 'holder' | 'topic' | 'confidence'>

/** What the words at `k` judge: good or bad, turned by a "not" before them; null where they do not judge. */
function verdictAt(scene: Scene, k: number): { readonly of: 'support' | 'oppose' } | null {
  const { s } = scene
  const good = GOOD.has(low(s, k)) || GOOD.has(`${low(s, k)}_${low(s, k + 1)}`)
  const bad = ANTI.test(low(s, k)) || BAD.has(low(s, k)) || BAD.has(`${low(s, k)}_${low(s, k + 1)}`)
  if (good === bad) return null
  // "a disaster response center": what sort of thing it is.
  if (s.tokens[k]?.upos === 'NOUN' && s.tokens[k + 1]?.upos === 'NOUN') return null
  const first = Math.max(0, openerOf(scene, k) - 1)
  const no = s.tokens.slice(first, k).some((_, i) => NOT.test(low(s, first + i)))
  return no && !good ? null : { of: good && !no ? 'support' : 'oppose' }
}

/** What stands before the articles, adjectives and marks of a verdict at `k`: the verb of being, or the end of what is called so. */
function openerOf({ s }: Scene, k: number): number {
  let at = k - 1
  // "a step in the right direction"
  if (low(s, k + 1) === 'direction' && low(s, k - 2) === 'in' && low(s, k - 3) === 'step') at = k - 4
  while (at > 0 && (/^(?:DET|ADJ|ADV|PART)$/u.test(s.tokens[at]?.upos ?? '') || MARK.test(low(s, at)))) at--
  return at
}

/** `the ban is unfair`, `it was wrong for the council to act`, `a law that critics say is unfair`: whoever says it judges so. */
function* said(scene: Scene, base: Verdict, be: number, k: number): Generator<Candidate> {
  const { s } = scene
  let finite = be
  while (finite > 0 && s.tokens[finite - 1]?.upos === 'AUX') finite--
  const set = itBefore(scene, be) ? setBehind(scene, k + 1) : null
  if (set) return yield { ...base, holder: 'speaker', topic: set, confidence: 0.82 }
  const by = relativeAt(scene, be)
  if (by) {
    if (judgeable(scene, by.topic)) yield { ...base, ...by, confidence: 0.82 }
    return
  }
  const subject = subjectOf(scene, finite, k) ?? subjectOf(scene, finite, be)
  if (!subject || subject.to - subject.from > 20) return
  const topic = wide(scene, bare(scene, subject, be))
  const pointing = topic.to - topic.from === 1 && /^(?:this|that|it)$/u.test(low(s, topic.from))
  if (pointing)
    yield { ...base, holder: 'speaker', topic, confidence: exclaimed(scene, topic.from, k) ? 0.88 : 0.66 }
  // "those statements were wrong": not so, and not bad.
  else if (
    /^(?:wrong|false|incorrect|untrue|mistaken|unfounded|baseless|groundless|inaccurate)$/u.test(low(s, k)) &&
    FACTUAL.test(low(s, headNoun(scene, topic)))
  )
    return
  else if (judgeable(scene, topic) && s.tokens[topic.from]?.upos !== 'ADP')
    yield { ...base, holder: 'speaker', topic, confidence: 0.82 }
}

/** `"This is outrageous," she said`: whether a quotation or its clause opens with the pronoun at `k`, and the verdict describes no noun. */
function exclaimed({ s, statements }: Scene, k: number, verdict: number): boolean {
  const at = s.tokens[k]
  const quoted =
    at !== undefined &&
    statements.some(
      st => st.mode === 'direct' && st.content.some(c => c.start <= at.start && at.end <= c.end),
    )
  const opens = k === 0 || /^(?:["\u201c,]|``|''|but|and|so)$/u.test(low(s, k - 1))
  const describes = s.tokens[verdict]?.upos === 'ADJ' && s.tokens[verdict + 1]?.upos === 'NOUN'
  // "it is shameful that", "what is sexist": no pointing back.
  const pointing = at?.xpos !== 'WDT' && !/^(?:that|to|when|how|for)$/u.test(low(s, verdict + 1))
  return quoted && opens && pointing && !describes && !MISFORTUNE.test(low(s, verdict))
}

/** `called the ban "unfair"`, `a law that critics call unfair`. */
function* called(scene: Scene, base: Verdict, last: number, k: number): Generator<Candidate> {
  const by = CALLING.test(low(scene.s, last)) ? relativeAt(scene, last + 1) : null
  if (by) {
    if (judgeable(scene, by.topic)) yield { ...base, ...by, confidence: 0.82 }
    return
  }
  const call = calledBefore(scene, k, last)
  const holder = call && doerOf(scene, call.verb)
  if (holder && judgeable(scene, call.topic))
    yield {
      ...base,
      cue: { from: call.verb, to: call.verb + 1 },
      holder,
      topic: call.topic,
      confidence: 0.85,
    }
}

/** `a law that critics say | is unfair`, `the ban, which Kenya called | unfair`: who says it, and of what. */
function relativeAt(scene: Scene, k: number): { readonly holder: Range; readonly topic: Range } | null {
  const { s } = scene
  const verb = k - 1
  const says = cueVerb(low(s, verb))?.frames.has('c') === true || CALLING.test(low(s, verb))
  if (!says || s.tokens[verb]?.upos !== 'VERB') return null
  let from = verb
  while (from > verb - 6 && /^(?:DET|ADJ|NOUN|PROPN|ADV|PRON|AUX)$/u.test(s.tokens[from - 1]?.upos ?? '')) {
    if (/^(?:which|that)$/u.test(low(s, from - 1))) break
    from--
  }
  if (!/^(?:which|that)$/u.test(low(s, from - 1)) || from === verb) return null
  const end = low(s, from - 2) === ',' ? from - 2 : from - 1
  let head = end
  while (
    head > 0 &&
    head > end - 8 &&
    /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/u.test(s.tokens[head - 1]?.upos ?? '')
  )
    head--
  if (head === end) return null
  const near = { from: head, to: end }
  const inside = s.tokens[head - 1]?.upos === 'ADP'
  return {
    holder: { from, to: verb },
    topic: judgeable(scene, near) && !inside ? near : (policyBefore(scene, head, end) ?? near),
  }
}

/** The nearest noun phrase before `k` that opens with an article and is a policy: "a bill that makes pupils use one room, which". */
function policyBefore({ s }: Scene, k: number, until: number): Range | null {
  for (let i = k - 1; i > 0; i--) {
    if (/^[.;:?!]$/u.test(low(s, i))) return null
    if (!POLICIES.has(low(s, i)) || s.tokens[i]?.upos !== 'NOUN') continue
    let from = i
    while (from > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(s.tokens[from - 1]?.upos ?? '')) from--
    if (s.tokens[from]?.upos !== 'DET') continue
    // "a bill | that makes pupils use one room": a bare "a bill" names nothing.
    return { from, to: /^(?:that|on|to|for|of|against)$/u.test(low(s, i + 1)) ? until : i + 1 }
  }
  return null
}

/** `the deal is the guarantee that the country needs`: what is called what is needed is supported. */
function neededAt(scene: Scene, k: number): { readonly cue: Range; readonly topic: Range } | null {
  const { s } = scene
  if (
    !/^(?:needs?|wants?)$/u.test(low(s, k)) ||
    s.tokens[k]?.upos !== 'VERB' ||
    /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM|PART)$/u.test(s.tokens[k + 1]?.upos ?? '')
  )
    return null
  let be = k - 1
  while (
    be > Math.max(0, k - 9) &&
    !BE.test(low(s, be)) &&
    !/^(?:VERB|PUNCT)$/u.test(s.tokens[be]?.upos ?? '')
  )
    be--
  const opens = BE.test(low(s, be)) && /^(?:the|what|exactly)$/u.test(low(s, be + 1))
  const subject = opens ? subjectOf(scene, be, be) : null
  return subject && policy(scene, subject)
    ? { cue: { from: be, to: k + 1 }, topic: bare(scene, subject, be) }
    : null
}

/** A subject without the "that" before it; with the noun that the tagger took for a verb: "a minerals deal with Chile is". */
function bare({ s }: Scene, { from, to }: Range, be: number): Range {
  const start = low(s, from) === 'that' && to - from > 1 ? from + 1 : from
  const noun = POLICIES.has(low(s, to)) && s.tokens[to + 1]?.upos === 'ADP' && be > to && be - to < 9
  return { from: start, to: noun ? be : to }
}

/** A subject with what ties it to the words before: of "the plan to close | the mines" and "lifting | the ban" all. */
function wide({ s }: Scene, { from, to }: Range): Range {
  const verb = from - 1
  if (s.tokens[from]?.upos === 'PRON') return { from, to }
  if (
    s.tokens[verb]?.xpos === 'VBG' &&
    !/^(?:NOUN|PROPN|AUX|ADP|SCONJ)$/u.test(s.tokens[verb - 1]?.upos ?? '')
  )
    return { from: verb, to }
  if (s.tokens[verb]?.xpos !== 'VB' || low(s, verb - 1) !== 'to' || s.tokens[verb - 2]?.upos !== 'NOUN')
    return { from, to }
  let start = verb - 2
  while (start > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/u.test(s.tokens[start - 1]?.upos ?? '')) start--
  return { from: start, to }
}

/** The verb of calling before a judgement at `k`, with what it calls so. */
function calledBefore(
  scene: Scene,
  k: number,
  last: number,
): { readonly verb: number; readonly topic: Range } | null {
  const { s, tree } = scene
  for (let v = last - 1; v > Math.max(-1, k - 16); v--) {
    if (/^[.;:?!]$/u.test(low(s, v))) return null
    if (!CALLING.test(low(s, v)) || s.tokens[v]?.upos !== 'VERB') continue
    // "will consider helping to": a deed that is thought of.
    if (/^consider/u.test(low(s, v)) && s.tokens[v + 1]?.xpos === 'VBG') return null
    const object = tree.kids(v, 'obj')[0]
    let to = last + 1
    while (to > v + 1 && (low(s, to - 1) === 'as' || MARK.test(low(s, to - 1)))) to--
    const topic = object !== undefined && object < k ? phraseOf(scene, object, to) : { from: v + 1, to }
    return topic.to > topic.from && topic.from > v ? { verb: v, topic } : null
  }
  return null
}
