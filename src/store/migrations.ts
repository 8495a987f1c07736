import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import { SCHEMA_VERSION, type Tables } from './tables.ts'

/** What the engines call their column types, and what only one of them needs. */
export interface SchemaDialect {
  readonly text: string
  readonly bytes: 'blob' | 'bytea'
  readonly integer: 'integer' | 'bigint'
  /** Makes the sentences' table with the engine's own full text over `folded`. */
  createSentences(db: Kysely<Tables>): Promise<void>
}

type Migration = (db: Kysely<Tables>, d: SchemaDialect) => Promise<void>

/** Changes of the schema, oldest first; one is never changed after it was released. Schema n is what n of them make. */
export const MIGRATIONS: readonly Migration[] = [first, vectors]

if (MIGRATIONS.length !== SCHEMA_VERSION) throw new Error('SCHEMA_VERSION is not the number of migrations')

type NewTable = (
  name: keyof Tables,
  columns: Readonly<Record<string, string>>,
  key: readonly string[],
) => Promise<void>

const tableIn =
  (db: Kysely<Tables>): NewTable =>
  (name, columns, key) => {
    let t: CreateTableBuilder<string, string> = db.schema.createTable(name)
    for (const [column, type] of Object.entries(columns))
      t = t.addColumn(column, sql.raw(type), c => c.notNull())
    return t.addPrimaryKeyConstraint(`${name}_key`, key as [string, ...string[]]).execute()
  }

async function first(db: Kysely<Tables>, d: SchemaDialect): Promise<void> {
  const { text, bytes, integer } = d
  const table = tableIn(db)
  await table('dossiers', { id: text, name: text }, ['id'])
  await table('log', { dossier: text, seq: integer, at: text, what: text }, ['dossier', 'seq'])
  await table('sources', { dossier: text, sha256: text, seq: integer, size: integer, body: bytes }, [
    'dossier',
    'sha256',
  ])
  await table('captures', { dossier: text, source: text, id: text, seq: integer, body: text }, [
    'dossier',
    'source',
    'id',
  ])
  await table(
    'readings',
    { dossier: text, id: text, article: text, source: text, part: text, seq: integer, body: text },
    ['dossier', 'id'],
  )
  await table(
    'runs',
    { dossier: text, source: text, seq: integer, reader: text, finder: text, readings: text, findings: text },
    ['dossier', 'source', 'seq'],
  )
  await table('findings', { dossier: text, id: text, reading: text, kind: text, seq: integer, body: text }, [
    'dossier',
    'id',
  ])
  await db.schema
    .createIndex('findings_by_reading')
    .on('findings')
    .columns(['dossier', 'reading', 'id'])
    .execute()
  await table('decisions', { dossier: text, seq: integer, n: integer, id: text, body: text }, [
    'dossier',
    'seq',
    'n',
  ])
  await table('refusals', { dossier: text, id: text, seq: integer, body: text }, ['dossier', 'id'])
  await table('cache', { dossier: text, stage: text, digest: text, body: text }, [
    'dossier',
    'stage',
    'digest',
  ])
  await table('state', { dossier: text, key: text, body: text }, ['dossier', 'key'])
  await d.createSentences(db)
}

/** Vectors of sentences, a row a reading. */
async function vectors(db: Kysely<Tables>, { text, bytes, integer }: SchemaDialect): Promise<void> {
  await tableIn(db)(
    'vectors',
    { dossier: text, model: text, reading: text, width: integer, count: integer, body: bytes },
    ['dossier', 'model', 'reading'],
  )
}
