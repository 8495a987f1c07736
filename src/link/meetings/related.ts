import { BY_ISO } from '../../knowledge/countries.ts'
import { edtfBounds } from '../../model/edtf.ts'
import type { Meeting } from '../../model/record.ts'

/**
 * Meetings that no report ties to each other and that a reader wants to see beside each other: where two were only to meet, the next
 * time that they did; and beside a row of meetings ("three rounds") one that may be of it. Never joined, always with the basis.
 */

const fromOf = (m: Meeting): number | null => (m.time?.edtf ? (edtfBounds(m.time.edtf)?.from ?? null) : null)
const held = (m: Meeting): boolean => m.status === 'held' || m.status === 'under-way'
const sides = (m: Meeting): readonly string[] => m.participants.map(p => p.id)
const names = (m: Meeting): string => m.participants.map(p => p.name).join(' and ')

/** The states for which the sides of each meeting act, by its id. */
export type States = ReadonlyMap<string, ReadonlySet<string>>

/** Every meeting with those that belong beside it. */
export function withRelated(meetings: readonly Meeting[], states: States): readonly Meeting[] {
  return meetings.map(m => {
    const related = [laterOf(m, meetings), ...partsOf(m, meetings, states)].flatMap(r => r ?? [])
    return related.length > 0 ? { ...m, related } : m
  })
}

/** The day of the last dated report that tells of it, as its first moment; null where none is dated. */
function lastTold(m: Meeting): number | null {
  const told = m.history.map(h => (h.published ? (edtfBounds(h.published)?.from ?? null) : null))
  return told.reduce<number | null>((a, b) => (b === null ? a : Math.max(a ?? b, b)), null)
}

/** The first held meeting of the same two or more sides after the last report of a meeting that was only to come. */
function laterOf(m: Meeting, meetings: readonly Meeting[]): Meeting['related'][number] | null {
  if ((m.status !== 'planned' && m.status !== 'proposed') || m.participants.length < 2) return null
  const last = lastTold(m)
  if (last === null || m.meetingKind === 'call') return null
  const mine = sides(m)
  const [next] = meetings
    .filter(n => n !== m && held(n) && n.meetingKind !== 'call')
    .filter(n => (fromOf(n) ?? 0) > last && mine.every(id => sides(n).includes(id)))
    .sort((a, b) => (fromOf(a) ?? 0) - (fromOf(b) ?? 0))
  if (!next) return null
  const where = next.venues[0] ? `, at another time (${next.venues[0].name})` : ', at another time'
  return {
    to: next.id,
    relation: 'later',
    basis: `${names(m)} met later${where}; no report says how the two are related`,
  }
}

/** Held meetings of the same states in the host's state, where what stands for a row of meetings has no time of its own. */
function partsOf(m: Meeting, meetings: readonly Meeting[], states: States): Meeting['related'] {
  const many = m.series !== null && (m.series.count ?? 2) > 1 && m.series.ordinal === null
  const [host] = m.hosts
  const mine = [...(states.get(m.id) ?? [])]
  if (!many || !held(m) || !host || m.time !== null || mine.length < 2) return []
  return (
    meetings
      .filter(n => n !== m && held(n) && n.series === null && n.meetingKind !== 'call')
      .filter(n => n.venues.some(v => v.name === host.name || stateName(v.country) === host.name))
      .filter(n => mine.every(s => states.get(n.id)?.has(s)))
      // What came after the last report of the row is none of those of which it tells.
      .filter(n => (fromOf(n) ?? 0) <= (lastTold(m) ?? Number.MAX_SAFE_INTEGER))
      .map(n => ({
        to: n.id,
        relation: 'part' as const,
        basis: `same sides, in the state that hosted ${m.series?.text}; whether it is one of them no report says`,
      }))
  )
}

const stateName = (iso: string | null): string | null => (iso ? (BY_ISO.get(iso)?.name ?? null) : null)
