import { statementAt } from '../clause/scene.ts'
import type { Report } from '../clause/voice.ts'
import { cueNoun } from '../cues/nouns.ts'
import { low, spanOf } from '../names/words.ts'
import type { Candidate } from './candidate.ts'
import { BENEFITS } from './lexicon.data.ts'

/** Whether what is given is money, help or goods; what is offered has to be worth money. */
export function worth({ scene, from, head, strength }: Candidate): boolean {
  const { s } = scene
  return s.tokens
    .slice(from, head + 4)
    .some(
      t =>
        (t.upos === 'NUM' && strength !== 'offer') ||
        t.xpos === '$' ||
        /^[$£€]/u.test(t.form) ||
        BENEFITS.has(t.lemma.toLowerCase()),
    )
}

/**
 * `if he were still in office, he would advise`: what would be if the world were another. "If the bill were rejected", "if talks were to fail"
 * may well come true.
 */
export function counterfactual({ scene, rule, cue }: Candidate): boolean {
  const { s } = scene
  if (rule !== 'modal' || !/^(?:would|['’]d)$/u.test(low(s, cue.from))) return false
  const at = s.tokens.findIndex((t, k) => t.form.toLowerCase() === 'if' && low(s, k - 1) !== 'even')
  const were = s.tokens.findIndex((t, k) => k > at && t.form === 'were')
  if (at < 0 || were < 0 || were > Math.max(cue.from, at + 12)) return false
  const next = s.tokens[were + 1]
  return (
    !/^(?:VBN|VBG|TO)$/u.test(next?.xpos ?? '') &&
    !/^NNP?S$/u.test(s.tokens[were - 1]?.xpos ?? '') &&
    !/^(?:they|we|you)$/u.test(low(s, were - 1))
  )
}

/** `I would fix it` in somebody's own quoted words: what one would do, were it one's to do. */
export const wouldBe = (
  { scene: { s, doc }, cue, subject, strength }: Candidate,
  report: Report | null,
): boolean =>
  strength === null &&
  subject !== null &&
  /^(?:would|['’]d)$/u.test(low(s, cue.from)) &&
  ((report?.cue === 'show' && low(s, cue.from) === 'would') ||
    /^(?:i|we)$/u.test(low(s, subject.from)) ||
    / (?:in the past|often|always|regularly|usually) /u.test(doc.text.slice(s.start, s.end)))

/** Whether a time bounds or dates what is told. */
export const dated = ({ scene, cue }: Candidate): boolean =>
  scene.times.some(
    t => t.expression.type !== 'SET' && t.spans.some(x => x.start >= (scene.s.tokens[cue.from]?.start ?? 0)),
  )

/** "the question of who might replace Lee will shape the race": the noun before the verb is another verb's object. */
export function objectOfAnother({ scene, subject, cue }: Candidate): boolean {
  if (!subject) return false
  const { tree, s } = scene
  // "who might replace her will": a bare verb right before it.
  if (s.tokens[subject.from - 1]?.xpos === 'VB' && s.tokens[subject.from - 2]?.xpos === 'MD') return true
  for (let k = subject.from; k < subject.to; k++)
    if (tree.rel(k) === 'obj' && tree.head(k) < subject.from && tree.head(k) >= 0)
      return tree.head(k) < cue.from
  return false
}

/** "a firm that he expected to result from it": he expects, and somebody else does. */
export const relativeBefore = ({ scene, subject }: Candidate): boolean =>
  subject !== null && /^(?:that|which|whom)$/u.test(low(scene.s, subject.from - 1))

/** Words of what happens again and again: "companies often will", "Typically, they will". */
const HABITS =
  /^(?:often|usually|typically|sometimes|generally|normally|frequently|routinely|traditionally|invariably|rarely|seldom|occasionally)$/u

/** Whether "will" tells a habit: by an adverb at the head of the sentence or beside the verb. */
export const habit = ({ scene: { s }, cue, head, strength }: Candidate): boolean =>
  strength === null &&
  (HABITS.test(low(s, 0)) || s.tokens.slice(Math.max(0, cue.from - 1), head).some(t => HABITS.test(t.form)))

/** "than she'd planned to", "had been set to expire": a plan that is told only as what came otherwise. */
export function outdone({ scene: { s }, cue, subject, strength }: Candidate): boolean {
  if (strength !== 'plan') return false
  const from = subject?.from ?? cue.from
  if (low(s, from - 1) === 'than' || low(s, cue.from - 1) === 'than') return true
  return (
    low(s, cue.from - 1) === 'been' &&
    /^(?:had|'d|’d)$/u.test(low(s, cue.from - 2)) &&
    low(s, cue.from) !== 'planning'
  )
}

/** "would seal it" inside quotation marks: nobody's word of the future put into the past, but what would be. */
export const quotedWould = ({ scene, cue, strength }: Candidate): boolean => {
  const { s } = scene
  if (strength !== null || !/^(?:would|['’]d)$/u.test(low(s, cue.from))) return false
  const at = spanOf(s, cue.from, cue.from + 1)
  // "said he would “carpet-bomb” them": the mark opens behind it.
  const marks = s.tokens.flatMap((t, k) => (/^(?:["“”]|``|'')$/u.test(t.form) ? [k] : []))
  const behind =
    marks.length > 0 && marks.every(k => k > cue.from) && !/^(?:”|'')$/u.test(low(s, marks[0] ?? 0))
  return !behind && statementAt(scene, at)?.mode === 'direct'
}

/** "the ruling, which Norway vowed to ignore": what is done it to stands before, and the words name nothing. */
export function gapped({ scene: { s, tree }, subject, head, from }: Candidate): boolean {
  if (!subject || from !== head) return false
  const noun = s.tokens[subject.from - 1]
  // "the insults he will level at her", "an agenda that he plans to roll out"
  const pronoun = subject.to - subject.from === 1 && s.tokens[subject.from]?.upos === 'PRON'
  const that = low(s, subject.from - 1) === 'that' ? s.tokens[subject.from - 2] : noun
  if (
    pronoun &&
    that?.upos === 'NOUN' &&
    cueNoun(that.form) === null &&
    /^(?:obj|nsubj|nmod|conj|root|appos)$/u.test(tree.rel(s.tokens.indexOf(that)))
  )
    return tree.kids(head, 'obj', 'ccomp', 'xcomp').length === 0
  const before = low(s, subject.from - 1)
  if (!/^(?:which|that|whom)$/u.test(before) && !/^NNS?$/u.test(s.tokens[subject.from - 1]?.xpos ?? ''))
    return false
  // "which Lund was set to headline on Tuesday": a time behind it is no object.
  if (/^(?:which|whom)$/u.test(before) && s.tokens[subject.from - 2]?.upos !== 'ADP')
    return tree.kids(head, 'obj', 'ccomp', 'xcomp').length === 0
  const next = s.tokens[head + 1]
  return (
    tree.kids(head, 'obj', 'obl', 'ccomp', 'xcomp').length === 0 &&
    (next === undefined || /^(?:PUNCT|CCONJ|SCONJ|AUX)$/u.test(next.upos))
  )
}

/** "will try to do that", "be applied": words that name nothing by themselves. "do so again" takes up what was just told. */
export const empty = (scene: Candidate['scene'], from: number, to: number): boolean => {
  const words = scene.s.tokens.slice(from, to).filter(t => t.upos !== 'PUNCT' && t.upos !== 'PART')
  const last = words.at(-1)
  return (
    (words.length < 4 && words[0]?.form === 'be' && words.every(t => /^(?:AUX|VERB|ADV)$/u.test(t.upos))) ||
    (words.length > 1 &&
      words.length < 5 &&
      /^(?:it|that|this)$/iu.test(last?.form ?? '') &&
      words.every(t => /^(?:VERB|AUX|ADV|PRON|DET)$/u.test(t.upos)) &&
      words.some(t => t.lemma === 'do'))
  )
}
