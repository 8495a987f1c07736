import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { ParleyError } from '../../model/problem.ts'
import { MIGRATIONS, type SchemaDialect } from '../migrations.ts'
import type { Store } from '../port.ts'
import { sqlStore } from '../sql.ts'
import { SCHEMA_VERSION, type Tables } from '../tables.ts'
import { arrays, createSentences } from './fulltext.ts'

export interface PostgresOptions {
  /** Whether the tables are made where there are none; without it `store.missing` is thrown. */
  readonly create: boolean
}

/** Connections of one process at most; use cases work one after another, a server asks a few things at once. */
const CONNECTIONS = 4

/**
 * Opens the store in a PostgreSQL database (15 or newer) at an address as `postgres://user@host/database`. Throws
 * `store.missing`, `store.not-a-store`, `store.newer`, `store.full` or `store.failed`.
 */
export async function openPostgres(address: string, options: PostgresOptions): Promise<Store> {
  const pool = new pg.Pool({ connectionString: address, max: CONNECTIONS })
  // An idle connection that breaks (a server that restarts) is replaced when it is needed again.
  pool.on('error', () => {})
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const name = withoutPassword(address)
  try {
    await migrate(db, name, options.create)
    return sqlStore({
      name,
      db,
      fullText: arrays,
      lock: async (tx, dossier) => {
        await sql`select id from dossiers where id = ${dossier} for update`.execute(tx)
      },
      check: () => check(db),
      translate: (error, doing) => translate(error, doing),
    })
  } catch (error) {
    await db.destroy()
    throw translate(error, 'the store')
  }
}

const withoutPassword = (address: string): string => {
  const url = new URL(address)
  url.password = ''
  return url.href
}

/** Text is compared by bytes, whatever the database's locale. */
const POSTGRES: SchemaDialect = {
  text: 'text collate "C"',
  bytes: 'bytea',
  integer: 'bigint',
  createSentences,
}

/** Brings the schema up to date in one transaction; of two processes that come at once, the second finds it done. */
async function migrate(db: Kysely<Tables>, name: string, create: boolean): Promise<void> {
  const found = await version(db, name)
  if (found === SCHEMA_VERSION) return
  if (found === 0 && !create) throw new ParleyError('store.missing', { path: name })
  await sql`create table if not exists parley_schema (version bigint not null primary key)`
    .execute(db)
    // Two that create the table at the same moment: one of them is told so, and finds it there.
    .catch(error => {
      if (!MADE_TOGETHER.has(codeOf(error))) throw error
    })
  await db.transaction().execute(async trx => {
    await sql`lock table parley_schema in exclusive mode`.execute(trx)
    const there = await version(trx, name)
    for (const migration of MIGRATIONS.slice(there)) await migration(trx, POSTGRES)
    if (there < SCHEMA_VERSION)
      await sql`insert into parley_schema (version) values (${SCHEMA_VERSION})`.execute(trx)
  })
}

/** The schema's version; 0 where there is none yet. Tables of the same names that are not ours make it no store. */
async function version(db: Kysely<Tables>, path: string): Promise<number> {
  // Both in one statement: another process may make them in between.
  const there = await sql<{ schema: boolean; dossiers: boolean }>`
    select to_regclass('parley_schema') is not null as schema, to_regclass('dossiers') is not null as dossiers`
    .execute(db)
    .then(r => r.rows[0])
  if (!there?.schema) {
    if (there?.dossiers) throw new ParleyError('store.not-a-store', { path })
    return 0
  }
  const { rows } = await sql<{
    found: string | null
  }>`select max(version) as found from parley_schema`.execute(db)
  const found = Number(rows[0]?.found ?? 0)
  if (found > SCHEMA_VERSION) throw new ParleyError('store.newer', { path, found, known: SCHEMA_VERSION })
  return found
}

/** What the loser of two that make one table is told, by how far the other is: unique violation, duplicate object, duplicate table. */
const MADE_TOGETHER: ReadonlySet<string> = new Set(['23505', '42710', '42P07'])
const DISK_FULL = '53100'

/** PostgreSQL's code of an error (SQLSTATE), or ''. */
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

function translate(error: unknown, doing: string): ParleyError {
  if (error instanceof ParleyError) return error
  const code = codeOf(error)
  if (code === DISK_FULL) return new ParleyError('store.full', { name: doing }, { cause: error })
  const why = error instanceof Error && error.message !== '' ? error.message : 'no answer'
  return new ParleyError('store.failed', { why: code ? `${why} (${code})` : why }, { cause: error })
}

/** What the tables say that cannot be: a run without its source, a reading or sentence without its run's source. */
async function check(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ wrong: string }>`
    select 'run without source ' || r.source as wrong from runs r
      where not exists (select 1 from sources s where s.dossier = r.dossier and s.sha256 = r.source)
    union all
    select 'sentence without reading ' || t.reading from sentences t
      where not exists (select 1 from readings r where r.dossier = t.dossier and r.id = t.reading)
    order by 1`.execute(db)
  return rows.map(r => r.wrong)
}
