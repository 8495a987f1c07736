import { CITY_LINES } from './cities.data.ts'

/** ISO alpha-3 of the state in which a city, province or region lies, by the name as written; capitals are not among them. */
export const CITY_STATES: ReadonlyMap<string, string> = new Map(
  CITY_LINES.trim()
    .split('\n')
    .flatMap(line => {
      const [iso = '', names = ''] = line.split('|')
      return names.split(';').map(name => [name, iso] as const)
    }),
)
