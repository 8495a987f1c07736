import type { CommitmentStatus } from '../../model/lists.ts'
import { cut } from '../../model/span.ts'
import { sentencesOf } from '../sentences.ts'
import type { Told } from './member.ts'

/** What a report says became of a commitment, in words that name it: "withdrew his pledge to", "the offer was later replaced by". */
export type Undone = Extract<CommitmentStatus, 'withdrawn' | 'superseded' | 'partly-kept' | 'broken'>

const NOUN = '(?:pledge|promise|vow|offer|threat|plan|commitment|undertaking)s?'
const WHOSE = '(?:his|her|its|their|the|that|this|an? earlier|an? previous) (?:[\\w-]+ ){0,2}'
const BE = '(?:is|are|was|were|has been|have been|had been) (?:later |since |now |only |then )*'

const patterns = (active: string, passive: string): readonly [own: RegExp, after: RegExp] => [
  new RegExp(`\\b${active} ${WHOSE}${NOUN}(?: to| of| that|,|$)`, 'iu'),
  new RegExp(
    `(?:\\b${active} ${WHOSE}${NOUN}\\b|(?:^|[,;.] |\\b(?:but|and) )["“]?(?:the|that|this|his|her|its|their) ${NOUN} ${BE}${passive})`,
    'iu',
  ),
]

/** By verdict: what stands before the content in its own sentence, and what a later sentence says of it. */
const SAID: readonly (readonly [Undone, readonly [own: RegExp, after: RegExp]])[] = [
  [
    'partly-kept',
    patterns(
      '(?:partly|partially|only partly) (?:kept|met|fulfilled|honou?red|delivered(?: on)?)',
      '(?:partly|partially|half) (?:kept|met|fulfilled|honou?red|delivered)',
    ),
  ],
  ['superseded', patterns('(?:replaced|superseded)', '(?:replaced|superseded|overtaken) (?:by|with)')],
  [
    'broken',
    patterns(
      '(?:broke|reneged on|went back on|failed to keep|did not keep)',
      '(?:broken|not kept|never kept)',
    ),
  ],
  [
    'withdrawn',
    patterns(
      '(?:withdrew|withdrawn|retracted|rescinded|took back|taken back|dropped|abandoned|scrapped|shelved|backed away from|backed off|walked back)',
      '(?:withdrawn|retracted|rescinded|dropped|abandoned|scrapped|shelved)',
    ),
  ],
]

/** How many sentences behind a telling "the pledge" still means it. */
const FAR = 2

/** What may be: no report of what became of it. */
const UNREAL =
  /\b(?:not|never|n['’]t|if|unless|would|could|might|may|will|should|refused to|urged|whether)\b[^,;.]*$/iu

/** What the report of a telling says became of it, with the sentence that says so; null where it says nothing. */
export function undoneIn(
  told: Told,
): { readonly verdict: Undone; readonly sentence: { start: number; end: number } } | null {
  const { article, finding } = told.member
  const { text } = article.reading
  const sentences = sentencesOf(article.reading)
  const at = sentences.findIndex(s => s.start === finding.sentence.start)
  if (at < 0) return null
  const lead = text.slice(finding.sentence.start, finding.content.start).trimEnd()
  for (const [verdict, [own]] of SAID) {
    const m = own.exec(lead)
    if (m && lead.length - (m.index + m[0].length) < 2 && !UNREAL.test(lead.slice(0, m.index)))
      return { verdict, sentence: finding.sentence }
  }
  // A clause behind the content in its own sentence, then the sentences after, while no other commitment is told there.
  for (let n = at; n <= at + FAR; n++) {
    const s = sentences[n]
    if (!s) return null
    const from = n === at ? finding.content.end : s.start
    const words = cut(text, { start: from, end: s.end })
    for (const [verdict, [, after]] of SAID) {
      const m = after.exec(words)
      if (m && !UNREAL.test(words.slice(0, m.index))) return { verdict, sentence: s }
    }
    const other = article.findings.some(
      f => f.kind === 'commitment' && f.id !== finding.id && f.sentence.start === sentences[n + 1]?.start,
    )
    if (other) return null
  }
  return null
}
