import { ORGANISATION_WORDS, PLACE_WORDS } from '../../knowledge/names.data.ts'
import { OFFICE_HEADS, OFFICE_MODIFIERS } from '../../knowledge/offices.ts'
import type { Sentence } from '../../model/language.ts'
import { form, isCapital, isHyphen, low } from './words.ts'

const OTHERS: ReadonlySet<string> = new Set(`${ORGANISATION_WORDS} ${PLACE_WORDS}`.trim().split(/\s+/u))
const PARTICLE = /^(?:de|da|di|del|der|van|von|bin|ibn|bint|ben|al|el|la|le|dos|du|den|ter|abu|y)$/u

/**
 * Whether the words `[from, to)` may be somebody's name: capitals with particles and hyphens between them, none of them a word for
 * organisations, places or offices, the last one more than a letter.
 */
export function looksPersonal(s: Sentence, from: number, to: number): boolean {
  if (to <= from || !isCapital(form(s, from)) || low(s, to - 1).length < 2) return false
  for (let i = from; i < to; i++) {
    const word = low(s, i)
    if (i > from && (isHyphen(form(s, i)) || PARTICLE.test(form(s, i)))) continue
    if (!isCapital(form(s, i)) && !isHyphen(form(s, i - 1))) return false
    if (OTHERS.has(word) || OFFICE_HEADS.has(word) || OFFICE_MODIFIERS.has(word)) return false
  }
  return true
}
