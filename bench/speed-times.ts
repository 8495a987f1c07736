import { readFileSync } from 'node:fs'
import { parse } from 'chrono-node'
import { findTimes } from '../src/find/times/index.ts'
import { lineBlocks, segment } from '../src/language/index.ts'
import { resolveTimes } from '../src/link/times/index.ts'

/**
 * Words a second of finding and resolving times, sentences given, beside chrono-node on the same texts in the same run:
 * `tsx bench/speed-times.ts FILE.jsonl` with `{text}` lines prints them as JSON for `times-speed.ts`. In seconds of the processor; the best of six rounds.
 */

const texts = readFileSync(process.argv[2] ?? 'bench/miniatures/times.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => String(JSON.parse(line).text))
const docs = texts.map(text => ({ text, sentences: segment({ text, blocks: lineBlocks(text) }) }))
const words = docs.reduce((n, d) => n + d.sentences.reduce((k, s) => k + s.tokens.length, 0), 0)
const published = { edtf: '1998-02-13', precision: 'day', basis: 'header' } as const

function best(name: string, run: () => number): object {
  let seconds = Number.POSITIVE_INFINITY
  let found = 0
  for (let round = 0; round < 6; round++) {
    const before = process.cpuUsage()
    found = run()
    const { user, system } = process.cpuUsage(before)
    seconds = Math.min(seconds, (user + system) / 1e6)
  }
  return { name, wordsPerSecond: words / seconds, found }
}

const ours = (): number =>
  docs.reduce((n, { text, sentences }) => {
    const found = findTimes(sentences, text)
    resolveTimes(
      found.map(f => ({ ...f, text: '' })),
      { published },
    )
    return n + found.length
  }, 0)
const chrono = (): number => docs.reduce((n, d) => n + parse(d.text, new Date(0)).length, 0)

process.stdout.write(JSON.stringify([best('parley', ours), best('chrono-node', chrono)]))
