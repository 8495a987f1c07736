import { bySpan, contains } from '../../model/span.ts'
import { spanOf } from '../names/words.ts'
import type { Doc, Found, Stage } from '../pipeline.ts'
import { withDetails } from './details.ts'
import { directStatements } from './direct.ts'
import type { StatementDraft } from './draft.ts'
import { withIncomplete } from './incomplete.ts'
import { toldDraft, toldIn } from './indirect.ts'
import { merged } from './merge.ts'
import { takenUp } from './referent.ts'
import { People } from './speaker.ts'
import { utterancesOf } from './utterances.ts'

/** Blocks in which nobody is told to have said anything. */
const SILENT = new Set(['subhead', 'table', 'dateline', 'byline'])

/** Patterns whose content is the object of a noun or an adjective. */
const NOMINAL = new Set(['noun:of', 'adjective:about'])

function find(doc: Doc, found: Found): readonly StatementDraft[] {
  const people = new People(found.name)
  const utterances = utterancesOf(doc)
  const marked = utterances.flatMap(u => u.quotes.map(q => ({ start: q.start, end: q.end }))).sort(bySpan)
  const nominal = new Set<StatementDraft>()
  const told = doc.sentences
    .filter(s => s.parsed && !SILENT.has(s.kind))
    .flatMap(s => {
      const here = marked.filter(q => q.start < s.end && q.end > s.start)
      return toldIn(s)
        .filter(t => !here.some(q => contains(q, spanOf(t.s, t.frame.cue.from, t.frame.cue.to))))
        .map(t => {
          const draft = toldDraft(doc, people, t, here)
          if (NOMINAL.has(t.frame.pattern)) nominal.add(draft)
          return draft
        })
    })
  const made = merged(doc.text, directStatements(doc, people, utterances), told, nominal)
  const statements = [...made, ...takenUp(doc, people, made)]
  return withIncomplete(doc, withDetails(doc, found, people, statements))
}

/** Who said, thought or wanted what, in whose words, through whom. */
export const statementsStage: Stage = {
  name: 'statements',
  version: '6',
  requires: ['time', 'name'],
  assigns: ['statement'],
  run: find,
}
