import type { Chain } from '../../model/finding.ts'
import type { Sentence } from '../../model/language.ts'
import type { NoteKind } from '../../model/lists.ts'
import { contains, overlap, type Span } from '../../model/span.ts'
import { at, low, spanOf } from '../names/words.ts'
import type { Doc, Draft, Found, Stage } from '../pipeline.ts'
import { treeOf } from '../tree/index.ts'
import { interestIn } from './interest.ts'
import { NOTE_WORDS } from './lexicon.ts'

type NoteDraft = Draft<'note'>

const SILENT = new Set(['subhead', 'table', 'dateline', 'byline', 'headline'])
/** "It is a big change", "It was the first step": the writer sums up with a pronoun and a noun. */
const SUMMING = /^(?:it|this|that)$/u

/** Confidence from which an indirect statement's words are taken to be somebody's, and not the writer's. */
const LIKELY = 0.5

interface Mark {
  readonly kind: NoteKind
  readonly span: Span
}

/** The marks of one sentence that stand in nobody's words. */
function marksIn(doc: Doc, s: Sentence, found: Found, said: readonly Span[]): readonly Mark[] {
  const out: Mark[] = []
  for (let i = 0; i < s.tokens.length; i++) {
    const phrase = NOTE_WORDS.get(low(s, i))?.find(p => p.words.every((w, n) => low(s, i + n) === w))
    if (!phrase) continue
    const span = spanOf(s, i, i + phrase.words.length)
    if (!said.some(c => contains(c, span))) out.push({ kind: phrase.kind, span })
  }
  const interest = interestIn(s, doc.text, found.name)
  if (interest && !said.some(c => overlap(c, interest) > 0)) out.push({ kind: 'analysis', span: interest })
  const sum = summing(s)
  if (sum && !said.some(c => contains(c, sum)) && out.every(m => m.kind !== 'analysis'))
    out.push({ kind: 'analysis', span: sum })
  return out
}

/** The predicate noun or adjective of a sentence that opens with "It is", "This would be". */
function summing(s: Sentence): Span | null {
  if (!s.parsed || !SUMMING.test(low(s, 0))) return null
  const t = treeOf(s)
  const root = s.tokens.findIndex(x => x.head === 0)
  if (root <= 0 || t.kids(root, 'cop').length === 0 || !t.children(root).includes(0)) return null
  const { upos } = at(s, root)
  const graded = t.kids(root, 'amod').length > 0
  return upos === 'ADJ' || (upos === 'NOUN' && graded) ? spanOf(s, root, root + 1) : null
}

const chainOf = (m: Mark): Chain =>
  m.kind === 'colour'
    ? []
    : [{ actor: null, evidential: m.kind === 'inference' ? 'writer-inference' : 'analysis', marker: m.span }]

/**
 * Sentences in which the writer evaluates, concludes or paints: marked by the words that show it, outside of everything that somebody is
 * said to have said. They are kept apart from facts and make no position.
 */
function find(doc: Doc, found: Found): readonly NoteDraft[] {
  const said = found.statement
    .filter(f => f.act !== 'term' && (f.mode === 'direct' || f.confidence >= LIKELY))
    .flatMap(f => f.content)
  return doc.sentences
    .filter(s => !SILENT.has(s.kind))
    .flatMap(s => {
      const here = said.filter(c => c.start < s.end && c.end > s.start)
      const marks = marksIn(doc, s, found, here)
      const kinds = [...new Set(marks.map(m => m.kind))]
      return kinds.flatMap(kind => {
        const own = marks.filter(m => m.kind === kind)
        const [first] = own
        return first
          ? [
              {
                kind: 'note' as const,
                sentence: { start: s.start, end: s.end },
                spans: own.map(m => m.span),
                chain: chainOf(first),
                confidence: own.length > 1 ? 0.8 : 0.7,
                note: kind,
              },
            ]
          : []
      })
    })
}

/** What in a report is the writer's own: analysis, inference, colour. */
export const notesStage: Stage = {
  name: 'notes',
  version: '2',
  requires: ['name', 'statement'],
  assigns: ['note'],
  run: find,
}
