import type { Library } from '../ask/library.ts'
import type { AddedFile, NamedBytes } from '../follow/add.ts'
import type { Record } from '../model/record.ts'

/**
 * What the server and the commands do with a store: the use cases of `follow/` beside the record and the texts that
 * questions need. Narrow, so that both surfaces give the same answers and tests can stand in for a store.
 */
export interface Desk {
  dossiers(): Promise<readonly DossierName[]>
  /** A dossier by its name or id; throws `store.no-dossier`. */
  dossier(nameOrId: string): Promise<DossierDesk>
}

export interface DossierName {
  readonly id: string
  readonly name: string
}

export interface DossierDesk extends DossierName {
  readonly library: Library
  /** The record as of a date, null for the latest; kept until something is appended. */
  record(asOf: string | null): Promise<Record>
  /** Adds one file; a bad file is an outcome and no error. */
  add(file: NamedBytes): Promise<AddedFile>
  /** Sets or (null) takes back the date of an article, gives its whole id; throws `decide.not-an-article`, `input.bad-date`. */
  date(article: string, edtf: string | null): Promise<string>
  /** Sets or (null) takes back the list of issues, from JSON as it came; throws `decide.bad-value`. Gives whether it was new. */
  setIssues(list: unknown): Promise<boolean>
  /** Sets or (null) takes back parties and period, from JSON as it came; throws `decide.bad-value`. */
  setScope(setting: unknown): Promise<boolean>
  /** Takes an article in or out, or (null) leaves it to the scope; gives its whole id. */
  setTopic(article: string, onTopic: boolean | null): Promise<string>
}
