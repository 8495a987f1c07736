import { cover } from '../../model/span.ts'
import type { Finder } from '../pipeline.ts'
import { venueAfter } from './around.ts'
import type { Candidate, Row } from './candidate.ts'
import { unique } from './memory.ts'
import { sidesLeft, sidesRight } from './sides.ts'
import type { Unit } from './units.ts'

/** Invitations that came to nothing: "X, invited by Y, did not come", "X, invited to Vienna by Y, stayed away". */
export const invitedRule: Finder<Row, Candidate> = {
  name: 'meeting-invited',
  *find({ units, memory }) {
    for (let at = 2; at < units.length - 3; at++) {
      const trigger = units[at]
      if (trigger?.lower !== 'invited' || units[at - 1]?.lower !== ',') continue
      const comma = units.findIndex((u, i) => i > at && u.lower === ',')
      const by = units.findIndex((u, i) => i > at && i < comma && u.lower === 'by')
      if (by < 0 || !stayedAway(units, comma + 1)) continue
      const guest = sidesLeft(units, at - 1, memory)
      const [host] = sidesRight(units.slice(0, comma), by + 1, memory).actors
      if (!guest || guest.to !== at - 1 || !host) continue
      yield {
        kind: 'bilateral',
        label: 'meeting',
        trigger: cover([trigger]),
        at,
        end: at + 1,
        standing: { status: 'declined', modality: 'declined' },
        participants: unique([...guest.actors, host]),
        open: false,
        venue: venueAfter(units, at + 1, comma),
        host: null,
        proposer: host,
        time: null,
        confidence: 0.8,
      }
    }
  },
}

const AWAY =
  /^((did not|didn't|did n't|did n’t|never) (come|go|attend|appear|travel|turn up|show up)|stayed (away|home|at home)|declined|refused)\b/

const stayedAway = (units: readonly Unit[], from: number): boolean =>
  AWAY.test(
    units
      .slice(from, from + 4)
      .map(u => u.lower)
      .join(' '),
  )
