import type { Scene } from '../clause/scene.ts'
import { low } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { doubted, headNoun, policy, prize, somebody } from './about.ts'
import { TOLD, type VerbSense } from './lexicon.ts'

/** Whether a topic is only somebody or a claim: praise, blame and denial take no position. */
export function aboutPersons(scene: Scene, topic: Range, sense: VerbSense): boolean {
  const { s } = scene
  const { from, to } = topic
  const told = s.tokens.slice(from, Math.min(to, from + 4)).some((_, i) => TOLD.has(low(s, from + i)))
  if (told && sense.stance.startsWith('oppose') && !uttered(scene, topic)) return true
  // "dismissed attacks from rivals", "endorsed Mr."
  const turnedAway = sense.stance.startsWith('oppose') && sense.modality === 'asserted' && !sense.verdict
  const head = headNoun(scene, topic)
  if (turnedAway && head >= 0 && THROWN.test(low(s, head)) && /^(?:from|by|on)$/u.test(low(s, head + 1)))
    return true
  // "supports Ann Lee all the way", "support whoever wins"
  if (!sense.verdict && (startsWithPerson(scene, topic) || /^who(?:m)?ever$/u.test(low(s, from)))) return true
  if (to - from === 1 && /^(?:mr|mrs|ms|dr|sen|gov|rep)$/u.test(low(s, from))) return true
  if (sense.verdict && !policy(scene, topic) && !uttered(scene, topic)) return true
  const elects = !sense.verdict && low(s, headNoun(scene, topic)) === 'elections'
  if (sense.modality === 'requested' && !elects && prize(scene, topic)) return true
  if (sense.stance === 'oppose-hedged' && doubted(scene, topic)) return true
  // "defended his record" takes no side on an issue.
  if (sense.stance === 'support' && head >= 0 && RECORD.test(low(s, head))) return true
  if (
    /^(?:his|her|its|their)$/u.test(low(s, from)) &&
    s.tokens.slice(from, from + 4).some(t => RECORD.test(t.form))
  )
    return sense.stance === 'support'
  // "support Ann Lee in a general election"
  if (sense.stance === 'support' && s.tokens[from]?.upos === 'PROPN' && runs(scene, topic)) return true
  return somebody(scene, topic)
}

/** Whether a topic begins with somebody's name to which nothing of his is added: "Ann Lee 100 percent", and not "Ann Lee's plan". */
function startsWithPerson({ s, names }: Scene, { from, to }: Range): boolean {
  const start = s.tokens[from]?.start ?? -1
  const name = names.find(
    n => n.actor?.type === 'person' && n.actor.method !== 'pronoun' && n.spans.some(x => x.start === start),
  )
  const end = name?.spans.find(x => x.start === start)?.end ?? -1
  const next = s.tokens.findIndex(t => t.start >= end)
  return (
    name !== undefined && (next >= to || /^(?:NUM|ADV|ADP|PRON|SCONJ)$/u.test(s.tokens[next]?.upos ?? ''))
  )
}

/** What people throw at each other and turn away again. */
const THROWN = /^(?:attacks?|swipes?|accusations?|jabs?|insults?|broadsides?)$/u

const RECORD = /^records?$/u

/** Whether somebody is named with the vote that he stands in: "Ann Lee in a general election". */
function runs({ s }: Scene, { from, to }: Range): boolean {
  let at = from
  while (at < to && s.tokens[at]?.upos === 'PROPN') at++
  return (
    low(s, at) === 'in' &&
    s.tokens
      .slice(at, at + 5)
      .some(t => /^(?:elections?|primary|primaries|runoff|caucus|race)$/u.test(t.form))
  )
}

/** Words that somebody said, which others condemn or stand by. */
const UTTERED = /^(?:remarks?|comments?|rhetoric)$/u

/** Whether a topic is what somebody said: "his remarks about farmers"; a claim is only doubted. */
function uttered(scene: Scene, topic: Range): boolean {
  const head = headNoun(scene, topic)
  return head >= 0 && UTTERED.test(low(scene.s, head))
}
