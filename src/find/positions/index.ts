import { overlap } from '../../model/span.ts'
import { type Scene, scenesOf } from '../clause/scene.ts'
import { type Doc, type Draft, type Found, runRules, type Stage } from '../pipeline.ts'
import type { Past } from './antecedent.ts'
import type { Candidate } from './candidate.ts'
import { completed } from './complete.ts'
import { documentBefore } from './documents.ts'
import { subjectsOf } from './holder.ts'
import { ownersIn } from './owner.ts'
import { POSITION_RULES } from './rules/index.ts'

/** Rules whose topic is what ought to be: a position told inside it is nobody's yet. */
const GOVERNING: ReadonlySet<string> = new Set([
  'ask',
  'verb',
  'should',
  'refuse',
  'attitude',
  'adjective',
  'noun',
])

/** "rejected a treaty favoured by the unions", "met deputies who oppose the ban": what a relative clause tells is told, whatever stands around it. */
const relative = (c: Candidate): boolean =>
  c.rule === 'gap' ||
  c.rule === 'passive' ||
  (c.holder !== 'speaker' &&
    c.holder.to - c.holder.from === 1 &&
    /^who$/iu.test(c.scene.s.tokens[c.holder.from]?.form ?? ''))

/** Whether two holders are named by words that stand apart: "vetoed a bill that critics call unfair". */
const others = (a: Candidate['holder'], b: Candidate['holder']): boolean =>
  a !== 'speaker' && b !== 'speaker' && (a.to <= b.from || b.to <= a.from)

/** Of candidates whose cues share words, the first in the order of the rules; others that add a topic to the same cue stay. */
function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const shared = (a: Candidate, b: Candidate): boolean => a.cue.from < b.cue.to && b.cue.from < a.cue.to
  const same = (a: Candidate, b: Candidate): boolean =>
    a.topic.from === b.topic.from && a.topic.to === b.topic.to
  const inside = (c: Candidate, o: Candidate): boolean =>
    GOVERNING.has(o.rule) &&
    o.shift === null &&
    c.shift === null &&
    o.topic.from <= c.cue.from &&
    c.cue.to <= o.topic.to &&
    // "condemned the mayor's call for a ban": what somebody has whom another judges is his own.
    !(c.rule === 'noun' && !c.spoken && o.rule === 'verb' && o.modality === 'asserted') &&
    !relative(c) &&
    // "approved a resolution condemning the ban": who approves the words says them.
    documentBefore(c.scene, c.cue.from) < o.topic.from
  // "backed the plan but reversed course": the reversal tells the stance before it, too.
  const turned = (c: Candidate, o: Candidate): boolean =>
    o.shift !== null && o.shift.from !== null && c.shift === null && o.topic.from === c.topic.from
  const outer = candidates.filter(
    c => !candidates.some(o => o !== c && ((inside(c, o) && !inside(o, c)) || turned(c, o))),
  )
  return outer.filter(
    (c, i) =>
      !outer
        .slice(0, i)
        .some(
          o =>
            (shared(o, c) && o.rule !== c.rule) ||
            (same(o, c) && o.stance === c.stance && !others(o.holder, c.holder)),
        ),
  )
}

/** Of findings of one holder on the same words, the surest. */
function once(drafts: readonly Draft<'position'>[]): readonly Draft<'position'>[] {
  return drafts.filter((d, i) =>
    drafts.every(
      (o, k) =>
        k === i ||
        o.holder.name !== d.holder.name ||
        (o.stance !== d.stance && o.spans[0]?.start !== d.spans[0]?.start && sided(o) && sided(d)) ||
        overlap(o.topic.span, d.topic.span) <
          Math.min(o.topic.span.end - o.topic.span.start, d.topic.span.end - d.topic.span.start) * 0.8 ||
        o.confidence < d.confidence ||
        (o.confidence === d.confidence && k > i),
    ),
  )
}

/** Whether a side is taken: of two sides on words that overlap ("approved a motion against the ban") both are told. */
const sided = (d: Draft<'position'>): boolean =>
  d.shift === null && (d.stance === 'support' || d.stance === 'oppose')

/** Where nothing in its sentence dates a position, the time of what the same holder was told of just before. */
function dated(d: Draft<'position'>, before: readonly Draft<'position'>[]): Draft<'position'> {
  if (d.time) return d
  const teller = d.chain.at(-1)?.actor?.name
  const last = before.findLast(p => p.holder.name === d.holder.name || p.holder.name === teller)
  return last?.time && d.sentence.start - last.sentence.end < NEAR ? { ...d, time: last.time } : d
}

/**
 * `shifted its position … . Instead, it has focused on X`: the change told in one sentence leads to what the next one says, where that begins
 * with "instead" and speaks of the same holder. The telling of the change without a topic of its own gives way to it.
 */
function turned(
  scene: Scene,
  here: readonly Draft<'position'>[],
  out: Draft<'position'>[],
): readonly Draft<'position'>[] {
  if (!/^(?:instead|now|today)$/u.test(scene.tree.forms[0] ?? '')) return here
  return here.map(d => {
    const at = out.findLastIndex(
      o =>
        o.shift !== null &&
        o.holder.name === d.holder.name &&
        overlap(o.topic.span, o.shift.marker) > 0 &&
        d.sentence.start - o.sentence.end < NEAR,
    )
    const before = out[at]
    if (!before?.shift) return d
    out.splice(at, 1)
    return {
      ...d,
      spans: [before.shift.marker, ...d.spans],
      shift: before.shift,
      chain: d.chain.length > 0 ? d.chain : before.chain,
      firstHand: d.chain.length > 0 ? d.firstHand : before.firstHand,
      time: d.time ?? before.time,
    }
  })
}

/** Characters between two sentences of which the second may still speak of the time of the first. */
const NEAR = 250

/** Who is for or against what, on which conditions, and through whom it is known. */
export const positionsStage: Stage = {
  name: 'positions',
  version: '6',
  requires: ['time', 'name', 'statement'],
  assigns: ['position'],
  run: find,
}

function find(doc: Doc, found: Found): readonly Draft<'position'>[] {
  const past: Past[] = []
  const out: Draft<'position'>[] = []
  for (const scene of scenesOf(doc, found)) {
    const here = turned(
      scene,
      inSentence(scene, past).map(d => dated(d, out)),
      out,
    )
    past.push({
      sentence: { start: scene.s.start, end: scene.s.end },
      topics: here.map(d => d.topic.span),
      subjects: subjectsOf(scene),
      owners: ownersIn(scene),
    })
    out.push(...here)
  }
  return out
}

function inSentence(scene: Scene, past: readonly Past[]): readonly Draft<'position'>[] {
  if (scene.s.kind === 'byline') return []
  const candidates = runRules(POSITION_RULES, [{ name: 'distinct', refine: distinct }], scene)
  return once(candidates.flatMap(c => completed(c, past, candidates)))
}
