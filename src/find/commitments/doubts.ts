import { low } from '../names/words.ts'
import type { Candidate } from './candidate.ts'
import { COURSES, HARMING, MOODS, OF_THINGS, SET_BY_SOMEBODY, STATES } from './lexicon.data.ts'
import { counterfactual, dated, objectOfAnother, relativeBefore, worth } from './unreal.ts'

const CLAUSE_SUBJECTS =
  /^(?:you|who|what|which|that|this|these|those|it|nobody|nothing|anyone|one|there|everything|everyone|no)$/u

/** A refusal ("would not send troops") is a position before it is a promise. */
export const REFUSAL = 0.25
/** Whether a candidate is one. */
export const refuses = ({ scene, from, head }: Candidate): boolean =>
  scene.s.tokens.slice(from, head).some(t => /^(?:not|n't|n’t|never)$/iu.test(t.form))

/** How much less sure a candidate is than its rule; null where it is no commitment at all. */
export function doubts(
  c: Candidate,
  verb: string,
  how: 'own' | 'side' | null,
  subject: string,
): number | null {
  if (c.rule === 'existential') return 0
  const { scene } = c
  // What is given is a promise where it is money or help; "offered her own approach" is none.
  if (c.rule === 'given') return (how === null ? 0.25 : 0) + (worth(c) ? 0 : 0.15)
  if (c.passive && MOODS.has(verb)) return null
  if (counterfactual(c)) return null
  if (c.strength === null && HARMING.has(verb)) return null
  if (verb === 'rule' && low(scene.s, c.head + 1) === 'out') return null
  if (c.subject && supposed(c, c.subject.from)) return null
  // A thing that threatens does so by what it is, not by a word.
  if (c.strength === 'threat' && how === null && !/^(?:he|she|they|it|i|we)$/u.test(subject)) return 0.3
  const generic = c.strength === null && GENERIC.test(subject) ? 0.25 : 0
  if (c.subject && c.strength !== 'pledge' && foretold(c)) return null
  const meets =
    verb === 'have' &&
    scene.s.tokens.slice(c.head, c.head + 5).some(t => GATHERINGS.has(t.lemma.toLowerCase()))
  // "promised to stand by", "vowed to stay out of": a stand that is kept is a deed.
  const stands =
    /^(?:stand|stay)$/u.test(verb) && /^(?:by|with|behind|out|up|firm)$/u.test(low(scene.s, c.head + 1))
  if (STATES.has(verb) && !meets && !stands)
    return c.strength === null || c.strength === 'forecast' || how !== 'own'
      ? null
      : c.strength === 'pledge'
        ? 0.2
        : 0.3
  if (verb === 'do' && !/^(?:so|it|this|that|everything|all|whatever)$/u.test(low(scene.s, c.head + 1)))
    return null
  if (c.subject && asked(c, c.subject.from)) return null
  const relative = /^(?:that|which|who)$/u.test(subject)
  if (
    relative &&
    c.rule === 'modal' &&
    (low(scene.s, c.cue.from) === 'would' || !(OF_THINGS.has(verb) || c.passive))
  )
    return null
  // Of what is done to a thing by nobody who is named it is least clear whose word it is.
  if (c.passive) return 0.05 + (c.strength === null && !dated(c) ? 0.2 : 0)
  if (/^(?:you|what|who|nobody|no|nothing|anyone|there)$/u.test(subject)) return null
  if (c.strength === null && objectOfAnother(c)) return 0.35
  if (c.rule === 'explicit' && c.strength === 'expectation' && relativeBefore(c)) return null
  if (how === 'own') return generic
  const noun = c.subject ? (scene.s.tokens[c.subject.to - 1]?.lemma.toLowerCase() ?? '') : ''
  if (how === 'side')
    return SET_BY_SOMEBODY.has(noun) || SET_BY_SOMEBODY.has(singular(noun))
      ? 0.05
      : OF_THINGS.has(verb)
        ? 0.15
        : 0.3
  if (CLAUSE_SUBJECTS.test(subject)) return 0.35
  if (subject === 'they' || subject === 'he' || subject === 'she' || subject === 'we' || subject === 'i')
    return 0.15
  return OF_THINGS.has(verb) ? 0.2 : c.strength === null ? 0.35 : 0.2
}

/** People in general, of whom "will" foretells. */
const GENERIC =
  /^(?:voters|workers|people|consumers|families|patients|students|parents|investors|citizens|residents|taxpayers|customers|users|drivers)$/u

/** Verbs and nouns that suppose and do not tell: "it assumes Y will", "the hope is that Y will". */
const SUPPOSING =
  /^(?:assum\p{L}+|hop(?:e|es|ed|ing)|fear\p{L}*|doubt\p{L}*|den(?:y|ies|ied|ying)|imagin\p{L}+|wonder\p{L}*|worr\p{L}+|pretend\p{L}*|suppos\p{L}+|unless|unlikely|doubtful|improbable|inconceivable|impossible)$/u

/** Whether such a word stands right before the clause. */
function supposed({ scene }: Candidate, subject: number): boolean {
  for (let k = subject - 1; k >= Math.max(0, subject - 4); k--) {
    const word = low(scene.s, k)
    if (SUPPOSING.test(word)) return true
    // "no reason the council would act"
    if (
      /^(?:reason|chance|sign|evidence|way|guarantee|indication)$/u.test(word) &&
      /^(?:no|little|any)$/u.test(low(scene.s, k - 1))
    )
      return true
    if (!/^(?:that|is|was|been|has|have|be)$/u.test(word)) return false
  }
  return false
}

/** Whether what is said to come about is the course of a market, the weather or growth, which nobody does. */
function foretold({ scene, subject }: Candidate): boolean {
  if (!subject) return false
  let k = subject.from
  while (k < subject.to && scene.s.tokens[k]?.upos !== 'ADP') k++
  const noun = scene.s.tokens[k - 1]
  return noun?.upos === 'NOUN' && COURSES.has(noun.lemma.toLowerCase())
}

/** Whether the clause is a question inside another clause: "how guarantees for the state would be implemented". */
function asked({ scene }: Candidate, subject: number): boolean {
  for (let k = subject; k >= Math.max(0, subject - 6); k--) {
    if (/^(?:how|whether|why|what|whatever|whomever|whoever|whichever|if)$/u.test(low(scene.s, k)))
      return true
    if (k === subject - 1 && low(scene.s, k) === 'should') return true
    // "when, or if, the council will vote"
    if (low(scene.s, k) === ',' && /^(?:if|whether|when|how)$/u.test(low(scene.s, k - 1))) continue
    if (/^(?:VERB|AUX|PUNCT)$/u.test(scene.s.tokens[k]?.upos ?? '')) return false
  }
  return false
}

/** Things that one has when one meets. */
const GATHERINGS: ReadonlySet<string> = new Set([
  'meeting',
  'meetings',
  'talk',
  'talks',
  'call',
  'summit',
  'conversation',
  'election',
  'vote',
])

const singular = (w: string): string => (w.endsWith('s') ? w.slice(0, -1) : w)
