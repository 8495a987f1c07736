import { ParleyError } from '../model/problem.ts'
import type { Evidence, Record } from '../model/record.ts'
import { cut, type Span } from '../model/span.ts'
import { cite } from './cite.ts'
import type { Library } from './library.ts'
import { marksOf } from './marks.ts'
import { resolve } from './resolve.ts'
import type { ArticleView, Mark } from './views.ts'

/** Evidence of an article by finding, to tell whether its sentence still stands where it was seen. */
function evidenceByFinding(record: Record): ReadonlyMap<string, Evidence> {
  const out = new Map<string, Evidence>()
  for (const list of [record.meetings, record.statements, record.actors, record.background])
    for (const entity of list) for (const e of entity.evidence) out.set(e.finding, e)
  return out
}

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
  const evidence = evidenceByFinding(record)
  const stands = (at: Span, words: string): boolean => cut(reading.text, at) === words
  const marks: Mark[] = []
  const lost: ArticleView['lost'][number][] = []
  for (const m of marksOf(record, entry.id)) {
    const words = evidence.get(m.finding)?.text ?? ''
    if (stands(m.sentence, words)) marks.push(m)
    else lost.push({ ...m, words })
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
