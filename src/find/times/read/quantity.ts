import type { Duration, TimexMod, Unit } from '../../../model/time.ts'
import { INNER_ADJECTIVES, QUANTITY_MODS } from '../lexicon/deictics.ts'
import { hyphen, lex, low, phrase } from '../scan.ts'
import type { Scan } from '../types.ts'
import { readCount } from './number.ts'

/** A length in words: "about two and a half years", "7 to 10 days", "a week or so". */
export interface Quantity {
  readonly duration: Duration
  readonly amountTo: number | undefined
  readonly mod: TimexMod | null
  readonly to: number
  /** Written with a hyphen as a modifier: "30-day". */
  readonly hyphened: boolean
  /** No count stands before the unit: "years". */
  readonly bare: boolean
}

/** A modifier of quantity at `i`: what it is and the atom after it. */
export function readMod(s: Scan, i: number): { readonly mod: TimexMod; readonly to: number } | null {
  if (!lex(s, i).opener) return null
  for (const [words, mod] of QUANTITY_MODS) if (phrase(s, i, words)) return { mod, to: i + words.length }
  return null
}

/** A unit at `i`, perhaps behind adjectives ("three straight trading days") or a hyphen ("30-day"). */
export function readUnit(
  s: Scan,
  i: number,
): { readonly unit: Unit; readonly plural: boolean; readonly to: number; readonly hyphened: boolean } | null {
  let j = hyphen(s, i)
  const hyphened = j > i
  for (let k = 0; k < 3 && INNER_ADJECTIVES.has(low(s, j)); k++) j = hyphen(s, j + 1)
  const { unit, plural } = lex(s, j)
  return unit && unit !== 'season' ? { unit, plural: plural === true, to: j + 1, hyphened } : null
}

const joins = (w: string): boolean => w === 'to' || w === 'or' || w === '-' || w === '–' || w === 'and'

/** "two hours and 30 minutes": further smaller lengths. */
function more(
  s: Scan,
  at: number,
): { readonly amount: number; readonly unit: Unit; readonly to: number } | null {
  const i = low(s, at) === ',' ? at + 1 : at
  const j = low(s, i) === 'and' ? i + 1 : i
  if (j === at) return null
  const n = readCount(s, j)
  if (n?.value == null) return null
  const u = readUnit(s, n.to)
  return u && !u.hyphened ? { amount: n.value, unit: u.unit, to: u.to } : null
}

const SIZE: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year']

function finish(
  s: Scan,
  amount: number | null,
  amountTo: number | undefined,
  mod: TimexMod | null,
  u: NonNullable<ReturnType<typeof readUnit>>,
  bare: boolean,
): Quantity {
  let to = u.to
  let value = amount
  let far = amountTo
  let said = mod
  const further: { readonly amount: number; readonly unit: Unit }[] = []
  if (phrase(s, to, ['or', 'so'])) {
    to += 2
    said ??= 'APPROX'
  } else if (phrase(s, to, ['or', 'two']) && amount === 1) {
    to += 2
    far = 2
  } else if (phrase(s, to, ['or', 'more'])) {
    to += 2
    said ??= 'EQUAL_OR_MORE'
  } else if (phrase(s, to, ['or', 'less'])) {
    to += 2
    said ??= 'EQUAL_OR_LESS'
  } else if (phrase(s, to, ['and', 'a', 'half']) && amount !== null) {
    to += 3
    value = amount + 0.5
  } else if (!u.hyphened && amount !== null) {
    const m = more(s, to)
    if (m && SIZE.indexOf(m.unit) >= 0 && SIZE.indexOf(m.unit) < SIZE.indexOf(u.unit)) {
      further.push({ amount: m.amount, unit: m.unit })
      to = m.to
    }
  }
  return {
    duration: { amount: value, unit: u.unit, ...(further.length ? { more: further } : {}) },
    amountTo: far,
    mod: said,
    to,
    hyphened: u.hyphened,
    bare,
  }
}

/** How far before "as many" the number stands that it repeats. */
const REACH = 8

/** "the third call in as many weeks", "two visits in as many days": the number told just before. */
function asMany(s: Scan, i: number): Quantity | null {
  if (!phrase(s, i, ['as', 'many'])) return null
  const u = readUnit(s, i + 2)
  if (!u?.plural || u.hyphened) return null
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    const a = s.atoms[k]
    const said = a?.kind === 'number' ? Number(a.raw) : (a?.lex.cardinal ?? a?.lex.ordinal)
    if (said !== undefined && Number.isInteger(said) && said > 0 && said < 100)
      return {
        duration: { amount: said, unit: u.unit },
        amountTo: undefined,
        mod: null,
        to: u.to,
        hyphened: false,
        bare: false,
      }
  }
  return null
}

/** Reads a quantity of time at `i`, with its modifier. Null when there is no unit of time behind the count. */
export function readQuantity(s: Scan, i: number): Quantity | null {
  const same = asMany(s, i)
  if (same) return same
  const mod = readMod(s, i)
  const at = mod?.to ?? i
  const w = low(s, at)
  const count = readCount(s, at)
  if (count) {
    const far = joins(low(s, count.to)) ? readCount(s, count.to + 1) : null
    if (far && far.value !== null && count.value !== null && far.value > count.value) {
      const u = readUnit(s, far.to)
      if (u) return finish(s, count.value, far.value, mod?.mod ?? null, u, false)
    }
    const u = readUnit(s, count.to)
    if (u?.unit === 'quarter' && u.hyphened && u.plural) return null
    if (
      u &&
      (u.plural ||
        u.hyphened ||
        count.value === null ||
        count.value <= 1 ||
        s.atoms[at]?.kind === 'number' ||
        lex(s, at).cardinal !== undefined)
    ) {
      const said = mod?.mod ?? null
      const q = finish(s, count.value, undefined, said, u, false)
      const f = joins(low(s, q.to)) && q.amountTo === undefined ? readCount(s, q.to + 1) : null
      const u2 = f ? readUnit(s, f.to) : null
      if (f?.value != null && u2 && low(s, q.to) === 'to')
        return { ...q, amountTo: f.value, duration: { amount: count.value, unit: u2.unit }, to: u2.to }
      return q
    }
  }
  if (w === 'a' || w === 'an' || (w === 'another' && !mod)) {
    const u = readUnit(s, at + 1)
    if (
      u &&
      !u.plural &&
      !u.hyphened &&
      u.unit !== 'second' &&
      (u.unit !== 'quarter' || /^(?:ago|earlier|later|before|after)$/u.test(low(s, u.to)))
    )
      return finish(s, 1, undefined, mod?.mod ?? null, u, false)
  }
  const u = lex(s, at)
  if (u.unit && u.plural && u.unit !== 'second' && u.unit !== 'quarter' && u.unit !== 'weekend') {
    return {
      duration: { amount: null, unit: u.unit },
      amountTo: undefined,
      mod: mod?.mod ?? null,
      to: at + 1,
      hyphened: false,
      bare: true,
    }
  }
  return null
}
