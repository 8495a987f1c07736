import type { PositionRule } from '../candidate.ts'
import { adjective } from './adjective.ts'
import { ask } from './ask.ts'
import { attitude } from './attitude.ts'
import { backed } from './backed.ts'
import { best } from './best.ts'
import { blame } from './blame.ts'
import { camp } from './camp.ts'
import { effect } from './effect.ts'
import { enough } from './enough.ts'
import { gap } from './gap.ts'
import { help } from './help.ts'
import { imperative } from './imperative.ts'
import { judged } from './judged.ts'
import { leaning } from './leaning.ts'
import { mandate } from './mandate.ts'
import { need } from './need.ts'
import { noPlace } from './no-place.ts'
import { noun } from './noun.ts'
import { onlyIf } from './only-if.ts'
import { onlyWay } from './only-way.ts'
import { over } from './over.ts'
import { partisan } from './partisan.ts'
import { passive } from './passive.ts'
import { reception } from './reception.ts'
import { refuse } from './refuse.ts'
import { reversal } from './reversal.ts'
import { should } from './should.ts'
import { state } from './state.ts'
import { verb } from './verb.ts'

/** The rules in their order: where two read the same words, the earlier one counts. */
export const POSITION_RULES: readonly PositionRule[] = [
  reversal,
  state,
  ask,
  gap,
  mandate,
  blame,
  backed,
  verb,
  noun,
  adjective,
  refuse,
  onlyIf,
  should,
  imperative,
  enough,
  onlyWay,
  best,
  judged,
  passive,
  camp,
  partisan,
  need,
  reception,
  over,
  leaning,
  noPlace,
  effect,
  help,
  attitude,
]
