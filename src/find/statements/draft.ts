import type { ActorRef, Chain } from '../../model/finding.ts'
import type { Sentence } from '../../model/language.ts'
import type { StatementAct, StatementMode } from '../../model/lists.ts'
import type { Span } from '../../model/span.ts'
import type { Draft } from '../pipeline.ts'

/** A statement on its way: a draft with the construction that it was read from, by which its confidence is set in the end. */
export type StatementDraft = Draft<'statement'> & {
  /** `direct`, `mixed`, `term`, `again`, or the pattern of a frame (`PATTERNS`). */
  readonly construction: string
}

/** What every statement must say of itself; the rest of a draft has neutral values. */
export interface Core {
  readonly sentence: Sentence
  readonly mode: StatementMode
  readonly act: StatementAct
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly speaker: ActorRef | null
  readonly chain: Chain
  readonly confidence: number
  readonly construction: string
}

const bare = (at: Span): Span => ({ start: at.start, end: at.end })

/** A statement with nothing known beyond its core. */
export const statement = (c: Core): StatementDraft => ({
  kind: 'statement',
  sentence: { start: c.sentence.start, end: c.sentence.end },
  spans: c.content.map(bare),
  chain: c.chain,
  confidence: c.confidence,
  mode: c.mode,
  act: c.act,
  source: c.source.map(bare),
  cue: c.cue.map(bare),
  content: c.content.map(bare),
  speaker: c.speaker,
  addressee: null,
  channel: null,
  occasion: null,
  time: null,
  elided: false,
  insertions: [],
  question: null,
  reply: null,
  modality: 'asserted',
  continues: false,
  incomplete: false,
  construction: c.construction,
})
