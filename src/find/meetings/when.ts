import type { Candidate } from './candidate.ts'
import type { Deed, Memory } from './memory.ts'
import type { Unit } from './units.ts'

/** Whose time a meeting's time is: its own, that of what came after it, or that of what its side did just before. */

/** What is only planned or proposed does not take the time of what was said or done before it in the sentence; a time that opens the sentence holds for all of it. */
export function timely(units: readonly Unit[], c: Candidate): Candidate {
  if (c.time === null || c.time.span.start > c.trigger.start) return c
  if (/held|under-way/.test(c.standing.status)) return after(units, c) ? { ...c, timed: 'until' } : c
  const at = units.findIndex(u => u.time !== null && u.start === c.time?.span.start)
  return at >= 0 && at < 3 && c.standing.status === 'planned' ? c : { ...c, time: null }
}

/** "agreed on Wednesday, after a meeting": between the time and the meeting stands that the one came after the other. */
function after(units: readonly Unit[], c: Candidate): boolean {
  const time = units.findIndex(u => u.time !== null && u.start === c.time?.span.start)
  if (time < 3) return false
  const between = units.slice(time + 1, c.at).map(u => u.lower)
  return between.length <= 8 && between.some(w => w === 'after' || w === 'following')
}

/** For how many rows a deed may give its time to what the same person says next. */
const ROWS = 4

/** "Speaking at a meeting …, X said", "He was holding a meeting when …", after "Earlier on Wednesday X set the terms": the meeting is of the time of that deed. */
export function carried(units: readonly Unit[], c: Candidate, { deed }: Memory): Candidate {
  if (c.time !== null || deed === null || deed.rows > ROWS || c.standing.status !== 'held') return c
  const opens = /^(speaking|addressing|appearing|talking)$/.test(units[0]?.lower ?? '') || goingOn(units)
  if (!opens || c.at > 8 || !c.participants.some(p => p.name === deed.name)) return c
  return { ...c, time: deed.time, timed: 'carried' }
}

/** "He was holding a meeting when …": what went on while the row before tells what was said. */
const goingOn = (units: readonly Unit[]): boolean =>
  /^(he|she|they)$/.test(units[0]?.lower ?? '') &&
  /^(was|were)$/.test(units[1]?.lower ?? '') &&
  /ing$/.test(units[2]?.lower ?? '')

/** The deed that a row tells of its subject with a time; else the one known before, a row older. Another's deed ends it. */
export function deedOf(units: readonly Unit[], who: string | null, before: Deed | null): Deed | null {
  const time = units.find(u => {
    const e = u.time?.expression
    return e && /DATE|TIME/.test(e.type) && e.point !== null && e.tense !== 'future' && !e.deadline
  })?.time
  if (who !== null && time) return { name: who, time, rows: 0 }
  return before === null ? null : { ...before, rows: before.rows + 1 }
}
