import { type CueWord, cueNoun } from '../cues/nouns.ts'
import { at, form, low } from '../names/words.ts'
import type { Tree } from '../tree/index.ts'
import type { Frame } from './frame.ts'
import { trimmed } from './tree-clause.ts'
import { carriedOn } from './tree-reach.ts'
import { sourceRange, subjectOf } from './tree-subject.ts'

interface Content {
  readonly tokens: readonly number[]
  readonly root: number
  readonly pattern: 'noun:that' | 'noun:to' | 'noun:of' | 'noun:is'
}

/** Attributions by nouns: "his announcement that …", "plans to …", "criticism of …", "the question is whether …". */
export function nounFrames(t: Tree): readonly Frame[] {
  const out: Frame[] = []
  for (const [i, token] of t.s.tokens.entries()) {
    if (token.upos !== 'NOUN') continue
    const cue = cueNoun(token.form)
    const found = cue && (clauseOf(t, i, cue) ?? predicateOf(t, i, cue) ?? objectOf(t, i, cue))
    if (!cue || !found) continue
    const subject = owner(t, i)
    if (subject === null && found.pattern === 'noun:to') continue
    const content = trimmed(t, found.tokens)
    if (content.length === 0) continue
    out.push({
      act: cue.act,
      cue: { from: i, to: i + 1 },
      word: form(t.s, i).toLowerCase(),
      subject,
      source: subject === null ? [] : sourceRange(t, subject),
      content,
      root: found.root,
      pattern: found.pattern,
    })
  }
  return out
}

/** "claim that …", "offer to …". A clause with "that" which lacks nothing is no relative one, whatever the tree calls it. */
function clauseOf(t: Tree, i: number, cue: CueWord): Content | null {
  const clause = t
    .children(i)
    .find(
      k =>
        k > i && (t.rel(k) === 'acl' || t.rel(k) === 'ccomp') && (t.full(k) !== 'acl:relcl' || whole(t, k)),
    )
  if (clause === undefined) return null
  const tokens = t.subtree(clause)
  const marker = t.marker(clause)
  if (
    cue.frames.has('c') &&
    (marker === 'that' || t.rel(clause) === 'ccomp' || low(t.s, tokens[0] ?? clause) === 'that')
  )
    return { tokens, root: clause, pattern: 'noun:that' }
  return cue.frames.has('x') && marker === 'to' ? { tokens, root: clause, pattern: 'noun:to' } : null
}

/** Whether a clause that opens with "that" has its own subject, and an object or a copula: nothing for "that" to stand for. */
function whole(t: Tree, k: number): boolean {
  const first = t.subtree(k)[0] ?? k
  if (low(t.s, first) !== 'that') return false
  if (t.rel(first) === 'mark') return true
  return (
    t.kids(k, 'nsubj').some(c => c !== first) &&
    (t.kids(k, 'cop').length > 0 || t.kids(k, 'obj', 'ccomp', 'xcomp').some(c => c !== first))
  )
}

/** "My view is that …", "the question is whether …", "the plan is to …". */
function predicateOf(t: Tree, i: number, cue: CueWord): Content | null {
  let k = i + 1
  while (k < i + 6 && !/^(?:is|was|are|were|remains|being)$/u.test(low(t.s, k))) {
    if (/^(?:VERB|PUNCT|CCONJ)$/u.test(at(t.s, k).upos)) return null
    k++
  }
  if (k >= i + 6) return null
  const next = low(t.s, k + 1)
  const clause = cue.frames.has('c') && /^(?:that|whether|how|what|why|who|if)$/u.test(next)
  if (!clause && !(cue.frames.has('x') && next === 'to')) return null
  return { tokens: [k + 1, ...carriedOn(t, k + 1)], root: k + 1, pattern: 'noun:is' }
}

/** "criticism of …", "attacks on …". */
function objectOf(t: Tree, i: number, cue: CueWord): Content | null {
  const object = t
    .children(i)
    .find(k => t.rel(k) === 'nmod' && t.full(k) !== 'nmod:poss' && cue.frames.has(t.marker(k)))
  if (object === undefined) return null
  const marks = new Set(t.children(object).filter(k => t.rel(k) === 'case'))
  return { tokens: t.subtree(object, marks).filter(k => !marks.has(k)), root: object, pattern: 'noun:of' }
}

/** Prepositions by which a noun of speech hangs on the verb of whoever speaks: "left with a promise to …", "in hopes of …". */
const ACCOMPANIES = /^(?:with|in|of|through|by)$/u

/** Whose claim a noun is: its owner, "by …" or "from …" behind it, or the subject of the verb that it is the object of ("made a pledge"). */
function owner(t: Tree, i: number): number | null {
  const poss = t.children(i).find(k => t.full(k) === 'nmod:poss')
  if (poss !== undefined) return poss
  const by = t.children(i).find(k => t.rel(k) === 'nmod' && /^(?:by|from)$/u.test(t.marker(k)))
  if (by !== undefined) return by
  const up = t.head(i)
  if (up < 0 || at(t.s, up).upos !== 'VERB') return null
  return t.rel(i) === 'obj' || (t.rel(i) === 'obl' && ACCOMPANIES.test(t.marker(i))) ? subjectOf(t, up) : null
}
