import type { Reading } from '../model/article.ts'
import type { Decision } from '../model/decision.ts'
import type { ActorRef, Finding } from '../model/finding.ts'
import { idOf } from '../model/ids.ts'
import type { ActorLink, Record as DossierRecord } from '../model/record.ts'
import { linkGroups } from './actors/groups.ts'
import { linkActors } from './actors/index.ts'
import { dateArticles, latestOf, publishedBy } from './articles/articles.ts'
import { inferDates } from './articles/inferred.ts'
import type { LinkCache } from './cache.ts'
import { linkCommitments } from './commitments/index.ts'
import { copyGroups } from './copies/index.ts'
import { articleEntry } from './entries/articles.ts'
import { background } from './entries/background.ts'
import { idsOf } from './entries/ids.ts'
import { reviewList } from './entries/review.ts'
import { linkEvents } from './events/index.ts'
import { linkFigures } from './figures/index.ts'
import { evidenceOf, type LinkedArticle, members } from './linked.ts'
import { linkMeetings } from './meetings/index.ts'
import { linkOrders } from './orders/index.ts'
import { datedByOrder } from './positions/dated.ts'
import { linkPositions } from './positions/index.ts'
import { linkProposals } from './proposals/index.ts'
import { scopeOf } from './scope/index.ts'
import { linkStatements } from './statements/index.ts'
import { missingOriginals } from './statements/originals.ts'
import { accepted } from './thresholds.ts'
import { resolveArticle } from './times/article.ts'

export { type LinkCache, memoryCache } from './cache.ts'

/** What linking works on. The order of the lists does not matter, save that later decisions win over earlier ones. */
export interface LinkInput {
  /** One reading an article: the one that counts. */
  readonly readings: readonly Reading[]
  readonly findings: readonly Finding[]
  readonly decisions: readonly Decision[]
  /** EDTF day; null for all that there is. */
  readonly asOf: string | null
}

/**
 * Makes the record of a dossier. Pure: the same articles, findings and decisions give the same record, in whatever order
 * they were added, with a cache or without.
 *
 * Each stage sees what the ones before it made: dates, the as-of filter, times, thresholds, copies, scope, actors, and then what
 * actors do.
 */
export function link(input: LinkInput, cache?: LinkCache): DossierRecord {
  const dated = dateArticles(input.readings, input.findings, input.decisions)
  const current = publishedBy(dated, input.asOf)
  const groups = copyGroups(current.map(a => a.reading))
  const accepting: readonly LinkedArticle[] = current.map(a => ({
    id: a.reading.article,
    reading: a.reading,
    // Times below their threshold stay for the stages that count from them and order by them; registers leave them out.
    findings: a.findings.filter(f => f.kind === 'time' || accepted(f)),
    published: a.published,
    times: resolveArticle(a, cache),
    copyGroup: groups.get(a.reading.article) ?? a.reading.article,
    onTopic: true,
  }))
  const scoped = scopeOf(accepting, input.decisions)
  const { articles } = scoped
  const actors = linkActors(articles, input.decisions)
  const actorOf = (article: LinkedArticle, ref: ActorRef): ActorLink =>
    actors.linkOf(article.id, ref) ?? unlinked(article, ref)
  const meetings = linkMeetings(articles, actorOf)
  const events = linkEvents(articles, meetings, actorOf)
  const statements = linkStatements(articles, actors.linkOf)
  const inOrder = linkOrders(articles, [...meetings, ...events, ...statements], cache)
  const past = background(articles)
  const inferred = inferDates(current, cache)
  const entries = articles.map(a => articleEntry(a, inferred.get(a.id) ?? null, scoped))
  const positions = datedByOrder(linkPositions(scoped, actors.linkOf), articles, [
    ...events.map(inOrder),
    ...statements.map(inOrder),
  ])
  const proposals = linkProposals(scoped, actors.linkOf)
  const asOf = input.asOf ?? latestOf(current)
  const commitments = linkCommitments(scoped, actors.linkOf, meetings, asOf)
  const figures = linkFigures(scoped)
  return {
    asOf,
    articles: entries,
    actors: linkGroups(articles, actors, meetings),
    meetings: meetings.map(inOrder),
    events: events.map(inOrder),
    statements: statements.map(inOrder),
    positions,
    proposals,
    commitments,
    figures,
    scope: scoped.scope,
    background: past,
    notes: members(articles, 'note').map(m => ({ ...evidenceOf(m), note: m.finding.note })),
    review: reviewList(current),
    problems: [
      ...entries.flatMap(e => e.problems.map(problem => ({ article: e.id, problem }))),
      ...missingOriginals(articles),
    ],
    ids: idsOf([
      ...actors.actors,
      ...meetings,
      ...statements,
      ...positions,
      ...proposals,
      ...commitments,
      ...figures,
      ...past,
      ...events,
    ]),
  }
}

/** A participant that is nobody of the register (its only mentions wait in review): named, of its own article, linked to nothing. */
const unlinked = (article: LinkedArticle, ref: ActorRef): ActorLink => ({
  id: idOf('p', [article.id, ref.name]),
  name: ref.name,
  office: ref.office,
})
