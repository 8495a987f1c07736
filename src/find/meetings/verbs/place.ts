import { venueAfter } from '../around.ts'
import { unique } from '../memory.ts'
import { sidesRight } from '../sides.ts'
import { placeOf } from '../units.ts'
import { afterArticle } from './around-verb.ts'
import { companyOf } from './company.ts'
import { candidateOf, type VerbReading } from './scene.ts'

/** "X travelled to Vienna", "X visited Vienna", and "X visited Y": somebody goes to a place, or to somebody. */
export const placeReading: VerbReading = scene => {
  const { units, memory, entry, left, right, from, stop } = scene
  if (entry.other !== 'place') return undefined
  const place =
    venueAfter(units, right, stop) ?? (entry.after ? null : placeOf(units[afterArticle(units, right)]))
  const met = sidesRight(units, from, memory, 6)
  if (entry.after === null && met.actors.length > 0 && !place)
    return candidateOf(scene, {
      participants: unique([...left.actors, ...met.actors]),
      open: left.open || met.open,
    })
  // A state or a company that goes somewhere visits nobody.
  const persons = left.actors.filter(a => !/^(state|organisation|outlet)$/.test(a.type))
  if (!place || persons.length === 0) return null
  const company = companyOf(units, right, stop, memory)
  return candidateOf(scene, {
    participants: unique([...persons, ...company]),
    venue: place,
    confidence: 0.65,
  })
}
