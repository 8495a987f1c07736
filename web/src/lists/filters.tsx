import type { ReactNode } from 'react'

/** The filters above a list, with how many of its entries pass them; `count` is '' while the list is on its way, and left out where none is told. */
export function Filters({ count, children }: { readonly count?: number | ''; readonly children: ReactNode }) {
  return (
    <div className="row" style={{ marginBottom: 'var(--gap4)' }}>
      {children}
      {count === undefined ? null : (
        <span className="small quiet tabular" role="status">
          {count}
        </span>
      )}
    </div>
  )
}
