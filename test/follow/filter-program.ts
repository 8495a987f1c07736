import { annotatedLine } from '../../src/export/contract.ts'
import { annotateFilter } from '../../src/follow/filters.ts'
import { standardReadLine, understandingWay } from '../../src/follow/line-way.ts'
import { loadFastEngine } from '../../src/language/index.ts'

/** The filter as a program of its own, with the real engine: standard input to standard output, memory to standard error. */
const engine = loadFastEngine()
const maker = { version: '0', engine: engine.name, models: engine.models }
const lines = annotateFilter(
  { readLine: standardReadLine, way: understandingWay(engine) },
  process.stdin,
  (id, articles) => annotatedLine(id, articles, maker, { syntax: false }),
)
for await (const { json } of lines)
  if (!process.stdout.write(`${json}\n`)) await new Promise(resolve => process.stdout.once('drain', resolve))
process.stderr.write(`rss ${Math.ceil(process.resourceUsage().maxRSS / 1024)}\n`)
