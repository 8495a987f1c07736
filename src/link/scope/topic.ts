import { BY_ISO } from '../../knowledge/countries.ts'
import type { Decision } from '../../model/decision.ts'
import type { LinkedArticle } from '../linked.ts'
import { countsOf } from './parties.ts'

/** How many parties an article must name, and which share of all its states and bodies they must be. */
const NAMED = 2
const SHARE = 0.25
/** With fewer names than this an article tells too little to be put aside; where it names no party at all, two will do. */
const FEW = 4
const FEW_WITHOUT = 2

/** The user's word on single articles, by source file and part; later decisions win, null takes one back. */
export function topicDecisions(decisions: readonly Decision[]): ReadonlyMap<string, boolean> {
  const out = new Map<string, boolean>()
  for (const d of decisions) {
    if (d.verb !== 'topic') continue
    const key = `${d.target.sourceFile}/${d.target.part}`
    if (d.onTopic === null) out.delete(key)
    else out.set(key, d.onTopic)
  }
  return out
}

const nameOf = (key: string): string => BY_ISO.get(key)?.name ?? key

/** The names that an article speaks of most, with their counts: "Israel 12, Palestine 9". */
const mostNamed = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([key, n]) => `${nameOf(key)} ${n}`)
    .join(', ')

/**
 * Why an article is off the topic, or null where it is on it. The user's word first; then: it names fewer than two of the dossier's
 * parties, or speaks of others far more. Where the dossier has fewer than two parties, or the article hardly any names, nothing is put
 * aside: a report too many is seen, one that is hidden is not.
 */
export function offTopicBecause(
  article: LinkedArticle,
  parties: ReadonlySet<string>,
  decided: ReadonlyMap<string, boolean>,
): string | null {
  const word = decided.get(`${article.reading.source}/${article.reading.part}`)
  if (word !== undefined) return word ? null : 'put aside by the user'
  if (parties.size < NAMED) return null
  const counts = countsOf(article)
  const all = [...counts.values()].reduce((n, x) => n + x, 0)
  const here = [...counts].filter(([key]) => parties.has(key))
  if (all < (here.length > 0 ? FEW : FEW_WITHOUT)) return null
  // Whoever names them all tells of them, however much it tells of a host or a go-between besides.
  if (parties.size > NAMED && here.length === parties.size) return null
  const of = here.reduce((n, [, x]) => n + x, 0)
  if (here.length >= Math.min(NAMED, parties.size) && of >= all * SHARE) return null
  const which = here.length === 0 ? 'none' : `only ${here.map(([key]) => nameOf(key)).join(', ')}`
  return `of the dossier’s parties it names ${which}; it speaks of ${mostNamed(counts)}`
}
