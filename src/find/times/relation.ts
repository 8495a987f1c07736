import type { TimeRelation } from '../../model/time.ts'
import { boundAt, lex, low } from './scan.ts'
import type { NamedReading, Scan } from './types.ts'

const PREPOSITIONS: ReadonlyMap<string, TimeRelation> = new Map<string, TimeRelation>([
  ['by', 'by'],
  ['before', 'before'],
  ['until', 'until'],
  ['till', 'until'],
  ['til', 'until'],
  ['within', 'within'],
  ['since', 'since'],
  ['after', 'after'],
  ['from', 'from'],
  ['over', 'over'],
  ['during', 'during'],
  ['throughout', 'during'],
])

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

/** Words that can follow a time that ends its phrase. */
const GOES_ON: ReadonlySet<string> = new Set(
  'back again too also when and or but as the a an he she it they we i in with at to for on that if because while where who which this these his her its their by from is was will has had after before until'.split(
    ' ',
  ),
)

/** Whether a noun seems to follow, so that the time only modifies it: "after February talks". */
function modifies(s: Scan, to: number): boolean {
  const next = s.atoms[to]
  return next?.kind === 'word' && !GOES_ON.has(next.low)
}

/** "runs through 2030", not "Monday through Thursday" nor a way through something. */
const through = (s: Scan, r: NamedReading): boolean => {
  const { weekday, month } = lex(s, r.from - 2)
  return (
    r.type === 'DATE' &&
    weekday === undefined &&
    month === undefined &&
    s.atoms[r.from - 2]?.kind !== 'number'
  )
}

/** What bounds an expression from the outside, and whether a latest end is meant. */
export function relationOf(
  s: Scan,
  r: NamedReading,
): { readonly relation: TimeRelation | null; readonly deadline: boolean } {
  const before = low(s, boundAt(s, r.from) - 1)
  const said = PREPOSITIONS.get(before)
  const owner = low(s, r.to) === "'" || ((before === 'before' || before === 'after') && modifies(s, r.to))
  if (before === 'through' && through(s, r)) return { relation: 'until', deadline: true }
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
