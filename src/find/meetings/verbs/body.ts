import { venueAfter } from '../around.ts'
import { unique } from '../memory.ts'
import { candidateOf, type VerbReading } from './scene.ts'

/** Bodies that are there only while they meet. */
const MEETS = /\b(?:group|council|conference|forum|summit|coalition|congress of|general assembly)$/i

/** "X addressed the … Contact Group in Brussels": whoever addresses a body that meets is at its meeting. */
export const bodyReading: VerbReading = scene => {
  if (scene.entry.other !== 'body') return undefined
  const { units, left, from, stop, form } = scene
  const at = units[from]?.lower === 'the' || units[from]?.lower === 'a' ? from + 1 : from
  let end = at
  while (end < stop && /^\p{Lu}/u.test(units[end]?.text ?? '') && units[end]?.name?.type !== 'PER') end++
  const part = units.slice(at, end)
  const name = part.map(u => u.text).join(' ')
  const [first] = part
  const last = part.at(-1)
  if (!first || !last || form === 'ing' || !MEETS.test(name)) return null
  const span = { start: first.start, end: last.end }
  const named = part.length === 1 ? first.name?.actor : undefined
  const body = named ?? {
    text: name,
    span,
    name,
    type: 'organisation' as const,
    country: null,
    office: null,
    method: 'name' as const,
    confidence: 0.6,
  }
  return candidateOf(scene, {
    label: `meeting of the ${name}`,
    participants: unique([body, ...left.actors]),
    open: true,
    venue: venueAfter(units, end, stop),
    confidence: 0.65,
  })
}
