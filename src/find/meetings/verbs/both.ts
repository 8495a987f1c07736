import { candidateOf, type VerbReading } from './scene.ts'

const OCCASION = /^(talks|a|the|lunch|dinner|discussions|bilateral|their)$/

/** "X and Y met for talks": the subject holds all sides. */
export const bothReading: VerbReading = scene => {
  if (scene.entry.other !== 'both') return undefined
  const { units, left, from } = scene
  if (left.actors.length < 2 || !OCCASION.test(units[from]?.lower ?? '')) return null
  return candidateOf(scene, { confidence: 0.8 })
}
