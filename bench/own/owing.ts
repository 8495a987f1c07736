import type { Output } from './output.ts'
import type { Report } from './reports.ts'

type Span = readonly [number, number]
const touch = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

/** Words by which a speaker means himself or his side. */
const FIRST = /^(?:i|we|me|us|my|our)\b/iu
const PRONOUN = /^(?:i|we|he|she|it|they|his|her|its|their|both|you)$/iu

/** The words of a name that say whose it is: those with a capital, and the last: "Ann" and "Lund", "company" of "the company". */
const telling = (name: string): readonly string[] => {
  const words = name.match(/[\p{L}\p{M}\d.'’-]+/gu) ?? []
  const capital = words.filter(w => /^\p{Lu}/u.test(w) && w.length > 3)
  return [...capital, ...words.slice(-1)].map(w => w.toLowerCase())
}

/**
 * Whether the finding gives him who owes by the gold's label: nobody where the label names nobody; else the same words, or a word with a capital or the last word of the found name stands
 * among the label's words or those by which the report names him elsewhere. What a pronoun means is held by these other words; where the gold has
 * none, "I" and "we" are met by any speaker, other pronouns by themselves.
 */
export function owesIt(
  gold: Report,
  label: Report['commitments'][number],
  found: Output['commitments'][number]['debtor'],
  to: (span: Span) => Span | null,
): boolean {
  if (label.debtor === null) return found === null
  if (found === null) return false
  const words = gold.text.slice(...label.debtor)
  const named = label.debtorNamed ? gold.text.slice(...label.debtorNamed) : ''
  const all = `${words} ${named}`.toLowerCase().split(/[^\p{L}\p{M}\d.'’-]+/u)
  if (telling(found.name).some(w => all.includes(w))) return true
  const at = to(label.debtor)
  const there = at !== null && touch(at, found.span)
  const place = label.debtorNamed && to(label.debtorNamed)
  if (place && touch(place, found.span)) return true
  return named === '' && (FIRST.test(words) || there) ? true : !PRONOUN.test(words) && there
}
