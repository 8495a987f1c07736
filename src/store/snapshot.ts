import type { Reading } from '../model/article.ts'
import { compare, sortedBy } from '../model/canonical.ts'
import type { Decision } from '../model/decision.ts'
import type { Finding } from '../model/finding.ts'
import { lastSeq } from './append.ts'
import { chunks, fromBody } from './codec.ts'
import type { ArticlePlace, Run, Snapshot } from './port.ts'
import { type Db, IN_ONE_QUERY } from './sql.ts'

/**
 * One consistent state of a dossier. No transaction is needed: rows are only appended, and every query is bounded by the
 * sequence number that was read first.
 */
export async function snapshot(db: Db, dossier: string, upTo?: number): Promise<Snapshot> {
  const last = await lastSeq(db, dossier)
  const seq = Math.min(last, upTo ?? last)
  const runs = await currentRuns(db, dossier, seq)
  const members = new Set(runs.flatMap(r => r.findings))
  const readings: Reading[] = []
  const findings: Finding[] = []
  for (const ids of chunks(
    runs.flatMap(r => r.readings),
    IN_ONE_QUERY,
  )) {
    const rows = await db
      .selectFrom('readings')
      .select('body')
      .where('dossier', '=', dossier)
      .where('id', 'in', ids)
      .execute()
    readings.push(...rows.map(r => fromBody<Reading>(r.body)))
    const found = await db
      .selectFrom('findings')
      .select(['id', 'body'])
      .where('dossier', '=', dossier)
      .where('reading', 'in', ids)
      .execute()
    for (const f of found) if (members.has(f.id)) findings.push(fromBody<Finding>(f.body))
  }
  return {
    seq,
    runs,
    readings: sortedBy(readings, r => r.id),
    findings: sortedBy(findings, f => f.id),
    decisions: await decisions(db, dossier, seq),
  }
}

/** The latest run of every source by a sequence number, by source. */
export async function currentRuns(db: Db, dossier: string, seq: number): Promise<readonly Run[]> {
  const rows = await db
    .selectFrom('runs')
    .innerJoin(
      eb =>
        eb
          .selectFrom('runs')
          .select(e => ['source as latest_source', e.fn.max('seq').as('latest_seq')])
          .where('dossier', '=', dossier)
          .where('seq', '<=', seq)
          .groupBy('source')
          .as('latest'),
      join =>
        join.onRef('runs.source', '=', 'latest.latest_source').onRef('runs.seq', '=', 'latest.latest_seq'),
    )
    .select(['source', 'seq', 'reader', 'finder', 'readings', 'findings'])
    .where('dossier', '=', dossier)
    .execute()
  return rows
    .map(r => ({
      source: r.source,
      seq: Number(r.seq),
      reader: r.reader,
      finder: r.finder,
      readings: fromBody<readonly string[]>(r.readings),
      findings: fromBody<readonly string[]>(r.findings),
    }))
    .sort((a, b) => compare(a.source, b.source))
}

/** The articles of the latest runs, by article id. */
export async function currentArticles(db: Db, dossier: string): Promise<readonly ArticlePlace[]> {
  const runs = await currentRuns(db, dossier, await lastSeq(db, dossier))
  const places: ArticlePlace[] = []
  for (const ids of chunks(
    runs.flatMap(r => r.readings),
    IN_ONE_QUERY,
  ))
    places.push(
      ...(await db
        .selectFrom('readings')
        .select(['article', 'id as reading', 'source', 'part'])
        .where('dossier', '=', dossier)
        .where('id', 'in', ids)
        .execute()),
    )
  return sortedBy(places, p => p.article)
}

/** The decisions by a sequence number, in the order in which they were made. */
export async function decisions(db: Db, dossier: string, seq: number) {
  const rows = await db
    .selectFrom('decisions')
    .select(['id', 'seq', 'body'])
    .where('dossier', '=', dossier)
    .where('seq', '<=', seq)
    .orderBy('seq')
    .orderBy('n')
    .execute()
  return rows.map(r => ({ id: r.id, seq: Number(r.seq), decision: fromBody<Decision>(r.body) }))
}
