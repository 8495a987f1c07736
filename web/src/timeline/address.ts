import type { TimelineEntry } from '../../../src/ask/views.ts'

interface Entry {
  readonly id: string
  readonly kind: string
  readonly articles: readonly string[]
}

/** Where an entry leads: to its words in the first report that shows it. */
export function entryAddress(
  dossier: string,
  entry: Pick<TimelineEntry, 'id' | 'kind' | 'articles'> | Entry,
) {
  return {
    to: '/d/$dossier/read/$article',
    params: { dossier, article: entry.articles[0] ?? entry.id },
    search: (old: { readonly asOf?: string }) => ({
      ...(old.asOf === undefined ? {} : { asOf: old.asOf }),
      ...(entry.kind === 'publication' ? {} : { mark: entry.id }),
    }),
  } as const
}
