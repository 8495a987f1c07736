import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { lineBlocks, loadEngine, segment } from '../src/language/index.ts'
import type { EngineName, LanguageEngine } from '../src/model/language.ts'

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
  /** For what gives sentences: as many as the rules see in the texts. */
  readonly sentencesPerSecond?: number
}

/** Milliseconds that an engine takes to load, and bytes that it then holds, measured in this process. */
export interface LanguageLoad {
  readonly name: EngineName
  readonly milliseconds: number
  readonly bytes: number
}

const texts = (): string[] =>
  readdirSync(SAMPLE)
    .filter(f => f.endsWith('.txt'))
    .sort()
    .map(f => readFileSync(SAMPLE + f, 'utf8'))

/** Seconds of the processor for the sample once, the best of some rounds. */
async function best(all: readonly string[], run: (text: string) => unknown): Promise<number> {
  let seconds = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage()
    for (let i = 0; i < TIMES; i++) for (const text of all) await run(text)
    const { user, system } = process.cpuUsage(before)
    seconds = Math.min(seconds, (user + system) / 1e6)
  }
  return seconds / TIMES
}

/** Loads an engine and tells what that took. */
async function loaded(name: EngineName): Promise<{ engine: LanguageEngine; load: LanguageLoad }> {
  const before = { at: performance.now(), rss: process.memoryUsage().rss }
  const engine = await loadEngine(name)
  const milliseconds = performance.now() - before.at
  return { engine, load: { name, milliseconds, bytes: process.memoryUsage().rss - before.rss } }
}

/**
 * Measures the language engines alone: tokens, sentences, tags, lemmas, features, trees and names together, and two peers that tag. Seconds
 * are those of the processor, the best of eight rounds. A word is a run of letters and figures, so that all count alike.
 */
export async function measureLanguage(engines: readonly EngineName[]): Promise<{
  readonly speeds: readonly LanguageSpeed[]
  readonly loads: readonly LanguageLoad[]
}> {
  const all = texts()
  const words = all.reduce((n, t) => n + (t.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
  const sentences = all.reduce((n, text) => n + segment({ text, blocks: lineBlocks(text) }).length, 0)
  const speeds: LanguageSpeed[] = []
  const loads: LanguageLoad[] = []
  for (const name of engines) {
    const { engine, load } = await loaded(name)
    loads.push(load)
    const seconds = await best(all, text => engine.analyse({ text, blocks: lineBlocks(text) }))
    speeds.push({
      name: `parley ${name}`,
      what: 'tokens, tags, trees, names together',
      wordsPerSecond: words / seconds,
      sentencesPerSecond: sentences / seconds,
    })
  }
  const peer = async (name: string, what: string, run: (text: string) => unknown): Promise<void> => {
    speeds.push({ name, what, wordsPerSecond: words / (await best(all, run)) })
  }
  await peer('compromise', 'tokens, tags, names', text => {
    const doc = nlp(text)
    return [doc.people().out('array'), doc.organizations().out('array'), doc.places().out('array')]
  })
  const wink = winkNLP(model, ['sbd', 'pos'])
  await peer('wink-nlp', 'tokens, tags', text => wink.readDoc(text).tokens().out(wink.its.pos))
  return { speeds, loads }
}
