import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { Pages } from './api.ts'

/**
 * All items of a paged list: the first page at once, the others as they come. `whole` says whether all of them are
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
  const query = useInfiniteQuery({
    queryKey: pages.key,
    queryFn: ({ pageParam }) => pages.get(pageParam),
    initialPageParam: '',
    getNextPageParam: last => last.next,
    placeholderData: kept => kept,
  })
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage, isPlaceholderData, error } = query
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && !isPlaceholderData && !error) void fetchNextPage()
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
