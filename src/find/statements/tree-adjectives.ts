import { cueAdjective } from '../cues/nouns.ts'
import { low } from '../names/words.ts'
import type { Tree } from '../tree/index.ts'
import type { Frame } from './frame.ts'
import { wholeSource } from './source-extent.ts'
import { trimmed } from './tree-clause.ts'
import { sourceRange, subjectOf } from './tree-subject.ts'

/** Attributions by adjectives: "is confident that …", "is ready to …", "is critical of …". */
export function adjectiveFrames(t: Tree): readonly Frame[] {
  const out: Frame[] = []
  for (const [i, token] of t.s.tokens.entries()) {
    if (token.upos !== 'ADJ' && token.upos !== 'VERB') continue
    const cue = cueAdjective(token.form)
    if (!cue) continue
    const clause = t.kids(i, 'ccomp', 'xcomp').find(k => k > i)
    const oblique = t.kids(i, 'obl').find(k => k > i && cue.frames.has(t.marker(k)))
    const marker = clause === undefined ? '' : t.marker(clause)
    const fits =
      clause !== undefined &&
      ((cue.frames.has('c') && marker !== 'to') || (cue.frames.has('x') && marker === 'to'))
    const root = fits ? clause : oblique
    const subject = subjectOf(t, i) ?? t.children(i).find(k => t.rel(k) === 'nsubj') ?? null
    if (root === undefined || subject === null) continue
    const marks = new Set(fits ? [] : t.children(root).filter(k => t.rel(k) === 'case'))
    const content = trimmed(
      t,
      t.subtree(root, marks).filter(k => !marks.has(k)),
      i,
    )
    if (content.length === 0) continue
    out.push({
      act: cue.act,
      cue: { from: i, to: i + 1 },
      word: low(t.s, i),
      subject,
      source: wholeSource(t, i, sourceRange(t, subject)),
      content,
      root,
      pattern: fits ? 'adjective:clause' : 'adjective:about',
    })
  }
  return out
}
