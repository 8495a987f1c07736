import { HOLDERS } from '../../knowledge/holders.ts'
import { type Entity, fits } from './entity.ts'
import { foldWords } from './fold.ts'

type Known = (typeof HOLDERS)[number] & { readonly words: readonly string[] }

/** Holders by the last word of their name, folded by spelling. */
const BY_SURNAME: ReadonlyMap<string, readonly Known[]> = (() => {
  const map = new Map<string, Known[]>()
  for (const h of HOLDERS) {
    const words = foldWords(h.name)
    const key = words.at(-1) ?? ''
    const list = map.get(key)
    if (list) list.push({ ...h, words })
    else map.set(key, [{ ...h, words }])
  }
  return map
})()

/** Offices whose holders news calls by the surname alone from the first mention on. */
const FOREMOST = /^(?:president|prime minister|chancellor|leader|supreme leader|crown prince)$/u

/**
 * What `knowledge/` tells of a person whose state the article does not: state and office of the one holder whose name fits. A surname
 * alone means those of the highest offices only; where holders of several states share a name, it tells nothing.
 */
export function inform(e: Entity): void {
  if (e.country !== null || e.type !== 'person') return
  const possible = (BY_SURNAME.get(e.words.at(-1) ?? '') ?? []).filter(
    h => fits(e.words, h.words) && (e.words.length > 1 || FOREMOST.test(h.office) || e.heads.has(h.office)),
  )
  const [first] = possible
  if (!first || possible.some(h => h.country !== first.country)) return
  e.country = first.country
  if (e.heads.size > 0) return
  for (const h of possible) {
    e.heads.add(h.office)
    e.offices.add(h.office)
  }
}
