import { calendarDay } from '../../calendar.ts'
import type { DateRule } from './rule.ts'

const DAY_FIRST = /[/_-](0?[1-9]|[12]\d|3[01])[-_.](0?[1-9]|1[0-2])[-_.]((?:19|20)\d{2})(?=[/_.?-]|$)/u
const PATTERNS: readonly RegExp[] = [
  /\/((?:19|20)\d{2})[/_-](0?[1-9]|1[0-2])[/_-](0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)/u,
  /[/_-]((?:19|20)\d{2})[-_](0[1-9]|1[0-2])[-_](0[1-9]|[12]\d|3[01])(?=[/_.?-]|$)/u,
  /[/_-]((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.?-]|$)/u,
]

/** The day that stands in the page's address. */
export const inUrl: DateRule = page => {
  for (const url of [page.url, page.meta.get('og:url')?.[0]?.value]) {
    if (!url) continue
    for (const pattern of PATTERNS) {
      const m = pattern.exec(url)
      const date = m ? calendarDay(Number(m[1]), Number(m[2]), Number(m[3])) : null
      if (date) return { date, because: 'URL' }
    }
    const m = DAY_FIRST.exec(url)
    const date = m ? calendarDay(Number(m[3]), Number(m[2]), Number(m[1])) : null
    if (date) return { date, because: 'URL' }
  }
  return null
}
