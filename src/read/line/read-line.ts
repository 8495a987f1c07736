import { z } from 'zod'
import type { Reading } from '../../model/article.ts'
import { type Problem, problem } from '../../model/problem.ts'
import { amend } from '../amend.ts'
import { replaceUnholdable } from '../decode.ts'
import { given, givenDate } from '../given.ts'
import { readHtml } from '../html/read-html.ts'
import { readText } from '../text/read-text.ts'

/** Raise it whenever what the reader of lines gives changes. */
export const LINE_READER = 'line/2'

const Line = z
  .object({
    id: z.union([z.string(), z.number()]),
    text: z.string().optional(),
    html: z.string().optional(),
    url: z.string().nullish(),
    date: z.string().nullish(),
    title: z.string().nullish(),
  })
  .refine(line => (line.text === undefined) !== (line.html === undefined))
type Line = z.infer<typeof Line>

/** The line of the batch contract that a decoded source is, or null. */
export function lineIn(source: string): Line | null {
  const text = source.trim()
  if (!text.startsWith('{') || !text.endsWith('}') || text.includes('\n{')) return null
  try {
    const line = Line.safeParse(JSON.parse(text))
    return line.success ? line.data : null
  } catch {
    return null
  }
}

/** Reads the article of a JSON line; offsets count in its `text` or `html`. */
export async function readLine(line: Line, source: string, encoding: string): Promise<readonly Reading[]> {
  const raw = line.text ?? line.html ?? ''
  const { text: content, replaced } = replaceUnholdable(raw)
  const published = line.date ? givenDate(line.date, 'given with the text') : null
  const problems: Problem[] = []
  if (replaced > 0) problems.push(problem('read.replaced-characters', { count: replaced }))
  if (line.date && !published) problems.push(problem('input.bad-date', { value: line.date }))
  const title = given(line.title && replaceUnholdable(line.title).text, 'given with the text')
  const common = { source, encoding, published, title, problems }
  const readings =
    line.text === undefined
      ? await readHtml({ ...common, html: content, url: line.url ?? null })
      : await readText({ ...common, text: content, url: line.url ?? null })
  return readings.map(r => amend(r, LINE_READER, {}))
}
