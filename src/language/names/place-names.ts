import { PLACES } from '../../knowledge/names.data.ts'

/** Places of the word list, as they are written. */
export const PLACES_KNOWN: ReadonlySet<string> = new Set(
  PLACES.split(/[;\n]+/u)
    .map(p => p.trim())
    .filter(Boolean),
)
