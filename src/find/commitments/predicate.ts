import type { Scene } from '../clause/scene.ts'
import { low } from '../names/words.ts'

/** The main verb after a modal or "to": its token, where its words begin (a negation before it is one), and its voice. */
export interface Predicate {
  readonly head: number
  readonly from: number
  readonly negated: boolean
  readonly passive: boolean
  /** "will be over there", "will be difficult": no deed. */
  readonly stative: boolean
  /** "would have gone": what did not happen. */
  readonly counterfactual: boolean
}

const ADVERB = /^(?:ADV|PART)$/u
const NOT = /^(?:not|n't|n’t|never)$/u
/** Verbs that a tagger takes for adverbs. */
const AS_VERB = /^(?:back|counter|forward|down|further|better)$/u
const MARK = /^["\u201c\u2018']$/u

/** Reads the predicate that begins at token `k`; null where no verb stands there. Surface, since trees are least sure here. */
export function predicateAt(scene: Scene, k: number): Predicate | null {
  const { s } = scene
  let negated = false
  let from = k
  let be = -1
  let have = false
  for (let i = k; i < Math.min(k + 9, s.tokens.length); i++) {
    const t = s.tokens[i]
    if (!t) return null
    const word = low(s, i)
    // "will, however, expand"
    if (word === ',' && i === from && s.tokens[i + 1]?.upos === 'ADV' && low(s, i + 2) === ',') {
      i += 2
      from = i + 1
      continue
    }
    if (NOT.test(word)) {
      negated = true
      if (be < 0) from = Math.min(from, i)
      continue
    }
    // "would rather stay": what one likes better.
    if (word === 'rather') return null
    // "will back Peru", "would counter the bid": an adverb's form, and a verb before its object.
    if (i === from && AS_VERB.test(word) && /^(?:PROPN|DET|PRON|NUM)$/u.test(s.tokens[i + 1]?.upos ?? ''))
      return { head: i, from, negated, passive: false, stative: false, counterfactual: false }
    if (
      MARK.test(t.form) ||
      ADVERB.test(t.upos) ||
      /^(?:also|now|then|only|never|each|both|all)$/u.test(word)
    ) {
      if (!negated && be < 0 && !have) from = i + 1
      continue
    }
    if (word === 'be' || word === 'been' || word === 'being') {
      be = i
      continue
    }
    if (
      word === 'have' &&
      /^(?:been|VBN)$/u.test(low(s, i + 1) === 'been' ? 'been' : (s.tokens[i + 1]?.xpos ?? ''))
    ) {
      have = true
      continue
    }
    const verb = t.upos === 'VERB' || /^VB/u.test(t.xpos)
    if (be >= 0) {
      if (verb && /^VB[ND]$/u.test(t.xpos))
        return { head: i, from, negated, passive: true, stative: false, counterfactual: have }
      if (verb && t.xpos === 'VBG')
        return { head: i, from: i, negated, passive: false, stative: false, counterfactual: have }
      return { head: be, from, negated, passive: false, stative: true, counterfactual: have }
    }
    if (have) return { head: i, from, negated, passive: false, stative: false, counterfactual: true }
    // After a modal a bare form is the verb, whatever the tagger made of it.
    if (verb || (t.upos === 'NOUN' && i === from) || (t.upos === 'AUX' && /^(?:do|have)$/u.test(word)))
      return { head: i, from, negated, passive: false, stative: false, counterfactual: false }
    return null
  }
  return null
}
