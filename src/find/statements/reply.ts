import { cover } from '../../model/span.ts'
import type { Doc } from '../pipeline.ts'
import type { StatementDraft } from './draft.ts'

/** Cues that answer what somebody else said; with "back" after them others do too ("shot back"). */
const REPLIES =
  /^(?:respond(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|answer(?:s|ed|ing)?|retort(?:s|ed|ing)?|counter(?:s|ed|ing)?|rejoin(?:s|ed|ing)?|rebut(?:s|ted|ting)?|object(?:s|ed|ing)?|fir(?:es?|ed|ing)|shoots?|shot|hits?|push(?:es|ed))$/iu
/** How far back, in characters, the words may stand to which a reply is given. */
const REACH = 900

/** The paragraph that holds a place, counted over blocks; -1 between them. */
const blockOf = (doc: Doc, at: number): number => doc.blocks.findIndex(b => b.start <= at && at < b.end)

/** Links a reply to the words of another speaker that stand before it in the same or the last paragraph. Statements come in the order of the text. */
export const withReplies = (doc: Doc, statements: readonly StatementDraft[]): readonly StatementDraft[] =>
  statements.map((f, i) => {
    const cue = f.cue[0]
    if (!cue || f.act === 'term' || f.question !== null || f.speaker === null) return f
    if (!REPLIES.test(doc.text.slice(cue.start, cue.end))) return f
    const start = f.content[0]?.start ?? cue.start
    const to = statements.slice(0, i).findLast(o => answered(doc, o, f, start))
    return to ? { ...f, reply: cover(to.content) } : f
  })

/** Whether a statement can be what another replies to: somebody else's, near enough, and with words of its own. */
function answered(doc: Doc, o: StatementDraft, f: StatementDraft, start: number): boolean {
  const at = cover(o.content)
  return (
    o.act === 'speech' &&
    o.speaker !== null &&
    o.speaker.name !== f.speaker?.name &&
    at.end <= start &&
    start - at.end < REACH &&
    blockOf(doc, start) - blockOf(doc, at.start) <= 1
  )
}
