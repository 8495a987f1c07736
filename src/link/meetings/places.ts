import { BY_ISO, SEAT_BY_NAME } from '../../knowledge/countries.ts'
import type { PlaceRef } from '../../model/finding.ts'

/** How two venues of meetings stand to each other. */
export type PlaceFit = 'same' | 'inside' | 'unknown' | 'apart'

/** The state that a venue lies in: as the name tells, else as `knowledge/` knows the seat. */
const stateOf = (p: PlaceRef): string | null =>
  SEAT_BY_NAME.get(p.name)?.iso ?? SEAT_BY_NAME.get(p.text)?.iso ?? p.country

const isState = (p: PlaceRef): boolean => {
  const c = p.country ? BY_ISO.get(p.country) : undefined
  return c !== undefined && (c.name === p.name || c.aliases.includes(p.text) || c.name === p.text)
}
const isCapital = (p: PlaceRef): boolean => {
  const c = p.country ? BY_ISO.get(p.country) : undefined
  return c?.capitals.includes(p.text) ?? false
}
const isSeat = (p: PlaceRef): boolean => SEAT_BY_NAME.has(p.name) || SEAT_BY_NAME.has(p.text)

/** Compares venues: one name, a seat in its capital, a city in its state, two states apart. Null venues are unknown. */
export function placeFit(a: PlaceRef | null, b: PlaceRef | null): PlaceFit {
  if (!a || !b) return 'unknown'
  if (a.name === b.name || a.text === b.text) return 'same'
  const [x, y] = [stateOf(a), stateOf(b)]
  if (x && y && x !== y) return 'apart'
  if (!x || !y) return 'unknown'
  if (isState(a) || isState(b)) return 'inside'
  const central = (p: PlaceRef): boolean => isSeat(p) || isCapital(p)
  return central(a) && central(b) ? 'inside' : 'apart'
}
