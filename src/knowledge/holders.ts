import { HOLDER_LINES } from './holders.data.ts'

/** Somebody who held an office of state, with the years. */
export interface Holder {
  readonly name: string
  readonly office: string
  readonly country: string
  /** Years in office: the last is null while in office. */
  readonly from: number
  readonly to: number | null
}

const ROWS = HOLDER_LINES.trim()
  .split('\n')
  .map(line => {
    const [names = '', office = '', country = '', from = '0', to = '', alone = ''] = line.split('|')
    const [name = '', ...spellings] = names.split(';')
    const holder = { name, office, country, from: Number(from), to: to === '' ? null : Number(to) }
    return { holder, spellings, alone }
  })

/** All whose office is known, in the order of the data. */
export const HOLDERS: readonly Holder[] = ROWS.map(r => r.holder).filter(h => h.office !== '')

/** States by every name by which news calls those who led them: full names, spellings, and surnames that are theirs alone. */
export const LEADER_STATES: ReadonlyMap<string, string> = (() => {
  const map = new Map<string, string>()
  const add = (name: string, iso: string): void => {
    if (!map.has(name)) map.set(name, iso)
  }
  for (const { holder, spellings, alone } of ROWS) {
    for (const name of [holder.name, ...spellings]) {
      add(name, holder.country)
      if (alone === '*') add(name.slice(name.lastIndexOf(' ') + 1), holder.country)
    }
  }
  return map
})()
