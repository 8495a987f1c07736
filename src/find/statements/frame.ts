import type { StatementAct } from '../../model/lists.ts'
import type { Range } from './subject.ts'

/** An attribution read from a tree. Token ranges of its sentence. */
export interface Frame {
  readonly act: StatementAct
  readonly cue: Range
  /** Base form of the cue. */
  readonly word: string
  /** Token that heads the source; null where nobody is named. */
  readonly subject: number | null
  readonly source: readonly Range[]
  readonly content: readonly Range[]
  /** Token that heads the content: where it is a cue itself, the chain goes on. */
  readonly root: number
  /** Which pattern gave it: `verb:ccomp`, `according`, `noun:acl` …; the confidence is set by it. */
  readonly pattern: string
}
