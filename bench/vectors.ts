import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { ANSWERS } from '../src/ask/answers.ts'
import type { Library } from '../src/ask/library.ts'
import { openBench } from '../src/cli/store-bench.ts'
import { encoders } from '../src/follow/vectors.ts'
import { standardWay } from '../src/follow/way.ts'
import { loadEngine, loadFastEngine } from '../src/language/index.ts'
import { ParleyError, type Problem, problemOf } from '../src/model/problem.ts'
import { share, table } from './table.ts'
import { PARAPHRASES, RELATED } from './vectors.data.ts'

const SAMPLE = fileURLToPath(new URL('../sample/', import.meta.url))

/** The reports that the questions were written for; the sample may grow. */
const MEASURED = /^(?:0\d|1[0-2])-/u

/** How far down the list an answer is looked for. */
const DEPTH = 20
/** What must be reached: five points below what was measured when these were set. */
const WANTED = { meaning: 0.6, related: 0.63 } as const

/** Figures that have floors: two, and that meaning beats words. */
const FIGURES = 3

/** Ranks of what was meant in lists of answers; 0 where it is not among the first. */
interface Found {
  readonly first: number
  readonly amongFive: number
  /** Mean reciprocal rank. */
  readonly mrr: number
}

function found(ranks: readonly number[]): Found {
  const of = (holds: (rank: number) => boolean): number => ranks.filter(holds).length / ranks.length
  return {
    first: of(r => r === 1),
    amongFive: of(r => r > 0 && r <= 5),
    mrr: ranks.reduce((sum, r) => sum + (r === 0 ? 0 : 1 / r), 0) / ranks.length,
  }
}

/** Sentences a second of the processor. */
async function speed(sentences: number, work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return sentences / ((user + system) / 1e6)
}

/** What was measured, as a table; `figures` says how many there are, `low` what fell below its floor or could not be measured. */
interface Measured {
  readonly text: string
  readonly figures: number
  readonly low: readonly string[]
}

/** What vectors find in the sample, asked as the product asks. */
export async function vectorsTable(folder: string): Promise<Measured> {
  try {
    return await measured(folder)
  } catch (error) {
    const why = problemOf(error)
    if (!(error instanceof ParleyError) || !why.code.startsWith('embed.')) throw error
    return absent(why)
  }
}

/** Without weights or runtime nothing is measured: that is said aloud, and in the gate it fails. */
const absent = (why: Problem): Measured => ({
  text: `!!! Vectors are not measured. ${why.message} ${why.next}`,
  figures: 0,
  low: process.env['CI'] ? [`vectors cannot be made here: ${why.message}`] : [],
})

async function measured(folder: string): Promise<Measured> {
  const encoderOf = encoders()
  await encoderOf(null)
  const engine = loadFastEngine()
  const bench = await openBench(
    join(folder, 'vectors.db'),
    true,
    () => standardWay(engine),
    () => '',
    encoderOf,
  )
  try {
    const paths = readdirSync(SAMPLE)
      .filter(f => MEASURED.test(f))
      .map(f => join(SAMPLE, f))
    const added = await bench.addPaths('vectors', paths, { input: Readable.from([]) }, () => {})
    const articleOf = new Map(added.files.map(f => [basename(f.name, '.txt'), f.articles[0] ?? '']))
    const dossier = await bench.dossier('vectors')
    const record = await dossier.record(null)
    const { signal } = new AbortController()
    const made = { sentences: 0 }
    const encoding = await speed(1, async () => {
      Object.assign(made, await bench.makeVectors(dossier.id, null, signal, () => {}))
    })

    const ranks = { words: [] as number[], meaning: [] as number[] }
    for (const [query, meant] of PARAPHRASES)
      for (const by of ['words', 'meaning'] as const) {
        const question = { query, by, limit: DEPTH }
        const { passages } = await ANSWERS.search.answer(record, question, dossier.library)
        ranks[by].push(passages.findIndex(p => p.text.includes(meant)) + 1)
      }
    const related: number[] = []
    for (const [a, b] of RELATED.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])) {
      const question = { id: articleOf.get(a) ?? '', limit: DEPTH }
      const { items } = await ANSWERS.related.answer(record, question, dossier.library)
      related.push(items.findIndex(i => [i.other.article, ...i.copies].includes(articleOf.get(b) ?? '')) + 1)
    }

    const row = (name: string, n: number, f: Found) => [
      name,
      String(n),
      share(f.first),
      share(f.amongFive),
      share(f.mrr),
    ]
    const [words, meaning, reports] = [ranks.words, ranks.meaning, related].map(found)
    if (!words || !meaning || !reports) throw new TypeError('nothing was measured')
    const lines = [
      table(
        ['found in the sample', 'asked', 'first', 'among five', 'MRR'],
        [
          row('other words, search by words', PARAPHRASES.length, words),
          row('other words, search by meaning', PARAPHRASES.length, meaning),
          row('reports of one event', related.length, reports),
        ],
      ),
      `vectors: ${Math.round(encoding * made.sentences)} sentences/s of the processor${await beside(
        record.articles.map(a => a.reading),
        dossier.library,
      )}`,
    ]
    const low = [
      ...(meaning.mrr < WANTED.meaning
        ? [`search by meaning has an MRR of ${meaning.mrr.toFixed(3)}, asked for are ${WANTED.meaning}`]
        : []),
      ...(reports.mrr < WANTED.related
        ? [`related reports have an MRR of ${reports.mrr.toFixed(3)}, asked for are ${WANTED.related}`]
        : []),
      ...(meaning.mrr <= words.mrr
        ? ['search by meaning finds other words no better than search by words']
        : []),
    ]
    return { text: lines.join('\n'), figures: FIGURES, low }
  } finally {
    await bench.close()
  }
}

/** The accurate engine on the same texts in the same run, where it is here. */
async function beside(readings: readonly string[], library: Pick<Library, 'reading'>): Promise<string> {
  const engine = await loadEngine('accurate').catch(() => null)
  if (!engine) return ''
  const texts = (await Promise.all(readings.map(r => library.reading(r)))).filter(r => r !== null)
  let sentences = 0
  const once = await speed(1, async () => {
    for (const reading of texts) sentences += (await engine.analyse(reading)).sentences.length
  })
  return ` (the accurate engine on the same texts, same run: ${Math.round(once * sentences)})`
}
