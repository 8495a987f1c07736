import type { NameType } from '../../model/lists.ts'
import { type Gazetteer, IN_COUNTRY, IN_ORGANISATION, IN_PLACE } from './gazetteer.ts'

/** A name inside a name, by words from the start of the outer one. */
export interface InnerSpan {
  readonly from: number
  readonly to: number
  readonly type: NameType
}

/**
 * The listed names strictly inside a longer one: the Ministry of Foreign Affairs of Ukraine holds Ukraine. People's names hold none.
 * `forms` are the words of the outer name.
 */
export function innerNames(type: NameType, forms: readonly string[], gazetteer: Gazetteer): InnerSpan[] {
  if (type === 'PER' || forms.length < 2) return []
  const out: InnerSpan[] = []
  for (let from = 0; from < forms.length; from++) {
    for (let to = Math.min(forms.length, from + 5); to > from; to--) {
      if (to - from === forms.length) continue
      const bits = gazetteer.lookUp(forms.slice(from, to))
      const place = (bits & (IN_COUNTRY | IN_PLACE)) !== 0
      if (!place && ((bits & IN_ORGANISATION) === 0 || to - from < 2)) continue
      out.push({ from, to, type: place ? 'LOC' : 'ORG' })
      from = to - 1
      break
    }
  }
  return out
}
