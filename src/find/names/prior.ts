import { HOLDERS } from '../../knowledge/holders.ts'
import { type Entity, fits } from './entity.ts'
import { foldWords } from './fold.ts'

const KNOWN = HOLDERS.map(h => ({ ...h, words: foldWords(h.name) }))

/**
 * What `knowledge/` tells of a person whose state the article does not: state and office of the one holder whose name fits. Where holders
 * of several states share a surname, it tells nothing.
 */
export function inform(e: Entity): void {
  if (e.country !== null || e.type !== 'person') return
  const possible = KNOWN.filter(h => fits(e.words, h.words))
  const [first] = possible
  if (!first || possible.some(h => h.country !== first.country)) return
  e.country = first.country
  if (e.heads.size > 0) return
  for (const h of possible) {
    e.heads.add(h.office)
    e.offices.add(h.office)
  }
}
