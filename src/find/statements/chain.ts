import { cueVerb } from '../cues/verbs.ts'
import { at, low } from '../names/words.ts'
import type { Range, Tree } from '../tree/index.ts'
import type { Frame } from './frame.ts'

/** Longest chain that is followed; texts rarely make more than three. */
const DEEPEST = 4
/** Longest source at the head of a clause, in tokens. */
const SOURCE = 12

const within = (i: number, ranges: readonly Range[]): boolean => ranges.some(r => r.from <= i && i < r.to)

/** Whether a cue tells that something was said: an infinitive ("urged him to agree") tells what is wanted, and nobody has said it. */
const finite = (t: Tree, v: number): boolean =>
  /^VB[DPZ]$/u.test(at(t.s, v).xpos) ||
  t.children(v).some(k => t.rel(k) === 'aux' && /^VB[DPZ]$/u.test(at(t.s, k).xpos))

/** The attributions in a frame's content whose content it is in turn: "told them that Putin suggested …". `all` are the frames of its sentence. */
export function chainIn(t: Tree, frame: Frame, all: readonly Frame[]): readonly Frame[] {
  const out: Frame[] = []
  let f = frame
  while (out.length < DEEPEST) {
    const next =
      all.find(
        o =>
          o !== f &&
          (o.cue.from === f.root || aside(o, f)) &&
          within(o.cue.from, f.content) &&
          o.subject !== null &&
          o.act === 'speech' &&
          finite(t, o.cue.from),
      ) ?? opening(t, f)
    if (!next) break
    out.push(next)
    f = next
  }
  return out
}

/** Whether an attribution is set off by commas inside what another says: "The order was hers, he told them, according to a source." */
const aside = (o: Frame, f: Frame): boolean =>
  o.pattern === 'verb:comma' && f.pattern === 'according' && within(o.content[0]?.from ?? -1, f.content)

/** A source and its cue at the head of a clause, read from the words where the tree lost them: "that he and Costa agreed “we want …”". */
function opening(t: Tree, f: Frame): Frame | null {
  const [first] = f.content
  if (!first) return null
  let from = first.from
  while (from < first.to && /^(?:that|["“‘',])$/u.test(low(t.s, from))) from++
  for (let v = from + 1; v < Math.min(from + SOURCE, first.to - 1); v++) {
    const { upos, form } = at(t.s, v)
    if (!/^(?:VERB|AUX|X)$/u.test(upos) && !(upos === 'ADJ' && form.endsWith('ed'))) continue
    if (upos === 'AUX') continue
    const verb = cueVerb(form)
    const told = verb?.act === 'speech' && verb.frames.has('q') && verb.frames.has('c')
    if (!told || form.endsWith('ing') || low(t.s, v) === verb.base) return null
    const end = /^(?:had|has|have|both|all)$/u.test(low(t.s, v - 1)) ? v - 1 : v
    if (!/^(?:that|["“‘])$/u.test(low(t.s, v + 1)) || !/^(?:NOUN|PROPN|PRON)$/u.test(at(t.s, end - 1).upos))
      return null
    return {
      act: 'speech',
      cue: { from: v, to: v + 1 },
      word: verb.base,
      subject: end - 1,
      source: [{ from, to: end }],
      content: [{ from: v + 1, to: first.to }],
      root: v + 1,
      pattern: 'verb:ccomp',
    }
  }
  return null
}
