import { cueVerb } from '../cues/verbs.ts'
import { at, form, isCapital, isWord, low } from '../names/words.ts'
import type { Tree } from '../tree/index.ts'
import type { Frame } from './frame.ts'
import { wholeSource } from './source-extent.ts'
import { type Range, subjectBefore } from './subject.ts'
import { trimmed } from './tree-clause.ts'
import { isPassive, sourceRange, subjectOf } from './tree-subject.ts'

/** Attributions whose content a tree has lost: all that stands behind a verb of saying, and behind "NAME:". */

const isVerb = (t: Tree, i: number): boolean => /^(?:VERB|AUX)$/u.test(at(t.s, i).upos)
const ADDRESSED =
  /^(?:reporters|him|her|them|me|us|journalists|lawmakers|supporters|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u
/** Words after a comma that leave what is said. */
const LEAVES =
  /^(?:while|although|though|according|adding|citing|noting|but|as|which|who|after|before|when|\p{L}+ing)$/u

/** Whether a new clause of saying begins at `from`: a subject without a verb, and a verb that quotes. */
function anotherSays(t: Tree, from: number): boolean {
  for (let i = from + 1; i < from + 9 && i < t.s.tokens.length; i++) {
    if (form(t.s, i) === ',') return false
    if (isVerb(t, i)) return (cueVerb(form(t.s, i))?.frames.has('q') ?? false) && i > from
  }
  return false
}

/** End of the words that belong to what is said from `from` on: the sentence's, or a comma behind which it is left, once a verb has come. */
function endOf(t: Tree, from: number): number {
  let verb = false
  for (let i = from; i < t.s.tokens.length; i++) {
    if (isVerb(t, i)) verb = true
    if (/^[.!?;]$/u.test(form(t.s, i))) return i
    if (form(t.s, i) === ',' && ((verb && LEAVES.test(low(t.s, i + 1))) || anotherSays(t, i + 1))) return i
  }
  return t.s.tokens.length
}

/** The "that" of a clause behind place, time or channel, before any verb: "said in remarks on Monday that"; 0 where there is none. */
function thatAfter(t: Tree, from: number): number {
  for (let i = from; i < Math.min(from + 16, t.s.tokens.length) && !isVerb(t, i); i++)
    if (low(t.s, i) === 'that' && i > from) return i
  return 0
}

/**
 * The finite verb of the clause that begins at `from`, or -1: a subject stands before it, and no comma or relative word shows that the
 * words are an object with a clause of its own ("claimed the house that burned").
 */
function clauseAt(t: Tree, from: number, to: number): number {
  const opener = OPENS.test(low(t.s, from)) ? from : -1
  let comma = 0
  for (let i = from; i < to; i++) {
    if (
      i > from &&
      opener !== i - 1 &&
      /^(?:who|which|that|whom|whose)$/u.test(low(t.s, i)) &&
      /^(?:NOUN|PROPN|PUNCT|NUM)$/u.test(at(t.s, i - 1).upos)
    )
      return relativeThen(t, i, to)
    if (form(t.s, i) === ',') comma++
    if (i > from && opener < 0 && SCENE.test(low(t.s, i)) && at(t.s, i).upos === 'SCONJ') return -1
    if (!isVerb(t, i) || !FINITE.test(at(t.s, i).xpos)) continue
    if (i === from || (opener === from && i === from + 1 && low(t.s, from) === 'that')) return -1
    return comma % 2 === 0 || opener >= 0 ? i : -1
  }
  return -1
}

/** The finite verb behind a relative clause that begins at `i`: the second one, unless a comma stands between. */
function relativeThen(t: Tree, i: number, to: number): number {
  let seen = 0
  for (let k = i; k < to; k++) {
    if (form(t.s, k) === ',' && seen > 0 && form(t.s, i - 1) !== ',') return -1
    if (isVerb(t, k) && FINITE.test(at(t.s, k).xpos) && ++seen === 2) return k
  }
  return -1
}

const SCENE = /^(?:when|while|after|before|as|because|since|until|although|though|if)$/u
const FINITE = /^(?:VBZ|VBP|VBD|MD)$/u
const OPENS = /^(?:that|whether|if|how|why|what|when|where|who|which|because)$/u

/** The subject before the verb: the tree's, or the noun phrase that ends right before it where the tree has none there ("said Sunday that"). */
function leftSubject(
  t: Tree,
  v: number,
): { readonly head: number; readonly source: readonly Range[] } | null {
  const seen = subjectOf(t, v)
  if (seen !== null && seen < v) return { head: seen, source: wholeSource(t, v, sourceRange(t, seen)) }
  const before = FINITE_CUE.test(low(t.s, v)) ? subjectBefore(t.s, v, 0) : null
  return before && /^(?:NOUN|PROPN|PRON)$/u.test(at(t.s, before.to - 1).upos)
    ? { head: before.to - 1, source: [before] }
    : null
}

/** Forms of saying that are finite verbs whatever the tree makes of them. */
const FINITE_CUE = /^(?:said|says|told|tells|added|adds|announced|argued|argues)$/u

/** "The campaign says the average was $27", where the tree shows no clause. */
export function restFrames(t: Tree, had: ReadonlySet<number>): readonly Frame[] {
  const out: Frame[] = []
  for (const [v, token] of t.s.tokens.entries()) {
    if (!isVerb(t, v) || had.has(v)) continue
    const verb = cueVerb(token.form)
    if (!verb?.frames.has('c') || isPassive(t, v)) continue
    const subject = leftSubject(t, v)
    if (subject === null) continue
    let from = v + 1
    if (verb.frames.has('a')) {
      const addressee = t.kids(v, 'obj', 'iobj').find(k => k > v)
      if (addressee !== undefined && !t.subtree(addressee).some(i => isVerb(t, i)))
        from = (t.subtree(addressee).at(-1) ?? addressee) + 1
    }
    while (ADDRESSED.test(low(t.s, from))) from++
    const that = low(t.s, from) === 'that' ? 0 : thatAfter(t, from)
    if (that > 0) from = that
    if (!isWord(form(t.s, from)) && !/^["“‘$]/u.test(form(t.s, from))) continue
    if (/^(?:in|on|at|to|of|about|for|with|by|from|as)$/u.test(low(t.s, from))) continue
    const to = endOf(t, from)
    const tokens = Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k)
    const main = clauseAt(t, from, to)
    // A clause that the source broke off has no verb; its "that" shows that it was one.
    if (main < 0 && !(low(t.s, from) === 'that' && verb.act === 'speech' && verb.frames.has('q'))) continue
    const content = trimmed(t, tokens, v)
    if (content.length > 0)
      out.push({
        act: verb.act,
        cue: { from: v, to: v + 1 },
        word: verb.base,
        subject: subject.head,
        source: subject.source,
        content,
        root: main < 0 ? from : main,
        pattern: 'verb:rest',
      })
  }
  return out
}

/** Longest name before a colon, in tokens. */
const LABEL = 6

/** "Rutte: Membership not under discussion", as headlines write it. */
export function colonFrames(t: Tree): readonly Frame[] {
  let colon = 1
  while (colon <= LABEL && colon < t.s.tokens.length && form(t.s, colon) !== ':') {
    if (!isCapital(form(t.s, colon)) && !/^(?:of|the|for|'s|’s|-|[a-z]{3,9})$/u.test(form(t.s, colon)))
      return []
    colon++
  }
  if (form(t.s, colon) !== ':' || !isCapital(form(t.s, 0)) || (!isCapital(form(t.s, colon - 1)) && colon > 3))
    return []
  if (
    !/^(?:PROPN|NOUN)$/u.test(at(t.s, colon - 1).upos) ||
    Array.from({ length: colon }, (_, i) => i).some(i => isVerb(t, i))
  )
    return []
  const tokens = t.s.tokens.map((_, i) => i).filter(i => i > colon)
  if (tokens.length < 4) return []
  const content = trimmed(t, tokens)
  return content.length === 0
    ? []
    : [
        {
          act: 'speech',
          cue: { from: colon, to: colon + 1 },
          word: ':',
          subject: colon - 1,
          source: [{ from: 0, to: colon }],
          content,
          root: colon + 1,
          pattern: 'colon',
        },
      ]
}
