import type { ArticleEntry } from '../../model/record.ts'

/** What an undated article's own words and its neighbours allow of its date. */
export type Inferred = NonNullable<ArticleEntry['inferred']>
