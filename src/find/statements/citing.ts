import { contains, overlap, type Span } from '../../model/span.ts'
import { type Doc, sentenceAt } from '../pipeline.ts'
import type { StatementDraft } from './draft.ts'
import { type People, voiceOf } from './speaker.ts'

/** "…, citing official sources": on whose word a report rests, up to the end of the phrase. */
const CITES = /[,–—] (citing|quoting) ([^,.;:–—"“”]{3,80})/u
const CUE = /^(?:citing|quoting)$/iu

interface Cited {
  readonly marker: Span
  readonly whom: Span
}

/** The words of a sentence that name whom it cites, outside of what stands in quotation marks. */
function citedIn(doc: Doc, s: Span, quoted: readonly Span[]): Cited | null {
  const m = CITES.exec(doc.text.slice(s.start, s.end))
  if (!m) return null
  const start = s.start + m.index + 2
  const marker = { start, end: start + (m[1]?.length ?? 0) }
  if (quoted.some(q => overlap(q, marker) > 0)) return null
  return { marker, whom: { start: marker.end + 1, end: marker.end + 1 + (m[2]?.trimEnd().length ?? 0) } }
}

/** A statement's content without the aside: up to its comma where it closes, around it where more is said behind it. */
const without = (content: readonly Span[], { marker, whom }: Cited): readonly Span[] =>
  content.flatMap(c => {
    if (contains(c, marker)) return [{ start: c.start, end: Math.max(c.start, marker.start - 2) }]
    return c.start >= marker.start && c.start < whom.end ? [] : [c]
  })

/**
 * Makes the chain one voice longer where a report says on whose word it rests ("the daily reported that Oslo …, citing officials"): whoever
 * is cited stands behind the one who cites. That somebody is cited is no statement of its own.
 */
export function withCited(
  doc: Doc,
  people: People,
  statements: readonly StatementDraft[],
): readonly StatementDraft[] {
  const quoted = statements.filter(f => f.mode === 'direct' && f.act !== 'term').flatMap(f => f.content)
  return statements.flatMap(f => {
    const [cue] = f.cue
    const s = cue && f.act !== 'term' ? sentenceAt(doc.sentences, cue) : null
    const cited = s && citedIn(doc, s, quoted)
    if (!cue || !cited) return [f]
    if (CUE.test(doc.text.slice(cue.start, cue.end))) return []
    if (f.source.some(x => overlap(x, cited.whom) > 0)) return [f]
    // What another's words hold is not what the citing vouches for.
    if (statements.some(o => o !== f && o.content.some(c => contains(c, cue)))) return [f]
    const whom = people.speakerOf(doc.text, cited.whom)
    const [first, ...rest] = f.chain
    const content = without(f.content, cited)
    if (!first || content.length === 0) return [f]
    return [{ ...f, content, chain: [first, voiceOf(whom, false, cited.marker, true), ...rest] }]
  })
}
