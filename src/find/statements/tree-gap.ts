import { cueVerb } from '../cues/verbs.ts'
import { at, low } from '../names/words.ts'
import type { Tree } from '../tree/index.ts'
import type { Frame } from './frame.ts'
import { trimmed } from './tree-clause.ts'
import { carriedOn } from './tree-reach.ts'

const RELATIVE = /^(?:which|who|that|what)$/u
const FINITE = /^(?:VB[DPZ]|MD)$/u
/** Longest source between a relative word and its cue, in tokens. */
const SOURCE = 7

/** Claims put into a relative clause: "clothes which media reports said irritated him", "a man who officials say fled". */
export function gapFrames(t: Tree): readonly Frame[] {
  const out: Frame[] = []
  for (let i = 1; i < t.s.tokens.length - 3; i++) {
    if (!RELATIVE.test(low(t.s, i))) continue
    const v = cueAfter(t, i)
    if (
      v < 0 ||
      !(
        FINITE.test(at(t.s, v + 1).xpos) ||
        (/^(?:VBN|JJ)$/u.test(at(t.s, v + 1).xpos) && /ed$/u.test(low(t.s, v + 1)))
      )
    )
      continue
    const verb = cueVerb(at(t.s, v).form)
    const content = trimmed(t, [i, v + 1, ...carriedOn(t, v + 1)], v)
    if (!verb || content.length === 0) continue
    out.push({
      act: verb.act,
      cue: { from: v, to: v + 1 },
      word: verb.base,
      subject: v - 1,
      source: [{ from: i + 1, to: v }],
      content,
      root: v + 1,
      pattern: 'verb:gap',
    })
  }
  return out
}

/** The finite cue behind the relative word at `i`, with a noun phrase and no other verb between; -1 where there is none. */
function cueAfter(t: Tree, i: number): number {
  for (let v = i + 2; v < i + 2 + SOURCE; v++) {
    const { upos, xpos, form } = at(t.s, v)
    if (upos === 'PUNCT') return -1
    if (upos !== 'VERB' && upos !== 'AUX') continue
    const verb = cueVerb(form)
    return verb?.frames.has('c') &&
      /^VB[DPZN]$/u.test(xpos) &&
      /^(?:NOUN|PROPN|PRON)$/u.test(at(t.s, v - 1).upos)
      ? v
      : -1
  }
  return -1
}
