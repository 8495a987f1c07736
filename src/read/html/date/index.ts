import type { Published } from '../../../model/article.ts'
import { dayNumber } from '../../calendar.ts'
import { microdata, namedElements, timeElements } from './marked.ts'
import type { DateClaim, DatePage, DateRule } from './rule.ts'
import { linked, metaModified, metaPublished, metaVague } from './structured.ts'
import { inUrl } from './url.ts'
import { visible } from './visible.ts'

/**
 * In the order of trust. What a publisher states for machines comes first, since it is defined; the address is next, since
 * it is fixed when the page is made; then what the page marks, names and shows. A date of change is none of these.
 */
const PUBLISHED: readonly DateRule[] = [
  linked('datePublished'),
  metaPublished,
  microdata,
  inUrl,
  timeElements,
  namedElements,
  visible,
  metaVague,
  linked('dateCreated'),
]
const MODIFIED: readonly DateRule[] = [linked('dateModified'), metaModified]

const firstOf = (rules: readonly DateRule[], page: DatePage): DateClaim | null => {
  for (const rule of rules) {
    const claim = rule(page)
    if (claim) return claim
  }
  return null
}

/** A time stated in UTC may fall on the day before or after the publisher's own, which stands in the address. */
function localDay(claim: DateClaim | null, page: DatePage): DateClaim | null {
  const address = claim && claim.because !== 'URL' ? inUrl(page) : null
  if (!claim || !address) return claim
  const apart = Math.abs(dayNumber(claim.date.edtf) - dayNumber(address.date.edtf))
  return apart === 1 ? { date: address.date, because: `${claim.because}, day as in the URL` } : claim
}

const published = (claim: DateClaim | null): Published | null =>
  claim && {
    edtf: claim.date.edtf,
    precision: claim.date.precision,
    basis: 'explicit',
    because: claim.because,
  }

/** When a page was published and last changed, each from the first place that says so; null where nothing does. */
export const datesOf = (page: DatePage): { published: Published | null; modified: Published | null } => ({
  published: published(localDay(firstOf(PUBLISHED, page), page)),
  modified: published(firstOf(MODIFIED, page)),
})
