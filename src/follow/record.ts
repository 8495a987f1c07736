import { type LinkCache, link } from '../link/index.ts'
import type { Record } from '../model/record.ts'
import type { Store } from '../store/port.ts'

/** Which record is asked for. */
export interface RecordQuestion {
  /** As of which date (EDTF); null for the dossier's latest publication date. */
  readonly asOf: string | null
  /** What was recorded by this sequence number only; everything when not given. */
  readonly upTo?: number
}

/** The record of a dossier: everything that the store holds of it by then, linked. */
export async function record(
  deps: { readonly store: Store; readonly cache?: LinkCache },
  dossier: string,
  { asOf, upTo }: RecordQuestion,
): Promise<Record> {
  const { readings, findings, decisions } = await deps.store.snapshot(dossier, upTo)
  return link({ readings, findings, decisions: decisions.map(d => d.decision), asOf }, deps.cache)
}
