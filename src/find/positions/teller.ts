import type { Scene } from '../clause/scene.ts'
import { cueVerb } from '../cues/verbs.ts'
import { low } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { beforeTime } from './main-clause.ts'
import { denied } from './polarity.ts'
import { doerOf } from './subject.ts'

/** Whose clause something is, and whether he is told not to have said it. */
export interface Teller {
  readonly who: Range
  readonly unsaid: boolean
}

const DENYING = /^(?:deni\p{L}+|deny\p{L}*)$/u
/** Not to think that something should be is to think that it should not. */
export const OPINING = /^(?:think|believe|feel|agree)$/u

/** Whether a verb of saying or thinking is denied: "never said", "denied saying", "few think". */
function unsaid(scene: Scene, verb: number, who: Range): boolean {
  const { s } = scene
  return (
    (denied(scene, verb) && !OPINING.test(low(s, verb))) ||
    DENYING.test(low(s, verb - 1)) ||
    /^(?:few|no|none|nobody|neither)$/u.test(low(s, who.from))
  )
}

/**
 * Who tells or thinks the clause of token `k`, by the nearest verb above it that takes a clause: of "the minister said most deputies agree that the
 * tax should go" the deputies. Null where no such verb stands above it in its sentence, or a quotation mark stands between.
 */
export function tellerOf(scene: Scene, k: number): Teller | null {
  const { s, tree } = scene
  const given = (verb: number, who: Range | null): Teller | null =>
    who ? { who, unsaid: unsaid(scene, verb, who) } : null
  const right = before(scene, k)
  if (right >= 0)
    return given(right, doerOf(scene, right, s.tokens[right - 1]?.upos === 'ADV' ? right - 1 : right))
  const said = beforeThat(scene, k)
  if (said >= 0) {
    // "as rivals continue to warn that": whoever continues says it.
    const above = tree.rel(said) === 'xcomp' ? tree.head(said) : -1
    const going = low(s, said - 1) === 'to' && above === said - 2 ? doerOf(scene, above) : null
    return given(
      said,
      going ?? doerOf(scene, said) ?? (above >= 0 && above < said ? doerOf(scene, above) : null),
    )
  }
  for (let at = k, n = 0; n < 6 && at >= 0; n++) {
    const head = tree.head(at)
    if (head < 0 || head > at) return null
    const verb = s.tokens[head]?.upos === 'VERB' ? cueVerb(low(s, head)) : null
    if (verb?.frames.has('c') && /^(?:ccomp|obj|parataxis)$/u.test(tree.rel(at))) {
      if (s.tokens.slice(head, at).some(t => /^["\u201c\u201d]$|^''$|^``$/u.test(t.form))) return null
      return given(head, doerOf(scene, head))
    }
    if (/^(?:acl|advcl|root|parataxis)$/u.test(tree.rel(at))) return null
    at = head
  }
  return null
}

/** The verb of saying or thinking right before the noun phrase that ends before token `k`: "Norway feels the union | must"; -1 where none stands there. */
function before({ s }: Scene, k: number): number {
  let i = k - 1
  while (i > 0 && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/u.test(s.tokens[i]?.upos ?? '')) i--
  // "does not think the toll should", "denied saying the toll should".
  const finite =
    /^VB[DPZ]?$/u.test(s.tokens[i]?.xpos ?? '') ||
    (s.tokens[i]?.xpos === 'VBG' && DENYING.test(low(s, i - 1)))
  return i > 0 && i < k - 1 && finite && cueVerb(low(s, i))?.frames.has('c') === true ? i : -1
}

/** The verb of saying or thinking whose "that" opens the clause of token `k`; -1 where none does, or a mark stands between. */
function beforeThat(scene: Scene, k: number): number {
  const { s } = scene
  for (let i = k - 1; i > 0; i--) {
    if (!/^(?:PUNCT|SCONJ)$/u.test(s.tokens[i]?.upos ?? '') && low(s, i) !== 'that') continue
    if (low(s, i) !== 'that') return -1
    // "suggested over the summer that", "told a rally on Friday that": a time or an addressee may stand between.
    const timed = beforeTime(scene, i - 1)
    let verb = low(s, timed) === 'on' ? timed - 1 : timed
    while (verb > i - FAR && /^(?:ADP|DET|NOUN|PROPN|NUM|ADV)$/u.test(s.tokens[verb]?.upos ?? '')) verb--
    const near = verb === timed || s.tokens[verb + 1]?.upos === 'ADP'
    return near && s.tokens[verb]?.upos === 'VERB' && cueVerb(low(s, verb))?.frames.has('c') === true
      ? verb
      : -1
  }
  return -1
}

/** Tokens back from "that" to its verb. */
const FAR = 8
