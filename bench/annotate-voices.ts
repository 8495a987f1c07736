/**
 * Reads lines `{id, text, sentences?, names?}` from a file, finds names and statements in them, and writes lines as the batch contract's `statements`.
 * Usage: tsx bench/annotate-voices.ts IN.jsonl OUT.jsonl [LIMIT]. Prints words per second of both finders, trees and times given, in seconds of
 * the processor: a machine that others use tells nothing by the clock on the wall. The texts are gone through twice, and the second round counts.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { namesStage } from '../src/find/names/index.ts'
import { type Doc, type Found, runStages } from '../src/find/pipeline.ts'
import { statementsStage } from '../src/find/statements/index.ts'
import { timesStage } from '../src/find/times/stage.ts'
import { lineBlocks } from '../src/language/blocks.ts'
import { segment } from '../src/language/index.ts'
import type { StatementFinding } from '../src/model/finding.ts'
import type { Name, Sentence } from '../src/model/language.ts'
import type { Span } from '../src/model/span.ts'

interface Line {
  readonly id: string
  readonly text: string
  /** Sentences and names of an engine that ran before, so that the finders' own time is measured. */
  readonly sentences?: readonly Sentence[]
  readonly names?: readonly Name[]
}

const pair = (s: Span): [number, number] => [s.start, s.end]

const statementOut = (f: StatementFinding) => ({
  mode: f.mode,
  act: f.act,
  source: f.source.map(pair),
  cue: f.cue.map(pair),
  content: f.content.map(pair),
  speaker: f.speaker?.name ?? null,
})

const [, , input = '', output = '', limit = '0'] = process.argv
const lines = readFileSync(input, 'utf8')
  .split('\n')
  .filter(l => l !== '')
  .map(l => JSON.parse(l) as Line)
  .slice(0, Number(limit) || undefined)

/** Microseconds of the processor since it started. */
const processor = (): number => {
  const { user, system } = process.cpuUsage()
  return user + system
}

/** Runs the two finders alone over an article and gives the time that they took. */
function measured(doc: Doc, time: Found['time']): number {
  const none = { time } as unknown as Found
  const from = processor()
  const name = namesStage.run(doc, none)
  statementsStage.run(doc, { ...none, name } as Found)
  return processor() - from
}

const docs: Doc[] = []
let words = 0
const out = lines.map(({ id, text, names = [], ...given }) => {
  const blocks = lineBlocks(text)
  const sentences = given.sentences ?? segment({ text, blocks })
  const doc: Doc = {
    article: id,
    reading: id,
    text,
    blocks,
    publisher: null,
    agency: null,
    sentences,
    names: [],
  }
  words += sentences.reduce((n, s) => n + s.tokens.length, 0)
  docs.push(doc)
  const found = runStages([timesStage, namesStage, statementsStage], doc)
  return JSON.stringify({ id, text, statements: found.filter(f => f.kind === 'statement').map(statementOut) })
})
writeFileSync(output, `${out.join('\n')}\n`)
const timed = docs.map(doc => ({ doc, time: runStages([timesStage], doc).filter(f => f.kind === 'time') }))
const spent = timed.reduce((n, { doc, time }) => n + measured(doc, time), 0)
process.stderr.write(`${Math.round((words / spent) * 1e6)} words/s\n`)
