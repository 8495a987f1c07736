import type { Draft } from '../pipeline.ts'
import type { Candidate } from './candidate.ts'
import { vague } from './deadline.ts'
import { BENEFITS, VAGUE_DEEDS } from './lexicon.data.ts'

/** Whether a calendar and a look at the world could tell that it was kept. */
export function isTestable(c: Candidate, verb: string, deadline: Draft<'commitment'>['deadline']): boolean {
  if (vague(deadline)) return false
  if (c.rule === 'existential')
    return (
      !BENEFITS.has(verb) &&
      !c.scene.s.tokens.slice(c.from, c.head + 4).some(t => BENEFITS.has(t.lemma.toLowerCase()))
    )
  if (c.rule === 'possible') return deadline !== null
  return !VAGUE_DEEDS.has(verb) || deadline !== null
}
