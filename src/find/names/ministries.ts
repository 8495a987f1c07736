import type { Doc } from '../pipeline.ts'
import { adjectiveAt } from './gazetteer.ts'
import type { Mention } from './mention.ts'
import { form, isPossessive } from './words.ts'

/**
 * The state whose ministry a name means, by the state before it or the adjective that begins it: Norway's Foreign Ministry, the Norwegian Foreign
 * Ministry. Null for all other bodies, which may work in a state that they are no part of.
 */
export function ministryOf(doc: Doc, m: Mention, mentions: readonly Mention[]): string | null {
  const s = doc.sentences[m.sentence]
  if (m.subtype !== 'ministry' || !s) return null
  const adjective = adjectiveAt(s, m.first)
  if (adjective && m.first + adjective.length < m.last) return adjective.iso
  if (!isPossessive(form(s, m.first - 1))) return null
  const owner = mentions.find(o => o.sentence === m.sentence && o.last === m.first - 1)
  return owner?.known?.subtype === 'state' ? owner.known.iso : null
}
