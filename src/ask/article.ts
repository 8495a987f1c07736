import { ParleyError } from '../model/problem.ts'
import type { Record } from '../model/record.ts'
import { cut, type Span } from '../model/span.ts'
import { cite } from './cite.ts'
import type { Library } from './library.ts'
import { marksOf } from './marks.ts'
import { resolve } from './resolve.ts'
import type { ArticleView, Mark } from './views.ts'

/**
 * An article with what was found in it. A finding whose sentence does not stand in the text at its place any more is
 * listed as lost. Throws `ask.no-article` where the id is of none.
 */
export async function article(record: Record, asked: string, library: Library): Promise<ArticleView> {
  const target = resolve(record, asked)
  if (target.kind !== 'article') throw new ParleyError('ask.no-article', { id: asked })
  const entry = target.row
  const reading = await library.reading(entry.reading)
  if (!reading) throw new ParleyError('ask.no-article', { id: asked })
  const stands = (at: Span, words: string): boolean => cut(reading.text, at) === words
  const marks: Mark[] = []
  const lost: ArticleView['lost'][number][] = []
  for (const { mark, words } of marksOf(record, entry.id)) {
    if (stands(mark.sentence, words)) marks.push(mark)
    else lost.push({ ...mark, words })
  }
  return {
    asOf: record.asOf,
    entry,
    text: reading.text,
    blocks: reading.blocks,
    removed: reading.removed,
    repeated: reading.repeated.map(r => ({ kept: r.kept, times: r.others.length + 1 })),
    marks,
    lost,
    citation: cite(entry, null, null),
  }
}
