import type { Bases, Reading } from '../model/article.ts'

const FACTS = [
  'title',
  'byline',
  'publisher',
  'agency',
  'aggregator',
  'section',
  'canonicalUrl',
] as const satisfies readonly (keyof Bases & keyof Reading)[]

/** How each fact about an article is known. */
export const basesOf = (reading: Reading): Bases => ({
  ...Object.fromEntries(
    FACTS.flatMap(name => {
      const basis = reading[name]?.basis
      return basis === undefined ? [] : [[name, basis] as const]
    }),
  ),
  language: reading.languageBasis,
})
