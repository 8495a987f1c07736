import { useParams, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Of } from './api.ts'

/** The dossier and the as-of date of the address. */
export function useOf(): Of {
  const { dossier } = useParams({ strict: false })
  const { asOf } = useSearch({ strict: false })
  return useMemo(() => ({ dossier: dossier ?? 'default', asOf }), [dossier, asOf])
}
