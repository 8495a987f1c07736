import type { Country } from '../../knowledge/countries.ts'
import type { ActorRef } from '../../model/finding.ts'
import type { Span } from '../../model/span.ts'

/** A state that is told by its adjective alone: "Danish defence spending", "under Turkish auspices". */
export const describedState = (country: Country, text: string, span: Span): ActorRef => ({
  text,
  span,
  name: country.name,
  type: 'state',
  country: country.iso,
  office: null,
  method: 'description',
  confidence: 0.7,
})
