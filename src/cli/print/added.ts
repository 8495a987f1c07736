import type { AddedFile, AddReport } from '../../follow/add.ts'
import type { Io, Style } from '../io.ts'
import { clean, wrap } from '../text.ts'
import { count } from './page.ts'
import { problemLines } from './problems.ts'

/** What was done with each file, for a terminal: refused ones one by one, the others as a sum. */
export function printAdded(io: Io, style: Style, { files, problems }: AddReport): string {
  const of = (outcome: AddedFile['outcome']) => files.filter(f => f.outcome === outcome)
  const added = of('added')
  const articles = added.reduce((n, f) => n + f.articles.length, 0)
  const parts = [
    ...(added.length > 0 ? [`${count(added.length, 'file')} added with ${count(articles, 'report')}`] : []),
    ...(of('known').length > 0 ? [`${count(of('known').length, 'file')} known already`] : []),
    ...(of('refused').length > 0 ? [`${count(of('refused').length, 'file')} not added`] : []),
  ]
  const good = of('refused').length < files.length
  const mark = good ? style.good('✓') : style.bad('✗')
  const out = [parts.length === 0 ? 'Nothing was added.' : `${mark} ${parts.join(', ')}.`]
  for (const f of files)
    if (f.outcome === 'refused')
      out.push(
        ...wrap(clean(f.name), io.width - 2, 1).map(w => `  ${style.strong(w)}`),
        ...f.problems.flatMap(p => problemLines(style, io.width, p, '  ')),
      )
  for (const p of problems) out.push(...problemLines(style, io.width, p))
  return `${out.join('\n')}\n`
}
