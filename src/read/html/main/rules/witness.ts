import { bare } from '../../facts/title.ts'
import { isProse } from '../prose.ts'
import { columnOf } from './columns.ts'
import type { Removed, Rule } from './rule.ts'

/** Words that the page's own statement of its text must have to be heard. */
const LEAST_WORDS = 80
/** Share of the kept prose that the statement must hold; below it, it is cut short or of something else. */
const COVERS = 0.85
/** Letters compared of a block's beginning. */
const PROBE = 60

/**
 * The text that the page states in its structured data (`articleBody`) as a witness: where it holds nearly all kept
 * prose, a block before or after it that it does not hold is none of the article.
 */
export const witness: Rule = (kept, { articleBody, columns }) => {
  if (articleBody.split(' ').length < LEAST_WORDS) return []
  const holds = kept.map(b => articleBody.includes(bare(b.text).slice(0, PROBE)))
  const prose = kept.reduce((n, b) => n + (isProse(b) ? b.words : 0), 0)
  const held = kept.reduce((n, b, i) => n + (isProse(b) && holds[i] ? b.words : 0), 0)
  if (held < COVERS * prose) return []
  const first = holds.indexOf(true)
  const last = holds.lastIndexOf(true)
  return kept.flatMap((block, i): Removed[] =>
    !holds[i] && (i < first || i > last) && !(columns.has(columnOf(block)) && block.words >= 25)
      ? [[block, 'boilerplate']]
      : [],
  )
}
