import type { Sentence } from '../../model/language.ts'
import { cueVerb } from '../cues/verbs.ts'
import { at, form, isCapital, isHyphen, isPossessive, isWord, low } from '../names/words.ts'
import type { Range } from '../tree/index.ts'

export type { Range } from '../tree/index.ts'

/** What may stand between a subject and its verb: auxiliaries, negation and the adverbs of reporting. */
const BETWEEN =
  /^(?:has|have|had|is|was|were|are|be|been|being|will|would|could|can|may|might|must|did|does|do|also|then|later|earlier|recently|repeatedly|once|again|even|still|now|never|not|n't|n’t|further|just|often|always|reportedly|only|previously|subsequently|separately|meanwhile|first|recently|themselves|himself|herself|itself|both|all|to|'d|'s|'ve|’d|’ve|\p{L}+ly)$/u
/** Words that no noun phrase of a speaker goes across. */
const BREAK =
  /^(?:and|but|or|as|that|when|while|because|after|before|if|although|though|who|which|where|whose|so|than|until|since|whether|how|what|why|on|in|at|by|to|with|is|was|are|were|has|have|had|not)$/u
const PRONOUN = /^(?:he|she|they|it|i|we|you|who|one|some|many|others|both|everyone|nobody|someone)$/u
const NAME_LINK = /^(?:of|the|for|de|da|di|del|der|van|von|bin|al|el|la|le|on|in|at|from|with|to)$/u

/** Whether the tagger took a word for a verb, or there was none to ask: "report" and "claim" are nouns as often. */
const isVerb = (s: Sentence, i: number): boolean => /^(?:VERB|AUX|_)$/u.test(at(s, i).upos)

const skipAdverbs = (s: Sentence, verb: number): number => {
  let k = verb - 1
  while (k >= 0 && BETWEEN.test(low(s, k)) && !isPossessive(form(s, k))) k--
  return k
}

/** The noun phrase that ends with token `last`, going left no further than `least`; `null` where none can be. */
function phraseLeft(s: Sentence, last: number, least: number): Range | null {
  let k = last
  if (k < least || !(isWord(form(s, k)) || form(s, k) === ')')) return null
  if (PRONOUN.test(low(s, k))) return { from: k, to: k + 1 }
  let from = k + 1
  let bracket = false
  for (; k >= least; k--) {
    const f = form(s, k)
    const l = low(s, k)
    if (f === ')') bracket = true
    if (bracket) {
      from = k
      if (f === '(') bracket = false
      continue
    }
    if (NAME_LINK.test(l) && k > least && k < last) {
      if (l === 'the') from = k
      // "a source in the delegation", "Senator from Vermont": goes on only to another noun.
      if (!isWord(form(s, k - 1))) break
      continue
    }
    if (BREAK.test(l) || PRONOUN.test(l) || (cueVerb(f)?.frames.has('q') === true && isVerb(s, k))) {
      if (!(isCapital(f) && k > least)) break
    }
    if (!isWord(f) && !isHyphen(f) && !isPossessive(f) && f !== '&') break
    from = k
  }
  return from <= last ? { from, to: last + 1 } : null
}

/**
 * The subject that stands before the verb at token `verb`, no further left than `least`: its noun phrase, an apposition in commas
 * included ("Bostan, a columnist for a newspaper, noted"). Surface only; what a tree says goes before.
 */
export function subjectBefore(s: Sentence, verb: number, least: number): Range | null {
  let k = skipAdverbs(s, verb)
  if (k < least) return null
  if (form(s, k) === ',') {
    // An apposition or an insertion between two commas: the noun phrase before the first.
    let open = k - 1
    while (open > least && form(s, open) !== ',') open--
    if (form(s, open) !== ',' || open <= least) return null
    const noun = phraseLeft(s, open - 1, least)
    return noun ? { from: noun.from, to: k } : null
  }
  const r = phraseLeft(s, k, least)
  if (!r) return null
  k = r.from
  while (k < r.to && NAME_LINK.test(low(s, k)) && low(s, k) !== 'the') k++
  return k < r.to ? { from: k, to: r.to } : null
}

/** The subject that stands behind an inverted verb (`said Rutte, the alliance's chief`), no further right than `most`. */
export function subjectAfter(s: Sentence, verb: number, most: number): Range | null {
  let k = verb + 1
  if (k >= most) return null
  if (/^(?:he|she|they|it|i|we)$/u.test(low(s, k))) return { from: k, to: k + 1 }
  const first = form(s, k)
  if (
    !isCapital(first) &&
    !/^(?:the|a|an|his|her|their|its|one|another|some|several|many|two|\p{L}+)$/u.test(first)
  )
    return null
  if (
    /^(?:that|to|on|in|at|as|it|there|if|how|why|what|about|for|during|when|while|by|with|after|before|monday|tuesday|wednesday|thursday|friday|saturday|sunday|reporters|and)$/u.test(
      low(s, k),
    )
  )
    return null
  for (; k < most; k++) {
    const f = form(s, k)
    if (
      /^(?:who|which|whose|that|as|when|while|after|before|during|and|but|adding|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(
        low(s, k),
      )
    )
      break
    if (/^(?:on|at|in)$/u.test(low(s, k)) && !isCapital(form(s, k - 1))) break
    if (/^(?:on|in|at)$/u.test(low(s, k))) break
    if (f === ',' && /^(?:VB[DGPZ]|MD)$/u.test(at(s, k + 1).xpos)) break
    if (
      f === ',' &&
      (isCapital(form(s, k + 1))
        ? !isCapital(form(s, k - 1))
        : !/^(?:a|an|the|his|her|its|\p{L}+)$/u.test(form(s, k + 1)))
    )
      break
    if (!isWord(f) && !isHyphen(f) && !isPossessive(f) && f !== ',' && f !== '(' && f !== ')' && f !== '&')
      break
  }
  let to = k
  while (to > verb + 1 && /^[,(]$/u.test(form(s, to - 1))) to--
  return to > verb + 1 ? { from: verb + 1, to } : null
}
