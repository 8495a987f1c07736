import { edtfBounds } from '../../model/edtf.ts'
import type { Time } from '../../model/time.ts'

const DAY = 86_400_000

const dayText = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

/**
 * The latest end of a time as days, YYYY-MM-DD: `first` and `last` differ where the words leave it open ("a week to 10 days").
 * A year, a month or a week ends on its last day. Null where nothing bounds it above ("since Monday") or no date is known.
 */
export function latestEnd(time: Time): { readonly first: string; readonly last: string } | null {
  const edtf = time.latest ?? time.edtf
  if (edtf === null) return null
  const ranged = time.latest?.includes('/') === true
  const [near, far] = ranged ? edtf.split('/') : [edtf, edtf]
  const end = (x: string | undefined): string | null => {
    const to = x === undefined ? null : edtfBounds(x)?.to
    return to === null || to === undefined ? null : dayText(to - 1 - ((((to - 1) % DAY) + DAY) % DAY))
  }
  const [first, last] = [end(near), end(far)]
  return first !== null && last !== null ? { first, last } : null
}
