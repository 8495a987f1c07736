import { cueVerb } from '../cues/verbs.ts'
import { at, form, isCapital, isWord } from '../names/words.ts'
import type { Tree } from '../tree/index.ts'
import type { Frame } from './frame.ts'
import { trimmed } from './tree-clause.ts'

/** Longest subject of a headline, in tokens. */
const SUBJECT = 8
/** Share of capitalised words from which a line is set like a headline, where taggers take verbs for names. */
const CAPITALS = 0.7

/** Whether nearly all words of a sentence begin with a capital, as headlines are set. */
function titled(t: Tree): boolean {
  let words = 0
  let capitals = 0
  for (let i = 0; i < t.s.tokens.length; i++) {
    const word = form(t.s, i)
    if (!isWord(word) || word.length < 4) continue
    words++
    if (isCapital(word)) capitals++
  }
  return words >= 4 && capitals / words >= CAPITALS
}

/** "Minister Says Bridge Will Stand", "Union Backs Ruiz": the first verb of saying in -s behind a subject; the rest is what is said. */
export function headlineFrames(t: Tree, had: ReadonlySet<number>): readonly Frame[] {
  if (t.s.tokens.length > 30 || !titled(t)) return []
  for (let v = 1; v <= SUBJECT && v < t.s.tokens.length - 1; v++) {
    const word = form(t.s, v)
    if (!isWord(word) && !/^['’]s?$|^-$|^\.$/u.test(word)) return []
    const verb = cueVerb(word)
    if (!verb || !word.endsWith('s') || verb.base === word.toLowerCase() || had.has(v)) continue
    if (!(verb.frames.has('q') || verb.frames.has('c') || verb.frames.has('o'))) continue
    const rest = t.s.tokens.map((_, i) => i).filter(i => i > v)
    const content = trimmed(t, rest, v)
    if (content.length === 0 || at(t.s, v - 1).upos === 'DET') return []
    return [
      {
        act: verb.act,
        cue: { from: v, to: v + 1 },
        word: verb.base,
        subject: v - 1,
        source: [{ from: 0, to: v }],
        content,
        root: v + 1,
        pattern: 'headline',
      },
    ]
  }
  return []
}
