import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import nlp from 'compromise'
import { eventsStage } from '../src/find/events/index.ts'
import { meetingsStage } from '../src/find/meetings/index.ts'
import { namesStage } from '../src/find/names/index.ts'
import { checkOrder, type Doc, type Draft, NOTHING, runStages } from '../src/find/pipeline.ts'
import { timesStage } from '../src/find/times/stage.ts'
import { lineBlocks, loadFastEngine } from '../src/language/index.ts'

/**
 * Sentences a second from raw text to events, in one process on one core: language, times, names and events, other finders off;
 * of that the stages of events and meetings alone; and compromise, which only tags and names, on the same texts in the same run.
 * Prints JSON for `events-speed.ts`. Seconds are those of the processor; the best of eight rounds counts, the first is given too.
 */

const SAMPLE = fileURLToPath(new URL('../sample/', import.meta.url))
const ROUNDS = 8
/** How often a round reads the sample. */
const TIMES = 3

const stages = [timesStage, namesStage, eventsStage]
checkOrder(stages)
const engine = loadFastEngine()
const texts = readdirSync(SAMPLE)
  .filter(f => f.endsWith('.txt'))
  .sort()
  .map(f => readFileSync(SAMPLE + f, 'utf8'))
const words = texts.reduce((n, t) => n + (t.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)

const docOf = (text: string): Doc => {
  const blocks = lineBlocks(text)
  const place = { article: '', reading: '', publisher: null, agency: null }
  return { ...place, text, blocks, ...engine.analyse({ text, blocks }) }
}
const sentences = texts.reduce((n, t) => n + docOf(t).sentences.length, 0)

const seconds = (run: () => void): number => {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** The rate of one thing: `run` does it once over the sample and gives the seconds that count. */
function rate(name: string, what: string, run: () => number): object {
  let first = 0
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    let used = 0
    for (let i = 0; i < TIMES; i++) used += run()
    if (round === 0) first = used
    least = Math.min(least, used)
  }
  const per = (n: number, s: number): number => (TIMES * n) / s
  return {
    name,
    what,
    sentencesPerSecond: per(sentences, least),
    first: per(sentences, first),
    wordsPerSecond: per(words, least),
  }
}

/** Seconds of the two stages alone, over texts that are analysed anew, so that no tree is there already. */
function stagesAlone(): number {
  const found = texts.map(text => {
    const doc = docOf(text)
    const time = timesStage.run(doc, NOTHING).filter((d): d is Draft<'time'> => d.kind === 'time')
    const given = { ...NOTHING, time }
    const name = namesStage.run(doc, given).filter((d): d is Draft<'name'> => d.kind === 'name')
    return { doc, found: { ...given, name } }
  })
  return seconds(() => {
    for (const f of found) {
      meetingsStage.run(f.doc, f.found)
      eventsStage.run(f.doc, f.found)
    }
  })
}

process.stdout.write(
  JSON.stringify([
    rate('parley', 'raw text to events', () =>
      seconds(() => {
        for (const text of texts) runStages(stages, docOf(text))
      }),
    ),
    rate('parley', 'stages of meetings and events alone', stagesAlone),
    rate('compromise', 'raw text to tags and names', () =>
      seconds(() => {
        for (const text of texts) {
          const doc = nlp(text)
          doc.people().out('array')
          doc.organizations().out('array')
          doc.places().out('array')
        }
      }),
    ),
  ]),
)
