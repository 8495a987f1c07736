import { LEADER_LINES } from './leaders.data.ts'

/** Somebody who led a state, with the years of office. */
export interface Leader {
  readonly name: string
  /** ISO 3166-1 alpha-3. */
  readonly iso: string
  readonly from: number
  /** Last year of office; null while it lasts. */
  readonly to: number | null
}

/** Leaders by every name by which news calls them: full names, spellings, and surnames that are theirs alone. */
export const LEADERS: ReadonlyMap<string, Leader> = (() => {
  const map = new Map<string, Leader>()
  for (const line of LEADER_LINES.trim().split('\n')) {
    const [names = '', iso = '', years = '', alone = ''] = line.split('|')
    const [from = '', to = ''] = years.split('-')
    for (const name of names.split(';')) {
      const leader = { name, iso, from: Number(from), to: to === '' ? null : Number(to) }
      if (!map.has(name)) map.set(name, leader)
      const surname = name.slice(name.lastIndexOf(' ') + 1)
      if (alone === '*' && !map.has(surname)) map.set(surname, leader)
    }
  }
  return map
})()
