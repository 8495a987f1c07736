import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PARLEY, runFilter, type Used } from './filter.ts'
import { type Measure, measures } from './measures.ts'
import { readability } from './peers/readability.ts'
import { writeInput } from './scorer.ts'
import { table } from './table.ts'

const PEERS = fileURLToPath(new URL('peers/run.ts', import.meta.url))

/** How often the pages are repeated: enough that starting weighs little. */
const TIMES = 2
/** What reading may cost at most, beside Readability on linkedom. */
const DEAREST = 2

/** What one program needs for the pages. */
interface Cost {
  readonly pagesPerSecond: number
  /** Bytes at the peak, and of them what the program holds before it has read a page. */
  readonly memory: number
  readonly atStart: number
}

/** Cost of reading pages, ours and the peer's, from the same lines one after the other. */
export interface PagesCost {
  readonly pages: number
  readonly ours: Cost
  readonly theirs: Cost
}

/**
 * Measures `read --jsonl` and Readability on linkedom on the pages of the corpora (or the miniatures), in seconds of the
 * processor with the start taken off.
 */
export async function measurePages(corpora: boolean, folder: string): Promise<PagesCost | null> {
  const pages = measures(corpora).find((m: Measure) => m.kind === 'pages')
  if (!pages) return null
  const once = join(folder, 'pages-once.jsonl')
  writeInput(pages, once)
  const lines = readFileSync(once, 'utf8').trimEnd().split('\n')
  const many = join(folder, 'pages-many.jsonl')
  writeFileSync(many, `${Array.from({ length: TIMES }, () => lines.join('\n')).join('\n')}\n`)
  const short = join(folder, 'page-short.jsonl')
  writeFileSync(short, `${JSON.stringify({ id: 'short', html: '<p>The talks go on.</p>' })}\n`)
  const count = lines.length * TIMES
  const cost = async (name: string, program: readonly string[], node: readonly string[]): Promise<Cost> => {
    const out = join(folder, `pages-${name}.out`)
    const starts: Used[] = []
    for (let i = 0; i < 3; i++) starts.push(await runFilter(program, short, out, node))
    const start = starts.sort((a, b) => a.cpu - b.cpu)[1]
    const used = await runFilter(program, many, out, node)
    return {
      pagesPerSecond: count / Math.max(0.001, used.cpu - (start?.cpu ?? 0)),
      memory: used.rss,
      atStart: start?.rss ?? 0,
    }
  }
  const ours = await cost('ours', [PARLEY, 'read', '--jsonl'], [])
  const theirs = await cost('theirs', [PEERS, readability.name], ['--import', 'tsx'])
  return { pages: count, ours, theirs }
}

/** How many times as long as the peer we take for a page. */
const ratio = ({ ours, theirs }: PagesCost): number => theirs.pagesPerSecond / ours.pagesPerSecond

/** What fails: a cost above the highest. */
export const dearPages = (cost: PagesCost): readonly string[] =>
  ratio(cost) > DEAREST
    ? [
        `reading a page costs ${ratio(cost).toFixed(2)} times what ${readability.name} does; at most ${DEAREST}`,
      ]
    : []

export function pagesTable(cost: PagesCost): string {
  const mb = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`
  const row = (name: string, c: Cost): string[] => [
    name,
    c.pagesPerSecond.toFixed(1),
    mb(c.memory),
    mb(c.atStart),
  ]
  return table(
    ['pages, one core', 'pages/s', 'peak memory', 'of it at start'],
    [
      row('parley read', cost.ours),
      row(readability.name, cost.theirs),
      ['times as dear', ratio(cost).toFixed(2), '', ''],
    ],
  )
}
