import { cut, overlap } from '../../model/span.ts'
import { low, spanOf } from '../names/words.ts'
import type { Candidate } from './candidate.ts'
import { groupStart } from './polarity.ts'

/** Questions, what somebody was asked, and what stands under a condition or "whether" take no position. */
export function unreal(c: Candidate): boolean {
  const { s, doc } = c.scene
  if (/\?["\u201d\u2019')]*$/u.test(cut(doc.text, s).trimEnd())) return true
  const cue = spanOf(s, c.cue.from, c.cue.to)
  for (const st of c.scene.statements) if (st.question && overlap(st.question, cue) > 0) return true
  // "would never have proposed a ban": what did not happen.
  const group = s.tokens.slice(groupStart(c.scene, c.cue.from), c.cue.from).map(t => t.form.toLowerCase())
  if (group.includes('have') && /\b(?:would|could|should|might|’d|'d)\b/u.test(group.join(' '))) return true
  if (claimed(c) || inverted(c) || neither(c)) return true
  for (let k = c.cue.from - 1; k >= 0; k--) {
    const word = low(s, k)
    if (/^[,;:.\u2014]$/u.test(word)) break
    if (/^(?:whether|unless|lest)$/u.test(word)) return true
    // "until the regulator approves it"
    if (word === 'until' && /^VB[PZ]$/u.test(s.tokens[c.cue.from]?.xpos ?? '')) return true
    if (word === 'if' && low(s, k - 1) !== 'even') return true
    if (word === 'should' && /^(?:DET|PRON|PROPN)$/u.test(s.tokens[k + 1]?.upos ?? '')) return true
  }
  return false
}

/** Nouns for what is said of somebody and need not be so. */
const CLAIM =
  /^(?:claims?|suggestions?|accusations?|allegations?|charges?|notions?|rumou?rs?|insinuations?|impression|perception|assertions?|fears?|concerns?|worry|worries|speculation|denials?|prospect|myths?)$/u

/** `her claim that the mayor voted against it`, `the suggestion that he was for it`: what is only claimed of the holder. */
function claimed({ scene: { s }, cue, holder }: Candidate): boolean {
  const from = holder === 'speaker' ? cue.from : Math.min(holder.from, cue.from)
  return low(s, from - 1) === 'that' && CLAIM.test(low(s, from - 2))
}

/** `would have been odd had the mayor backed it`: what did not happen. */
function inverted({ scene: { s }, cue, holder }: Candidate): boolean {
  if (holder === 'speaker' || holder.from > cue.from) return false
  return /^(?:had|should)$/u.test(low(s, holder.from - 1)) && s.tokens[holder.from - 1]?.upos === 'AUX'
}

/** `neither the mayor nor the clerk urged anybody to`: nobody did. */
function neither({ scene: { s }, cue, holder }: Candidate): boolean {
  if (holder === 'speaker') return false
  const at = s.tokens.findLastIndex((t, i) => i < Math.max(holder.from, 1) && /^neither$/iu.test(t.form))
  return (
    at >= 0 &&
    !s.tokens.slice(at, cue.from).some(t => t.upos === 'VERB') &&
    s.tokens.slice(at, cue.from).some(t => t.form === 'nor')
  )
}

/** Whether the words of a topic name nothing at all: an article or an adjective alone, a clause that breaks off at "that". */
export function empty({ scene: { s }, topic, rule }: Candidate): boolean {
  const words = s.tokens.slice(topic.from, topic.to)
  // "something it refuses to do"
  if (words.length === 1 && /^(?:do|so)$/iu.test(words[0]?.form ?? '')) return true
  if (words.length > 1 && words.at(-1)?.form === 'that') return true
  return (
    /^(?:verb|ask|noun)$/u.test(rule) &&
    words.every(
      t =>
        /^(?:DET|ADJ|ADP|PART|PUNCT|CCONJ)$/u.test(t.upos) &&
        !/^(?:this|that|these|those|such|so)$/iu.test(t.form),
    )
  )
}
