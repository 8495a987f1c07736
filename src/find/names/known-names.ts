import type { Doc, Finder } from '../pipeline.ts'
import { hyphenated, knownAt } from './gazetteer.ts'
import type { Mention } from './mention.ts'
import { at, form, isCapital, isPossessive, spanOf } from './words.ts'

/** Words that make a longer name of the capitalised words before them: "Ukraine Defence Contact Group", "US Senate". */
const ENDS_ORGANISATION =
  /^(?:Group|Party|Ministry|Council|Agency|Union|Court|Bank|Office|Department|Commission|Committee|Conference|Forum|Institute|University|Foundation|Service|Army|Navy|Force|Forces|Guard|Organization|Organisation|Association|Federation|Front|Movement|Today|Times|Post|News|Television|Radio|Newspaper|Network|Treaty|Accord|Agreement|Act|Airport|Street|Square|Summit|Watch|Bureau|Corporation|Corp|Inc|Company|Parliament|Assembly|Congress|Fund|Initiative|Contact|Press|Journal|Daily|Tribune|Herald|Report|Review)$/u

/** Whether the capitalised words that begin at `from` end in a word that makes them one longer name; gives its end, or 0. */
export function organisationEnd(s: Parameters<typeof form>[0], from: number): number {
  let k = from
  while (
    isCapital(form(s, k)) ||
    (k > from && /^(?:of|the|for|and)$/u.test(form(s, k)) && isCapital(form(s, k + 1)))
  )
    k++
  for (let end = k; end > from + 1; end--) if (ENDS_ORGANISATION.test(form(s, end - 1))) return end
  return 0
}

/** States, capitals, seats of government, alliances and outlets that `knowledge/` knows by name. */
export const knownNames: Finder<Doc, Mention> = {
  name: 'known-names',
  *find(doc) {
    for (const [sentence, s] of doc.sentences.entries()) {
      for (let i = 0; i < s.tokens.length; ) {
        const hit = hyphenated(s, i) && !isCapital(form(s, i - 2)) ? null : knownAt(s, i)
        // "US $5" is money.
        if (hit && hit.length === 1 && form(s, i + 1) === '$' && form(s, i).length < 3) {
          i += 2
          continue
        }
        // A single ordinary word ("us", "Time") is only taken in capitals as written, and an outlet's short form only inside a sentence.
        if (!hit || (hit.known.subtype === 'outlet' && hit.length === 1 && i === 0)) {
          i++
          continue
        }
        const last = i + hit.length
        const longer = organisationEnd(s, i)
        if (
          longer > last ||
          (isCapital(form(s, last)) &&
            !isPossessive(form(s, last)) &&
            hit.known.subtype === 'outlet' &&
            hit.length === 1)
        ) {
          i = Math.max(longer, last)
          continue
        }
        yield {
          ...spanOf(s, i, last),
          sentence,
          first: i,
          last,
          type: hit.known.type,
          subtype: hit.known.subtype,
          known: hit.known,
          title: null,
          confidence: at(s, i).form.length > 2 ? 0.9 : 0.85,
        }
        i = last
      }
    }
  },
}
