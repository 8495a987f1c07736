import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode'
import type { Piece } from './node.ts'

/** Where one character of a piece stands in the source: its offset, and how many units its spelling there has. */
export interface Place {
  readonly at: number
  readonly length: number
}

/** Units in the source of the entity that begins at `at`, or 0 where there is none. */
function entityLength(source: string, at: number, end: number): number {
  let consumed = 0
  const decoder = new EntityDecoder(htmlDecodeTree, (_, n) => {
    consumed = n
  })
  decoder.startEntity(DecodingMode.Legacy)
  const n = decoder.write(source.slice(0, end), at + 1)
  if (n < 0) decoder.end()
  return consumed
}

/** Longest spelling of an entity in use, its ampersand and semicolon included. */
const LONGEST_ENTITY = 34

/**
 * Where a piece begins. A token that begins with an entity is placed by the parser at the entity's last character; this
 * finds its ampersand.
 */
function entityBefore(source: string, start: number, data: string): number {
  if (source.charAt(start) === data.charAt(0) && source.charAt(start) !== ';') return start
  const from = source.lastIndexOf('&', start)
  if (from < 0 || start - from > LONGEST_ENTITY) return start
  return from + entityLength(source, from, start + 1) > start ? from : start
}

/**
 * Where every UTF-16 unit of a piece stands in the source. A character written as an entity has the entity's place and
 * length; carriage returns that the parser dropped have no character.
 */
export function placesOf(piece: Piece, source: string): Place[] {
  const { data, start, end } = piece
  const places: Place[] = []
  let at = entityBefore(source, start, data)
  let i = 0
  while (i < data.length && at < end) {
    const unit = source.charCodeAt(at)
    if (unit === data.charCodeAt(i) && unit !== 0x26) {
      places.push({ at, length: 1 })
      at++
      i++
      continue
    }
    if (unit === 0x0d) {
      at++
      if (data.charCodeAt(i) === 0x0a && source.charCodeAt(at) !== 0x0a) {
        places.push({ at: at - 1, length: 1 })
        i++
      }
      continue
    }
    const length = unit === 0x26 ? entityLength(source, at, end) : 0
    if (length > 0) {
      const units = entityUnits(source, at, length, data, i, end)
      for (let k = 0; k < units; k++) places.push({ at, length })
      at += length
      i += units
      continue
    }
    // A bare ampersand, or a character that the parser replaced (NUL).
    places.push({ at, length: 1 })
    at++
    i++
  }
  while (places.length < data.length) places.push({ at: Math.max(start, end - 1), length: 1 })
  return places
}

/** How many units of `data` an entity became: as many as let the text after it go on in step. */
function entityUnits(
  source: string,
  at: number,
  length: number,
  data: string,
  i: number,
  end: number,
): number {
  const after = at + length
  if (after >= end) return data.length - i
  const next = source.charCodeAt(after)
  if (next === 0x26 || next === 0x0d) return isHighSurrogate(data, i) ? 2 : 1
  for (let units = 1; units <= 4; units++)
    if (data.charCodeAt(i + units) === next && !(units === 1 && isHighSurrogate(data, i))) return units
  return 1
}

const isHighSurrogate = (text: string, i: number): boolean => {
  const c = text.charCodeAt(i)
  return c >= 0xd800 && c <= 0xdbff
}
