import { setTimeout as sleep } from 'node:timers/promises'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import Database from 'libsql'
import { ParleyError } from '../../model/problem.ts'
import { codeOf } from './errors.ts'

/** How long the engine itself waits for a lock: not at all, since that would block the process; we wait without blocking. */
const ENGINE_WAIT_MS = 0

/** Pauses between attempts, in milliseconds; the last one repeats. */
const PAUSES = [1, 2, 5, 10, 20, 40]

export interface LibsqlOptions {
  readonly path: string
  /** How long to wait for another process's transaction before giving up with `store.locked`. */
  readonly busyMs: number
}

export interface LibsqlDialect extends Dialect {
  raw(): Database.Database
  /** Runs a statement without a result, waiting for other processes as long as the options say. */
  execute(statement: string): Promise<void>
}

/** Kysely over `libsql`, whose interface is better-sqlite3's. One connection; transactions begin as writers. */
export function libsqlDialect(options: LibsqlOptions): LibsqlDialect {
  const driver = new LibsqlDriver(options)
  return {
    raw: () => driver.raw(),
    execute: statement => driver.execute(statement),
    createDriver: () => driver,
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
  }
}

class LibsqlDriver implements Driver {
  readonly #options: LibsqlOptions
  #connection: LibsqlConnection | null = null
  #turn: Promise<void> = Promise.resolve()
  #done: () => void = () => {}

  constructor(options: LibsqlOptions) {
    this.#options = options
  }

  raw(): Database.Database {
    return this.#opened().database
  }

  execute(statement: string): Promise<void> {
    return this.#opened().execute(statement)
  }

  #opened(): LibsqlConnection {
    this.#connection ??= new LibsqlConnection(this.#options)
    return this.#connection
  }

  async init(): Promise<void> {
    this.raw()
  }

  /** The one connection, when those who asked before have given it back. */
  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#turn
    let done = () => {}
    this.#turn = new Promise(resolve => {
      done = resolve
    })
    await before
    this.#done = done
    return this.#opened()
  }

  async releaseConnection(): Promise<void> {
    this.#done()
  }

  /** `begin immediate`: a transaction that began as a reader could not become a writer behind another's back. */
  async beginTransaction(): Promise<void> {
    await this.#opened().execute('begin immediate')
  }

  async commitTransaction(): Promise<void> {
    await this.#opened().execute('commit')
  }

  /** A full disk ends the transaction by itself; then there is nothing to roll back. */
  async rollbackTransaction(): Promise<void> {
    if (this.raw().inTransaction) await this.#opened().execute('rollback')
  }

  async destroy(): Promise<void> {
    await this.#turn
    this.#connection?.close()
    this.#connection = null
  }
}

class LibsqlConnection implements DatabaseConnection {
  readonly database: Database.Database
  readonly #busyMs: number

  constructor({ path, busyMs }: LibsqlOptions) {
    this.database = new Database(path, { timeout: ENGINE_WAIT_MS })
    this.#busyMs = busyMs
  }

  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return this.#patiently(() => this.#run<R>(query))
  }

  /**
   * Runs a statement without a result. By `exec`, and never as a prepared statement: one that found the store busy
   * stays open until it is collected, and the next commit fails for it ("SQL statements in progress").
   */
  execute(statement: string): Promise<void> {
    return this.#patiently(() => {
      this.database.exec(statement)
    })
  }

  async #patiently<T>(work: () => T): Promise<T> {
    const until = Date.now() + this.#busyMs
    for (let attempt = 0; ; attempt++) {
      try {
        return work()
      } catch (error) {
        if (!codeOf(error).startsWith('SQLITE_BUSY')) throw error
        if (Date.now() > until)
          throw new ParleyError('store.locked', { seconds: this.#busyMs / 1000 }, { cause: error })
        await sleep(PAUSES[Math.min(attempt, PAUSES.length - 1)])
      }
    }
  }

  /** Leaves everything in the one file where nobody else is using it; where somebody is, the log stays for them. */
  close(): void {
    if (!this.database.open) return
    try {
      this.database.prepare('pragma wal_checkpoint(truncate)').all()
    } catch {
      // Busy or full: the log holds everything, and whoever opens next reads it from there.
    }
    this.database.close()
  }

  #run<R>(query: CompiledQuery): QueryResult<R> {
    const statement = this.database.prepare(query.sql)
    if (statement.reader) return { rows: statement.all([...query.parameters]).map(row => clean<R>(row)) }
    const { changes } = statement.run([...query.parameters])
    return { rows: [], numAffectedRows: BigInt(changes) }
  }

  // biome-ignore lint/correctness/useYield: nothing in Parley streams from this engine; it must say so
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('this engine does not stream')
  }
}

/** A row as Kysely gives it: without libsql's `_metadata`, and bytes as bytes (`all` gives bare array buffers). */
function clean<R>(row: unknown): R {
  const out: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(row as object))
    if (key !== '_metadata') out[key] = value instanceof ArrayBuffer ? new Uint8Array(value) : value
  return out as R
}
