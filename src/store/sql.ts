import type { Kysely, RawBuilder, Transaction } from 'kysely'
import type { Capture, Reading } from '../model/article.ts'
import { compare, sortedBy } from '../model/canonical.ts'
import { idOf } from '../model/ids.ts'
import type { ParleyError } from '../model/problem.ts'
import { append, lastSeq } from './append.ts'
import { chunks, fromBody, plain, unpack } from './codec.ts'
import type { Dossier, Refusal, Store, WordQuery } from './port.ts'
import { search } from './search.ts'
import { currentArticles, currentRuns, decisions, snapshot } from './snapshot.ts'
import type { Tables } from './tables.ts'
import { putVectors, removeVectors, sentences, vectorCounts, vectors } from './vectors.ts'

export type Db = Kysely<Tables>
export type Tx = Transaction<Tables>

/** An engine's own full text. */
export interface FullText {
  /** Takes the sentences of a reading, which stand in their table already, into the index. */
  index(db: Tx, dossier: string, reading: string): Promise<void>
  /** A condition on `sentences` that holds where the words stand. */
  matching(dossier: string, words: WordQuery): RawBuilder<boolean>
}

/** What an engine gives beside its Kysely dialect. */
export interface Engine {
  readonly name: string
  readonly db: Db
  readonly fullText: FullText
  /** Lets one transaction at a time append to a dossier, until it ends; SQLite's writers are alone anyway. */
  lock(db: Tx, dossier: string): Promise<void>
  check(): Promise<readonly string[]>
  /** An engine's error as a problem; `doing` names what was being added. */
  translate(error: unknown, doing: string): ParleyError
}

/** Parameters in one query at most; the smallest limit among the engines is PostgreSQL's 65,535, SQLite's is 32,766. */
export const IN_ONE_QUERY = 500

/** The port over any SQL engine. */
export function sqlStore(engine: Engine): Store {
  const { db } = engine
  const run = async <T>(what: Promise<T>, doing = 'it'): Promise<T> => {
    try {
      return await what
    } catch (error) {
      throw engine.translate(error, doing)
    }
  }
  return {
    name: engine.name,
    dossier: name => run(makeDossier(db, plain(name)), name),
    findDossier: name => run(findDossier(db, plain(name))),
    dossiers: () => run(db.selectFrom('dossiers').selectAll().orderBy('id').execute()),
    append: (dossier, addition, at) =>
      run(append(engine, dossier, addition, at), addition.source?.capture.name ?? 'what you decided'),
    snapshot: (dossier, upTo) => run(snapshot(db, dossier, upTo)),
    seq: dossier => run(lastSeq(db, dossier)),
    decisions: dossier => run(lastSeq(db, dossier).then(seq => decisions(db, dossier, seq))),
    runs: dossier => run(lastSeq(db, dossier).then(seq => currentRuns(db, dossier, seq))),
    articles: dossier => run(currentArticles(db, dossier)),
    sources: dossier => run(sources(db, dossier)),
    bytes: (dossier, sha256) => run(bytes(db, dossier, sha256)),
    reading: (dossier, id) => run(reading(db, dossier, id)),
    refusals: dossier => run(refusals(db, dossier)),
    log: dossier =>
      run(
        db
          .selectFrom('log')
          .select(['seq', 'at', 'what'])
          .where('dossier', '=', dossier)
          .orderBy('seq')
          .execute()
          .then(rows => rows.map(r => ({ ...r, seq: Number(r.seq) }))),
      ),
    search: (dossier, words) => run(search(engine, dossier, words)),
    cached: (dossier, stage, digests) => run(cached(db, dossier, stage, digests)),
    cache: (dossier, stage, results) => run(cache(db, dossier, stage, results)),
    state: (dossier, key) => run(state(db, dossier, key)),
    states: (dossier, prefix) => run(states(db, dossier, prefix)),
    setState: (dossier, key, value) => run(setState(db, dossier, key, value)),
    sentences: (dossier, reading) => run(sentences(db, dossier, reading)),
    vectors: (dossier, model, readings) => run(vectors(db, dossier, plain(model), readings)),
    vectorCounts: dossier => run(vectorCounts(db, dossier)),
    putVectors: (dossier, model, made) => run(putVectors(db, dossier, plain(model), made), 'the vectors'),
    removeVectors: (dossier, keep) => run(removeVectors(db, dossier, keep)),
    check: () => run(engine.check()),
    close: () => db.destroy(),
  }
}

// All writing is in transactions, single statements too: an engine may need to wait for its turn before it begins.

/** A dossier's id is made of its name, so that the same dossier has the same id in every store. */
export const dossierId = (name: string): string => idOf('d', name)

async function makeDossier(db: Db, name: string): Promise<Dossier> {
  const dossier = { id: dossierId(name), name }
  const there = await db.selectFrom('dossiers').select('id').where('id', '=', dossier.id).executeTakeFirst()
  if (!there)
    await db.transaction().execute(tx =>
      tx
        .insertInto('dossiers')
        .values(dossier)
        .onConflict(c => c.column('id').doNothing())
        .execute(),
    )
  return dossier
}

async function findDossier(db: Db, nameOrId: string): Promise<Dossier | null> {
  const ids = [dossierId(nameOrId), nameOrId]
  const found = await db.selectFrom('dossiers').selectAll().where('id', 'in', ids).execute()
  return found.find(d => d.name === nameOrId) ?? found[0] ?? null
}

async function sources(db: Db, dossier: string) {
  const rows = await db
    .selectFrom('sources')
    .select(['sha256', 'size', 'seq'])
    .where('dossier', '=', dossier)
    .orderBy('sha256')
    .execute()
  const captures = await db
    .selectFrom('captures')
    .select(['source', 'body'])
    .where('dossier', '=', dossier)
    .orderBy('source')
    .orderBy('id')
    .execute()
  const by = new Map<string, Capture[]>()
  for (const c of captures) by.set(c.source, [...(by.get(c.source) ?? []), fromBody<Capture>(c.body)])
  return rows.map(r => ({
    sha256: r.sha256,
    size: Number(r.size),
    seq: Number(r.seq),
    captures: by.get(r.sha256) ?? [],
  }))
}

async function bytes(db: Db, dossier: string, sha256: string): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom('sources')
    .select('body')
    .where('dossier', '=', dossier)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row ? unpack(row.body) : null
}

async function reading(db: Db, dossier: string, id: string): Promise<Reading | null> {
  const row = await db
    .selectFrom('readings')
    .select('body')
    .where('dossier', '=', dossier)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? fromBody<Reading>(row.body) : null
}

async function refusals(db: Db, dossier: string): Promise<readonly Refusal[]> {
  const rows = await db
    .selectFrom('refusals')
    .select('body')
    .where('dossier', '=', dossier)
    .orderBy('id')
    .execute()
  return rows.map(r => fromBody<Refusal>(r.body))
}

async function cached(db: Db, dossier: string, stage: string, digests: readonly string[]) {
  const found: { digest: string; body: string }[] = []
  for (const some of chunks(digests, IN_ONE_QUERY))
    found.push(
      ...(await db
        .selectFrom('cache')
        .select(['digest', 'body'])
        .where('dossier', '=', dossier)
        .where('stage', '=', stage)
        .where('digest', 'in', some)
        .execute()),
    )
  return new Map(sortedBy(found, f => f.digest).map(f => [f.digest, f.body]))
}

async function cache(db: Db, dossier: string, stage: string, results: ReadonlyMap<string, string>) {
  const rows = [...results]
    .sort(([a], [b]) => compare(a, b))
    .map(([digest, body]) => ({ dossier, stage, digest, body: plain(body) }))
  await db.transaction().execute(async tx => {
    for (const some of chunks(rows, IN_ONE_QUERY))
      await tx
        .insertInto('cache')
        .values(some)
        .onConflict(c => c.doNothing())
        .execute()
  })
}

async function state(db: Db, dossier: string, key: string): Promise<string | null> {
  const row = await db
    .selectFrom('state')
    .select('body')
    .where('dossier', '=', dossier)
    .where('key', '=', plain(key))
    .executeTakeFirst()
  return row?.body ?? null
}

async function states(db: Db, dossier: string, prefix: string): Promise<ReadonlyMap<string, string>> {
  const last = prefix.charCodeAt(prefix.length - 1)
  const after = prefix.slice(0, -1) + String.fromCharCode(last + 1)
  const rows = await db
    .selectFrom('state')
    .select(['key', 'body'])
    .where('dossier', '=', dossier)
    .where('key', '>=', prefix)
    .where('key', '<', after)
    .execute()
  return new Map(sortedBy(rows, r => r.key).map(r => [r.key, r.body]))
}

async function setState(db: Db, dossier: string, key: string, value: string | null): Promise<void> {
  const at = plain(key)
  await db.transaction().execute(async tx => {
    if (value === null) {
      await tx.deleteFrom('state').where('dossier', '=', dossier).where('key', '=', at).execute()
      return
    }
    const body = plain(value)
    await tx
      .insertInto('state')
      .values({ dossier, key: at, body })
      .onConflict(c => c.columns(['dossier', 'key']).doUpdateSet({ body }))
      .execute()
  })
}
