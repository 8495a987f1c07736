import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { CompiledQuery, Kysely } from 'kysely'
import type Database from 'libsql'
import { ParleyError } from '../../model/problem.ts'
import { MIGRATIONS, type SchemaDialect } from '../migrations.ts'
import type { Store } from '../port.ts'
import { sqlStore } from '../sql.ts'
import { SCHEMA_VERSION, type Tables } from '../tables.ts'
import { libsqlDialect } from './driver.ts'
import { translate } from './errors.ts'
import { createSentences, fts5 } from './fulltext.ts'

/** "PRLY": SQLite's header field that says whose file it is. */
const APPLICATION_ID = 0x50524c59

/** How long a check waits for other processes' transactions: it writes nothing, and the full text's check asks for the lock. */
const CHECK_BUSY_MS = 60_000

export interface SqliteOptions {
  /** Whether a store is made where there is none; without it `store.missing` is thrown. */
  readonly create: boolean
  /** How long to wait for other processes' transactions, in milliseconds. */
  readonly busyMs?: number
  /** The largest size that the store may grow to, in pages of 4096 bytes; unlimited when not given. */
  readonly maxPages?: number
}

/**
 * Opens the store in a file. Throws `store.missing`, `store.not-a-store` (the file is left as it was), `store.newer`,
 * `store.locked`, `store.full` or `store.failed`.
 */
export async function openSqlite(path: string, options: SqliteOptions): Promise<Store> {
  const fresh = !existsSync(path) || statSync(path).size === 0
  if (fresh && !options.create) throw new ParleyError('store.missing', { path })
  if (!fresh && !statSync(path).isFile()) throw new ParleyError('store.not-a-store', { path })
  const dialect = libsqlDialect({ path, busyMs: options.busyMs ?? 60_000 })
  let raw: Database.Database | null = null
  try {
    if (fresh) mkdirSync(dirname(resolve(path)), { recursive: true })
    raw = dialect.raw()
    const db = new Kysely<Tables>({ dialect })
    if (!fresh) await requireOurs(db, path)
    // Write-ahead log, so that readers never wait; every commit reaches the disk before it is acknowledged.
    await dialect.execute('pragma journal_mode = wal')
    await dialect.execute('pragma synchronous = full')
    await migrate(db, path)
    if (options.maxPages !== undefined) raw.exec(`pragma max_page_count = ${Math.trunc(options.maxPages)}`)
    return sqlStore({
      name: path,
      db,
      fullText: fts5,
      lock: async () => {},
      check: () => integrity(path),
      translate: (error, doing) => translate(error, path, doing),
    })
  } catch (error) {
    raw?.close()
    throw translate(error, path, 'the store')
  }
}

async function pragma(db: Kysely<Tables>, name: string): Promise<number> {
  const { rows } = await db.executeQuery<Record<string, unknown>>(CompiledQuery.raw(`pragma ${name}`))
  return Number(rows[0]?.[name])
}

async function tables(db: Kysely<Tables>): Promise<number> {
  const count = "select count(*) as n from sqlite_master where type = 'table'"
  const { rows } = await db.executeQuery<{ n: number }>(CompiledQuery.raw(count))
  return Number(rows[0]?.n)
}

/** Reads only: a file that is not ours is not touched. */
async function requireOurs(db: Kysely<Tables>, path: string): Promise<void> {
  const id = await pragma(db, 'application_id')
  if (id !== APPLICATION_ID && (await tables(db)) > 0) throw new ParleyError('store.not-a-store', { path })
  await requireKnown(db, path)
}

async function requireKnown(db: Kysely<Tables>, path: string): Promise<void> {
  const found = await pragma(db, 'user_version')
  if (found > SCHEMA_VERSION) throw new ParleyError('store.newer', { path, found, known: SCHEMA_VERSION })
}

/** Brings the schema up to date in one transaction; of two processes that come at once, one does it and one finds it done. */
async function migrate(db: Kysely<Tables>, path: string): Promise<void> {
  if ((await pragma(db, 'user_version')) === SCHEMA_VERSION) return
  await db.transaction().execute(async trx => {
    await requireKnown(trx, path)
    for (const migration of MIGRATIONS.slice(await pragma(trx, 'user_version'))) await migration(trx, SQLITE)
    await trx.executeQuery(CompiledQuery.raw(`pragma application_id = ${APPLICATION_ID}`))
    await trx.executeQuery(CompiledQuery.raw(`pragma user_version = ${SCHEMA_VERSION}`))
  })
}

const SQLITE: SchemaDialect = { text: 'text', bytes: 'blob', integer: 'integer', createSentences }

/**
 * What SQLite itself and its full-text index find wrong with the file. On a connection of its own: FTS5 judges by what a
 * connection remembers of the index, and one that other processes have written past finds it "malformed" though it is sound.
 */
async function integrity(path: string): Promise<readonly string[]> {
  const dialect = libsqlDialect({ path, busyMs: CHECK_BUSY_MS })
  const raw = dialect.raw()
  try {
    const rows = raw.prepare('pragma integrity_check').all() as { integrity_check: string }[]
    const wrong = rows.map(r => r.integrity_check).filter(r => r !== 'ok')
    await dialect
      .execute("insert into sentences_text (sentences_text) values ('integrity-check')")
      .catch(error => wrong.push(error instanceof Error ? error.message : String(error)))
    return wrong
  } finally {
    raw.close()
  }
}
