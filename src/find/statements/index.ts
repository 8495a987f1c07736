import { bySpan, contains, type Span } from '../../model/span.ts'
import { spanOf } from '../names/words.ts'
import type { Doc, Found, Stage } from '../pipeline.ts'
import { withCited } from './citing.ts'
import { withConfidence } from './confidence.ts'
import { withDetails } from './details.ts'
import { directStatements } from './direct.ts'
import type { StatementDraft } from './draft.ts'
import { withIncomplete } from './incomplete.ts'
import { toldDraft, toldIn } from './indirect.ts'
import { merged } from './merge.ts'
import { withModality } from './modality.ts'
import { withOutlets } from './outlets.ts'
import { takenUp } from './referent.ts'
import { withReplies } from './reply.ts'
import { People } from './speaker.ts'
import { isTerm } from './term.ts'
import { utterancesOf } from './utterances.ts'

/** Blocks in which nobody is told to have said anything. */
const SILENT = new Set(['subhead', 'table', 'dateline', 'byline'])

/** Patterns whose content is the object of a noun or an adjective. */
const NOMINAL = new Set(['noun:of', 'adjective:about'])

const byContent = (a: StatementDraft, b: StatementDraft): number =>
  (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0) || (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0)

/** All statements of an article with the constructions that they were read from, before their confidence is set. */
export function statementsOf(doc: Doc, found: Pick<Found, 'name' | 'time'>): readonly StatementDraft[] {
  const people = new People(found.name)
  const utterances = utterancesOf(doc)
  const labels = new Set(utterances.filter(u => u.kind === 'term' && u.quotes.every(q => isTerm(doc, q))))
  const spoken = utterances
    .filter(u => !labels.has(u))
    .flatMap(u => u.quotes.map(q => ({ start: q.start, end: q.end })))
  const marked = [...spoken].sort(bySpan)
  const nominal = new Set<StatementDraft>()
  let next = 0
  const told = doc.sentences
    .filter(s => s.parsed && !SILENT.has(s.kind))
    .flatMap(s => {
      while (next < marked.length && (marked[next]?.end ?? 0) <= s.start) next++
      const here: Span[] = []
      for (let k = next; k < marked.length; k++) {
        const q = marked[k]
        if (!q || q.start >= s.end) break
        if (q.end > s.start) here.push(q)
      }
      return toldIn(s)
        .filter(t => !here.some(q => contains(q, spanOf(t.s, t.frame.cue.from, t.frame.cue.to))))
        .map(t => {
          const draft = toldDraft(doc, people, t, here)
          if (NOMINAL.has(t.frame.pattern)) nominal.add(draft)
          return draft
        })
    })
  const quoted = directStatements(
    doc,
    people,
    utterances.filter(u => !labels.has(u)),
  )
  const made = merged(doc.text, quoted, told, nominal)
  const statements = [...made, ...takenUp(doc, people, made)]
  const terms = directStatements(doc, people, [...labels])
  const inOrder = [...statements, ...terms].sort(byContent)
  const complete = withDetails(
    doc,
    found,
    people,
    withCited(doc, people, withOutlets(doc, found.name, inOrder)),
  )
  return withIncomplete(doc, withReplies(doc, withModality(doc, complete)))
}

/** Who said, thought or wanted what, in whose words, through whom. */
export const statementsStage: Stage = {
  name: 'statements',
  version: '12',
  requires: ['time', 'name'],
  assigns: ['statement'],
  run: (doc, found) => statementsOf(doc, found).map(f => withConfidence(doc, f)),
}
