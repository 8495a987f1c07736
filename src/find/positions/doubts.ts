import type { ActorRef, Chain } from '../../model/finding.ts'
import { contains } from '../../model/span.ts'
import { sameSide } from '../clause/actors.ts'
import type { Scene } from '../clause/scene.ts'
import { low, spanOf } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { deed, headNoun } from './about.ts'
import type { Candidate } from './candidate.ts'
import { pointsBack } from './pointing.ts'
import { groupStart } from './polarity.ts'

/**
 * How much less sure a finding is for what it is about: a listed issue, a deed or a policy, or anything. `own`: whether its words name a listed
 * issue; `nearby`: whether its sentence does.
 */
export function topicDoubt(c: Candidate, own: boolean, nearby: boolean): number {
  const { scene, topic, rule } = c
  if (own) return 0
  if (pointsBack(scene, topic) && low(scene.s, topic.from) === 'do') return 0.18
  if (deed(scene, topic)) return 0.02
  // What one will not do may be anything.
  if (rule === 'refuse') return nearby ? 0.05 : 0.14
  const bare = headNoun(scene, topic) < 0 && topic.to - topic.from < 4 && !named(scene, topic)
  return nearby ? 0.05 : bare ? 0.14 : 0.08
}

/** Whether a short topic names a thing behind its verb: "close the mine", and not "act now". */
const named = ({ s }: Scene, { from, to }: Range): boolean =>
  /^(?:VERB|AUX)$/u.test(s.tokens[from]?.upos ?? '') &&
  s.tokens.slice(from + 1, to).some(t => /^(?:NOUN|PROPN)$/u.test(t.upos))

/** How much less sure a finding is for who holds it and by whose word. */
export const doubtOf = (c: Candidate, holder: ActorRef, chain: Chain): number =>
  whoDoubt(c, holder) +
  reached(c, holder) +
  forecast(c, holder, chain) +
  ascribed(c, holder, chain) +
  retold(c, holder, chain) +
  possible(c)

function whoDoubt({ scene, holder: range }: Candidate, holder: ActorRef): number {
  // "these same liberals": not all of them.
  if (range !== 'speaker' && /^(?:these|those|such)$/u.test(low(scene.s, range.from))) return 0.15
  if (holder.type === 'unnamed') return 0.1
  // "their lobby groups": whose they are is not told.
  const theirs = /^(?:their|his|her|its|our|my|whose)\s/iu.test(holder.text)
  if (holder.method === 'pronoun') {
    // "he" that stands for "an immigrant" of the words that he says.
    if (/^an?\s\p{Ll}/u.test(holder.name)) return 0.2
    return shaky(scene, holder) ? 0.1 : 0.03
  }
  // "others defending the law": whoever they are.
  if (/^others$/iu.test(holder.text)) return 0.15
  if (/^(?:some|many|most|several|few)$/iu.test(holder.text)) return 0.08
  // "a party that": any of them.
  if (holder.type === 'group' && ANY.test(holder.text)) return 0.2
  // "both countries": which ones is not told.
  if (holder.type === 'group' && /^both (?:countries|sides|camps)$/iu.test(holder.text)) return 0.2
  // "the only candidate who": a description that some rival gives, "these same liberals": not all of them.
  if (/\bthe only\s/iu.test(holder.text)) return 0.15
  // "a dispute concerns a treaty", "envoy to the": no noun phrase. "each side"
  if (/^(?:each|either|neither)\b/iu.test(holder.text) || garbled(scene, holder)) return 0.25
  if (holder.type === 'group') return /^an? /iu.test(holder.text) ? 0.1 : theirs ? 0.12 : 0.04
  return 0
}

/** Whether the words that describe somebody are cut off or hold the verb of a clause. */
function garbled({ s }: Scene, { span, method, name }: ActorRef): boolean {
  if (method === 'pronoun') return false
  // "(R-Fla.)": a party and a place.
  if (/^\p{Lu}-\p{Lu}\p{Ll}*\.?$/u.test(name)) return true
  const words = s.tokens.filter(t => t.start >= span.start && t.end <= span.end)
  const noun = words.findIndex(t => /^(?:NOUN|PROPN)$/u.test(t.upos))
  const ends = words.length > 1 && /^(?:DET|ADP|CCONJ)$/u.test(words.at(-1)?.upos ?? '')
  const who = words.findIndex(t => /^(?:who|that|which)$/iu.test(t.form))
  return (
    ends ||
    words.some(
      (t, i) =>
        i > noun &&
        noun >= 0 &&
        (who < 0 || i < who) &&
        (t.upos === 'AUX' || /^VB[DZ]$/u.test(t.xpos)) &&
        t.upos !== 'PROPN',
    )
  )
}

/** A description that any of many fits. */
const ANY =
  /^an? (?:\p{Ll}+|(?:[\p{L}-]+ ){0,3}(?:organi[sz]ation|party|company|firm|agency|country|state|nation|website|newspaper))$/iu

/** Whether a pronoun, or one before it in the sentence that it goes with, was led to somebody by little. */
const shaky = ({ names, s }: Scene, holder: ActorRef): boolean =>
  holder.confidence <= UNSURE ||
  names.some(
    n =>
      n.actor?.method === 'pronoun' &&
      n.actor.name === holder.name &&
      n.actor.confidence <= UNSURE &&
      contains(s, n.actor.span) &&
      n.actor.span.end <= holder.span.start,
  )

const UNSURE = 0.55

/**
 * How much less sure a finding is where another verb and a comma stand between its holder and its cue ("X compared her to Y, telling Z that …"): of 19 such that a rule was
 * sure of 8 were right.
 */
function reached(c: Candidate, holder: ActorRef): number {
  const cue = spanOf(c.scene.s, c.cue.from, c.cue.to)
  if (c.holder === 'speaker' || holder.span.end > cue.start) return 0
  const between = c.scene.s.tokens.filter(t => t.start >= holder.span.end && t.end <= cue.start)
  const verb = between.slice(0, -1).some(t => t.upos === 'VERB')
  return verb && between.some(t => t.form === ',') ? 0.1 : 0
}

/** How much less sure a finding is where another foretells it of the holder: "Lee said that the villagers would fight the toll". */
function forecast(c: Candidate, holder: ActorRef, chain: Chain): number {
  const last = chain.at(-1)?.actor
  if (c.holder === 'speaker' || !last || sameSide(last, holder)) return 0
  // "the union's head says that it will fight the toll", "his group will"
  if (
    /^(?:organisation|state|government)$/u.test(holder.type) ||
    /^(?:our|my|his|her|its|their)\s/iu.test(holder.text)
  )
    return 0
  const { s } = c.scene
  for (let i = groupStart(c.scene, c.cue.from); i <= c.cue.from; i++)
    if (/^(?:will|would|wo|'ll|’ll|'d|’d)$/u.test(low(s, i))) return DOUBTFUL
  return /^(?:continue|keep)$/u.test(low(s, c.cue.from - 2)) ? DOUBTFUL : 0
}

/** How much less sure a finding is that another person tells of a person: rivals and critics say so, too. */
function ascribed(c: Candidate, holder: ActorRef, chain: Chain): number {
  const last = chain.at(-1)?.actor
  if (c.holder === 'speaker' || !last || sameSide(last, holder)) return 0
  // "thinks that the state requires too many forms"
  const wants = /^requir/u.test(low(c.scene.s, c.cue.from))
  if (!wants && holder.type !== 'person') return 0
  if (last.type !== 'person' && !/\b(?:critics|opponents|rivals|detractors|foes)$/iu.test(last.text)) return 0
  if (!/^(?:verb|adjective|ask)$/u.test(c.rule) && !(c.rule === 'noun' && c.spoken)) return 0
  const { s } = c.scene
  // What a relative clause or a participle tells beside is told as known: "Ray, who opposed it", "asked Ray, calling for it".
  const beside =
    /^(?:who|which|that)$/u.test(low(s, c.holder.from)) ||
    (s.tokens[c.cue.from]?.xpos === 'VBG' &&
      low(s, c.cue.from - 1) !== 'of' &&
      groupStart(c.scene, c.cue.from) === c.cue.from)
  return beside ? 0 : DOUBTFUL
}

/** How much less sure a duty or a verdict is that one person says another thinks: "Lee asked why Ray believes that all tolls should go". */
const retold = (c: Candidate, holder: ActorRef, chain: Chain): number =>
  c.holder === 'speaker' &&
  holder.type === 'person' &&
  chain.some(v => v.actor?.type === 'person' && !sameSide(v.actor, holder))
    ? DOUBTFUL
    : 0

const DOUBTFUL = 0.15

/** How much less sure a finding is of which the words only say that it may be. */
const possible = (c: Candidate): number =>
  c.modality === 'possible' && /^(?:verb|noun|adjective|passive|ask)$/u.test(c.rule) ? DOUBTFUL : 0
