import { BY_ISO } from '../../knowledge/countries.ts'
import type { ActorRef } from '../../model/finding.ts'
import type { ReferenceMethod } from '../../model/lists.ts'
import type { Span } from '../../model/span.ts'
import type { Doc } from '../pipeline.ts'
import type { Entity } from './entity.ts'
import type { Mention } from './mention.ts'

/** Makes the reference of a mention to an entity of its article. */
export const refTo = (
  doc: Doc,
  span: Span,
  e: Entity,
  method: ReferenceMethod,
  confidence: number,
  office: string | null,
): ActorRef => ({
  text: doc.text.slice(span.start, span.end),
  span: { start: span.start, end: span.end },
  name: e.name,
  type: e.type,
  country: e.country,
  office,
  method,
  confidence,
})

/** The actor that a name of `knowledge/` means; a capital or seat as its state's government where `metonym` holds, else nobody. */
export function knownActor(doc: Doc, m: Mention, metonym: boolean): ActorRef | null {
  const known = m.known
  if (!known?.actorType) return null
  const text = doc.text.slice(m.start, m.end)
  const base = { text, span: { start: m.start, end: m.end }, office: null, confidence: m.confidence }
  if (known.subtype === 'city' || known.subtype === 'government-seat') {
    if (!metonym || known.iso === null) return null
    const name = BY_ISO.get(known.iso)?.name ?? known.name
    return { ...base, name, type: 'government', country: known.iso, method: 'metonym', confidence: 0.85 }
  }
  return {
    ...base,
    name: known.name,
    type: known.actorType,
    country: known.iso,
    method: text === known.name ? 'name' : 'alias',
  }
}
