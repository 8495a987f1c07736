import { findAll, STAGES } from '../find/index.ts'
import type { LanguageEngine } from '../model/language.ts'
import { READERS, readBytes, readHtml, readText } from '../read/index.ts'
import type { FilterDeps } from './filters.ts'
import type { Way } from './ports.ts'

/** The way as this version of Parley goes it, with a language engine. */
export function standardWay(engine: LanguageEngine): Way & FilterDeps['way'] {
  const finders = STAGES.map(s => `${s.name}/${s.version}`)
  return {
    reader: READERS.join(' '),
    finder: [`${engine.name}/${engine.version}`, ...engine.models, ...finders].join(' '),
    read: readBytes,
    analyse: input => engine.analyse(input),
    find: (reading, analysis) => findAll(reading, analysis),
  }
}

/** Reads what comes on a line. */
export const standardReadLine: FilterDeps['readLine'] = async line => {
  if (line.form === 'html')
    return readHtml({
      source: line.source,
      html: line.content,
      encoding: 'utf-8',
      url: line.url,
      published: line.published,
      title: line.title,
      problems: line.problems,
    })
  return readText({
    source: line.source,
    text: line.content,
    encoding: 'utf-8',
    published: line.published,
    title: line.title,
    problems: line.problems,
  })
}
