/** What one quotation mark can be. */
const LETTER = /[\p{L}\p{N}]/u
const OPENS_AFTER = /[\s([{<“"„«—–\-/…]/u
const CLOSES_BEFORE = /[\s.,;:!?)\]}>”"»—–\-/…]/u

/** A mark found in a text: where it is, how long, and whether it is a double or a single one. */
export interface Mark {
  readonly at: number
  readonly length: number
  readonly double: boolean
}

const mark = (at: number, length: number, double: boolean): Mark => ({ at, length, double })

/** The double mark at `i`, or null. Two single marks in a row are one double mark, as typewriters and wires write it. */
export function doubleAt(text: string, i: number): Mark | null {
  const c = text.charAt(i)
  if (c === '"' || c === '“' || c === '”' || c === '„' || c === '«' || c === '»') return mark(i, 1, true)
  const two = text.slice(i, i + 2)
  if (two === '``' || two === "''" || two === '’’' || two === '‘‘') return mark(i, 2, true)
  return null
}

/** Whether a double mark opens: by its shape, or by what stands around it where its shape does not tell. */
export function opens(text: string, m: Mark, open: boolean): boolean {
  const c = text.charAt(m.at)
  if (c === '“' || c === '„' || c === '«' || c === '`' || c === '‘') return true
  if (c === '”' || c === '»') return false
  if (open) return false
  const before = text.charAt(m.at - 1)
  // An inch mark: 5'10".
  if (/\d/u.test(before) && !LETTER.test(text.charAt(m.at + m.length))) return false
  return true
}

/** Whether the single mark at `i` can open a quotation: nothing before it, a word after it, and no elision ("'em", "'90s"). */
export function singleOpens(text: string, i: number): boolean {
  const c = text.charAt(i)
  if (c !== "'" && c !== '‘') return false
  const before = i === 0 ? ' ' : text.charAt(i - 1)
  if (!OPENS_AFTER.test(before)) return false
  const rest = text.slice(i + 1, i + 8)
  if (!/^["“]?[\p{L}\p{N}…$£€(]/u.test(rest)) return false
  return !/^(?:s|em|til|tis|twas|cause|n|\d\ds?)\b/iu.test(rest)
}

/** Whether the single mark at `i` can close a quotation: a word or a stop before it, no letter after it. */
export function singleCloses(text: string, i: number): boolean {
  const c = text.charAt(i)
  if (c !== "'" && c !== '’') return false
  const before = text.charAt(i - 1)
  if (before === '' || /\s/u.test(before)) return false
  const after = text.charAt(i + 1)
  return after === '' || CLOSES_BEFORE.test(after)
}
