import { overlap } from '../../model/span.ts'
import type { Scene } from '../clause/scene.ts'
import { scenesOf } from '../clause/scene.ts'
import { type Draft, type Refiner, runRules, type Stage } from '../pipeline.ts'
import type { Candidate } from './candidate.ts'
import { completed } from './complete.ts'
import { COMMITMENT_RULES } from './rules/index.ts'

/** Of two readings of one predicate the earlier rule's stays; what stands inside another's content as its means ("plans to travel to sign") too. */
const onePredicate: Refiner<Scene, Candidate> = {
  name: 'one-predicate',
  refine: found => {
    const seen = new Set<number>()
    return found.filter(c => {
      if (seen.has(c.head)) return false
      seen.add(c.head)
      return true
    })
  },
}

/** Of two findings whose content is mostly the same words the surer stays. */
function withoutDoubles(drafts: readonly Draft<'commitment'>[]): readonly Draft<'commitment'>[] {
  return drafts.filter((d, i) =>
    drafts.every((o, k) => {
      if (k === i) return true
      const shared = overlap(d.content, o.content)
      const least = Math.min(d.content.end - d.content.start, o.content.end - o.content.start)
      return shared < least * 0.8 || d.confidence > o.confidence || (d.confidence === o.confidence && i < k)
    }),
  )
}

/** Commitments: what an actor will do, is told to have promised, offered, planned or threatened, or what is foretold of it. */
export const commitmentsStage: Stage = {
  name: 'commitments',
  version: '6',
  requires: ['time', 'name', 'statement'],
  assigns: ['commitment'],
  run: (doc, found) =>
    scenesOf(doc, found).flatMap(scene =>
      withoutDoubles(runRules(COMMITMENT_RULES, [onePredicate], scene).flatMap(c => completed(c) ?? [])),
    ),
}
