import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { THRESHOLDS } from '../src/link/thresholds.ts'
import { eventsSpeed } from './events-speed.ts'
import { failures, pin, readFloors, writeFloors } from './floors.ts'
import { hasCorpora, type Measure, measures } from './measures.ts'
import { HELP, type Options, options } from './options.ts'
import { pageTable } from './page/index.ts'
import { dearPages, measurePages, pagesTable } from './pages-speed.ts'
import { peersTable } from './peers/peers.ts'
import { reliabilities, reliabilityTables } from './reliability.ts'
import { pool, type Result, runMeasure } from './run.ts'
import { measureSpeed } from './speed.ts'
import { measureLanguage } from './speed-language.ts'
import { share, table } from './table.ts'
import { timesSpeed } from './times-speed.ts'

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const wanted = (o: Options, m: Measure): boolean =>
  o.only.size === 0 || o.only.has(m.kind) || o.only.has(m.name)

function scores(results: readonly Result[]): string {
  const floors = readFloors()
  return table(
    ['gold', 'figure', 'score', 'floor', 'seconds', 'peak'],
    results.flatMap(r =>
      Object.entries(r.figures).map(([path, value], i) => {
        const floor = floors[r.measure.name]?.floors[path]
        return [
          i === 0 ? r.measure.name : '',
          path,
          share(value),
          floor === undefined ? '–' : share(floor),
          i === 0 ? `${r.used.cpu.toFixed(1)} s` : '',
          i === 0 ? `${Math.round(r.used.rss / 1e6)} MB` : '',
        ]
      }),
    ),
  )
}

async function speedTable(folder: string): Promise<string> {
  const s = await measureSpeed(folder)
  return table(
    ['annotate, one core', ''],
    [
      ['articles/s', s.articlesPerSecond.toFixed(1)],
      ['sentences/s', s.sentencesPerSecond.toFixed(0)],
      ['words/s', s.wordsPerSecond.toFixed(0)],
      ['load time', `${Math.round(s.load * 1000)} ms`],
      ['peak memory', `${Math.round(s.memory / 1e6)} MB`],
    ],
  )
}

function languageTable(): string {
  const { speeds, load } = measureLanguage()
  return [
    table(
      ['language, one core', 'words/s', 'what'],
      speeds.map(s => [s.name, s.wordsPerSecond.toFixed(0), s.what]),
    ),
    `models loaded in ${Math.round(load.milliseconds)} ms, holding ${Math.round(load.bytes / 1e6)} MB`,
  ].join('\n')
}

/** Measures what is asked, prints it; gives the exit status. */
async function bench(o: Options, folder: string): Promise<number> {
  const corpora = hasCorpora() && !o.miniatures
  if (!corpora && !o.miniatures)
    say('The shared corpora are not beside this checkout: measuring on bench/miniatures.\n')
  const speed = o.only.size === 0 || o.only.has('speed')
  if (speed) {
    say(`${await speedTable(folder)}\n`)
    say(`${languageTable()}\n`)
  }
  const times = speed ? await timesSpeed() : null
  if (times) say(`${times.text}\n`)
  const events = speed ? await eventsSpeed() : null
  if (events) say(`${events.text}\n`)
  if (o.only.size === 0 || o.only.has('page')) say(await pageTable())
  const pages =
    o.only.size === 0 || o.only.has('speed') || o.only.has('pages')
      ? await measurePages(corpora, folder)
      : null
  if (pages) say(`${pagesTable(pages)}\n`)
  const work = measures(corpora).filter(m => wanted(o, m))
  const results = await pool(work, Math.min(2, availableParallelism()), m => runMeasure(m, folder))
  if (results.length > 0) say(scores(results))
  const reliable = reliabilities(results, THRESHOLDS)
  if (reliable.size > 0) say(`\n${reliabilityTables(reliable)}`)
  if (o.peers) say(`\n${await peersTable(results, folder)}`)

  const lost = [
    ...failures(readFloors(), results),
    ...(pages ? dearPages(pages) : []),
    ...(times?.slow ?? []),
    ...(events?.slow ?? []),
  ]
  if (o.pin || o.lower.size > 0) writeFloors(pin(readFloors(), results, o.lower))
  if (!o.check) return 0
  for (const what of lost) say(`FAILED ${what}`)
  const all = results.reduce((n, r) => n + Object.keys(r.figures).length, 0)
  say(`\nbench: ${Math.max(0, all - lost.length)} passed, ${lost.length} failed`)
  return lost.length === 0 && all > 0 ? 0 : 1
}

const asked = options(process.argv.slice(2))
if (asked === null) say(HELP)
else {
  const folder = asked.keep ?? mkdtempSync(join(tmpdir(), 'parley-bench-'))
  mkdirSync(folder, { recursive: true })
  try {
    process.exitCode = await bench(asked, folder)
  } finally {
    if (asked.keep === null) rmSync(folder, { recursive: true, force: true })
  }
}
