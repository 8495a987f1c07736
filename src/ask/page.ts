import { ParleyError } from '../model/problem.ts'
import type { Paging } from './question.ts'

/** One page of a list and where the next one begins. */
export interface Page<T> {
  readonly total: number
  readonly items: readonly T[]
  readonly next: string | null
}

/**
 * Cuts a page out of items in their canonical order. The cursor is the key of the last item given, so that it keeps its
 * place when items are added before it. Throws `serve.bad-request` for a cursor that is none of the keys.
 */
export function pageOf<T>(
  items: readonly T[],
  paging: Paging,
  key: (item: T, index: number) => string,
): Page<T> {
  let start = 0
  if (paging.cursor !== undefined) {
    start = items.findIndex((item, i) => key(item, i) === paging.cursor) + 1
    if (start === 0)
      throw new ParleyError('serve.bad-request', { why: 'the cursor is of no item in this list' })
  }
  const end = paging.limit === undefined ? items.length : Math.min(items.length, start + paging.limit)
  const last = items[end - 1]
  return {
    total: items.length,
    items: items.slice(start, end),
    next: end < items.length && last !== undefined ? key(last, end - 1) : null,
  }
}
