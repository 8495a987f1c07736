import { idOf } from '../model/ids.ts'
import { chunks, pack, plain, toBody } from './codec.ts'
import type { Addition, Appended, RunInput } from './port.ts'
import type { Engine, Tx } from './sql.ts'

/** Rows in one insert; times the widest table's columns this stays below every engine's limit of parameters. */
const ROWS = 200

/** Writes an addition in one transaction; see `Store.append`. */
export async function append(
  engine: Engine,
  dossier: string,
  addition: Addition,
  at: string,
): Promise<Appended> {
  const packed = await packNew(engine, dossier, addition)
  return engine.db.transaction().execute(async tx => {
    await engine.lock(tx, dossier)
    const seq = 1 + (await lastSeq(tx, dossier))
    const newSource = packed !== null && (await addSource(tx, dossier, seq, addition, packed))
    const newCapture = await addCapture(tx, dossier, seq, addition)
    const newRun = addition.run !== undefined && (await addRun(engine, tx, dossier, seq, addition.run))
    const decided = await addDecisions(tx, dossier, seq, addition)
    const refused = await addRefusals(tx, dossier, seq, addition)
    const what = [
      newSource ? 'source' : newCapture ? 'capture' : null,
      newRun ? 'run' : null,
      decided > 0 ? `${decided} decision(s)` : null,
      refused > 0 ? 'refusal' : null,
    ].filter(w => w !== null)
    if (what.length === 0) return { seq: null, newSource: false, newRun: false }
    await tx
      .insertInto('log')
      .values({ dossier, seq, at, what: what.join(', ') })
      .execute()
    return { seq, newSource, newRun }
  })
}

/** The source's bytes, packed before the transaction begins, so that it stays short; null when they are there already. */
async function packNew(engine: Engine, dossier: string, { source }: Addition): Promise<Uint8Array | null> {
  if (!source) return null
  const there = await engine.db
    .selectFrom('sources')
    .select('seq')
    .where('dossier', '=', dossier)
    .where('sha256', '=', source.sha256)
    .executeTakeFirst()
  return there ? null : pack(source.bytes)
}

/** The last sequence number of a dossier, 0 before the first. */
export async function lastSeq(db: Pick<Tx, 'selectFrom'>, dossier: string): Promise<number> {
  const row = await db
    .selectFrom('log')
    .select(e => e.fn.max('seq').as('seq'))
    .where('dossier', '=', dossier)
    .executeTakeFirst()
  return Number(row?.seq ?? 0)
}

async function addSource(
  tx: Tx,
  dossier: string,
  seq: number,
  { source }: Addition,
  body: Uint8Array,
): Promise<boolean> {
  if (!source) return false
  const done = await tx
    .insertInto('sources')
    .values({ dossier, sha256: source.sha256, seq, size: source.bytes.length, body })
    .onConflict(c => c.doNothing())
    .executeTakeFirst()
  return Number(done.numInsertedOrUpdatedRows ?? 0) > 0
}

async function addCapture(tx: Tx, dossier: string, seq: number, { source }: Addition): Promise<boolean> {
  if (!source) return false
  const id = idOf('c', source.capture)
  const done = await tx
    .insertInto('captures')
    .values({ dossier, source: source.sha256, id, seq, body: toBody(source.capture) })
    .onConflict(c => c.doNothing())
    .executeTakeFirst()
  return Number(done.numInsertedOrUpdatedRows ?? 0) > 0
}

async function addRun(engine: Engine, tx: Tx, dossier: string, seq: number, run: RunInput): Promise<boolean> {
  const latest = await tx
    .selectFrom('runs')
    .select(['reader', 'finder', 'readings'])
    .where('dossier', '=', dossier)
    .where('source', '=', run.source)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const readings = toBody(run.readings.map(r => r.id))
  if (latest?.reader === run.reader && latest.finder === run.finder && latest.readings === readings)
    return false
  const known = await knownReadings(
    tx,
    dossier,
    run.readings.map(r => r.id),
  )
  for (const r of run.readings) {
    if (known.has(r.id)) continue
    await tx
      .insertInto('readings')
      .values({
        dossier,
        id: r.id,
        article: r.article,
        source: run.source,
        part: plain(r.part),
        seq,
        body: toBody(r),
      })
      .execute()
    const sentences = run.sentences.filter(s => s.reading === r.id)
    for (const some of chunks(sentences, ROWS))
      await tx
        .insertInto('sentences')
        .values(
          some.map(s => ({
            dossier,
            reading: s.reading,
            idx: s.index,
            from_unit: s.start,
            to_unit: s.end,
            kind: s.kind,
            folded: plain(s.folded),
          })),
        )
        .execute()
    if (sentences.length > 0) await engine.fullText.index(tx, dossier, r.id)
  }
  for (const some of chunks(run.findings, ROWS))
    await tx
      .insertInto('findings')
      .values(some.map(f => ({ dossier, id: f.id, reading: f.reading, kind: f.kind, seq, body: toBody(f) })))
      .onConflict(c => c.doNothing())
      .execute()
  await tx
    .insertInto('runs')
    .values({
      dossier,
      source: run.source,
      seq,
      reader: run.reader,
      finder: run.finder,
      readings,
      findings: toBody(run.findings.map(f => f.id)),
    })
    .execute()
  return true
}

async function knownReadings(tx: Tx, dossier: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const known = new Set<string>()
  for (const some of chunks(ids, ROWS)) {
    const rows = await tx
      .selectFrom('readings')
      .select('id')
      .where('dossier', '=', dossier)
      .where('id', 'in', some)
      .execute()
    for (const r of rows) known.add(r.id)
  }
  return known
}

async function addDecisions(tx: Tx, dossier: string, seq: number, { decisions = [] }: Addition) {
  for (const [n, decision] of decisions.entries())
    await tx
      .insertInto('decisions')
      .values({ dossier, seq, n, id: idOf('x', [seq, n, decision]), body: toBody(decision) })
      .execute()
  return decisions.length
}

/** A refusal is the same when the same file was refused for the same reason; it is kept once. */
async function addRefusals(tx: Tx, dossier: string, seq: number, { refusals = [] }: Addition) {
  let added = 0
  for (const r of refusals) {
    const done = await tx
      .insertInto('refusals')
      .values({ dossier, id: idOf('n', [r.name, r.sha256, r.problem.code]), seq, body: toBody(r) })
      .onConflict(c => c.doNothing())
      .executeTakeFirst()
    added += Number(done.numInsertedOrUpdatedRows ?? 0)
  }
  return added
}
