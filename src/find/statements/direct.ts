import type { Span } from '../../model/span.ts'
import { spanOf } from '../names/words.ts'
import { type Doc, sentenceAt } from '../pipeline.ts'
import { type StatementDraft, statement } from './draft.ts'
import type { Quote } from './quotes.ts'
import { type People, voiceOf } from './speaker.ts'
import type { Utterance } from './utterances.ts'

/** The content of an utterance: its quotations, or the clause that one of them stands in. */
function contentOf(u: Utterance): readonly Span[] {
  const clause = u.attribution?.clause
  const own = u.quotes.map(q => ({ start: q.start, end: q.end }))
  return u.kind === 'mixed' && clause ? [clause] : own
}

/** Brackets inside a quotation: words that are not the speaker's, or say aloud what is meant. */
const insertionsIn = (doc: Doc, q: Quote): readonly Span[] =>
  [...doc.text.slice(q.inner.start, q.inner.end).matchAll(/\[[^\]\n]{1,80}\]|\([^)\n]{1,80}\)/gu)].map(m => ({
    start: q.inner.start + m.index,
    end: q.inner.start + m.index + m[0].length,
  }))

const elidedIn = (doc: Doc, q: Quote): boolean =>
  /…|\.{3}|\. \. \./u.test(doc.text.slice(q.inner.start, q.inner.end))

/** Statements from quotation marks: direct speech, partial quotations, and terms in marks. */
export function directStatements(
  doc: Doc,
  people: People,
  utterances: readonly Utterance[],
): readonly StatementDraft[] {
  const out: StatementDraft[] = []
  for (const u of utterances) {
    const first = u.quotes[0]
    const sentence = first ? sentenceAt(doc.sentences, { start: first.start, end: first.start }) : null
    if (!first || !sentence) continue
    const a = u.attribution
    const source = a?.source ? [spanOf(a.s, a.source.from, a.source.to)] : []
    const cue = a ? [spanOf(a.s, a.cue.from, a.cue.to)] : []
    const speaker = source[0] ? people.speakerOf(doc.text, source[0]) : null
    const marker = cue[0] ?? null
    const sure = u.kind === 'term' ? 0.8 : u.kind === 'mixed' ? 0.6 : 0.88
    out.push({
      ...statement({
        sentence,
        mode: u.kind === 'mixed' ? 'mixed' : 'direct',
        act: u.kind === 'term' ? 'term' : 'speech',
        source: u.kind === 'term' ? [] : source,
        cue: u.kind === 'term' ? [] : cue,
        content: contentOf(u),
        speaker,
        chain: u.kind === 'term' ? [] : [voiceOf(speaker, true, marker, source.length > 0)],
        confidence: sure,
        construction: u.kind,
      }),
      elided: u.quotes.some(q => elidedIn(doc, q)),
      insertions: u.quotes.flatMap(q => insertionsIn(doc, q)),
      continues: u.continues,
    })
  }
  return out
}
