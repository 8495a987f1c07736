import { type Gazetteer, IN_COUNTRY, IN_ORGANISATION, IN_PLACE } from '../names/gazetteer.ts'
import { type FoundName, LOC, ORG } from '../names/labels.ts'
import { capital } from '../names/words.ts'

/** A whole word in small letters, too long for the particles and links inside names ("Rio Grande do Sul", "Bank of England"). */
const COMMON = /^\p{Ll}{4,}$/u
/** Behind these a common word may belong to the name: "Ministry of foreign Affairs". */
const LINK = /^(?:of|for|and|&|on|in|the|to|de)$/u

/**
 * A name that runs over common words is two names with a description between them: "United States | automobile company | General Motors".
 * What stands behind the last common word is the name; what stands before the first stays one where a list knows it.
 */
export function apartAtCommonWords(
  forms: readonly string[],
  names: readonly FoundName[],
  gazetteer: Gazetteer,
): FoundName[] {
  return names.flatMap(n => {
    const inside = (i: number): boolean => i > n.from && i < n.to - 1
    const common = forms.flatMap((f, i) => (inside(i) && COMMON.test(f) ? [i] : []))
    const first = common[0]
    const last = common.at(-1)
    if (first === undefined || last === undefined || LINK.test(forms[first - 1] ?? '')) return [n]
    const bits = gazetteer.lookUp(forms.slice(n.from, first))
    const place = (bits & (IN_COUNTRY | IN_PLACE)) !== 0
    const before =
      place || (bits & IN_ORGANISATION) !== 0 ? [{ ...n, to: first, type: place ? LOC : ORG }] : []
    return capital(forms[last + 1]) ? [...before, { ...n, from: last + 1 }] : [n]
  })
}
