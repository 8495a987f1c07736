import type { TimeRef } from '../../model/finding.ts'
import type { Candidate } from './candidate.ts'
import type { Unit } from './units.ts'

/** Lengths of time beside a meeting: how long it took, and until when there is room for it. */

/** Whether a time is the length of an occasion: minutes, hours or days, and no age or distance of years. */
const isLength = (u: Unit | undefined): boolean =>
  u?.time?.expression.type === 'DURATION' &&
  /^(minute|hour|day)$/.test(u.time.expression.duration?.unit ?? '')

/** "for more than two hours of talks", "a two-hour meeting", "met for three hours", "talks that lasted an hour". */
export function durationOf(units: readonly Unit[], c: Candidate): TimeRef | null {
  for (let i = c.at - 1; i >= Math.max(0, c.at - 5); i--) {
    const u = units[i]
    if (!u || /^[,;:]$/.test(u.lower)) break
    if (
      isLength(u) &&
      (i === c.at - 1 || units.slice(i + 1, c.at).some(x => x.lower === 'of') || /-/.test(u.text))
    )
      return u.time
  }
  for (let i = c.end; i < Math.min(units.length, c.end + 40); i++) {
    const u = units[i]
    if (!u || /^([;:]|while|whereas|although|but|before|after|and)$/.test(u.lower)) {
      // A list of those who take part may go on over "and"; a clause may not.
      if (u?.lower !== 'and' || !units[i + 1]?.name) break
      continue
    }
    if (!isLength(u) || u.text.includes('-')) continue
    const said = `${units[i - 1]?.lower ?? ''} ${u.text.toLowerCase()}`
    return LASTS.test(said) ? u.time : null
  }
  return null
}

/** "for two hours", "lasted more than an hour". */
const LASTS = /\b(?:for|lasted|took|lasting|taking)\b/

const ROOM = /^(window|time|room|timeframe|opportunity|slot|opening)$/
const ENDS = /^(short|narrow|small|tight|limited|closing|closes|close|shut|shuts|ends|ending|brief)$/

const BEGINS = /^(start|begin|open|end|expire|close)(s|ed)?$|^(began|beginning|starting)$/

/** Whether a meeting is told only as something for which there is room: then times beside it are none of its own. */
export const roomFor = (units: readonly Unit[], at: number): boolean =>
  units.some((u, i) => i < at && i >= at - 6 && ROOM.test(u.lower) && units[i + 1]?.lower === 'for')

/**
 * "The window for the meeting is short, as Ramadan starts at the end of the month": the time at which room for it ends: when
 * something begins, else the sentence's only time; or null.
 */
export function windowOf(units: readonly Unit[], c: Candidate): TimeRef | null {
  if (!roomFor(units, c.at) || !units.some(u => ENDS.test(u.lower))) return null
  const points = units.flatMap((u, i) => (u.time !== null && u.time.expression.point !== null ? [i] : []))
  const begun = points.filter(i => units.slice(Math.max(0, i - 4), i).some(u => BEGINS.test(u.lower)))
  const [only] = begun.length > 0 ? begun : points
  return (begun.length || points.length) === 1 && only !== undefined ? (units[only]?.time ?? null) : null
}
