import { COUNTRIES } from '../../knowledge/countries.ts'
import type { ActorRef, PlaceRef } from '../../model/finding.ts'
import { cover } from '../../model/span.ts'
import type { Finder } from '../pipeline.ts'
import { clauseEnd, timeAround, venueAfter } from './around.ts'
import type { Candidate, Row } from './candidate.ts'
import { unique } from './memory.ts'
import { sidesLeft } from './sides.ts'
import type { Standing } from './status.ts'
import type { Unit } from './units.ts'
import { companyOf } from './verbs/company.ts'

/**
 * Visits told by where somebody is or is awaited: "X is expected at the White House on Friday", "X is in Moscow". Only a person, and
 * only in another state than the own, since everybody is somewhere.
 */
export const stayRule: Finder<Row, Candidate> = {
  name: 'meeting-stay',
  *find({ units, memory }) {
    for (let be = 1; be < units.length - 2; be++) {
      if (!/^(is|are|was|were)$/.test(units[be]?.lower ?? '')) continue
      const at = overAdverbs(units, be + 1)
      const awaited = AWAITED.test(units[at]?.lower ?? '')
      const prep = overAdverbs(units, awaited ? at + 1 : at)
      if (!/^(in|at)$/.test(units[prep]?.lower ?? '')) continue
      const stop = clauseEnd(units, be)
      const venue = venueAfter(units, prep, Math.min(stop, prep + 4))
      const left = sidesLeft(units, be, memory)
      if (!venue || !left || be - left.to > 1) continue
      const guests = left.actors.filter(a => a.type === 'person' && abroad(a, venue, awaited))
      const standing = awaited ? EXPECTED : standingOf(units, be)
      if (guests.length === 0 || !standing) continue
      yield {
        kind: 'visit',
        label: 'visit',
        trigger: cover(units.slice(be, prep + 1)),
        at: be,
        end: prep + 1,
        standing,
        participants: unique([...guests, ...(awaited ? companyOf(units, prep, stop, memory) : [])]),
        open: false,
        venue,
        host: null,
        time: timeAround(units, prep, stop),
        confidence: 0.65,
      }
    }
  },
}

const AWAITED = /^(expected|due|awaited)$/
const EXPECTED: Standing = { status: 'planned', modality: 'expected' }
const UNDER_WAY: Standing = { status: 'under-way', modality: 'asserted' }

const overAdverbs = (units: readonly Unit[], i: number): number =>
  /^(also|now|currently|already|still|back|reportedly|due|\w+ly)$/.test(units[i]?.lower ?? '') &&
  !AWAITED.test(units[i]?.lower ?? '')
    ? i + 1
    : i

/** Being somewhere is news where it goes on beside something else: in the present, or as what is told "as", "while" or "meanwhile". */
function standingOf(units: readonly Unit[], be: number): Standing | null {
  const beside = units.slice(0, be).some(u => /^(as|while|meanwhile|when)$/.test(u.lower))
  const now = /^(is|are)$/.test(units[be]?.lower ?? '')
  return now || beside ? UNDER_WAY : null
}

/** Whether the place lies in another state than the person's. Where one of the two is not known, only who is awaited is a guest. */
function abroad(who: ActorRef, venue: PlaceRef, awaited: boolean): boolean {
  const there = venue.country ?? stateOf(venue.name)
  if (who.country !== null && there !== null) return who.country !== there
  return awaited || (there !== null && CAPITALS.has(venue.name))
}

const CAPITALS: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(c => [...c.capitals, c.name].map(w => [w, c.iso] as const)),
)
const stateOf = (place: string): string | null => CAPITALS.get(place) ?? null
