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

/** All holders in the order of the data. */
export const HOLDERS: readonly Holder[] = HOLDER_LINES.trim()
  .split('\n')
  .map(l => {
    const [name = '', office = '', country = '', from = '0', to = ''] = l.split('|')
    return { name, office, country, from: Number(from), to: to === '' ? null : Number(to) }
  })
