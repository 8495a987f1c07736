import { fold } from '../model/fold.ts'
import { TERM_LINES } from './terms.data.ts'

/** One term of office: whose, which, the how manieth in that office, and its days. */
export interface OfficeTerm {
  readonly name: string
  readonly office: string
  /** ISO 3166-1 alpha-3; empty for bodies of many states. */
  readonly country: string
  /** Counted from 1 over all of the person's time in that office. */
  readonly n: number
  /** YYYY-MM-DD: the day on which it began. */
  readonly from: string
  /** YYYY-MM-DD: the day on which it ended and another's or the next began; null while it lasts. */
  readonly to: string | null
}

interface Row extends OfficeTerm {
  readonly names: readonly string[]
}

function rows(): readonly Row[] {
  const counted = new Map<string, number>()
  return TERM_LINES.trim()
    .split('\n')
    .flatMap(line => {
      const [spellings = '', office = '', country = '', ...days] = line.split('|')
      const [name = '', ...more] = spellings.split(';')
      return days.slice(0, -1).map((from, i): Row => {
        const key = `${name}|${office}|${country}`
        const n = (counted.get(key) ?? 0) + 1
        counted.set(key, n)
        const to = days[i + 1] ?? '..'
        const names = [name, ...more].map(fold)
        return { name, office, country, n, from, to: to === '..' ? null : to, names }
      })
    })
}

const ROWS = rows()

/** All terms whose days are known, in the order of the data. */
export const OFFICE_TERMS: readonly OfficeTerm[] = ROWS.map(({ names: _, ...term }) => term)

/**
 * The terms of whoever is called so: a full name, one of its spellings, or the surname or another tail of it alone. Empty where the name
 * means nobody or more than one of them.
 *
 * @param name as a report writes it; case and accents do not matter
 * @param office where the words tell it; null leaves it open
 */
export function termsOf(name: string, office: string | null): readonly OfficeTerm[] {
  const said = fold(name)
  const hits = ROWS.filter(
    r =>
      (office === null || r.office === office) &&
      r.names.some(full => full === said || full.endsWith(` ${said}`)),
  )
  return new Set(hits.map(r => `${r.name}|${r.office}`)).size === 1 ? hits.map(({ names: _, ...t }) => t) : []
}
