import { COUNTRY_LINES, SEAT_LINES } from './countries.data.ts'

/** A state or territory with the words by which news English speaks of it. */
export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly iso: string
  readonly name: string
  readonly aliases: readonly string[]
  /** Adjectives and words for its people: "Finnish", "Finn", "Finns". */
  readonly adjectives: readonly string[]
  /** Its capital first, then other seats of government. */
  readonly capitals: readonly string[]
}

/** A building or place that stands for a government or one of its branches. */
export interface Seat {
  readonly name: string
  readonly iso: string
  readonly branch: string
}

const rows = (lines: string): string[][] =>
  lines
    .trim()
    .split('\n')
    .map(line => line.split('|'))
const values = (cell: string | undefined): string[] => (cell ? cell.split(';').filter(v => v !== '') : [])

/** All countries, in the order of the data. */
export const COUNTRIES: readonly Country[] = rows(COUNTRY_LINES).map(
  ([iso = '', name = '', aliases, adjectives, capitals]) => ({
    iso,
    name,
    aliases: values(aliases),
    adjectives: values(adjectives),
    capitals: values(capitals),
  }),
)

/** All seats, in the order of the data. */
export const SEATS: readonly Seat[] = rows(SEAT_LINES).map(([name = '', iso = '', branch = '']) => ({
  name,
  iso,
  branch,
}))

const index = (words: (c: Country) => readonly string[]): ReadonlyMap<string, Country> => {
  const map = new Map<string, Country>()
  for (const c of COUNTRIES) for (const w of words(c)) if (!map.has(w)) map.set(w, c)
  return map
}

/** Lookups by the exact word as written; earlier lines win where a word serves two states. */
export const BY_ISO: ReadonlyMap<string, Country> = index(c => [c.iso])
export const BY_NAME: ReadonlyMap<string, Country> = index(c => [c.name, ...c.aliases])
export const BY_ADJECTIVE: ReadonlyMap<string, Country> = index(c => c.adjectives)
export const BY_CAPITAL: ReadonlyMap<string, Country> = index(c => c.capitals)
export const SEAT_BY_NAME: ReadonlyMap<string, Seat> = new Map(SEATS.map(s => [s.name, s]))
