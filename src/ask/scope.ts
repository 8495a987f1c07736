import type { Record } from '../model/record.ts'
import type { ScopeView } from './views.ts'

/** What the dossier is about, and which articles and passages are off its topic, with the reason. */
export const scope = (record: Record): ScopeView => ({
  asOf: record.asOf,
  scope: record.scope,
  offTopic: record.articles.flatMap(a =>
    a.onTopic ? [] : [{ id: a.id, title: a.title ?? a.label, because: a.offTopicBecause ?? '' }],
  ),
  asides: record.articles.flatMap(a =>
    a.onTopic ? a.asides.map(x => ({ article: a.id, span: x.span, because: x.because })) : [],
  ),
})
