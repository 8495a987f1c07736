import type { Published, Reading } from '../../model/article.ts'
import type { Decision } from '../../model/decision.ts'

/** The part of a decision list that dates articles, by source file and part; later decisions win, `null` takes a date back. */
export function dateDecisions(decisions: readonly Decision[]): ReadonlyMap<string, string | null> {
  const out = new Map<string, string | null>()
  for (const d of decisions) if (d.verb === 'date') out.set(`${d.target.sourceFile}/${d.target.part}`, d.edtf)
  return out
}

const precisionOf = (edtf: string): Published['precision'] =>
  edtf.includes('/')
    ? 'interval'
    : /T/u.test(edtf)
      ? 'hour'
      : /^\d{4}-\d{2}-\d{2}/u.test(edtf)
        ? 'day'
        : /^\d{4}-\d{2}/u.test(edtf)
          ? 'month'
          : 'year'

/** The date of an article by the user's word, else by its own. Parts without a date of their own are dated in `capture.ts`. */
export function ownDate(reading: Reading, decisions: ReadonlyMap<string, string | null>): Published | null {
  const decided = decisions.get(`${reading.source}/${reading.part}`)
  if (decided)
    return { edtf: decided, precision: precisionOf(decided), basis: 'user', because: 'set by the user' }
  return reading.published
}
