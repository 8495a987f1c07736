import { cueVerb } from '../cues/verbs.ts'
import { at } from '../names/words.ts'
import type { Tree } from '../tree/index.ts'
import type { Frame } from './frame.ts'
import { enclosed, isTrailing } from './tree-subject.ts'

/** Whether a reading is of a finite verb of saying that nobody else's clause holds. */
const reports = (t: Tree, f: Frame): boolean =>
  f.act === 'speech' &&
  f.source.length > 0 &&
  f.pattern.startsWith('verb:') &&
  cueVerb(f.word)?.frames.has('q') === true &&
  /^VB[DPZ]$/u.test(at(t.s, f.cue.from).xpos) &&
  !enclosed(t, f.cue.from)

/**
 * Participles of saying behind another saying are of its speaker ("An envoy said that Oslo agrees, noting that …"): a tree hangs them on
 * the clause that stands nearest, and so on whom it speaks of.
 */
export const withTrailing = (t: Tree, frames: readonly Frame[]): readonly Frame[] =>
  frames.map(f => {
    const v = f.cue.from
    if (f.act !== 'speech' || !f.pattern.startsWith('verb:') || !isTrailing(t, v)) return f
    const said = frames.find(o => o.cue.from < v && reports(t, o))
    return said ? { ...f, subject: said.subject, source: said.source } : f
  })
