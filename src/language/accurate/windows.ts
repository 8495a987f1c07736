import type { EncoderInput } from './runtime.ts'
import type { DocumentWord } from './words.ts'

/** Words `[from, to)` of a document that the encoder reads together. */
export interface Window {
  readonly from: number
  readonly to: number
  /** Whether more could not be read together, so that it may end inside a sentence. */
  readonly full: boolean
}

/**
 * The window that begins at word `from`: as many words as have at most `most` pieces, back to the last end of a sentence that the rules
 * see among them. With `whole` it goes on as far as it can.
 */
export function windowAt(words: readonly DocumentWord[], from: number, most: number, whole: boolean): Window {
  let room = most - 2
  let to = from
  let stop = from
  for (let w = words[to]; w; w = words[to]) {
    room -= w.pieces.length
    if (room < 0 && to > from) break
    to++
    if (w.stop) stop = to
  }
  if (to === words.length) return { from, to, full: false }
  return whole || stop === from ? { from, to, full: true } : { from, to: stop, full: false }
}

/** A window as the encoder takes it. */
export function inputOf(
  words: readonly DocumentWord[],
  { from, to }: Window,
  edges: { readonly first: number; readonly last: number },
): EncoderInput {
  const ids = [edges.first]
  const shapes = [0]
  const firsts: number[] = []
  for (const w of words.slice(from, to)) {
    firsts.push(ids.length)
    for (const p of w.pieces) {
      ids.push(p)
      shapes.push(w.shape)
    }
  }
  ids.push(edges.last)
  shapes.push(0)
  return { ids, shapes, words: firsts }
}
