/** The way of a line: what the filters need of it, without the readers of files, so that a filter starts without loading them. */
import { findAll, STAGES } from '../find/index.ts'
import type { LanguageEngine } from '../model/language.ts'
import { given } from '../read/given.ts'
import { readText } from '../read/text/read-text.ts'
import type { FilterDeps } from './filters.ts'
import type { Way } from './ports.ts'

/** From a reading to its findings with a language engine, and the versions by which that is known. */
export function understandingWay(engine: LanguageEngine): Pick<Way, 'finder' | 'analyse' | 'find'> {
  const finders = STAGES.map(s => `${s.name}/${s.version}`)
  return {
    finder: [`${engine.name}/${engine.version}`, ...engine.models, ...finders].join(' '),
    analyse: input => engine.analyse(input),
    find: (reading, analysis) => findAll(reading, analysis),
  }
}

/** Reads what comes on a line; the reader of pages is loaded with the first page. */
export const standardReadLine: FilterDeps['readLine'] = async line => {
  if (line.form === 'html') {
    const { readHtml } = await import('../read/html/read-html.ts')
    return readHtml({
      source: line.source,
      html: line.content,
      encoding: 'utf-8',
      url: line.url,
      published: line.published,
      title: given(line.title, 'given with the text'),
      problems: line.problems,
    })
  }
  return readText({
    source: line.source,
    text: line.content,
    url: line.url,
    encoding: 'utf-8',
    published: line.published,
    title: given(line.title, 'given with the text'),
    problems: line.problems,
  })
}
