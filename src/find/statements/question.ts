import { overlap, type Span } from '../../model/span.ts'
import { type Doc, sentenceAt } from '../pipeline.ts'
import type { StatementDraft } from './draft.ts'

const OPENING =
  /^(?:asked|when asked|pressed|questioned)\b[^"“]{3,220}?,|^when (?:a|one|another|the) (?:reporter|journalist)s? asked [^"“]{3,200}?,/iu

const ASKER =
  '(?:reporter|journalist|correspondent|interviewer|moderator|host|student|lawmaker|senator|voter)s?'
/** A sentence that tells of a question: somebody of the press or the public asks, or somebody is asked. */
const ASKS = new RegExp(
  `\\b${ASKER}\\b[^"“.]{0,60}? (?:asked|pressed|wanted to know|raised)\\b|\\b(?:was|were|had been|been) (?:then )?(?:asked|pressed|questioned)\\b`,
  'u',
)

/** Whether nothing but marks stands between two places of the text. */
const bare = (doc: Doc, from: number, to: number): boolean => !/[\p{L}\p{N}]/u.test(doc.text.slice(from, to))

/**
 * The question that a statement answers: in its own sentence ("Asked whether …, he said"), or the sentence before, where the answer's words
 * open theirs: a question of the writer's ("Does he trust him? “No,” …") or one that somebody is told to have asked.
 */
export function questionOf(doc: Doc, f: StatementDraft, all: readonly StatementDraft[]): Span | null {
  const line = f.cue[0] ? sentenceAt(doc.sentences, f.cue[0]) : null
  const start = Math.min(f.sentence.start, line?.start ?? f.sentence.start)
  const m = OPENING.exec(doc.text.slice(start, start + 320))
  if (m) {
    const at = { start, end: start + m[0].length - 1 }
    return f.content.some(c => overlap(c, at) > 0) ? null : at
  }
  return f.mode === 'direct' ? before(doc, f, all) : null
}

function before(doc: Doc, f: StatementDraft, all: readonly StatementDraft[]): Span | null {
  const first = f.content[0]
  const own = first ? sentenceAt(doc.sentences, first) : null
  if (!first || !own || !bare(doc, own.start, first.start)) return null
  const s = doc.sentences[doc.sentences.indexOf(own) - 1]
  if (s?.kind !== 'body' || own.block - s.block > 1) return null
  const words = doc.text.slice(s.start, s.end)
  const asks = /\?["”’']?$/u.test(words.trimEnd()) ? s.block === own.block : ASKS.test(words)
  // A question inside somebody's quotation is that speaker's own.
  const quoted = all.some(o => o.mode === 'direct' && o !== f && o.content.some(c => overlap(c, s) > 0))
  return asks && !quoted ? { start: s.start, end: s.end } : null
}
