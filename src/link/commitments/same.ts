import type { Told } from './member.ts'
import { numbersOf } from './words.ts'

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter(w => b.has(w)).length

/** Whether deadlines can be one: nothing is known of one of them, or their ends overlap. */
const datesAgree = (a: Told, b: Told): boolean =>
  !a.due || !b.due || (a.due.first <= b.due.last && b.due.first <= a.due.last)

function numbersAgree(a: Told, b: Told): boolean {
  const [x, y] = [numbersOf(a.words), numbersOf(b.words)]
  return x.size === 0 || y.size === 0 || [...x].some(n => y.has(n))
}

/**
 * Whether two tellings are of one commitment, and why: one debtor, words of which nearly all of the shorter stand in the longer, and
 * no number or deadline that contradicts. Null where nothing says so.
 */
export function sameCommitment(a: Told, b: Told): string | null {
  if (!a.debtor || a.debtor.id !== b.debtor?.id) return null
  if (!datesAgree(a, b) || !numbersAgree(a, b)) return null
  const least = Math.min(a.words.size, b.words.size)
  const common = shared(a.words, b.words)
  const equal = common === a.words.size && common === b.words.size && common > 0
  if (!equal && (common < 2 || common / least < 0.75)) return null
  const list = [...a.words].filter(w => b.words.has(w)).join(', ')
  return `${a.debtor.name} and the words ${list}`
}
