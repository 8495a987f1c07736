import { edtfBounds } from '../../model/edtf.ts'
import type { Meeting } from '../../model/record.ts'
import type { Time } from '../../model/time.ts'
import type { LinkedArticle } from '../linked.ts'

const DAY = 86_400_000
/** A report that tells two meetings in one breath tells them of one week. */
const WEEK = 7 * DAY

/** The day of a time that is known to the day, as [first moment, text]. */
function dayOf(time: Time | null): readonly [number, string] | null {
  const b = time?.edtf ? edtfBounds(time.edtf) : null
  if (!b || b.from === null || b.to === null || b.to - b.from > DAY) return null
  return [b.from, new Date(b.from).toISOString().slice(0, 10)]
}

/**
 * A held meeting without a time that a sentence tells as "also" held beside another whose day is known took place between that day
 * and the report ("his call with X on Wednesday …, and he also spoke with Y"): an interval, inferred.
 */
export function besideOthers(
  meetings: readonly Meeting[],
  articles: readonly LinkedArticle[],
): readonly Meeting[] {
  const byId = new Map(articles.map(a => [a.id, a]))
  const held = meetings.filter(m => m.status === 'held')
  return meetings.map(m => {
    if (m.time !== null || m.status !== 'held') return m
    for (const e of m.evidence) {
      const published = byId.get(e.article)?.published ?? null
      const day = published ? edtfBounds(published.edtf) : null
      if (!published || !day || day.from === null) continue
      for (const n of held) {
        const at = dayOf(n.time)
        const told = n.evidence.find(x => x.reading === e.reading && x.sentence.start === e.sentence.start)
        if (n === m || !at || !told || at[0] > day.from || day.from - at[0] > WEEK) continue
        if (!alsoBetween(e.text, e.sentence.start, told.spans[0]?.start ?? 0, e.spans[0]?.start ?? 0))
          continue
        return { ...m, time: between(at[1], published.edtf, n.label) }
      }
    }
    return m
  })
}

/** Whether "also" or "as well" stands behind what was told first, in the words of the second. */
function alsoBetween(text: string, start: number, a: number, b: number): boolean {
  const words = text.slice(Math.max(0, Math.min(a, b) - start))
  return /\b(?:also|too|as well)\b/u.test(words)
}

const between = (from: string, to: string, label: string): Time => ({
  expression: '',
  edtf: from === to ? from : `${from}/${to}`,
  value: null,
  precision: from === to ? 'day' : 'interval',
  basis: 'inferred',
  because: `told as held besides the ${label} of ${from}, in a report of ${to}`,
  links: [],
})
