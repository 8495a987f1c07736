import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { lineBlocks, loadFastEngine } from '../src/language/index.ts'

const SAMPLE = fileURLToPath(new URL('../sample/', import.meta.url))

/** Rounds over the sample: the first warm the compiler up, the best one counts. */
const ROUNDS = 8
/** How often a round reads the sample. */
const TIMES = 3

/** Words a second of one processor, in one process, beside peers on the same texts in the same run. */
export interface LanguageSpeed {
  readonly name: string
  /** What it works out in that time. */
  readonly what: string
  readonly wordsPerSecond: number
}

/** Milliseconds that the engine takes to load, and bytes that it then holds, measured in this process. */
export interface LanguageLoad {
  readonly milliseconds: number
  readonly bytes: number
}

const texts = (): string[] =>
  readdirSync(SAMPLE)
    .filter(f => f.endsWith('.txt'))
    .sort()
    .map(f => readFileSync(SAMPLE + f, 'utf8'))

function best(all: readonly string[], words: number, run: (text: string) => unknown): number {
  let seconds = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage()
    for (let i = 0; i < TIMES; i++) for (const text of all) run(text)
    const { user, system } = process.cpuUsage(before)
    seconds = Math.min(seconds, (user + system) / 1e6)
  }
  return (TIMES * words) / seconds
}

/**
 * Measures the language engine alone: tokens, sentences, tags, lemmas, features, trees and names together, and two peers that tag. Seconds
 * are those of the processor, the best of eight rounds. A word is a run of letters and figures, so that all count alike.
 */
export function measureLanguage(): {
  readonly speeds: readonly LanguageSpeed[]
  readonly load: LanguageLoad
} {
  const all = texts()
  const words = all.reduce((n, t) => n + (t.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
  const before = { at: performance.now(), rss: process.memoryUsage().rss }
  const engine = loadFastEngine()
  const load = {
    milliseconds: performance.now() - before.at,
    bytes: process.memoryUsage().rss - before.rss,
  }
  const wink = winkNLP(model, ['sbd', 'pos'])
  const speeds = [
    {
      name: 'parley',
      what: 'tokens, tags, trees, names together',
      wordsPerSecond: best(all, words, text => engine.analyse({ text, blocks: lineBlocks(text) })),
    },
    {
      name: 'compromise',
      what: 'tokens, tags, names',
      wordsPerSecond: best(all, words, text => {
        const doc = nlp(text)
        return [doc.people().out('array'), doc.organizations().out('array'), doc.places().out('array')]
      }),
    },
    {
      name: 'wink-nlp',
      what: 'tokens, tags',
      wordsPerSecond: best(all, words, text => wink.readDoc(text).tokens().out(wink.its.pos)),
    },
  ]
  return { speeds, load }
}
