import { at, form, low } from '../names/words.ts'
import type { Tree } from '../tree/index.ts'
import { type Range, subjectBefore } from './subject.ts'

/** Whose saying it is where the tree has no subject, read from the words to the left of the cue. */

const FINITE = /^(?:VB[DPZ]|MD)$/u
const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/u
/** Words before a subject that are no part of it. */
const LEADS = /^(?:but|and|so|yet|still|meanwhile|however|["“”’',]|then|now)$/u

const adverb = (t: Tree, i: number): boolean => at(t.s, i).upos === 'ADV' || at(t.s, i).upos === 'AUX'

/** The noun phrase at the head of the sentence, with its aside, up to token `v`; `null` where a finite verb or a mark shows that it is none. */
function opening(t: Tree, v: number): Range | null {
  let from = 0
  while (from < v && LEADS.test(low(t.s, from))) from++
  let to = v
  while (to > from + 1 && (adverb(t, to - 1) || form(t.s, to - 1) === ',')) to--
  if (to <= from || !/^(?:NOUN|PROPN|PRON|NUM|DET|ADJ)$/u.test(at(t.s, from).upos)) return null
  let relative = false
  for (let i = from; i < to; i++) {
    if (/^["“”;:]$/u.test(form(t.s, i))) return null
    if (/^(?:who|whose|which|whom|that|where)$/u.test(low(t.s, i)) && i > from) relative = true
    if (!relative && FINITE.test(at(t.s, i).xpos)) return null
  }
  return { from, to }
}

/** The source of the finite cue at `v`, or of one joined to an earlier verb ("backed it and said"); empty where the words do not tell. */
export function sourceLeft(t: Tree, v: number): readonly Range[] {
  const { xpos } = at(t.s, v)
  if (FINITE.test(xpos) || xpos === 'VBN') {
    const near = subjectBefore(t.s, v, 0)
    if (near && NOMINAL.test(at(t.s, near.to - 1).upos)) return [near]
    let k = v - 1
    while (k > 0 && adverb(t, k)) k--
    if (/^[,)]$/u.test(form(t.s, k))) {
      const whole = opening(t, v)
      if (whole) return [whole]
    }
    if (/^(?:and|but)$/u.test(low(t.s, k))) return ofFirst(t, k)
    return []
  }
  return xpos === 'VBG' && /^(?:,|and|["”’']+|[–—-])$/u.test(low(t.s, v - 1)) ? ofFirst(t, v - 1) : []
}

/** The subject of the sentence's first finite verb. */
function ofFirst(t: Tree, before: number): readonly Range[] {
  for (let i = 1; i < before; i++) {
    if (!FINITE.test(at(t.s, i).xpos)) continue
    const whole = opening(t, i)
    return whole ? [whole] : []
  }
  return []
}
