import { low } from '../names/words.ts'
import type { Candidate } from './candidate.ts'
import { DEEDS_BY_PARTICLE, STATES } from './lexicon.data.ts'

/** Things that one has when one meets. */
const GATHERINGS: ReadonlySet<string> = new Set(
  'meeting meetings talk talks call summit conversation election vote'.split(' '),
)

/** Whether a candidate's verb tells a state or a thought and no deed, as it stands: "will go", but "will go ahead with". */
export function isState({ scene: { s }, head }: Candidate, verb: string): boolean {
  let next = head + 1
  while (/^["\u201c\u2018]$/u.test(low(s, next))) next++
  const after = low(s, next)
  if (verb === 'do') return !/^(?:so|it|this|that|everything|all|whatever)$/u.test(after)
  if (!STATES.has(verb)) return false
  if (verb === 'have' && s.tokens.slice(head, head + 5).some(t => GATHERINGS.has(t.lemma.toLowerCase())))
    return false
  // "promised to stand by", "vowed to stay out of": a stand that is kept is a deed.
  return !DEEDS_BY_PARTICLE.get(verb)?.has(after)
}
