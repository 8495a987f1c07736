import type { ReactNode } from 'react'
import { Empty, Failure, Waiting } from '../parts/parts.tsx'
import { Rows } from './rows.tsx'

/** What stands below the filters of a list: what went wrong, that it is on its way, that nothing fits, or its rows. */
export function Listed<T extends { readonly id: string }>({
  of: { items, first, error, retry },
  shown,
  label,
  estimate,
  words,
  children,
}: {
  /** The whole list, as `useAll` gives it. */
  readonly of: {
    readonly items: readonly T[]
    readonly first: boolean
    readonly error: Error | null
    readonly retry: () => void
  }
  /** What of it passes the filters. */
  readonly shown: readonly T[]
  readonly label: string
  readonly estimate: number
  /** What is said where nothing fits, and, if it differs, where there is nothing at all. */
  readonly words: { readonly empty?: string; readonly none: string }
  readonly children: (item: T) => ReactNode
}) {
  return (
    <>
      {error && items.length === 0 ? <Failure error={error} retry={retry} /> : null}
      {first ? <Waiting /> : null}
      {!first && !error && shown.length === 0 ? (
        <Empty title={items.length === 0 ? (words.empty ?? words.none) : words.none} />
      ) : null}
      {shown.length === 0 ? null : (
        <Rows items={shown} keyOf={i => i.id} label={label} estimate={estimate}>
          {children}
        </Rows>
      )}
    </>
  )
}
