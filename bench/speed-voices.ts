import { readFileSync } from 'node:fs'
import { namesStage } from '../src/find/names/index.ts'
import { type Doc, type Found, runStages } from '../src/find/pipeline.ts'
import { statementsStage } from '../src/find/statements/index.ts'
import { timesStage } from '../src/find/times/stage.ts'
import { lineBlocks, loadFastEngine } from '../src/language/index.ts'

/**
 * Words a second of the finders of names and of statements, alone and together, with sentences, trees, first names and times given:
 * `tsx bench/speed-voices.ts FILE.jsonl [TEXTS]` with `{text}` lines prints them as JSON for `voices-speed.ts`. In seconds of the processor; the
 * best of five rounds. Trees that sentences carry from an earlier round are let go, since a user's article is read once.
 */

const ROUNDS = 5

const [, , file = 'bench/miniatures/quotes.jsonl', limit = '150'] = process.argv
const engine = loadFastEngine()
const given = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .slice(0, Number(limit))
  .map((line, i) => {
    const text = String(JSON.parse(line).text)
    const blocks = lineBlocks(text)
    return { id: String(i), text, blocks, ...engine.analyse({ text, blocks }) }
  })

/** A document as no finder has seen it. */
const fresh = (g: (typeof given)[number]): Doc => ({
  ...g,
  article: g.id,
  reading: g.id,
  publisher: null,
  agency: null,
  sentences: g.sentences.map(s => ({ ...s })),
})
const times = given.map(g => runStages([timesStage], fresh(g)).filter(f => f.kind === 'time'))
const words = given.reduce((n, g) => n + g.sentences.reduce((k, s) => k + s.tokens.length, 0), 0)

const rounds = Array.from({ length: ROUNDS }, () => {
  const docs = given.map(fresh)
  let found = 0
  const before = process.cpuUsage()
  const names = docs.map(doc => namesStage.run(doc, {} as Found))
  const between = process.cpuUsage(before)
  docs.forEach((doc, i) => {
    found += statementsStage.run(doc, {
      name: names[i] ?? [],
      time: times[i] ?? [],
    } as unknown as Found).length
  })
  const all = process.cpuUsage(before)
  const seconds = (use: NodeJS.CpuUsage): number => (use.user + use.system) / 1e6
  return { names: seconds(between), both: seconds(all), mentions: names.flat().length, found }
})
const [first] = rounds
const best = (get: (r: (typeof rounds)[number]) => number): number => words / Math.min(...rounds.map(get))
process.stdout.write(
  JSON.stringify([
    { name: 'names', wordsPerSecond: best(r => r.names), found: first?.mentions ?? 0 },
    { name: 'statements', wordsPerSecond: best(r => r.both - r.names), found: first?.found ?? 0 },
    { name: 'both', wordsPerSecond: best(r => r.both), found: (first?.mentions ?? 0) + (first?.found ?? 0) },
  ]),
)
