import type { NameFinding } from '../../model/finding.ts'
import type { Sentence } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import type { Doc, Draft } from '../pipeline.ts'
import { refTo } from './actors.ts'
import type { Entity } from './entity.ts'

export type NameDraft = Draft<'name'>

/** A name finding over `span` of a sentence. */
export const nameDraft = (
  doc: Doc,
  s: Sentence,
  span: Span,
  rest: Pick<NameFinding, 'type' | 'subtype' | 'actor' | 'metonym' | 'confidence'>,
): NameDraft => ({
  kind: 'name',
  sentence: { start: s.start, end: s.end },
  spans: [{ start: span.start, end: span.end }],
  chain: [],
  text: doc.text.slice(span.start, span.end),
  ...rest,
})

/** What a name of this kind of actor is called in `names`. */
function kindOf(e: Entity): Pick<NameFinding, 'type' | 'subtype'> {
  switch (e.type) {
    case 'state':
    case 'government':
      return { type: 'LOC', subtype: 'state' }
    case 'organisation':
    case 'group':
    case 'format':
      return { type: 'ORG', subtype: 'organisation' }
    case 'alliance':
      return { type: 'ORG', subtype: 'alliance' }
    case 'outlet':
      return { type: 'ORG', subtype: 'outlet' }
    case 'person':
    case 'office':
    case 'commentator':
    case 'unnamed':
      return { type: 'PER', subtype: 'person' }
  }
}

/** A finding of words that mean an entity without naming it: a pronoun, a description, an unnamed voice. */
export const referenceDraft = (
  doc: Doc,
  s: Sentence,
  span: Span,
  e: Entity,
  method: 'pronoun' | 'description' | 'unnamed',
  confidence: number,
): NameDraft =>
  nameDraft(doc, s, span, {
    ...kindOf(e),
    actor: refTo(doc, span, e, method, confidence, null),
    metonym: false,
    confidence,
  })
