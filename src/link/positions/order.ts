import { compare } from '../../model/canonical.ts'
import { edtfBounds } from '../../model/edtf.ts'
import type { FindingOf } from '../../model/finding.ts'
import { type LinkedArticle, type Member, timeOf } from '../linked.ts'

type PositionMember = Member<FindingOf<'position'>>

/** The publication of an article as written, or null. */
export const momentOf = (article: LinkedArticle): string | null => article.published?.edtf ?? null

/** Milliseconds at which a telling's time begins: its own, else the publication's; undated ones come last. */
function from({ article, finding }: PositionMember): number {
  const told = timeOf(article, finding.time)?.edtf
  const at = told ? edtfBounds(told)?.from : null
  const published = article.published ? edtfBounds(article.published.edtf)?.from : null
  return at ?? published ?? Number.POSITIVE_INFINITY
}

/** Order of the tellings of one position: by time, second-hand before first-hand on one day, then by place. */
export const byHolding = (a: PositionMember, b: PositionMember): number => {
  const [x, y] = [from(a), from(b)]
  return (
    (x === y ? 0 : x - y) ||
    Number(a.finding.firstHand) - Number(b.finding.firstHand) ||
    compare(a.article.id, b.article.id) ||
    a.finding.sentence.start - b.finding.sentence.start ||
    compare(a.finding.id, b.finding.id)
  )
}
