import type { Point, Time, TimeLink } from '../../model/time.ts'
import type { Resolvable } from './resolve.ts'

/** The weekday that a point names and nothing more; null for any other point. */
const weekdayOf = (p: Point | null): number | null =>
  p?.op === 'edge'
    ? weekdayOf(p.of)
    : p?.op === 'calendar' &&
        p.fields.weekday !== undefined &&
        p.fields.month === undefined &&
        p.which === 'nearest'
      ? p.fields.weekday
      : null

/** "Earlier on Wednesday" lies before what was told of that Wednesday just now; "later on Monday" after it. */
function insideDay(
  i: number,
  found: readonly Resolvable[],
  times: readonly Time[],
  name: (t: Resolvable) => string,
): readonly TimeLink[] {
  const p = found[i]?.expression.point
  if (p?.op !== 'edge' || (p.edge !== 'elapsed' && p.edge !== 'remaining')) return []
  const value = times[i]?.value?.slice(0, 10)
  for (let k = i - 1; k >= 0; k--) {
    const other = found[k]
    if (other && value && times[k]?.value?.slice(0, 10) === value)
      return [
        {
          relation: p.edge === 'elapsed' ? 'before' : 'after',
          to: name(other),
          basis: `"${p.edge === 'elapsed' ? 'earlier' : 'later'}" of the same day`,
        },
      ]
  }
  return []
}

/** The weekday that an undated report mostly tells of: the one named most often as past, the first of them where two are equal. */
function newsDay(found: readonly Resolvable[]): { readonly weekday: number; readonly first: number } | null {
  const counts = new Map<number, { n: number; first: number }>()
  found.forEach((t, i) => {
    const w = weekdayOf(t.expression.point)
    if (w === null || t.expression.tense === 'future') return
    const c = counts.get(w)
    if (c) c.n++
    else counts.set(w, { n: 1, first: i })
  })
  const best = [...counts].sort(([, a], [, b]) => b.n - a.n || a.first - b.first)[0]
  return best ? { weekday: best[0], first: best[1].first } : null
}

/** Order among the bare weekdays of an undated report: the other past ones lie in the six days before its news day. */
function undated(
  news: ReturnType<typeof newsDay>,
  i: number,
  found: readonly Resolvable[],
  name: (t: Resolvable) => string,
): readonly TimeLink[] {
  const t = found[i]
  const w = t ? weekdayOf(t.expression.point) : null
  const to = news ? found[news.first] : undefined
  if (!t || w === null || !news || !to || news.first === i) return []
  const relation = w === news.weekday ? 'same' : t.expression.tense === 'future' ? 'after' : 'before'
  const basis =
    relation === 'same'
      ? 'the same weekday in one undated report'
      : `weekdays of one undated report, counted from the one that it mostly tells of`
  return [{ relation, to: name(to), basis }]
}

/** Order that is known between the times of one article, beyond what their dates say. */
export function orderLinks(
  found: readonly Resolvable[],
  times: readonly Time[],
  dated: boolean,
  name: (t: Resolvable) => string,
): readonly (readonly TimeLink[])[] {
  const news = dated ? null : newsDay(found)
  return found.map((_, i) => [
    ...insideDay(i, found, times, name),
    ...(dated ? [] : undated(news, i, found, name)),
  ])
}
