import { type Kysely, sql } from 'kysely'
import type { FullText } from '../sql.ts'
import type { Tables } from '../tables.ts'

/**
 * Full text by FTS5 over the folded tokens. The dossier's id is a column of the index, so that a search is an
 * intersection and never reads another dossier's sentences. Folded tokens are letters and digits only, which
 * `unicode61` leaves whole.
 */
export const fts5: FullText = {
  async index(db, dossier, reading) {
    await sql`insert into sentences_text (rowid, dossier, folded)
      select n, dossier, folded from sentences where dossier = ${dossier} and reading = ${reading}`.execute(
      db,
    )
  },
  matching(dossier, words) {
    const quote = (word: string) => `"${word.replaceAll('"', '')}"`
    const parts = [`dossier : ${quote(dossier)}`]
    for (const word of words.all) parts.push(`folded : ${quote(word)}`)
    if (words.any.length > 0) parts.push(`folded : (${words.any.map(quote).join(' OR ')})`)
    return sql<boolean>`sentences.n in (select rowid from sentences_text where sentences_text match ${parts.join(' AND ')})`
  },
}

/** The sentences' table and its index; `n` is the number by which FTS5 knows a row. */
export async function createSentences(db: Kysely<Tables>): Promise<void> {
  await sql`create table sentences (
    n integer primary key, dossier text not null, reading text not null, idx integer not null,
    from_unit integer not null, to_unit integer not null, kind text not null, folded text not null)`.execute(
    db,
  )
  await sql`create unique index sentences_key on sentences (dossier, reading, idx)`.execute(db)
  await sql`create virtual table sentences_text using fts5(
    dossier, folded, content = 'sentences', content_rowid = 'n',
    tokenize = "unicode61 remove_diacritics 0 tokenchars '_'")`.execute(db)
}
