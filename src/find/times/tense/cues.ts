import type { Tense } from '../../../model/lists.ts'
import { boundAt, low } from '../scan.ts'
import type { Scan } from '../types.ts'
import { endsClause, REACH, SCHEDULED } from './shared.ts'

/** "had called", "had filed" before the deadline or after it: the deadline is over. */
function pastPerfect(s: Scan, to: number): boolean {
  return s.atoms.some((a, i) => a.low === 'had' && i < to + REACH)
}

/** "had been due to expire", "had previously been scheduled": what was arranged once and is no longer, so that its day is over. */
const ONCE = /^(?:due|scheduled|expected|set|planned|slated|supposed|meant)$/u
function onceArranged(s: Scan, from: number): boolean {
  for (let i = from - 1; i > 1 && i > from - 7; i--) {
    if (endsClause(s, i)) return false
    if (ONCE.test(low(s, i)) && low(s, i - 1) === 'been')
      return [i - 2, i - 3, i - 4].some(k => low(s, k) === 'had')
  }
  return false
}

/** Verbs that move something to another date: "extended to Nov. 20". */
const PUT_OFF: ReadonlySet<string> = new Set(
  'extended extend extends postponed postpone postpones delayed delay delays deferred rescheduled adjourned moved'.split(
    ' ',
  ),
)

/** "pushed back to Friday", "brought forward to May". */
const movedTo = (s: Scan, from: number): boolean =>
  low(s, from - 1) === 'to' &&
  /^(?:back|forward)$/u.test(low(s, from - 2)) &&
  /^(?:pushed|put|moved|brought|set|push|put|move|bring)$/u.test(low(s, from - 3))

/** "the vote is on Nov. 5": the date is what is said of it. */
const isOn = (s: Scan, from: number): boolean =>
  /^(?:is|are)$/u.test(low(s, from - 2)) && /^(?:on|in)$/u.test(low(s, from - 1)) && from > 2

/** How far before a date what takes effect on it may be told. */
const NEAR = 6

/** "takes effect at midnight on Sunday", "enters into force on 1 May", "comes into force". */
function takesEffect(s: Scan, from: number): boolean {
  for (let i = from - 1; i > 0 && i >= from - NEAR; i--) {
    if (!/^(?:effect|force)$/u.test(low(s, i))) continue
    const verb = low(s, i - 1) === 'into' ? low(s, i - 2) : low(s, i - 1)
    return /^(?:takes?|taking|enters?|comes?|goes|go)$/u.test(verb)
  }
  return false
}

/** Verbs that strike a plan: "talks planned for Saturday were cancelled" may be said before that Saturday or after it. */
const STRUCK: ReadonlySet<string> = new Set(
  'cancelled canceled postponed scrapped scratched shelved called put moved delayed aborted abandoned suspended rescheduled'.split(
    ' ',
  ),
)

/** Whether a plan for the expression is told to have been struck: "planned for Saturday was cancelled". */
export function struck(s: Scan, from: number, to: number): boolean {
  if (!/^(?:for|on)$/u.test(low(s, from - 1))) return false
  const at = low(s, to) === ',' ? to + 1 : to
  return (
    /^(?:was|were|is|are|has|have)$/u.test(low(s, at)) && [at + 1, at + 2].some(k => STRUCK.has(low(s, k)))
  )
}

/** Adjectives that put a date ahead: "effective Feb. 1", "payable Jan. 10". */
const AHEAD_ADJECTIVES: ReadonlySet<string> = new Set([
  'effective',
  'payable',
  'due',
  'starting',
  'beginning',
  'scheduled',
])

/** By words right beside the expression, which outweigh any verb: "until Friday", "effective Feb. 1", "expires on". */
export function byCue(s: Scan, from: number, to: number): Tense | null {
  if (low(s, from - 1) === 'since') return 'past'
  if (onceArranged(s, from)) return 'past'
  if (movedTo(s, from) || takesEffect(s, from) || isOn(s, from)) return 'future'
  if (PUT_OFF.has(low(s, from - 2)) && /^(?:to|until|till|for)$/u.test(low(s, from - 1))) return 'future'
  if (/^(?:deadline|deadlines|target)$/u.test(low(s, from - 2)) && /^(?:of|for)$/u.test(low(s, from - 1)))
    return 'future'
  if (low(s, from - 1) === 'record' && low(s, from - 2) === 'of') return 'future'
  if (
    (from > 1 && /^(?:until|till|by)$/u.test(low(s, boundAt(s, from) - 1)) && !pastPerfect(s, to)) ||
    (low(s, from - 1) === 'as' && /^(?:soon|early|late)$/u.test(low(s, from - 2)))
  )
    return 'future'
  if (
    AHEAD_ADJECTIVES.has(low(s, from - 1)) ||
    (AHEAD_ADJECTIVES.has(low(s, from - 2)) && /^(?:on|in|for|at)$/u.test(low(s, from - 1)))
  )
    return 'future'
  const verb = /^(?:on|in|at|by|from|as|this|next)$/u.test(low(s, from - 1))
    ? low(s, from - 2)
    : low(s, from - 1)
  if (SCHEDULED.has(verb)) return 'future'
  return null
}
