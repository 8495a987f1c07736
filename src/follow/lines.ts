import { StringDecoder } from 'node:string_decoder'
import { z } from 'zod'
import { type Problem, problem, problemOf } from '../model/problem.ts'

/** A line that goes into a filter: a text or a page, with what its carrier knows of it. Keys of other programs are let pass. */
export const InputLine = z
  .object({
    id: z.union([z.string(), z.number()]),
    text: z.string().optional(),
    html: z.string().optional(),
    url: z.string().nullish(),
    date: z.string().nullish(),
    title: z.string().nullish(),
  })
  .refine(line => (line.text === undefined) !== (line.html === undefined), {
    message: 'it must have either text or html',
  })
  .readonly()
export type InputLine = z.infer<typeof InputLine>

/** A line that comes out, without its line break. */
export interface OutputLine {
  readonly json: string
  /** Counted from 1 in the input; for messages beside the output, never in it, so that split inputs give the same bytes. */
  readonly line: number
  /** Why nothing could be made of the line; null when it went well. */
  readonly bad: Problem | null
}

/**
 * A pure filter: a line in, a line out, in order, nothing kept between lines. A bad line gives `{id, problems}` and the
 * filter goes on. Empty lines are no lines.
 *
 * @param work what is made of one line; what it throws becomes the line's problem.
 */
export async function* filterLines(
  lines: AsyncIterable<string>,
  work: (line: InputLine) => Promise<object>,
): AsyncGenerator<OutputLine> {
  let line = 0
  for await (const text of lines) {
    line++
    if (text.trim() === '') continue
    const { id, input, bad } = parseLine(text)
    yield input ? await worked(id, line, () => work(input)) : badLine(id, line, bad)
  }
}

async function worked(id: Id, line: number, work: () => Promise<object>): Promise<OutputLine> {
  try {
    return { json: JSON.stringify(await work()), line, bad: null }
  } catch (error) {
    return badLine(id, line, problemOf(error))
  }
}

type Id = string | number | null

const badLine = (id: Id, line: number, bad: Problem): OutputLine => ({
  json: JSON.stringify({ id, problems: [bad] }),
  line,
  bad,
})

type Parsed =
  | { readonly id: Id; readonly input: InputLine; readonly bad: null }
  | { readonly id: Id; readonly input: null; readonly bad: Problem }

function parseLine(text: string): Parsed {
  const wrong = (id: Id, why: string): Parsed => ({
    id,
    input: null,
    bad: problem('input.bad-line', { why }),
  })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return wrong(null, 'it is not JSON')
  }
  const id = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(value)
  const input = InputLine.safeParse(value)
  if (input.success) return { id: input.data.id, input: input.data, bad: null }
  return wrong(id.success ? id.data.id : null, explain(input.error))
}

const explain = (error: z.ZodError): string =>
  error.issues.map(i => (i.path.length > 0 ? `${i.path.join('.')}: ${i.message}` : i.message)).join('; ')

/**
 * Cuts a stream of bytes into lines at line feeds only (U+2028 may stand in JSON as it is), without carriage returns at their
 * ends and without a byte order mark at the head. Holds one line in memory and no more.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let pending: string[] = []
  let first = true
  const finish = (end: string): string => {
    const line = (pending.length === 0 ? end : [...pending, end].join('')).replace(/\r$/u, '')
    pending = []
    const clean = first ? line.replace(/^\ufeff/u, '') : line
    first = false
    return clean
  }
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk))
    let from = 0
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      yield finish(text.slice(from, at))
      from = at + 1
    }
    if (from < text.length) pending.push(text.slice(from))
  }
  const rest = finish(decoder.end())
  if (rest !== '') yield rest
}
