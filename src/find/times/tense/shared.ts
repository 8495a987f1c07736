import { low } from '../scan.ts'
import type { Scan } from '../types.ts'

const ENDS: ReadonlySet<string> = new Set([';', ':', '“', '”', '"', '`', '(', ')'])

/** Whether atom `i` ends the clause, so that no verb behind it counts. */
export const endsClause = (s: Scan, i: number): boolean => ENDS.has(low(s, i))

/** How many atoms away a verb may stand. */
export const REACH = 14

/** Verbs whose past speaks of what was arranged to come: "has scheduled talks for Thursday". */
export const ARRANGED: ReadonlySet<string> = new Set([
  'scheduled',
  'planned',
  'slated',
  'postponed',
  'delayed',
  'rescheduled',
  'due',
  'invited',
])

/** Verbs whose present tells of a plan when a date stands beside them: "the mandate expires on Friday". */
export const SCHEDULED: ReadonlySet<string> = new Set(
  'expires expire ends end starts start begins begin opens open closes close resumes resume arrives arrive departs depart leaves lapses lapse convenes'.split(
    ' ',
  ),
)
