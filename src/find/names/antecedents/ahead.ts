import type { Sentence } from '../../../model/language.ts'
import type { Mention } from '../mention.ts'
import { titleBefore } from '../titles.ts'
import { at, form, low } from '../words.ts'

/** What opens a phrase or clause that stands before the main clause. */
const OPENS = /^(?:IN|TO|WRB|VBG|VBN)$/u
const SKIPS = /^(?:also|then|later|once|again|still|\p{L}+ly)$/u
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/u

/**
 * The name that a pronoun looks ahead to: it stands in what opens the sentence, before the comma, and the name right behind the comma is
 * the subject ("In her first remarks since the vote, Ruiz said"; "When he arrived, Ruiz …"). `null` where another name stands before the
 * pronoun, or no subject's name follows.
 */
export function nameAhead(s: Sentence, pronoun: number, names: readonly Mention[]): Mention | null {
  if (!s.parsed) return null
  let first = 0
  while (first < pronoun && !/[\p{L}\p{N}]/u.test(form(s, first))) first++
  if (first >= pronoun || !OPENS.test(at(s, first).xpos)) return null
  let comma = pronoun + 1
  while (comma < s.tokens.length && form(s, comma) !== ',') {
    if (/^["“”;:]$/u.test(form(s, comma))) return null
    comma++
  }
  if (names.some(m => m.first < comma)) return null
  const m = names.find(n => (titleBefore(s, n.first)?.from ?? n.first) <= comma + 2 && n.first > comma)
  if (!m) return null
  const opens = titleBefore(s, m.first)?.from ?? m.first
  if (opens !== comma + 1 && !(opens === comma + 2 && low(s, comma + 1) === 'the')) return null
  let verb = m.last
  while (SKIPS.test(low(s, verb))) verb++
  return FINITE.test(at(s, verb).xpos) ? m : null
}
