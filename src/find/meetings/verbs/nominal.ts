import type { Unit } from '../units.ts'
import { NOUNS, type VerbForm } from '../words.ts'

/** Whether a form of a verb is the noun here: an -ing form after a determiner or adjective, a base form without an auxiliary. */
export function nominal(units: readonly Unit[], at: number, form: VerbForm): boolean {
  const prev = units[at - 1]?.lower ?? ''
  if (
    form === 'ing' &&
    /^(a|an|the|this|that|his|her|their|'s|’s|first|last|recent|office|cabinet|another|any|each|of)$/.test(
      prev,
    )
  )
    return true
  // "a trilateral meeting": where the form is a noun of meeting, too, only what leads a verb makes it one.
  if (
    form === 'ing' &&
    NOUNS.has(units[at]?.lower ?? '') &&
    /^[a-z]+$/.test(units[at - 1]?.text ?? '') &&
    !LEADS.test(prev)
  )
    return true
  if (
    form === 'base' &&
    /^(a|an|the|this|his|her|their|phone|long|short|first|state|joint|'s|’s)$/.test(prev) &&
    !(
      prev === 'first' && /^(to|will|would|could|may|might|should|can|must)$/.test(units[at - 2]?.lower ?? '')
    )
  )
    return true
  if (form === 'present' && NOUNS.has(units[at]?.lower ?? ''))
    return !(units[at - 1]?.name || /^(he|she|who|it)$/.test(prev))
  return (
    form === 'base' &&
    /^(visit|call|host)$/.test(units[at]?.lower ?? '') &&
    !/^(to|will|would|could|may|might|should|can|and|not|'ll|’ll|they|we|i|you)$/.test(prev)
  )
}

/** Words right before an -ing form that is a verb: "is meeting", "after meeting", "and meeting", "now meeting". */
const LEADS =
  /^(be|been|being|am|is|are|was|were|after|before|by|while|when|and|or|but|not|than|from|in|on|upon|since|without|for|to|now|still|also|currently|already|\w+ly|will|i|he|she|they|we|who|stop|stopped|avoid|avoided|started|began|keep|kept|consider|considering|considered)$/
