import type { ActorRef } from '../../model/finding.ts'
import { type Doc, sentenceAt } from '../pipeline.ts'
import type { StatementDraft } from './draft.ts'
import type { People } from './speaker.ts'

/** Cues that take whom they speak to as their object. */
const TAKES =
  /^(?:t(?:old|ells?|elling)|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|warn(?:s|ed|ing)?|assur(?:e|es|ed|ing)|reassur(?:e|es|ed|ing)|inform(?:s|ed|ing)?|remind(?:s|ed|ing)?|call(?:s|ed|ing)? on)$/iu
const PRESS = /^(?:reporters|journalists|the (?:press|media))\b/u

/**
 * Whom the words are said to: the press, or whom the phrase behind a verb that takes a hearer means. Never the speaker, whose own
 * "his" or "her" may stand in that phrase ("told his guest").
 */
export function addresseeOf(doc: Doc, f: StatementDraft, people: People): ActorRef | null {
  const cue = f.cue[0]
  if (!cue || !TAKES.test(doc.text.slice(cue.start, cue.end))) return null
  const after = sentenceAt(doc.sentences, { start: Math.max(0, cue.end - 1), end: cue.end })?.end ?? cue.end
  const next = f.content.find(c => c.start >= cue.end)?.start ?? after
  const words = doc.text.slice(cue.end, next)
  const stop = words.search(/\s(?:that|to|on|in|at|as|not|during|after|before)\s|[,."“]/u)
  const end = cue.end + (stop < 0 ? words.trimEnd().length : stop)
  const start = cue.end + 1
  const press = PRESS.exec(doc.text.slice(start, end))
  if (press)
    return {
      text: press[0],
      span: { start, end: start + press[0].length },
      name: press[0],
      type: 'group',
      country: null,
      office: null,
      method: 'unnamed',
      confidence: 0.8,
    }
  if (end <= start) return null
  const here = people.within({ start, end }).filter(n => n.actor && n.actor.name !== f.speaker?.name)
  // "the US president": who the whole phrase means, before the state that stands in it.
  const whole = here.find(n => (n.spans[0]?.end ?? 0) >= end)
  return (whole ?? here.find(n => n.actor?.method !== 'pronoun'))?.actor ?? null
}
