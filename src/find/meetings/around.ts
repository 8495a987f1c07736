import type { PlaceRef, TimeRef } from '../../model/finding.ts'
import { placeOf, type Unit } from './units.ts'
import { LIGHT } from './words.ts'

const EDGE = /^(while|whereas|although|but|;|who|which|that)$/

/** The time that goes with unit `at`: the nearest to its right in the clause, else the nearest to its left. Durations and sets are none. */
export function timeAround(units: readonly Unit[], at: number, upTo: number): TimeRef | null {
  for (let i = at; i < upTo; i++) {
    const u = units[i]
    if (!u || EDGE.test(u.lower)) break
    if (u.time && isPoint(u.time) && !bounding(units, i)) return u.time
  }
  for (let i = at - 1, steps = 0; i >= 0 && steps < 24; i--, steps++) {
    const u = units[i]
    if (!u || u.lower === ';' || /^(while|whereas|although|but|than)$/.test(u.lower)) break
    if (u.time && isPoint(u.time) && !bounding(units, i)) return u.time
  }
  return null
}

/** "the first since March", "until Friday": a time that bounds something else. */
const bounding = (units: readonly Unit[], i: number): boolean =>
  /\b(since|until|till)( the)?$/.test(`${units[i - 2]?.lower ?? ''} ${units[i - 1]?.lower ?? ''}`) ||
  /^(since|until|till) /.test(units[i]?.lower ?? '')

const isPoint = (t: TimeRef): boolean =>
  (t.expression.type === 'DATE' || t.expression.type === 'TIME') && t.expression.point !== null

const PREP = new Set(['in', 'at', 'to', 'inside', 'outside', 'near'])

/** The venue named right of unit `at`, up to `upTo`: the place after "in", "at" or "to". */
export function venueAfter(units: readonly Unit[], at: number, upTo: number): PlaceRef | null {
  for (let i = at; i < upTo; i++) {
    const u = units[i]
    if (!u || EDGE.test(u.lower) || /^(after|before|following|ahead|since)$/.test(u.lower)) return null
    if (u.lower === ',' && !PREP.has(units[i + 1]?.lower ?? '') && !units[i + 1]?.time) return null
    if (!PREP.has(u.lower)) continue
    for (let j = i + 1; j < Math.min(i + 5, upTo); j++) {
      const place = placeOf(units[j])
      const next = units[j + 1]?.lower ?? ''
      if (place && !/^['’]s?$/.test(next)) return place
      if (
        !/^(the|his|her|city|town|capital|state|of|neighbouring|nearby|southern|northern|eastern|western)$/.test(
          units[j]?.lower ?? '',
        )
      )
        break
    }
  }
  return null
}

/** The venue that stands before a noun of meeting and belongs to it: "Oval Office meeting", "the Alaska summit". */
export function venueBefore(units: readonly Unit[], at: number): PlaceRef | null {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const u = units[i]
    const place = placeOf(u)
    if (place) return place
    // "Hungary held talks": a side before its verb is no place.
    if (
      !u ||
      LIGHT.has(u.lower) ||
      !/^[a-z-]+$/.test(u.lower) ||
      /^(the|a|an|of|in|at|and|to|with|after|for)$/.test(u.lower)
    )
      return null
  }
  return null
}

/** One past the last unit of the clause that unit `at` stands in: the next clause edge, or the end. */
export function clauseEnd(units: readonly Unit[], at: number): number {
  for (let i = at + 1; i < units.length; i++) {
    const u = units[i]
    if (u && (u.lower === ';' || /^(while|whereas|although|but|after|before|following|ahead)$/.test(u.lower)))
      return i
  }
  return units.length
}
