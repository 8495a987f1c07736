import { OFFICE_HEADS } from '../../knowledge/offices.ts'
import type { Sentence } from '../../model/language.ts'
import { VOICE_NOUNS } from '../names/nouns.ts'
import { at, form, low } from '../names/words.ts'
import { type Tree, treeOf } from '../tree/index.ts'
import type { Range } from './subject.ts'
import { sourceRange } from './tree-subject.ts'

/** The verb and the subject of the main clause before a colon: who speaks in the quotation behind it. */
export interface ColonVoice {
  readonly cue: Range
  readonly source: Range
}

/** Whether token `k` stands in a clause that describes a noun, or in what somebody says or hopes. */
const enclosed = (t: Tree, k: number): boolean => {
  for (let i = k, n = 0; i >= 0 && n < 12; i = t.head(i), n++)
    if (/^(?:acl|ccomp|advcl)$/u.test(t.rel(i))) return true
  return false
}

const speaks = (s: Sentence, i: number): boolean =>
  at(s, i).upos === 'PROPN' ||
  /^(?:he|she|they|i|we)$/u.test(low(s, i)) ||
  VOICE_NOUNS.has(low(s, i).replace(/s$/u, '')) ||
  OFFICE_HEADS.has(low(s, i))

/**
 * Who speaks behind a colon at the end of `[from, to)`: the subject of the sentence's main verb, where it is somebody who can speak ("Ruiz
 * was brief: “No.”", "The official welcomed the plan that Ruiz had promised: “We are pleased.”"). `null` where a cue of the main clause tells
 * it already, or nobody is seen.
 */
export function colonVoice(s: Sentence, from: number, to: number, cue: number | null): ColonVoice | null {
  if (!s.parsed || form(s, to - 1) !== ':') return null
  const t = treeOf(s)
  if (cue !== null && !enclosed(t, cue)) return null
  for (let v = from; v < to - 1; v++) {
    if (!/^(?:VERB|AUX|ADJ|NOUN)$/u.test(at(s, v).upos) || enclosed(t, v)) continue
    const subject = t.kids(v, 'nsubj').find(k => k >= from && k < v && t.full(k) === 'nsubj')
    if (subject === undefined || !speaks(s, subject)) continue
    const [range, ...more] = sourceRange(t, subject)
    if (!range || more.length > 0 || range.to > v) continue
    const verb = t.kids(v, 'cop').find(k => k < v) ?? v
    return { cue: { from: verb, to: v + 1 }, source: range }
  }
  return null
}
