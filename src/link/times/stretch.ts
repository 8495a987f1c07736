import type { TimeExpression } from '../../model/time.ts'
import type { Anchors } from './anchors.ts'
import { evaluate } from './evaluate.ts'
import type { Place } from './place.ts'

const placeAt = (e: TimeExpression, a: Anchors): Place | null => {
  const w = e.point ? evaluate(e.point, a) : null
  return w?.kind === 'place' ? w.place : null
}

/**
 * What the near end of a stretch counts from, where what is told behind it is the far end that is counted from it ("from Monday to
 * Thursday"): where the past tense puts the near end on a day from which the far end would still be to come, the stretch before is
 * meant, and counting starts before that day.
 *
 * @param e the near end as found
 * @param next what was found behind it, if anything
 * @param a what the near end counts from by itself
 */
export function nearEnd(e: TimeExpression, next: TimeExpression | undefined, a: Anchors): Anchors {
  const far = next?.point
  if (e.tense !== 'past' || e.point?.op !== 'calendar' || e.point.which !== 'nearest' || !a.article) return a
  if (far?.op !== 'calendar' || far.from !== 'previous' || far.which !== 'next') return a
  const near = placeAt(e, a)
  const end = near && next ? placeAt(next, { ...a, previous: near }) : null
  if (!near || !end || end.first <= a.article.last) return a
  const before = near.first - 1
  return { ...a, article: { grain: 'day', first: before, last: before } }
}
