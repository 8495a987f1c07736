import { z } from 'zod'

/**
 * What the fetcher must remember of a URL between two runs. It lives in the store and is handed in and out: the fetcher itself
 * keeps nothing.
 */
export const FetchState = z
  .object({
    etag: z.string().nullable(),
    lastModified: z.string().nullable(),
    /** Moment before which it is not asked again, ISO 8601; null = at once. */
    notBefore: z.string().nullable(),
    /** Failures in a row, for the back-off. */
    failures: z.int().nonnegative(),
  })
  .readonly()
export type FetchState = z.infer<typeof FetchState>

export const FRESH: FetchState = { etag: null, lastModified: null, notBefore: null, failures: 0 }

const FIRST_WAIT = 60_000
const LONGEST_WAIT = 24 * 3_600_000

/** Reads a Retry-After header: seconds, or a date; null when it says neither. */
export function retryAfter(header: string | undefined, now: number): number | null {
  if (header === undefined) return null
  if (/^\d+$/u.test(header.trim())) return Number(header) * 1000
  const at = Date.parse(header)
  return Number.isNaN(at) ? null : Math.max(0, at - now)
}

/**
 * The state after a failure: asked again after what the server said, else after a minute that doubles with every failure in a
 * row, up to a day.
 */
export function backedOff(state: FetchState, now: number, wait: number | null): FetchState {
  const failures = state.failures + 1
  const own = Math.min(FIRST_WAIT * 2 ** (failures - 1), LONGEST_WAIT)
  const until = now + Math.min(wait ?? own, LONGEST_WAIT)
  return { ...state, failures, notBefore: new Date(until).toISOString() }
}

/** The state after a success. */
export const refreshed = (etag: string | undefined, lastModified: string | undefined): FetchState => ({
  etag: etag ?? null,
  lastModified: lastModified ?? null,
  notBefore: null,
  failures: 0,
})
