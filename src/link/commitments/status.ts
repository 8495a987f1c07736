import type { CommitmentStatus } from '../../model/lists.ts'
import type { Commitment } from '../../model/record.ts'
import { plusDays } from './day.ts'
import type { Shown } from './evidence.ts'
import type { Told } from './member.ts'

/** "Due soon" is a latest end within so many days (the acceptance list's own measure). */
const SOON = 7

/** What a commitment's status is on a day, and on what that rests. */
export interface Standing {
  readonly status: CommitmentStatus
  readonly because: string
  readonly shows: Commitment['shows']
}

/**
 * The status as of a day. Kept and broken need a sentence that shows them; a day that has passed in silence is overdue without evidence,
 * never broken. What cannot be tested is listed as such and not scored.
 */
export function standingOf(best: Told, shown: readonly Shown[], asOf: string | null): Standing {
  const { finding } = best.member
  const [first] = shown
  if (first)
    return {
      status: first.verdict,
      because: first.because,
      shows: shown.filter(s => s.verdict === first.verdict).map(s => s.evidence),
    }
  const silent = (status: CommitmentStatus, because: string): Standing => ({ status, because, shows: [] })
  const { due } = best
  if (!due && !finding.testable)
    return silent('untestable', 'the words name no deed and no day that could be checked')
  if (!due && finding.strength === 'threat')
    return silent('untestable', 'a threat without a day: nothing could show that it was not meant')
  if (!due && finding.strength === 'forecast' && best.deadline)
    return silent('untestable', 'no day can be made of its words of time')
  if (finding.condition)
    return silent('not-triggered', `no report says that its condition holds: ${finding.condition.text}`)
  if (!due || !asOf)
    return silent('open', due ? 'no report is dated' : 'no day is named by which it falls due')
  if (asOf > due.last)
    return silent(
      'overdue-no-evidence',
      `its latest end was ${due.last}, and no report says what became of it`,
    )
  if (due.first <= plusDays(asOf, SOON))
    return silent('due-soon', `its latest end is ${range(due)}, within ${SOON} days`)
  return silent('open', `its latest end is ${range(due)}`)
}

const range = ({ first, last }: { first: string; last: string }): string =>
  first === last ? first : `${first} to ${last}`
