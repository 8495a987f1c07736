import type { BlockKind } from '../model/lists.ts'
import { lastSeq } from './append.ts'
import type { SentenceHit, WordQuery } from './port.ts'
import { currentRuns } from './snapshot.ts'
import type { Engine } from './sql.ts'

/** Sentences of the current readings that hold the words; see `Store.search`. Without any word it finds nothing. */
export async function search(
  engine: Engine,
  dossier: string,
  words: WordQuery,
): Promise<readonly SentenceHit[]> {
  const asked = { ...words, all: words.all.filter(isWord), any: words.any.filter(isWord) }
  if (asked.all.length + asked.any.length === 0) return []
  const runs = await currentRuns(engine.db, dossier, await lastSeq(engine.db, dossier))
  const current = new Set(runs.flatMap(r => r.readings))
  const rows = await engine.db
    .selectFrom('sentences')
    .select(['reading', 'idx', 'from_unit', 'to_unit', 'kind', 'folded'])
    .where('dossier', '=', dossier)
    .where(engine.fullText.matching(dossier, asked))
    .orderBy('reading')
    .orderBy('idx')
    .execute()
  return rows
    .filter(r => current.has(r.reading))
    .slice(0, words.limit)
    .map(r => ({
      reading: r.reading,
      index: Number(r.idx),
      start: Number(r.from_unit),
      end: Number(r.to_unit),
      kind: r.kind as BlockKind,
      folded: r.folded,
    }))
}

/** Folded words are letters and digits; anything else would be read as an operator by an engine, or as nothing. */
const isWord = (word: string): boolean => /^[\p{L}\p{N}]+$/u.test(word)
