import { timeAround, venueAfter } from '../around.ts'
import { unique } from '../memory.ts'
import { type Sides, sidesRight } from '../sides.ts'
import type { Unit } from '../units.ts'
import { NOUNS } from '../words.ts'
import { afterArticle, venueWhere, wordsAt } from './around-verb.ts'
import { privately } from './private.ts'
import { candidateOf, type VerbReading, type VerbScene } from './scene.ts'

/** Prepositions between a verb and the first name behind it, by which that name is not its object. */
const THING = /^(of|for|on|upon|in|from|by|against|over|about)$/

/** "X met Y", "X spoke with Y", "X hosted Y"; without a Y the subject may hold all sides. */
export const objectReading: VerbReading = scene => {
  const { units, memory, entry, from, stop } = scene
  if (presented(units, from) || fulfilled(scene)) return null
  // "called out X", "called on X"
  if (entry.lemma === 'call' && /^(out|on|upon)$/.test(units[from]?.lower ?? '')) return null
  const right = sidesRight(units, from, memory)
  const left = notItself(scene, right.actors)
  const others = right.actors.filter(a => !left.actors.some(b => b.name === a.name))
  if (others.length === 0) return mutual(scene)
  // "called for calm", "received the endorsement of X": what is called for or received is a thing, and X stands behind it.
  const first = units.findIndex((u, i) => i >= from && others.some(o => o.span.start === u.start))
  if (entry.after === null && units.slice(from, first).some(u => THING.test(u.lower))) return null
  if (entry.lemma === 'call' && others.every(a => a.type !== 'person')) return null
  if (entry.lemma === 'call' && !callee(units, right.to)) return null
  if (entry.other === 'host' && others.every(a => a.type === 'state')) return null
  return candidateOf(scene, {
    participants: unique([...left.actors, ...others]),
    open: left.open || right.open,
    host: entry.other === 'host' ? (left.actors[0] ?? null) : null,
    venue: venueAfter(units, right.to, stop) ?? venueWhere(units, left.from),
    time: timeAround(units, right.to, stop) ?? timeAround(units, from, stop),
  })
}

/** "the president wrote that he had phoned Y": nobody meets himself, so that a pronoun taken for Y means whom the rows before are about. */
function notItself({ left, memory }: VerbScene, others: Sides['actors']): Sides {
  const [who] = left.actors
  const [met] = others
  const same =
    left.actors.length === 1 && others.length === 1 && who?.method === 'pronoun' && who.name === met?.name
  if (!same || !memory.topic || memory.topic.name === who.name) return left
  return {
    ...left,
    actors: [{ ...memory.topic, text: who.text, span: who.span, method: 'pronoun', confidence: 0.4 }],
  }
}

/** "hosted a summit": the occasion itself is the object, which the rule of nouns reads. */
const presented = (units: readonly Unit[], from: number): boolean =>
  /^(reporters|journalists|the|a|an|demands?|needs?)$/.test(units[from]?.lower ?? '') &&
  NOUNS.has(units[afterArticle(units, from)]?.lower ?? '')

/** "met the deadline that Congress set": what is met is a thing. */
const fulfilled = ({ units, entry, from }: VerbScene): boolean =>
  entry.lemma === 'meet' &&
  units.slice(from, from + 3).some(u => DUE.test(u.lower)) &&
  !units.slice(from, from + 3).some(u => u.name?.type === 'PER')

const DUE =
  /^(deadlines?|goals?|targets?|requirements?|standards?|criteria|conditions?|challenges?|expectations?|obligations?|commitments?|needs?|demands?)$/

/** "When Trump and Putin meet, …", "Trump and Zelenskyy spoke by phone": a plural subject is enough. */
function mutual(scene: VerbScene): ReturnType<VerbReading> {
  const { units, entry, left, right } = scene
  const tells =
    entry.lemma === 'meet' || (entry.lemma === 'speak' && /^by phone/.test(wordsAt(units, right, 2)))
  if (!tells || left.actors.length < 2) return null
  return candidateOf(scene, { confidence: 0.8, ...privately(scene) })
}

/** "call" as naming ("called him a dictator") has more after its object; as phoning it has an end, a time or a new clause. */
const callee = (units: readonly Unit[], to: number): boolean => {
  const u = units[to]
  return (
    !u ||
    u.time !== null ||
    /^(and|on|to|in|at|after|before|,|\.|late|early|from|this|last|for|;)$/.test(u.lower)
  )
}
