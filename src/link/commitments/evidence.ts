import type { Evidence } from '../../model/record.ts'
import { cut, type Span } from '../../model/span.ts'
import type { LinkedArticle } from '../linked.ts'
import { sentencesOf } from '../sentences.ts'
import type { Told } from './member.ts'
import { type Undone, undoneIn } from './undone.ts'

/** What a sentence shows of a commitment. */
export interface Shown {
  readonly verdict: 'kept' | Undone
  readonly evidence: Evidence
  readonly because: string
}

const HAPPENED =
  /^["“]?(?:that|this|it|which)\s+(?:did happen|happened|came true|came to pass|was (?:done|kept|delivered|honou?red))\b/iu
const DID = /^["“]?(?:he|she|they|it|that) did(?:\s+(?:so|just that))?\s*[.,;]/iu
const DID_NOT =
  /^["“]?(?:that|this|it|he|she|they|which)\s+(?:did(?:n['’]t| not)(?:\s+happen)?|never did|never happened|has(?:n['’]t| not) happened|was (?:not|never) (?:done|kept|delivered|honou?red))\s*[.,;]?/iu

/** What the sentence right after a telling says of it: "That did happen", "It didn't." */
function answerAfter(told: Told): Shown | null {
  const { article, finding } = told.member
  const sentences = sentencesOf(article.reading)
  const at = sentences.findIndex(s => s.start === finding.sentence.start)
  const next = at < 0 ? undefined : sentences[at + 1]
  if (!next) return null
  const words = cut(article.reading.text, next)
  const verdict = DID_NOT.test(words) ? 'broken' : HAPPENED.test(words) || DID.test(words) ? 'kept' : null
  return verdict
    ? {
        verdict,
        evidence: sentenceEvidence(told, article, next),
        because: 'the report itself says so in its next sentence',
      }
    : null
}

/** Verbs of ending, and nouns that go on until they end. */
const ENDS = /^(?:end|stop|halt|finish|cease)$/u
const LASTING =
  /\b(war|conflict|fighting|invasion|siege|blockade|occupation|strike|crisis|embargo|hostilities)\b/iu
/** Words that tell of it as lasting when a report is published: a wish or effort to end it, or that it goes on. */
const STILL = (noun: string): RegExp =>
  new RegExp(
    `(?:(?:would|to|could|can|might) (?:\\w+ )?(?:end|stop|halt)|wants? to (?:\\w+ )?(?:end|stop)|aimed at ending|ending|end to) (?:the |this |their |a )?(?:\\S+ ){0,3}${noun}|${noun}\\b[^.]{0,30} (?:continues|continued|goes on|drags on|rages)|while the fighting continue|still (?:fighting|raging)`,
    'iu',
  )

/**
 * Sentences of reports published after the last day that speak of what was to be ended as going on. Shows that a promise to end it was
 * not kept; a report that is silent shows nothing.
 */
function stillGoing(told: Told, articles: readonly LinkedArticle[]): readonly Shown[] {
  const { due, words } = told
  if (!due || ![...words].some(w => ENDS.test(w))) return []
  const noun = LASTING.exec(cut(told.member.article.reading.text, told.member.finding.sentence))?.[1]
  if (noun === undefined) return []
  const still = STILL(noun)
  return articles.flatMap((article): readonly Shown[] => {
    const day = article.published?.edtf.slice(0, 10)
    if (!article.onTopic || day === undefined || day <= due.last) return []
    const hit = sentencesOf(article.reading).find(s => {
      const text = cut(article.reading.text, s)
      return still.test(text) && sameMatter(told, article, text)
    })
    return hit
      ? [
          {
            verdict: 'broken',
            evidence: sentenceEvidence(told, article, hit),
            because: `reports after ${due.last} tell of the ${noun.toLowerCase()} as going on`,
          },
        ]
      : []
  })
}

/** A report that names a place so often is about it. */
const OFTEN = 3

const TITLES =
  /^(?:President|Prime|Minister|Premier|Chancellor|Secretary|General|King|Queen|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u

/** Whether a sentence speaks of the same war or strike: of a place or side that the promise's sentence names, in a sentence or a report about it; or it is the same report. */
function sameMatter(told: Told, article: LinkedArticle, text: string): boolean {
  if (article.id === told.member.article.id) return true
  const own = cut(told.member.article.reading.text, told.member.finding.sentence)
  const whole = article.reading.text
  return [...own.matchAll(/\p{Lu}\p{Ll}{3,}/gu)].some(
    m => m.index > 0 && !TITLES.test(m[0]) && (text.includes(m[0]) || whole.split(m[0]).length > OFTEN),
  )
}

const sentenceEvidence = (told: Told, article: LinkedArticle, sentence: Span): Evidence => ({
  finding: told.member.finding.id,
  article: article.id,
  reading: article.reading.id,
  sentence,
  text: cut(article.reading.text, sentence),
  spans: [sentence],
  chain: [],
  confidence: 0.8,
})

/** All sentences of the reports that show what became of a telling's commitment. */
export const shownBy = (told: Told, articles: readonly LinkedArticle[]): readonly Shown[] => {
  const own = answerAfter(told)
  if (own) return [own]
  const undone = undoneIn(told)
  if (!undone) return stillGoing(told, articles)
  return [
    {
      verdict: undone.verdict,
      evidence: sentenceEvidence(told, told.member.article, undone.sentence),
      because: 'the report itself says so',
    },
  ]
}
