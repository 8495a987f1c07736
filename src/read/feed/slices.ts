import { z } from 'zod'
import { byteOffsets, type Decoded } from '../decode.ts'
import { type Entry, parseEntries } from './entry.ts'

/** An entry of a feed with the feed's bytes cut down to it: a feed that holds this entry alone. */
export interface SlicedEntry {
  readonly entry: Entry
  /** Bytes as they came; only those of the other entries are left out. The whole feed where entries cannot be told apart. */
  readonly bytes: () => Uint8Array
}

/** What can hide the words of a tag, and the tags around entries. */
const MARK = /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<(\/?)(?:item|entry)(?:\s[^>]*)?>/giu

/** Where the entries of an XML feed stand in its text. */
function placesOf(text: string): readonly (readonly [start: number, end: number])[] {
  const places: (readonly [number, number])[] = []
  let start = -1
  for (const mark of text.matchAll(MARK)) {
    if (mark[1] === undefined) continue
    if (mark[1] === '') start = start < 0 ? mark.index : start
    else if (start >= 0) {
      places.push([start, mark.index + mark[0].length])
      start = -1
    }
  }
  return places
}

const JsonFeed = z.looseObject({ items: z.array(z.unknown()) })

/** The bytes of the feed that holds entry `i` alone. */
type Slices = (i: number) => Uint8Array

function jsonSlices(text: string, count: number): Slices | null {
  if (!text.trimStart().startsWith('{')) return null
  const feed = JsonFeed.parse(JSON.parse(text))
  if (feed.items.length < count) return null
  return i => new TextEncoder().encode(JSON.stringify({ ...feed, items: feed.items.slice(i, i + 1) }))
}

function xmlSlices(bytes: Uint8Array, decoded: Decoded, count: number): Slices | null {
  const places = placesOf(decoded.text)
  const [first, last] = [places[0], places.at(-1)]
  if (!first || !last || places.length < count) return null
  const byte = byteOffsets(bytes, decoded.encoding, decoded.byteOrderMark)
  const head = bytes.subarray(0, byte(first[0]))
  const tail = bytes.subarray(byte(last[1]))
  return i => {
    const [start, end] = places[i] ?? last
    return new Uint8Array(Buffer.concat([head, bytes.subarray(byte(start), byte(end)), tail]))
  }
}

/**
 * Takes a feed apart into feeds of one entry each, so that a new entry can be kept without those that were kept before.
 *
 * Throws an Error of the parser for what is no feed.
 */
export function slicedFeed(
  bytes: Uint8Array,
  decoded: Decoded,
): { readonly title: string | null; readonly entries: readonly SlicedEntry[] } {
  const { title, entries } = parseEntries(decoded.text)
  const slices =
    jsonSlices(decoded.text, entries.length) ?? xmlSlices(bytes, decoded, entries.length) ?? (() => bytes)
  return { title, entries: entries.map((entry, i) => ({ entry, bytes: () => slices(i) })) }
}
