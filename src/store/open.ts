import type { Store } from './port.ts'
import { openSqlite, type SqliteOptions } from './sqlite/open.ts'

/** Opens a store by its place: a file is SQLite's. Errors as in `openSqlite`. */
export const openStore = (place: string, options: SqliteOptions): Promise<Store> => openSqlite(place, options)
