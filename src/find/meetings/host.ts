import { BY_ISO } from '../../knowledge/countries.ts'
import type { ActorRef } from '../../model/finding.ts'
import { describedState } from '../names/described-state.ts'
import { sideOf, type Unit } from './units.ts'

/** Who hosts the meeting whose words end before `from`: "under Turkish auspices", "under the auspices of Turkey", "hosted by Turkey"; or null. */
export function hostBehind(units: readonly Unit[], from: number, stop: number): ActorRef | null {
  for (let i = from; i < stop; i++) {
    const u = units[i]
    if (
      !u ||
      u.lower === ';' ||
      (u.lower === ',' && units[i + 1]?.lower !== 'hosted' && units[i + 1]?.lower !== 'under')
    )
      return null
    const by = u.lower === 'hosted' && units[i + 1]?.lower === 'by'
    const under =
      u.lower === 'under' && units.slice(i + 1, i + 4).some(x => /^(auspices|mediation)$/.test(x.lower))
    if (by || under) return hostAt(units, by ? i + 2 : i + 1)
  }
  return null
}

function hostAt(units: readonly Unit[], at: number): ActorRef | null {
  for (const u of units.slice(at, at + 5)) {
    const side = sideOf(u)
    if (side) return side
    const country = u.adjective === null ? undefined : BY_ISO.get(u.adjective)
    if (country) return describedState(country, u.text, { start: u.start, end: u.end })
  }
  return null
}
