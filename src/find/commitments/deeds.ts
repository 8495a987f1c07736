import { low } from '../names/words.ts'
import type { Candidate } from './candidate.ts'
import { DEEDS_BY_PARTICLE, STATES } from './lexicon.data.ts'

/** Things that one has when one meets. */
const GATHERINGS: ReadonlySet<string> = new Set(
  'meeting meetings talk talks call summit conversation election vote'.split(' '),
)

/** What a court or a committee hears. */
const HEARD: ReadonlySet<string> = new Set(
  'case appeal argument arguments testimony evidence complaint petition motion'.split(' '),
)

/** Whether a candidate's verb tells a state or a thought and no deed, as it stands: "will go", but "will go ahead with". */
export function isState({ scene: { s, tree }, head, cue, rule, strength }: Candidate, verb: string): boolean {
  let next = head + 1
  while (/^["\u201c\u2018]$/u.test(low(s, next))) next++
  const after = low(s, next)
  if (verb === 'do') return !/^(?:so|it|this|that|everything|all|whatever)$/u.test(after)
  // "will continue to be a drag", "is going to change": nobody's deed.
  if (verb === 'continue' && after === 'to' && (low(s, next + 1) === 'be' || STATES.has(low(s, next + 1))))
    return true
  if (verb === 'change' && tree.kids(head, 'obj').length === 0) return true
  // "I would beat him": what one thinks would come of it.
  if (/^(?:beat|defeat|trounce)$/u.test(verb) && /^(?:would|'d|’d)$/u.test(low(s, cue.from))) return true
  if (!STATES.has(verb)) return false
  if (verb === 'add' && /^(?:NUM|DET)$/u.test(s.tokens[next]?.upos ?? '')) return false
  // "is scheduled to be in Lima on Monday"
  if (verb === 'be' && rule === 'scheduled' && strength === 'plan' && s.tokens[head + 1]?.upos === 'ADP')
    return false
  if (verb === 'have' && s.tokens.slice(head, head + 5).some(t => GATHERINGS.has(t.lemma.toLowerCase())))
    return false
  // "The court will hear the appeal"
  if (verb === 'hear' && s.tokens.slice(head, head + 5).some(t => HEARD.has(t.lemma.toLowerCase())))
    return false
  // "promised to stand by", "vowed to stay out of": a stand that is kept is a deed.
  return !DEEDS_BY_PARTICLE.get(verb)?.has(after)
}
