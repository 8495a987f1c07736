import { BY_ISO } from '../../knowledge/countries.ts'
import type { Antecedent } from './antecedents/others.ts'
import type { Entity } from './entity.ts'
import type { Reference } from './references.ts'
import type { SeenSoFar } from './seen.ts'

type Kind = 'state' | 'government' | 'alliance' | 'body'

/** Nouns by which reports take up a state or a body that they named before ("the bloc", "the country"). Lower case, singular. */
export const BODY_NOUNS: ReadonlyMap<string, Kind> = new Map([
  ...words('state', 'country nation state republic kingdom island emirate sultanate'),
  ...words('government', 'government administration authorities regime junta'),
  ...words('alliance', 'bloc alliance union'),
  ...words(
    'body',
    'company firm corporation manufacturer automaker carmaker airline maker giant group organisation organization agency party movement militia ministry department bank network broadcaster commission council body institution institute charity watchdog retailer operator carrier consortium association federation foundation',
  ),
])

function words(kind: Kind, list: string): readonly (readonly [string, Kind])[] {
  return list.split(' ').map(w => [w, kind] as const)
}

const REACH = 3

const is =
  (...types: readonly string[]) =>
  (e: Entity): boolean =>
    types.includes(e.type)

/**
 * What "the bloc", "the company" or "the British government" means: a state's government by its adjective, else the last state or body of
 * a fitting kind in the three sentences before. `null` where none was named.
 */
export function bodyMeant(
  r: Reference,
  seen: SeenSoFar,
  sentence: number,
  state: (name: string, iso: string) => Entity,
): Antecedent | null {
  const kind = BODY_NOUNS.get(r.head)
  if (!kind) return null
  if (r.country !== null) {
    const name = BY_ISO.get(r.country)?.name
    return kind === 'government' && name ? { entity: state(name, r.country), confidence: 0.85 } : null
  }
  if (!r.definite || r.distinct) return null
  const fits =
    kind === 'state' || kind === 'government'
      ? is('state', 'government')
      : kind === 'alliance'
        ? is('alliance')
        : is('organisation', 'outlet')
  const e = seen.last(sentence, r.from, REACH, fits)
  return e && { entity: e, confidence: 0.6 }
}
