import type { Tense } from '../../model/lists.ts'
import type { Anchor, Edge } from '../../model/time.ts'
import { dayOf } from './civil.ts'
import type { Place } from './place.ts'

/** What a point may be counted from; `null` where nothing is known. */
export interface Anchors {
  readonly article: Place | null
  readonly capture: Place | null
  /** The nearest time told before, as wide as it was told. */
  readonly previous: Place | null
  /** The quarter told of last: what "the quarter" means in a report of results. */
  readonly quarter: Place | null
  readonly event: Place | null
  readonly tense: Tense | null
  /** ISO 3166 alpha-3 of the outlet's country: which number of "3/4" is the month. */
  readonly country: string | null
}

/** What a point comes to. */
export type Where =
  | { readonly kind: 'place'; readonly place: Place; readonly approximate?: boolean | undefined }
  | { readonly kind: 'edge'; readonly of: Place; readonly edge: Edge }
  | { readonly kind: 'stretch'; readonly from: Place | null; readonly to: Place | null }
  | { readonly kind: 'vague'; readonly ref: 'past' | 'present' | 'future' }
  /** Not anchored: TIMEX3's value with X for what is open. */
  | { readonly kind: 'open'; readonly value: string | null }

/** Days that four digits of a year can name: -9999-01-01 to 9999-12-31. */
const FIRST_DAY = dayOf(-9999, 1, 1)
const LAST_DAY = dayOf(9999, 12, 31)

/** A place if there is one that four digits can date, else nothing anchored. */
export const place = (p: Place | null): Where =>
  p && p.first >= FIRST_DAY && p.last <= LAST_DAY
    ? { kind: 'place', place: p }
    : { kind: 'open', value: null }

/** Not anchored, with what TIMEX3 can still write. */
export const open = (value: string | null = null): Where => ({ kind: 'open', value })

/** The place that an anchor stands for. */
export function anchored(a: Anchors, of: Anchor): Place | null {
  switch (of) {
    case 'article':
      return a.article
    case 'capture':
      return a.capture
    case 'event':
      return a.event
    case 'previous':
      return a.previous ?? a.article
  }
}
