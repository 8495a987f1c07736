import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { THRESHOLDS } from '../src/link/thresholds.ts'
import { ENGINE_NAMES, type EngineName } from '../src/model/language.ts'
import { copiesTable } from './copies.ts'
import { accurateHere, measuredWith } from './engines.ts'
import { eventsSpeed } from './events-speed.ts'
import { failures, pin, readFloors, writeFloors } from './floors.ts'
import { hasCorpora, type Measure, measures, withAccurate } from './measures.ts'
import { HELP, type Options, options } from './options.ts'
import { pageTable } from './page/index.ts'
import { dearPages, measurePages, pagesTable } from './pages-speed.ts'
import { peersTable } from './peers/peers.ts'
import { reliabilities, reliabilityTables } from './reliability.ts'
import { pool, type Result, runMeasure } from './run.ts'
import { measureSpeed, type Speed } from './speed.ts'
import { measureLanguage } from './speed-language.ts'
import { share, table } from './table.ts'
import { timesSpeed } from './times-speed.ts'
import { vectorsTable } from './vectors.ts'
import { voicesSpeed } from './voices-speed.ts'

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const wanted = (o: Options, m: Measure): boolean =>
  o.only.size === 0 || o.only.has(m.kind) || o.only.has(m.name) || o.only.has(m.name.replace(/@.*$/u, ''))

/** The measures that are asked for, the fast engine's first. */
const work = (o: Options, corpora: boolean, accurate: boolean): readonly Measure[] => {
  const all = measures(corpora).filter(m => wanted(o, m))
  return [
    ...all.filter(m => measuredWith('fast', o.engine, m.kind)),
    ...(accurate ? all.filter(m => measuredWith('accurate', o.engine, m.kind)).map(withAccurate) : []),
  ]
}

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

/** `annotate` with every engine that is here, side by side. */
async function speedTable(folder: string, engines: readonly EngineName[]): Promise<string> {
  const all: Speed[] = []
  for (const engine of engines) all.push(await measureSpeed(folder, ['--engine', engine], TIMES[engine]))
  const row = (name: string, value: (s: Speed) => string): readonly string[] => [name, ...all.map(value)]
  return table(
    ['annotate, one core', ...engines],
    [
      row('articles/s', s => s.articlesPerSecond.toFixed(1)),
      row('sentences/s', s => s.sentencesPerSecond.toFixed(0)),
      row('words/s', s => s.wordsPerSecond.toFixed(0)),
      row('load time', s => `${Math.round(s.load * 1000)} ms`),
      row('peak memory', s => `${Math.round(s.memory / 1e6)} MB`),
    ],
  )
}

/**
 * How often the sample is read for its speed: what an archive is read with. The rules are compiled while they run, which costs some five seconds before the speed
 * is that of a long run; a network needs no long warming.
 */
const TIMES: Readonly<Record<EngineName, number>> = { fast: 60, accurate: 4 }

async function languageTable(accurate: boolean): Promise<string> {
  const { speeds, loads } = await measureLanguage(accurate ? ENGINE_NAMES : ['fast'])
  return [
    table(
      ['language, one core', 'words/s', 'sentences/s', 'what'],
      speeds.map(s => [s.name, s.wordsPerSecond.toFixed(0), s.sentencesPerSecond?.toFixed(0) ?? '', s.what]),
    ),
    ...loads.map(
      l =>
        `${l.name}: models loaded in ${Math.round(l.milliseconds)} ms, holding ${Math.round(l.bytes / 1e6)} MB`,
    ),
  ].join('\n')
}

/** Measures what is asked, prints it; gives the exit status. */
async function bench(o: Options, folder: string): Promise<number> {
  const corpora = hasCorpora() && !o.miniatures
  if (!corpora && !o.miniatures)
    say('The shared corpora are not beside this checkout: measuring on bench/miniatures.\n')
  const speed = o.only.size === 0 || o.only.has('speed')
  const asks = o.engine !== 'fast' && (speed || measures(corpora).some(m => wanted(o, m)))
  const accurate = asks ? await accurateHere(folder) : null
  if (accurate && !accurate.here) say(`!!! The accurate engine is not measured. ${accurate.why}\n`)
  if (speed) {
    const engines = ENGINE_NAMES.filter(e => (e === 'fast' || accurate?.here) && (o.engine ?? e) === e)
    say(`${await speedTable(folder, engines)}\n`)
    say(`${await languageTable(accurate?.here === true)}\n`)
  }
  const times = speed ? await timesSpeed() : null
  if (times) say(`${times.text}\n`)
  const voices = speed ? await voicesSpeed() : null
  if (voices) say(`${voices.text}\n`)
  const events = speed ? await eventsSpeed() : null
  if (events) say(`${events.text}\n`)
  if (o.only.size === 0 || o.only.has('page')) say(await pageTable())
  const pages =
    o.only.size === 0 || o.only.has('speed') || o.only.has('pages')
      ? await measurePages(corpora, folder)
      : null
  if (pages) say(`${pagesTable(pages)}\n`)
  const copies = o.only.size === 0 || o.only.has('pages') ? copiesTable() : null
  if (copies) say(`${copies.text}\n`)
  const vectors = o.only.size === 0 || o.only.has('vectors') ? await vectorsTable(folder) : null
  if (vectors) say(`${vectors.text}\n`)
  const all = work(o, corpora, accurate?.here === true)
  const results = await pool(all, Math.min(2, availableParallelism()), m => runMeasure(m, folder))
  if (results.length > 0) say(scores(results))
  for (const engine of ENGINE_NAMES) {
    const own = results.filter(r => (r.measure.engine ?? 'fast') === engine)
    const reliable = reliabilities(own, THRESHOLDS)
    if (reliable.size > 0) say(`\n${engine} engine\n${reliabilityTables(reliable)}`)
  }
  if (o.peers) say(`\n${await peersTable(results, folder)}`)

  const lost = [
    ...failures(readFloors(), results),
    ...(pages ? dearPages(pages) : []),
    ...(copies?.low ?? []),
    ...(times?.slow ?? []),
    ...(accurate?.fault ? [`the accurate engine cannot run here: ${accurate.why}`] : []),
    ...(events?.slow ?? []),
    ...(vectors?.low ?? []),
    ...(voices?.slow ?? []),
  ]
  if (o.pin || o.lower.size > 0) writeFloors(pin(readFloors(), results, o.lower))
  if (!o.check) return 0
  for (const what of lost) say(`FAILED ${what}`)
  const figures = results.reduce((n, r) => n + Object.keys(r.figures).length, vectors?.figures ?? 0)
  say(`\nbench: ${Math.max(0, figures - lost.length)} passed, ${lost.length} failed`)
  return lost.length === 0 && figures > 0 ? 0 : 1
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
