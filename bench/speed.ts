import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PARLEY, runFilter } from './filter.ts'
import { outputs } from './own/output.ts'

const SAMPLE = fileURLToPath(new URL('../sample/', import.meta.url))

/** What `annotate` does in a second on one core, and what it costs to start and to hold. */
export interface Speed {
  readonly articles: number
  readonly articlesPerSecond: number
  readonly sentencesPerSecond: number
  readonly wordsPerSecond: number
  /** Seconds from the start of the process to its end on one short line: the median of five. */
  readonly load: number
  /** Bytes at the peak. */
  readonly memory: number
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`

/** Writes the sample as input lines, `times` over, each with an id of its own. */
function sampleLines(file: string, times: number): number {
  const texts = readdirSync(SAMPLE)
    .filter(f => f.endsWith('.txt'))
    .sort()
    .map(f => ({ id: f, text: readFileSync(SAMPLE + f, 'utf8') }))
  const rows = Array.from({ length: times }, (_, n) =>
    texts.map(({ id, text }) => line({ id: `${id}#${n}`, text })),
  ).flat()
  writeFileSync(file, rows.join(''))
  return rows.length
}

/**
 * Measures `annotate --jsonl` on the sample. Seconds are those of the processor, not of the clock, so that a busy machine
 * or a second core changes little; the start is taken off. The sample is read `times` over: so often that starting weighs little.
 */
export async function measureSpeed(folder: string, flags: readonly string[], times: number): Promise<Speed> {
  const program = [PARLEY, 'annotate', '--jsonl', ...flags]
  const short = join(folder, 'short.jsonl')
  writeFileSync(short, line({ id: 's', text: 'The two ministers met in Vienna on Tuesday.' }))
  const starts = []
  for (let i = 0; i < 5; i++) starts.push(await runFilter(program, short, join(folder, 'short.out')))
  const middle = starts.sort((a, b) => a.wall - b.wall)[2]
  const input = join(folder, 'sample.jsonl')
  const articles = sampleLines(input, times)
  const out = join(folder, 'sample.out')
  const used = await runFilter(program, input, out)
  const seconds = Math.max(0.001, used.cpu - (middle?.cpu ?? 0))
  const all = [...outputs(out).values()]
  const words = all.reduce((n, o) => n + (o.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
  return {
    articles,
    articlesPerSecond: articles / seconds,
    sentencesPerSecond: all.reduce((n, o) => n + o.sentences.length, 0) / seconds,
    wordsPerSecond: words / seconds,
    load: middle?.wall ?? 0,
    memory: used.rss,
  }
}
