import type { ReadingVectors } from '../embed/nearest.ts'
import { compare, sortedBy } from '../model/canonical.ts'
import type { BlockKind } from '../model/lists.ts'
import { lastSeq } from './append.ts'
import { chunks } from './codec.ts'
import type { SentencePlace, VectorCount } from './port.ts'
import { currentRuns } from './snapshot.ts'
import { type Db, IN_ONE_QUERY } from './sql.ts'

/** Rows in one insert: a long report's vectors are a hundred thousand bytes. */
const ROWS = 20

/** The readings of the latest runs. */
async function currentReadings(db: Db, dossier: string): Promise<ReadonlySet<string>> {
  const runs = await currentRuns(db, dossier, await lastSeq(db, dossier))
  return new Set(runs.flatMap(r => r.readings))
}

/** See `Store.sentences`. */
export async function sentences(db: Db, dossier: string, reading: string): Promise<readonly SentencePlace[]> {
  const rows = await db
    .selectFrom('sentences')
    .select(['idx', 'from_unit', 'to_unit', 'kind'])
    .where('dossier', '=', dossier)
    .where('reading', '=', reading)
    .orderBy('idx')
    .execute()
  return rows.map(r => ({
    index: Number(r.idx),
    start: Number(r.from_unit),
    end: Number(r.to_unit),
    kind: r.kind as BlockKind,
  }))
}

/** See `Store.vectors`. */
export async function vectors(
  db: Db,
  dossier: string,
  model: string,
  readings?: readonly string[],
): Promise<readonly ReadingVectors[]> {
  const current = await currentReadings(db, dossier)
  const out: ReadingVectors[] = []
  for (const ids of chunks(
    [...current].filter(id => readings?.includes(id) ?? true),
    IN_ONE_QUERY,
  )) {
    const rows = await db
      .selectFrom('vectors')
      .select(['reading', 'width', 'body'])
      .where('dossier', '=', dossier)
      .where('model', '=', model)
      .where('reading', 'in', ids)
      .execute()
    for (const { reading, width, body } of rows)
      out.push({
        reading,
        width: Number(width),
        body: new Int8Array(body.buffer, body.byteOffset, body.byteLength),
      })
  }
  return sortedBy(out, v => v.reading)
}

/** See `Store.vectorCounts`. */
export async function vectorCounts(db: Db, dossier: string): Promise<readonly VectorCount[]> {
  const current = await currentReadings(db, dossier)
  const rows = await db
    .selectFrom('vectors')
    .select(['model', 'reading', 'count'])
    .where('dossier', '=', dossier)
    .execute()
  const by = new Map<string, { readings: string[]; sentences: number }>()
  for (const { model, reading, count } of rows) {
    const of = by.get(model) ?? { readings: [], sentences: 0 }
    by.set(model, of)
    if (!current.has(reading)) continue
    of.readings.push(reading)
    of.sentences += Number(count)
  }
  return sortedBy(
    [...by].map(([model, of]) => ({ model, readings: of.readings.sort(compare), sentences: of.sentences })),
    c => c.model,
  )
}

/** See `Store.putVectors`. */
export async function putVectors(
  db: Db,
  dossier: string,
  model: string,
  made: readonly ReadingVectors[],
): Promise<void> {
  const rows = made.map(({ reading, width, body }) => ({
    dossier,
    model,
    reading,
    width,
    count: width === 0 ? 0 : body.length / width,
    body: new Uint8Array(body.buffer, body.byteOffset, body.byteLength),
  }))
  await db.transaction().execute(async tx => {
    for (const some of chunks(rows, ROWS))
      await tx
        .insertInto('vectors')
        .values(some)
        .onConflict(c => c.doNothing())
        .execute()
  })
}

/** See `Store.removeVectors`. */
export async function removeVectors(db: Db, dossier: string, keep: string | null): Promise<void> {
  const current = await currentReadings(db, dossier)
  const rows = await db
    .selectFrom('vectors')
    .select(['model', 'reading'])
    .where('dossier', '=', dossier)
    .execute()
  await db.transaction().execute(async tx => {
    for (const { model, reading } of rows) {
      if (model === keep && current.has(reading)) continue
      await tx
        .deleteFrom('vectors')
        .where('dossier', '=', dossier)
        .where('model', '=', model)
        .where('reading', '=', reading)
        .execute()
    }
  })
}
