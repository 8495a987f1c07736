import type { Point } from '../../../model/time.ts'
import { shiftBy } from '../read/ago.ts'
import { anchor } from '../read/points.ts'
import { type Quantity, readMod, readQuantity } from '../read/quantity.ts'
import { lex, low } from '../scan.ts'
import type { Scan, TimeRule } from '../types.ts'

const BACK: ReadonlySet<string> = new Set([
  'last',
  'past',
  'previous',
  'preceding',
  'prior',
  'recent',
  'latest',
])
/** Words that are prepositions before "the past year", though they are modifiers before a count. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['over', 'under', 'around', 'about', 'some'])

const AHEAD: ReadonlySet<string> = new Set(['next', 'coming', 'following', 'ensuing', 'upcoming'])

/** Prepositions that run through a whole stretch: "for the last week" is the week up to now, "over the last week" may be the week before, "for the last year" that of the accounts. */
const THROUGHOUT: ReadonlySet<string> = new Set(['for', 'within', 'throughout'])

/** A span of time that ends or begins at its anchor. */
function stretch(q: Quantity, from: Point, ahead: boolean): Point {
  const far = shiftBy(from, q, ahead ? 1 : -1).point
  return ahead ? { op: 'interval', from, to: far } : { op: 'interval', from: far, to: from }
}

/** "week to 10 days" behind "the next": the singular unit counts as one. */
function singular(s: Scan, i: number): Quantity | null {
  const u = lex(s, i)
  if (!u.unit || u.plural || u.unit === 'season' || u.unit === 'second') return null
  const far = low(s, i + 1) === 'to' || low(s, i + 1) === 'or' ? readQuantity(s, i + 2) : null
  if (far?.duration.amount != null && !far.hyphened) {
    const days =
      u.unit === 'week' && far.duration.unit === 'day'
        ? 7
        : u.unit === 'month' && far.duration.unit === 'day'
          ? 30
          : u.unit === far.duration.unit
            ? 1
            : null
    if (days !== null)
      return { ...far, duration: { amount: days, unit: far.duration.unit }, amountTo: far.duration.amount }
  }
  if (low(s, i + 1) === 'or' && (low(s, i + 2) === 'so' || low(s, i + 2) === 'two')) {
    return {
      duration: { amount: 1, unit: u.unit },
      amountTo: low(s, i + 2) === 'two' ? 2 : undefined,
      mod: 'APPROX',
      to: i + 3,
      hyphened: false,
      bare: false,
    }
  }
  return null
}

/** "recent quarters": plurals that are too doubtful to stand alone. */
function quarters(s: Scan, i: number): Quantity | null {
  const u = lex(s, i)
  return u.plural && (u.unit === 'quarter' || u.unit === 'weekend')
    ? {
        duration: { amount: null, unit: u.unit },
        amountTo: undefined,
        mod: null,
        to: i + 1,
        hyphened: false,
        bare: true,
      }
    : null
}

/** "the last three years", "the next two weeks", "recent months", "at least the past 18 months", "the next week to 10 days". */
export const span: TimeRule = {
  name: 'span',
  read(s, i) {
    const mod = readMod(s, i)
    if (mod && PREPOSITIONS.has(low(s, i))) return null
    const at = mod ? mod.to : i
    const j = low(s, at) === 'the' || low(s, at) === 'these' || low(s, at) === 'this' ? at + 1 : at
    const k = low(s, j) === 'most' || low(s, j) === 'very' ? j + 1 : j
    const word = low(s, k)
    const back = BACK.has(word)
    if (!back && !AHEAD.has(word)) return null
    const q = readQuantity(s, k + 1) ?? singular(s, k + 1) ?? quarters(s, k + 1)
    const alone =
      word === 'past' ||
      (word === 'coming' && low(s, j) !== 'this') ||
      (word === 'last' && k === j && THROUGHOUT.has(low(s, i - 1)) && lex(s, k + 1).unit !== 'year')
    const one = !q && alone && j > at && low(s, at) === 'the' ? unitAlone(s, k + 1) : null
    const said = q ?? one
    if (!said || said.hyphened) return null
    const from = anchor(
      word === 'following' || word === 'previous' || word === 'preceding' || word === 'ensuing'
        ? 'previous'
        : 'article',
    )
    return {
      from: i,
      to: said.to,
      type: 'DURATION',
      say: { duration: said.duration, point: stretch(said, from, !back), mod: mod?.mod ?? said.mod },
    }
  },
}

/** "the past year": one unit without a count. */
function unitAlone(s: Scan, i: number): Quantity | null {
  const u = lex(s, i)
  return u.unit &&
    !u.plural &&
    (u.unit === 'year' ||
      u.unit === 'decade' ||
      u.unit === 'month' ||
      u.unit === 'week' ||
      u.unit === 'fortnight' ||
      u.unit === 'day' ||
      u.unit === 'hour' ||
      u.unit === 'century')
    ? {
        duration: { amount: 1, unit: u.unit },
        amountTo: undefined,
        mod: null,
        to: i + 1,
        hyphened: false,
        bare: false,
      }
    : null
}

/** "the first nine months", "the nine months", "the final two weeks", "these ten years": a length with its article. */
export const article: TimeRule = {
  name: 'length-with-article',
  read(s, i) {
    const w = low(s, i)
    if (
      w !== 'the' &&
      w !== 'these' &&
      w !== 'those' &&
      w !== 'its' &&
      w !== 'their' &&
      w !== 'his' &&
      w !== 'her'
    )
      return null
    const ordinal =
      lex(s, i + 1).ordinal !== undefined ||
      low(s, i + 1) === 'latest' ||
      low(s, i + 1) === 'final' ||
      low(s, i + 1) === 'early' ||
      low(s, i + 1) === 'same'
    const q = readQuantity(s, ordinal ? i + 2 : i + 1)
    if (!q || q.hyphened || (q.bare && !ordinal && low(s, q.to) !== 'ahead')) return null
    const to = low(s, q.to) === 'ahead' ? q.to + 1 : q.to
    return {
      from: w === 'the' || w === 'these' || w === 'those' ? i : i + 1,
      to,
      type: 'DURATION',
      say: { duration: q.duration, mod: q.mod },
    }
  },
}
