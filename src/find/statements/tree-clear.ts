import { at, form, low } from '../names/words.ts'
import type { Tree } from '../tree/index.ts'
import type { Frame } from './frame.ts'
import { subjectBefore } from './subject.ts'
import { trimmed } from './tree-clause.ts'

/** What is made known: "made clear", "made it plain". */
const KNOWN = /^(?:clear|plain|known|explicit)$/u
const MAKES = /^(?:make|makes|made|making)$/u
/** How the sentence may go on behind the cue where what is made clear stands before it. */
const TRAILS =
  /^(?:|[.,;!?]|on|in|at|to|during|after|before|last|this|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u

/** The token of "clear" that belongs to the verb at `v`, or -1: "made clear", "made it very clear". */
function clearAt(t: Tree, v: number): number {
  let k = v + 1
  while (k < v + 4 && /^(?:it|very|quite|perfectly|abundantly|also)$/u.test(low(t.s, k))) k++
  return KNOWN.test(low(t.s, k)) ? k : -1
}

/** "Ruiz made it clear that …" and "…, Ruiz made clear on Monday": a verb and an adjective that say together. */
export function clearFrames(t: Tree): readonly Frame[] {
  const out: Frame[] = []
  for (let v = 1; v < t.s.tokens.length; v++) {
    if (!MAKES.test(low(t.s, v))) continue
    const clear = clearAt(t, v)
    const source = clear < 0 ? null : subjectBefore(t.s, v, 0)
    if (!source || !/^(?:NOUN|PROPN|PRON)$/u.test(at(t.s, source.to - 1).upos)) continue
    const common = {
      act: 'speech' as const,
      cue: { from: v, to: clear + 1 },
      word: 'make clear',
      subject: source.to - 1,
      source: [source],
    }
    if (low(t.s, clear + 1) === 'that') {
      let end = clear + 2
      while (end < t.s.tokens.length && !/^[.;!?]$/u.test(form(t.s, end))) end++
      const content = trimmed(t, range(clear + 1, end), clear)
      if (content.length > 0) out.push({ ...common, content, root: clear + 2, pattern: 'verb:ccomp' })
    } else if (form(t.s, source.from - 1) === ',' && source.from > 2 && TRAILS.test(low(t.s, clear + 1))) {
      const content = trimmed(t, range(0, source.from - 1))
      if (content.length > 0) out.push({ ...common, content, root: 0, pattern: 'verb:comma' })
    }
  }
  return out
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k)
