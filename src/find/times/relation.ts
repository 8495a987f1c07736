import type { TimeRelation } from '../../model/time.ts'
import { low } from './scan.ts'
import type { NamedReading, Scan } from './types.ts'

const PREPOSITIONS: Readonly<Record<string, TimeRelation>> = {
  by: 'by',
  before: 'before',
  until: 'until',
  till: 'until',
  til: 'until',
  within: 'within',
  since: 'since',
  after: 'after',
  from: 'from',
  over: 'over',
  during: 'during',
  throughout: 'during',
}

const ENDING_VERBS: ReadonlySet<string> = new Set([
  'expires',
  'expire',
  'expired',
  'expiring',
  'ends',
  'lapses',
  'lapse',
  'terminates',
])

/** What bounds an expression from the outside, and whether a latest end is meant. */
export function relationOf(
  s: Scan,
  r: NamedReading,
): { readonly relation: TimeRelation | null; readonly deadline: boolean } {
  const before = low(s, r.from - 1)
  const said = PREPOSITIONS[before]
  const owner = low(s, r.to) === "'"
  const ahead = r.say.point?.op === 'interval' && r.say.point.from?.op === 'anchor'
  if (said && !owner && !(said === 'before' && low(s, r.from - 2) === 'day')) {
    const deadline =
      said === 'by' || said === 'within' || said === 'before' || (said === 'until' && r.type !== 'DURATION')
    return { relation: said, deadline: deadline || (ahead && said === 'over') }
  }
  if (low(s, r.from - 1) === 'than' && low(s, r.from - 2) === 'later')
    return { relation: 'by', deadline: true }
  if (before === 'in' && ahead) return { relation: 'within', deadline: true }
  return {
    relation: null,
    deadline:
      ENDING_VERBS.has(before) ||
      (ENDING_VERBS.has(low(s, r.from - 2)) && (before === 'in' || before === 'on' || before === 'at')),
  }
}
