import type { Published, Reading } from '../model/article.ts'
import { idOf, readingId, sha256 } from '../model/ids.ts'

/** An article that does not say when it was published, dated by what led to it; any other as it is. */
export function datedBy(reading: Reading, told: Published): Reading {
  if (reading.published || reading.relativePublished || reading.role === 'related') return reading
  const { id: _, ...rest } = {
    ...reading,
    published: told,
    problems: reading.problems.filter(p => p.code !== 'read.undated'),
  }
  return { ...rest, id: readingId(rest.article, rest.reader, sha256(idOf('t', rest))) }
}
