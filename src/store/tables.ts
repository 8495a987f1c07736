import type { Generated } from 'kysely'

/**
 * The tables, the same in every engine. Every key begins with the dossier's id, so that a store can be sharded by it.
 * `seq` is the transaction that added the row. Bodies are canonical JSON as text (no NUL and no lone surrogate can stand
 * in it unescaped) or compressed bytes.
 */
export interface Tables {
  dossiers: { id: string; name: string }
  log: { dossier: string; seq: number; at: string; what: string }
  sources: { dossier: string; sha256: string; seq: number; size: number; body: Uint8Array }
  captures: { dossier: string; source: string; id: string; seq: number; body: string }
  readings: {
    dossier: string
    id: string
    article: string
    source: string
    part: string
    seq: number
    body: string
  }
  runs: {
    dossier: string
    source: string
    seq: number
    reader: string
    finder: string
    /** JSON arrays of ids: which readings and findings the run gave. */
    readings: string
    findings: string
  }
  findings: { dossier: string; id: string; reading: string; kind: string; seq: number; body: string }
  decisions: { dossier: string; seq: number; n: number; id: string; body: string }
  refusals: { dossier: string; id: string; seq: number; body: string }
  sentences: {
    /** Only where the engine's full text needs a number for a row. */
    n: Generated<number>
    dossier: string
    reading: string
    idx: number
    from_unit: number
    to_unit: number
    kind: string
    folded: string
  }
  cache: { dossier: string; stage: string; digest: string; body: string }
  state: { dossier: string; key: string; body: string }
  /** Vectors of a reading's sentences one behind the other, `width` bytes each: made by a model, and no part of any record. */
  vectors: { dossier: string; model: string; reading: string; width: number; count: number; body: Uint8Array }
}

/** The schema that this version of Parley writes: the number of migrations. */
export const SCHEMA_VERSION = 2
