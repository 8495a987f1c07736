import { AGENCIES } from '../../knowledge/agencies.ts'
import { BY_CAPITAL, BY_NAME, SEAT_BY_NAME } from '../../knowledge/countries.ts'
import { ORGANISATIONS } from '../../knowledge/organisations.ts'
import { OUTLETS } from '../../knowledge/outlets.ts'
import { PARTY_COUNTRY } from '../../knowledge/parties.ts'
import { REGIONS } from '../../knowledge/regions.ts'
import type { NameSubtype, NameType } from '../../model/lists.ts'
import { PLACES_KNOWN } from './place-names.ts'
import {
  CITY_WORDS,
  COMPANY_WORDS,
  FACILITY_WORDS,
  GOVERNMENT_WORDS,
  GROUP_WORDS,
  MINISTRY_WORDS,
  OUTLET_WORDS,
  PARTY_WORDS,
  REGION_WORDS,
} from './subtype-words.ts'

const KNOWN: ReadonlyMap<string, NameSubtype> = new Map<string, NameSubtype>([
  ...ORGANISATIONS.flatMap(o => [o.name, ...o.aliases].map(n => [n, o.kind] as const)),
  ...[...OUTLETS, ...AGENCIES].flatMap(o => [o.name, ...o.aliases].map(n => [n, 'outlet'] as const)),
])
const REGION_SET: ReadonlySet<string> = new Set(REGIONS)

/**
 * The finer type of a name, from what `knowledge/` knows of it and from the words it is made of; the general one of its type where
 * nothing tells more. `forms` are its words.
 */
export function subtypeOf(type: NameType, name: string, forms: readonly string[]): NameSubtype {
  const plain = name.replace(/\s+/gu, ' ').replace(/^[Tt]he /u, '')
  const low = forms.map(f => f.toLowerCase())
  const has = (list: ReadonlySet<string>): boolean => low.some(w => list.has(w))
  const head = low.at(-1) ?? ''
  if (type === 'PER') return 'person'
  if (SEAT_BY_NAME.has(plain)) return 'government-seat'
  if (type === 'LOC') {
    if (BY_NAME.has(plain)) return 'state'
    if (BY_CAPITAL.has(plain)) return 'city'
    if (REGION_SET.has(plain)) return 'region'
    if (has(FACILITY_WORDS)) return 'facility'
    if (has(REGION_WORDS)) return 'region'
    return CITY_WORDS.has(head) || PLACES_KNOWN.has(plain) ? 'city' : 'other'
  }
  const known = KNOWN.get(plain)
  if (known) return known
  if (PARTY_COUNTRY.has(plain) || has(PARTY_WORDS)) return 'party'
  if (has(MINISTRY_WORDS)) return 'ministry'
  if (has(GOVERNMENT_WORDS)) return 'government'
  if (has(GROUP_WORDS)) return 'armed-group'
  if (has(COMPANY_WORDS) || COMPANY_WORDS.has(head.replace(/\.$/u, ''))) return 'company'
  if (OUTLET_WORDS.has(head)) return 'outlet'
  if (/(?:contact group|coalition of the willing|format|quartet|dialogue|troika)$/u.test(low.join(' ')))
    return 'format'
  if (has(FACILITY_WORDS) && !has(COMPANY_WORDS)) return 'facility'
  return 'organisation'
}
