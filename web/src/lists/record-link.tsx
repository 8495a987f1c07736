import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { entryAddress } from '../timeline/address.ts'

/** The name at the head of an item, leading to its own view in the record; `search` keeps what of the page's address goes along. */
export function RecordLink({
  dossier,
  id,
  search,
  children,
}: {
  readonly dossier: string
  readonly id: string
  readonly search?: ReturnType<typeof entryAddress>['search']
  readonly children: ReactNode
}) {
  return (
    <Link
      className="item-name"
      to="/d/$dossier/record/$id"
      params={{ dossier, id }}
      {...(search === undefined ? {} : { search })}
    >
      {children}
    </Link>
  )
}
