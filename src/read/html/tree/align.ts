import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode'
import type { Piece } from './node.ts'

/** Where one character of a piece stands in the source: its offset, and how many units its spelling there has. */
export interface Place {
  readonly at: number
  readonly length: number
}

/** An entity: units of its spelling in the source, and units of the characters that it stands for. */
interface Entity {
  readonly length: number
  readonly units: number
}

/** The entity that begins at `at`, or null where there is none. */
function entityAt(source: string, at: number, end: number): Entity | null {
  let length = 0
  let units = 0
  const decoder = new EntityDecoder(htmlDecodeTree, (codePoint, consumed) => {
    length = consumed
    units += String.fromCodePoint(codePoint).length
  })
  decoder.startEntity(DecodingMode.Legacy)
  const n = decoder.write(source.slice(0, end), at + 1)
  if (n < 0) decoder.end()
  return length > 0 ? { length, units } : null
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
  return from + (entityAt(source, from, start + 1)?.length ?? 0) > start ? from : start
}

/** Markup that the parser drops without ending the token around it: an end tag without a name, the marks of a CDATA section. */
const DROPPED = ['</>', '<![CDATA[', ']]>'] as const

/** Units of dropped markup at `at`, or 0 where the characters there are text (as `</>` is in a title). */
function droppedLength(source: string, at: number, data: string, i: number): number {
  const mark = DROPPED.find(m => source.startsWith(m, at) && !data.startsWith(m, i))
  return mark?.length ?? 0
}

/**
 * Where every UTF-16 unit of a piece stands in the source. A character written as an entity has the entity's place and
 * length; carriage returns and markup that the parser dropped have no character.
 */
export function placesOf(piece: Piece, source: string): Place[] {
  const { data, start, end } = piece
  const places: Place[] = []
  let at = entityBefore(source, start, data)
  let i = 0
  while (i < data.length && at < end) {
    const unit = source.charCodeAt(at)
    if (unit === 0x3c || unit === 0x5d) {
      const dropped = droppedLength(source, at, data, i)
      if (dropped > 0) {
        at += dropped
        continue
      }
    }
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
    const entity = unit === 0x26 ? entityAt(source, at, end) : null
    if (entity) {
      for (let k = 0; k < entity.units; k++) places.push({ at, length: entity.length })
      at += entity.length
      i += entity.units
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
