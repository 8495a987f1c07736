import { ParleyError } from '../model/problem.ts'
import type { Record } from '../model/record.ts'
import type { Library } from './library.ts'
import { resolve } from './resolve.ts'
import type { RawView } from './views.ts'

/** The decoded source that an article was read from, with the stretches that the reading keeps. */
export async function raw(record: Record, asked: string, library: Library): Promise<RawView> {
  const target = resolve(record, asked)
  const reading = target.kind === 'article' ? await library.reading(target.row.reading) : null
  const text = reading ? await library.source(reading) : null
  if (!reading || text === null) throw new ParleyError('ask.no-article', { id: asked })
  return {
    article: reading.article,
    sha256: reading.source,
    encoding: reading.encoding,
    text,
    kept: reading.segments.map(s => ({ start: s.source, end: s.source + s.length })),
  }
}
