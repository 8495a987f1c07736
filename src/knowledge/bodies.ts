import { BODY_LINES } from './bodies.data.ts'

/** A body of one state that news names without it: a force, a party, a parliament, a rebel movement. */
export interface StateBody {
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: 'armed-group' | 'government' | 'organisation' | 'party'
  /** ISO 3166-1 alpha-3 of the state that it belongs to or fights in. */
  readonly country: string
}

const KINDS = ['armed-group', 'government', 'organisation', 'party'] as const

/** All bodies, in the order of the data. */
export const STATE_BODIES: readonly StateBody[] = BODY_LINES.trim()
  .split('\n')
  .map(line => {
    const [kind = '', country = '', names = ''] = line.split('|')
    const [name = '', ...aliases] = names.split(';')
    return { name, aliases, country, kind: KINDS.find(k => k === kind) ?? 'organisation' }
  })
