import { cueAdjective, cueNoun } from '../cues/nouns.ts'
import { at, form, low } from '../names/words.ts'
import type { Tree } from '../tree/index.ts'
import type { Frame } from './frame.ts'
import { trimmed } from './tree-clause.ts'
import { sourceRange, subjectOf } from './tree-subject.ts'

/** Attributions by nouns ("his announcement that …", "plans to …", "criticism of …") and adjectives ("is confident that …"). */
export function nominalFrames(t: Tree): readonly Frame[] {
  const out: Frame[] = []
  for (const [i, token] of t.s.tokens.entries()) {
    if (token.upos === 'NOUN') {
      const cue = cueNoun(token.form)
      if (!cue) continue
      const clause = t
        .children(i)
        .find(k => (t.rel(k) === 'acl' || t.rel(k) === 'ccomp') && t.full(k) !== 'acl:relcl' && k > i)
      const marker = clause === undefined ? '' : t.marker(clause)
      const object = t
        .children(i)
        .find(k => t.rel(k) === 'nmod' && t.full(k) !== 'nmod:poss' && cue.frames.has(t.marker(k)))
      const fits =
        clause !== undefined &&
        ((cue.frames.has('c') && (marker === 'that' || t.rel(clause) === 'ccomp')) ||
          (cue.frames.has('x') && marker === 'to'))
      const root = fits ? clause : object
      if (root === undefined) continue
      const subject = owner(t, i)
      if (subject === null && (!fits || marker === 'to')) continue
      const marks = new Set(fits ? [] : t.children(root).filter(k => t.rel(k) === 'case'))
      const content = trimmed(
        t,
        t.subtree(root, marks).filter(k => !marks.has(k)),
      )
      if (content.length === 0) continue
      out.push({
        act: cue.act,
        cue: { from: i, to: i + 1 },
        word: form(t.s, i).toLowerCase(),
        subject,
        source: subject === null ? [] : sourceRange(t, subject),
        content,
        root,
        pattern: fits ? (marker === 'to' ? 'noun:to' : 'noun:that') : 'noun:of',
      })
    } else if (token.upos === 'ADJ' || token.upos === 'VERB') {
      const cue = cueAdjective(token.form)
      if (!cue) continue
      const clause = t.kids(i, 'ccomp', 'xcomp').find(k => k > i)
      const oblique = t.kids(i, 'obl').find(k => k > i && cue.frames.has(t.marker(k)))
      const marker = clause === undefined ? '' : t.marker(clause)
      const fits =
        clause !== undefined &&
        (cue.frames.has('c') ? marker !== 'to' : cue.frames.has('x') && marker === 'to')
      const root = fits ? clause : oblique
      const subject = subjectOf(t, i) ?? t.children(i).find(k => t.rel(k) === 'nsubj') ?? null
      if (root === undefined || subject === null) continue
      const marks = new Set(fits ? [] : t.children(root).filter(k => t.rel(k) === 'case'))
      const content = trimmed(
        t,
        t.subtree(root, marks).filter(k => !marks.has(k)),
      )
      if (content.length === 0) continue
      out.push({
        act: cue.act,
        cue: { from: i, to: i + 1 },
        word: low(t.s, i),
        subject,
        source: sourceRange(t, subject),
        content,
        root,
        pattern: fits ? 'adjective:clause' : 'adjective:about',
      })
    }
  }
  return out
}

/** Whose claim a noun is: its owner, "by …" or "from …" behind it, or the subject of the light verb that it is the object of ("made a pledge"). */
function owner(t: Tree, i: number): number | null {
  const poss = t.children(i).find(k => t.full(k) === 'nmod:poss')
  if (poss !== undefined) return poss
  const by = t.children(i).find(k => t.rel(k) === 'nmod' && /^(?:by|from)$/u.test(t.marker(k)))
  if (by !== undefined) return by
  const up = t.head(i)
  if (up >= 0 && t.rel(i) === 'obj' && at(t.s, up).upos === 'VERB') return subjectOf(t, up)
  return null
}
