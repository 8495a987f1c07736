import type { Store } from './port.ts'
import { openSqlite, type SqliteOptions } from './sqlite/open.ts'

/**
 * Opens a store by its place: `postgres://…` is a PostgreSQL database, anything else SQLite's file. Errors as in
 * `openSqlite` and `openPostgres`.
 */
export async function openStore(place: string, options: SqliteOptions): Promise<Store> {
  if (!/^postgres(?:ql)?:\/\//u.test(place)) return openSqlite(place, options)
  // Loaded only by who has such a store.
  const { openPostgres } = await import('./postgres/open.ts')
  return openPostgres(place, options)
}
