import { bare } from '../../facts/title.ts'
import { columnOf } from './columns.ts'
import type { Removed, Rule } from './rule.ts'

const MAX_WORDS = 60

/** The summary between headline and byline. It is set apart, since the text says it again. */
export const standfirst: Rule = (kept, { titles, blocks, reason, columns }) => {
  const titleAt = blocks.findIndex(
    b => b.words <= 60 && titles.has(bare(b.text)) && /^h[1-6]$/u.test(b.element.tag),
  )
  if (titleAt < 0) return []
  const next = blocks.slice(titleAt + 1, titleAt + 9)
  const bylineAt = next.findIndex(b => reason(b) === 'byline' || b.element.tag === 'time')
  if (bylineAt < 0) return []
  const between = new Set(next.slice(0, bylineAt))
  return kept.flatMap((b): Removed[] =>
    between.has(b) && b.words <= MAX_WORDS && !(b.element.tag === 'p' && columns.has(columnOf(b)))
      ? [[b, 'header']]
      : [],
  )
}
