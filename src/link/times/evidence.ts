import type { AgeClue } from '../../find/times/ages.ts'
import type { Duration } from '../../model/time.ts'
import { civilOf, monthText } from './civil.ts'
import { type KnownDate, placeOf } from './context.ts'
import { evaluate } from './evaluate.ts'
import type { Resolvable } from './resolve.ts'

/** What one article holds that can date it or another. */
export interface DatingSource {
  /** How the basis names it. */
  readonly id: string
  readonly text: string
  readonly published: KnownDate | null
  readonly times: readonly Resolvable[]
  readonly ages: readonly AgeClue[]
}

/** An interval in which an undated article was written, and on what that rests. Months are as fine as it gets. */
export interface DatingEvidence {
  readonly edtf: string
  readonly precision: 'interval'
  readonly basis: 'inferred'
  /** One line a clue, in the order in which they narrowed the interval. */
  readonly because: readonly string[]
}

/** Months counted from year 0; both ends included. */
interface Months {
  readonly from: number
  readonly to: number
}

const monthOf = (n: number): number => {
  const { year, month } = civilOf(n)
  return year * 12 + month - 1
}
const text = (m: number): string => monthText(Math.floor(m / 12), (((m % 12) + 12) % 12) + 1)
const both = (a: Months, b: Months): Months | null => {
  const x = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) }
  return x.from <= x.to ? x : null
}

const NOTHING = {
  article: null,
  capture: null,
  previous: null,
  quarter: null,
  event: null,
  tense: null,
  country: null,
} as const
const EVER: Months = { from: 0, to: 9999 * 12 }

const inMonths = (d: Duration): number | null =>
  d.amount === null
    ? null
    : d.unit === 'year'
      ? Math.round(d.amount * 12)
      : d.unit === 'month'
        ? Math.round(d.amount)
        : null

interface Start extends Months {
  readonly what: string
  readonly because: string
}

const words = (s: DatingSource, c: { readonly start: number; readonly end: number }): string =>
  `"${s.text.slice(c.start, c.end)}" (${s.id})`

/** When a happening began, as the articles say it: outright, or by its age in an article whose date is known. */
function starts(sources: readonly DatingSource[]): readonly Start[] {
  return sources.flatMap(s =>
    s.ages.flatMap((c): readonly Start[] => {
      if (c.kind === 'began') {
        const w = evaluate(c.point, NOTHING)
        return w.kind === 'place'
          ? [
              {
                what: c.what,
                from: monthOf(w.place.first),
                to: monthOf(w.place.last),
                because: `${c.what} began ${words(s, c)}`,
              },
            ]
          : []
      }
      const at = s.published ? placeOf(s.published.edtf) : null
      const age = inMonths(c.age)
      if (!at || age === null || c.mod) return []
      // "three years after" is said once three years are over and before the fourth is
      return [
        {
          what: c.what,
          from: monthOf(at.first) - age - 11,
          to: monthOf(at.last) - age,
          because: `${c.what} began by ${text(monthOf(at.last) - age)}: ${words(s, c)} on ${s.published?.edtf}`,
        },
      ]
    }),
  )
}

/** Explicit dates told as past: an article is not older than what it tells. */
function notBefore(s: DatingSource): { readonly month: number; readonly because: string } | null {
  let best: { month: number; because: string } | null = null
  for (const t of s.times) {
    const p = t.expression.point
    const fields =
      p?.op === 'calendar' ? p.fields : p?.op === 'edge' && p.of.op === 'calendar' ? p.of.fields : null
    if (!p || fields?.year === undefined || t.expression.tense === 'future' || t.expression.deadline) continue
    const w = evaluate(p.op === 'edge' ? p.of : p, NOTHING)
    if (w.kind !== 'place') continue
    const month = monthOf(w.place.first)
    if (!best || month > best.month)
      best = { month, because: `not before ${text(month)}: tells of ${words(s, t)}` }
  }
  return best
}

/** Months told as past by their name alone: after that month, within a year of it. */
function namedMonths(s: DatingSource): readonly string[] {
  return s.times.flatMap(t => {
    const p = t.expression.point
    return p?.op === 'calendar' &&
      p.fields.month !== undefined &&
      p.fields.year === undefined &&
      t.expression.tense === 'past'
      ? [`after the month that it tells of: ${words(s, t)}`]
      : []
  })
}

/**
 * When an undated article was written, from what it says of itself and from what dated articles say of the same happenings:
 * the age of a war and when it began, explicit dates told as past. Nothing is read from the clock.
 *
 * @param article the undated article
 * @param others articles of the same dossier; their dates must be their own, not inferred
 * @returns null where nothing bounds it on both sides
 */
export function datingEvidence(
  article: DatingSource,
  others: readonly DatingSource[] = [],
): DatingEvidence | null {
  const floor = notBefore(article)
  const begun = starts([{ ...article, published: null }, ...others])
  let best: { readonly span: Months; readonly because: readonly string[] } | null = null
  for (const c of article.ages) {
    const age = c.kind === 'age' && !c.mod ? inMonths(c.age) : null
    if (c.kind !== 'age' || age === null) continue
    for (const start of begun.filter(x => x.what === c.what && x.to - x.from <= 12)) {
      const agreeing = begun.filter(x => x !== start && x.what === c.what && both(x, start))
      let from: Months = start
      const because = [start.because]
      for (const x of agreeing) {
        const narrowed = both(from, x)
        if (!narrowed || (narrowed.from === from.from && narrowed.to === from.to)) continue
        from = narrowed
        because.push(x.because)
      }
      const span = both(
        { from: from.from + age, to: from.to + age },
        floor ? { from: floor.month, to: EVER.to } : EVER,
      )
      if (!span) continue
      because.push(`its age when the article was written: ${words(article, c)}`)
      if (!best || span.to - span.from < best.span.to - best.span.from) best = { span, because }
    }
  }
  if (!best) return null
  const because = [
    ...best.because,
    ...(floor && floor.month >= best.span.from ? [floor.because] : []),
    ...namedMonths(article),
  ]
  return {
    edtf: `${text(best.span.from)}/${text(best.span.to)}`,
    precision: 'interval',
    basis: 'inferred',
    because: [...new Set(because)],
  }
}
