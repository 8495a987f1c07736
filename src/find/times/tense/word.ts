import type { Tense } from '../../../model/lists.ts'
import { AHEAD_WORDS, FUTURE_WORDS, NOT_PAST, PAST_FORMS, PRESENT_FORMS } from '../lexicon/verbs.ts'
import { low } from '../scan.ts'
import type { Scan } from '../types.ts'

/** Whether "to" at `i - 1` is followed by what can be a verb: a plain word that is no article, name or time. */
function opensVerb(s: Scan, i: number): boolean {
  const a = s.atoms[i]
  return (
    a?.kind === 'word' &&
    !a.lex.opener &&
    !a.lex.weekday &&
    !a.lex.month &&
    !a.lex.step &&
    a.raw.charAt(0) === a.low.charAt(0)
  )
}

/** The tense of one word by its form alone; null when it says nothing. */
export function tenseOfWord(s: Scan, i: number): Tense | null {
  const a = s.atoms[i]
  if (a?.kind !== 'word') return null
  const w = a.low
  if (FUTURE_WORDS.has(w)) {
    if (w === 'may' && a.raw.charAt(0) === 'M') return null
    if (low(s, i + 1) === 'have') return 'past'
    return w === 'could' || w === 'might' || w === 'can' ? null : 'future'
  }
  if (w === 'to') {
    if (!opensVerb(s, i + 1)) return null
    const prev = low(s, i - 1)
    return AHEAD_WORDS.has(prev) || prev === 'is' || prev === 'are' || prev === 'was' || prev === 'were'
      ? 'future'
      : null
  }
  if (PAST_FORMS.has(w)) return 'past'
  if (w.length > 3 && w.endsWith('ed') && !NOT_PAST.has(w) && a.raw.charAt(0) === w.charAt(0)) {
    return AHEAD_WORDS.has(w) && low(s, i + 1) === 'to' && opensVerb(s, i + 2) ? 'future' : 'past'
  }
  if (PRESENT_FORMS.has(w)) {
    if (w === 'has' || w === 'have') return 'past'
    const after = low(s, i + 1) === 'not' || low(s, i + 1) === 'also' ? i + 2 : i + 1
    if (
      (w === 'is' || w === 'are' || w === 'am') &&
      (AHEAD_WORDS.has(low(s, after)) || low(s, after).endsWith('ing'))
    )
      return 'future'
    return 'present'
  }
  return null
}
