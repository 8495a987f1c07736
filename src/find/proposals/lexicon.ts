import type { Answer } from '../../model/lists.ts'
import { formsOf } from '../cues/inflect.ts'
import { ANSWER_LINES, DEAL_NOUNS, PLANNED_NOUNS, TABLED_NOUNS } from './lexicon.data.ts'

export type Reply = Exclude<Answer, 'proposer' | 'not-reported'>

const replyOf = (word: string): Reply => {
  if (word === 'accepted' || word === 'rejected' || word === 'rejected-hedged') return word
  throw new Error(`${word} is no answer`)
}

/** A verb that answers what is on the table. */
export interface AnswerVerb {
  readonly base: string
  readonly answer: Reply
  /** The preposition before what is answered; '' where it is the object. */
  readonly by: string
}

const VERBS: ReadonlyMap<string, readonly AnswerVerb[]> = (() => {
  const out = new Map<string, AnswerVerb[]>()
  for (const line of ANSWER_LINES.trim().split('\n')) {
    const [head = '', words = ''] = line.split('|')
    const [answer = '', by = ''] = head.split(' ')
    for (const base of words.split(' '))
      for (const form of new Set(formsOf(base)))
        out.set(form, [...(out.get(form) ?? []), { base, answer: replyOf(answer), by }])
  }
  return out
})()

/** The ways in which `word` can answer something; none for other words. */
export const answerVerbs = (word: string): readonly AnswerVerb[] => VERBS.get(word.toLowerCase()) ?? []

/** A noun's singular as the lexicons have it. */
export const singular = (word: string): string => {
  const w = word.toLowerCase()
  const known = (x: string): boolean => DEAL_NOUNS.has(x) || TABLED_NOUNS.has(x) || PLANNED_NOUNS.has(x)
  return known(w) || !w.endsWith('s') ? w : w.slice(0, -1)
}
