import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { Pages } from './api.ts'

/** A paged list as a query: a route asks for its first page before the view that shows it has come. */
export const paged = <T>(pages: Pages<T>) =>
  infiniteQueryOptions({
    queryKey: pages.key,
    queryFn: ({ pageParam }) => pages.get(pageParam),
    initialPageParam: '',
    getNextPageParam: last => last.next,
  })

/** Runs something once what is on the screen is drawn and nothing else waits, at the latest after half a second; gives what calls it off. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run, 100)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(run, { timeout: 500 })
  return () => cancelIdleCallback(handle)
}

/**
 * All items of a paged list: the first page at once, the others as they come, never before what is there has been drawn. `whole` says whether all of them are
 * there; while a new question is on its way the items of the last one stay, so that nothing jumps.
 */
export function useAll<T>(pages: Pages<T>): {
  readonly items: readonly T[]
  readonly total: number
  readonly whole: boolean
  readonly first: boolean
  readonly error: Error | null
  readonly retry: () => void
} {
  const query = useInfiniteQuery({ ...paged(pages), placeholderData: kept => kept })
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage, isPlaceholderData, error } = query
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && !isPlaceholderData && !error)
      return whenIdle(() => void fetchNextPage())
    return undefined
  }, [hasNextPage, isFetchingNextPage, fetchNextPage, isPlaceholderData, error])
  const items = useMemo(() => data?.pages.flatMap(p => p.items) ?? [], [data])
  return {
    items,
    total: data?.pages[0]?.total ?? 0,
    whole: data !== undefined && !hasNextPage && !isPlaceholderData,
    first: data === undefined && !error,
    error,
    retry: () => void query.refetch(),
  }
}
