import { EventType } from '../../model/lists.ts'
import { parts, rows } from './frames/lexicon.ts'
import { PLOVER_LINES } from './plover.data.ts'

/** PLOVER's reading of a CAMEO code. */
export interface Plover {
  readonly type: EventType
  readonly mode: string | null
  readonly contexts: readonly string[]
}

const TABLE: ReadonlyMap<string, Plover> = new Map(
  rows(PLOVER_LINES).map(([code = '', type = '', mode = '-', contexts = '-']) => [
    code,
    {
      type: EventType.parse(type),
      mode: mode === '-' ? null : mode,
      contexts: contexts === '-' ? [] : parts(contexts),
    },
  ]),
)

/** PLOVER type, mode and contexts of a CAMEO code by its longest known prefix. Throws a RangeError for what is no CAMEO code. */
export function ploverOf(cameo: string): Plover {
  for (let n = cameo.length; n >= 2; n--) {
    const found = TABLE.get(cameo.slice(0, n))
    if (found) return found
  }
  throw new RangeError(`no CAMEO code: ${cameo}`)
}

/** CAMEO's quad class: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict; statements and appeals are verbal cooperation. */
export function quadOf(cameo: string): 1 | 2 | 3 | 4 {
  const root = Number(cameo.slice(0, 2))
  return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4
}
