import type { Chain } from '../model/finding.ts'
import type { ArticleEntry } from '../model/record.ts'

/** What an article is called where its outlet is not known. */
export const UNKNOWN_SOURCE = 'source not known'

/** Whose report it is, in words: the outlet, else the agency, else that it is not known. An aggregator is not its publisher. */
export function sourceOf(
  entry: Pick<ArticleEntry, 'publisher' | 'agency' | 'aggregator' | 'byline'>,
): string {
  if (entry.publisher !== null && entry.agency !== null) return `${entry.publisher} (${entry.agency})`
  const known = entry.publisher ?? entry.agency
  if (known !== null) return known
  if (entry.aggregator !== null) return `${UNKNOWN_SOURCE}, found on ${entry.aggregator}`
  return entry.byline === null ? UNKNOWN_SOURCE : `${UNKNOWN_SOURCE}, by ${entry.byline}`
}

const UNNAMED: { readonly [evidential: string]: string } = {
  hearsay: 'nobody named (hearsay)',
  'unnamed-source': 'an unnamed source',
  unattributed: 'nobody named',
  'writer-inference': 'the writer’s inference',
  analysis: 'the writer’s analysis',
}

/** An attribution chain in words, outermost first, beginning with the article. */
export const chainInWords = (chain: Chain, source: string): readonly string[] => [
  source,
  ...chain.map(v => v.actor?.name ?? UNNAMED[v.evidential] ?? 'nobody named'),
]
