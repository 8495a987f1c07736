import type { TimeRef } from '../../model/finding.ts'
import { contains, type Span } from '../../model/span.ts'
import type { Scene } from '../clause/scene.ts'
import type { Draft } from '../pipeline.ts'
import { VAGUE_TIMES } from './lexicon.data.ts'

const isVague = (t: Draft<'time'>): boolean => t.expression.point?.op === 'vague'

/** Whether an expression can say when something to come is due. */
function dueTime(t: Draft<'time'>): boolean {
  const e = t.expression
  if (e.point?.op === 'vague') return e.point.ref === 'future'
  // "He threatened to withdraw during his first term": when he did, not by when he would.
  if (e.point?.op === 'term') return e.deadline
  if (e.type === 'SET' || e.tense === 'past') return false
  if (e.type === 'DURATION') return e.deadline || e.relation === 'within'
  return e.relation !== 'since' && e.relation !== 'after' && e.relation !== 'from'
}

const refOf = (t: Draft<'time'>): TimeRef | null => {
  const [span] = t.spans
  return span ? { span, text: t.text, expression: t.expression } : null
}

/**
 * By when: of the times in a stretch the first that bounds ("by", "within", "before"), else the first that dates. `told` is the time
 * of the utterance, which is none.
 */
export function deadlineIn(scene: Scene, stretch: Span, told: TimeRef | null): TimeRef | null {
  const here = scene.times.filter(
    t =>
      dueTime(t) &&
      t.spans.some(x => x.start >= stretch.start && x.end <= stretch.end) &&
      !(told && t.spans.some(x => x.start === told.span.start)),
  )
  const best = here.find(t => t.expression.deadline) ?? here.find(t => !isVague(t)) ?? here[0]
  return best ? refOf(best) : null
}

/** Whether a deadline is one that no calendar holds: "soon", "eventually". */
export const vague = (t: TimeRef | null): boolean =>
  t !== null && (VAGUE_TIMES.has(t.text.toLowerCase()) || t.expression.point?.op === 'vague')

/**
 * When it was said: the time of the statement that holds the content, where it is no time to come and stands outside the predicate
 * (`stretch`); else the one past date beside the content.
 */
export function saidIn(scene: Scene, stretch: Span, content: Span): TimeRef | null {
  const time = scene.statements.find(st => st.time && st.content.some(x => contains(x, content)))?.time
  const inside = time && time.span.start >= stretch.start && time.span.end <= stretch.end
  const toCome = time && (time.expression.tense === 'future' || time.expression.point?.op === 'vague')
  return time && !inside && !toCome ? time : announcedIn(scene, content)
}

/** When it was said: the one past date of the sentence that stands outside the content. */
function announcedIn(scene: Scene, content: Span): TimeRef | null {
  const past = scene.times.filter(
    t =>
      (t.expression.type === 'DATE' || t.expression.type === 'TIME') &&
      t.expression.tense === 'past' &&
      t.expression.point?.op !== 'vague' &&
      t.spans.every(x => x.end <= content.start || x.start >= content.end),
  )
  const [only] = past
  return past.length === 1 && only ? refOf(only) : null
}
