import { type RaisingWord, raising } from '../cues/raising.ts'
import { at } from '../names/words.ts'
import type { Tree } from '../tree/index.ts'
import type { Frame } from './frame.ts'
import { trimmed } from './tree-clause.ts'
import { sourceRange } from './tree-subject.ts'

/**
 * Attributions whose subject belongs to what is said: "the talks are expected to resume", "he is seen as a rival", "the deal appears
 * to hold". Nobody is named, or a "by …" phrase names who says so.
 */
export function raisingFrames(t: Tree): readonly Frame[] {
  const out: Frame[] = []
  for (const [v, token] of t.s.tokens.entries()) {
    if (token.upos !== 'VERB' && token.upos !== 'ADJ') continue
    const word = raising(token.form)
    if (!word) continue
    const passive = t.children(v).some(k => t.full(k) === 'aux:pass' || t.full(k) === 'nsubj:pass')
    if (word.passive !== passive) continue
    const frame = readAt(t, v, word)
    if (frame) out.push(frame)
  }
  return out
}

function readAt(t: Tree, v: number, word: RaisingWord): Frame | null {
  const subject = t.children(v).find(k => t.rel(k) === 'nsubj' && k < v)
  if (subject === undefined || /^(?:it|there)$/iu.test(at(t.s, subject).form)) return null
  const rest = t
    .children(v)
    .find(
      k =>
        k > v &&
        (((t.rel(k) === 'xcomp' || t.rel(k) === 'advcl' || t.rel(k) === 'ccomp') &&
          word.frames.has('x') &&
          !/^(?:as|of|for)$/u.test(t.marker(k))) ||
          ((t.rel(k) === 'obl' || t.rel(k) === 'advcl' || t.rel(k) === 'xcomp') &&
            word.frames.has(t.marker(k)))),
    )
  if (rest === undefined) return null
  const agent = t.children(v).find(k => k > v && t.marker(k) === 'by')
  const whose = agent === undefined ? [] : sourceRange(t, agent)
  const skipped = new Set(agent === undefined ? [] : t.subtree(agent))
  const content = trimmed(
    t,
    [...t.subtree(subject), ...t.subtree(rest)].filter(i => !skipped.has(i)),
    v,
  )
  return content.length === 0
    ? null
    : {
        act: word.act,
        cue: { from: v, to: v + 1 },
        word: word.base,
        subject: agent ?? null,
        source: whose,
        content,
        root: rest,
        pattern: word.passive ? 'raising:passive' : 'raising:seem',
      }
}
