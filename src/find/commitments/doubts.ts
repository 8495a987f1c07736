import { sameSide } from '../clause/actors.ts'
import { low } from '../names/words.ts'
import type { Candidate } from './candidate.ts'
import { isState } from './deeds.ts'
import {
  ARRANGED,
  COURSES,
  HARMING,
  MOODS,
  OF_PERSONS,
  OF_THINGS,
  SET_BY_SOMEBODY,
  SETTLED,
  STARTING,
} from './lexicon.data.ts'
import type { Owner } from './owner.ts'
import { supposed } from './supposed.ts'
import {
  counterfactual,
  dated,
  gapped,
  habit,
  objectOfAnother,
  outdone,
  quotedWould,
  relativeBefore,
  worth,
  wouldBe,
} from './unreal.ts'

const CLAUSE_SUBJECTS =
  /^(?:you|who|what|which|that|this|these|those|it|nobody|nothing|anyone|one|there|everything|everyone|no)$/u

/**
 * How much less sure a candidate is than its rule, by its verb, its subject (`word`: its last word) and whose it is (`owner`); null where it is
 * no commitment at all.
 */
export function doubts(c: Candidate, verb: string, owner: Owner, word: string): number | null {
  if (c.rule === 'existential' || c.rule === 'coming') return 0
  const { scene } = c
  const { how } = owner
  // What is given is a promise where it is money or help; "offered her own approach" is none.
  if (c.rule === 'given') {
    const bare = c.strength === 'pledge' && scene.s.tokens[c.cue.from]?.xpos !== 'VBG' ? 0.04 : 0.15
    return (how === null ? 0.25 : 0) + (worth(c) ? 0 : bare)
  }
  if (c.passive && MOODS.has(verb)) return null
  if (counterfactual(c) || habit(c) || outdone(c)) return null
  if (quotedWould(c) || gapped(c)) return 0.3
  if (c.strength === null && HARMING.has(verb)) return null
  if (verb === 'rule' && low(scene.s, c.head + 1) === 'out') return null
  if (supposed(c)) return null
  // A thing that threatens does so by what it is, not by a word.
  if (c.strength === 'threat' && how === null && !/^(?:he|she|they|it|i|we)$/u.test(word)) return 0.3
  if (c.subject && c.strength !== 'pledge' && foretold(c)) return null
  if (isState(c, verb))
    // "The debate promises to be lively": no word of anybody's.
    return c.strength === null ||
      c.strength === 'forecast' ||
      (how !== 'own' && (c.strength !== 'pledge' || c.subject !== null))
      ? null
      : c.strength === 'pledge'
        ? 0.2
        : 0.3
  const relative = /^(?:that|which|who)$/u.test(word)
  if (
    relative &&
    (c.rule === 'modal' || c.rule === 'going') &&
    (low(scene.s, c.cue.from) === 'would' || !(OF_THINGS.has(verb) || c.passive))
  )
    return null
  // Of what is done to a thing by nobody who is named it is least clear whose word it is.
  if (c.passive) {
    const announced = owner.report !== null && /^(?:announce|announcement|confirm)/u.test(owner.report.cue)
    const settled = SETTLED.has(verb) && (low(scene.s, c.cue.from) !== 'would' || announced)
    return 0.05 + (c.strength === null && !dated(c) && !settled ? 0.2 : 0)
  }
  if (/^(?:you|what|who|nobody|no|nothing|anyone|there)$/u.test(word)) return null
  if (c.strength === null && objectOfAnother(c)) return 0.35
  if (c.rule === 'explicit' && c.strength === 'expectation' && relativeBefore(c)) return null
  if (c.strength === null && low(scene.s, c.subject?.from ?? -1) === 'no') return 0.3
  if ((c.strength === null && polled(c)) || wouldBe(c, owner.report)) return 0.3
  if (how === 'own') return c.strength === null && GENERIC.test(word) ? 0.25 : 0
  return nobodys(c, verb, how, word)
}

/** Doubts where the subject names nobody who could promise. */
function nobodys(c: Candidate, verb: string, how: Owner['how'], word: string): number {
  // "plans to" says by itself that its subject can plan.
  if (c.rule === 'explicit' && (c.strength === 'pledge' || c.strength === 'plan'))
    return c.subject === null ? 0.3 : CLAUSE_SUBJECTS.test(word) ? 0.25 : 0.1
  // "The trial is set to begin"
  if (c.rule === 'scheduled' && /^(?:plan|expectation)$/u.test(c.strength ?? '') && STARTING.has(verb))
    return 0.1
  // "The talks would begin on Tuesday"
  if (
    c.strength === null &&
    STARTING.has(verb) &&
    dated(c) &&
    !CLAUSE_SUBJECTS.test(word) &&
    c.scene.tree.kids(c.head, 'obj').length === 0
  )
    return 0.1
  // "The visitor is due to meet the mayor"
  if (c.rule === 'scheduled' && c.strength === 'plan' && (OF_PERSONS.has(verb) || ARRANGED.has(verb)))
    return 0.1
  // "it will buy ten jets"
  if (
    OF_PERSONS.has(verb) &&
    // "would leave them fearful"
    !(verb === 'leave' && c.scene.s.tokens[c.head + 1]?.upos === 'PRON') &&
    c.strength === null &&
    c.subject &&
    !/^(?:that|which|this|these|those|there)$/u.test(word)
  )
    return 0.15
  const noun = c.subject ? (c.scene.s.tokens[c.subject.to - 1]?.lemma.toLowerCase() ?? '') : ''
  if (how === 'side')
    return SET_BY_SOMEBODY.has(noun) || SET_BY_SOMEBODY.has(singular(noun))
      ? 0.05
      : OF_THINGS.has(verb)
        ? 0.15
        : 0.3
  if (CLAUSE_SUBJECTS.test(word)) return 0.35
  if (word === 'they' || word === 'he' || word === 'she' || word === 'we' || word === 'i') return 0.25
  return OF_THINGS.has(verb) ? (dated(c) ? 0.2 : 0.25) : c.strength === null ? 0.35 : 0.2
}

/** Verbs of taking a side: not to do them is a position and no deed left undone. */
const SIDING: ReadonlySet<string> = new Set(
  'support back endorse accept recognise recognize agree sign approve tolerate allow oppose join consider comment say disclose identify offer discuss win beat defeat apply affect prevent stop'.split(
    ' ',
  ),
)

/**
 * How much less sure a refusal is: "would not send troops" is a position before it is a promise, unless it is one's own word about one's own deed or
 * comes under a verb of promising.
 */
export function refusal(c: Candidate, verb: string, { actor, how, report, promised }: Owner): number {
  const { s } = c.scene
  if (!s.tokens.slice(c.from, c.head).some(t => /^(?:not|n't|n’t|never)$/iu.test(t.form))) return 0
  if (promised || (c.rule === 'explicit' && /^(?:pledge|threat)$/u.test(c.strength ?? ''))) return 0.05
  if (c.strength !== null || how !== 'own' || !actor || !report?.speaker || SIDING.has(verb)) return 0.25
  // "its foreign minister said"
  const theirs = /^(?:its|their|his|her) /iu.test(report.speaker.text)
  if (!(theirs || sameSide(report.speaker, actor) || /^(?:announce|confirm)$/u.test(report.cue)) || c.passive)
    return 0.25
  // "We are not going to win by waiting" tells how things go.
  return s.tokens.some((t, k) => k > c.head && t.form === 'by' && s.tokens[k + 1]?.xpos === 'VBG')
    ? 0.25
    : 0.12
}

/** "45 percent said they would vote for her", "a poll found that he would lead", "they will come, according to a poll". */
function polled({ scene: { s }, cue, subject }: Candidate): boolean {
  const they = subject !== null && low(s, subject.to - 1) === 'they'
  return s.tokens.some((t, k) => {
    if (/^(?:polls?|surveys?)$/iu.test(t.form))
      return (
        /^(?:find|finds|found|show|shows|showed|suggest|suggests|suggested|indicates?|indicated)$/u.test(
          low(s, k + 1),
        ) ||
        (they && low(s, k - 3) === 'according')
      )
    return they && k < cue.from && /^(?:%|percent|polled|surveyed)$/iu.test(t.form)
  })
}

/** People in general, of whom "will" foretells. */
const GENERIC =
  /^(?:voters|workers|people|consumers|families|patients|students|parents|investors|citizens|residents|taxpayers|customers|users|drivers)$/u

/** Whether what is said to come about is the course of a market, the weather or growth, which nobody does. */
function foretold({ scene, subject }: Candidate): boolean {
  if (!subject) return false
  let k = subject.from
  while (k < subject.to && scene.s.tokens[k]?.upos !== 'ADP') k++
  const noun = scene.s.tokens[k - 1]
  return noun?.upos === 'NOUN' && COURSES.has(noun.lemma.toLowerCase())
}

const singular = (w: string): string => (w.endsWith('s') ? w.slice(0, -1) : w)
