import type { Candidate } from '../candidate.ts'
import { wordsAt } from './around-verb.ts'
import { candidateOf, type VerbReading, type VerbScene } from './scene.ts'

/** Words by which a talk is one of its sides alone. */
const PRIVATELY = /^(in private|privately|alone|one-on-one|face to face|behind closed)/
const PRIVATE = 'private talk'

/** What a talk is called besides, where its words say that its sides are alone. */
export const privately = ({ units, at }: VerbScene): Partial<Candidate> | null =>
  PRIVATELY.test(wordsAt(units, at + 1, 3)) ? { label: PRIVATE } : null

/** "X and Y spoke in private": a verb that is one of meeting only with such words. */
export const privateReading: VerbReading = scene => {
  if (scene.entry.other !== 'private') return undefined
  const apart = privately(scene)
  return apart && scene.left.actors.length > 1 ? candidateOf(scene, { ...apart, confidence: 0.8 }) : null
}
