import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { z } from 'zod'
import { type Measure, SCORER } from './measures.ts'
import { ownInput, ownScore } from './own/score.ts'

/** A score as the scorer prints it: figures, possibly nested, and counts written "a/b". */
export type Score = { readonly [key: string]: number | string | Score }
const Score: z.ZodType<Score> = z.record(z.string(), z.union([z.number(), z.string(), z.lazy(() => Score)]))

const run = (verb: 'input' | 'score', m: Measure, ...rest: string[]): string =>
  execFileSync(process.execPath, [SCORER, verb, m.kind, m.gold, ...rest], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })

/** Writes the lines that a gold file feeds to the product. */
export function writeInput(m: Measure, file: string): void {
  writeFileSync(file, m.own ? ownInput(m.kind, m.gold, m.half) : run('input', m))
}

/** Scores what the product wrote to `predicted`. */
export const score = (m: Measure, predicted: string): Score =>
  m.own ? ownScore(m.kind, m.gold, predicted, m.half) : Score.parse(JSON.parse(run('score', m, predicted)))

/** A figure of a score by its path, between 0 and 1, higher = better; null where the score has no such figure. */
export function figure(scored: Score, path: string): number | null {
  let at: Score[string] | undefined = scored
  for (const key of path.split('.')) {
    if (typeof at !== 'object') return null
    at = at[key]
  }
  if (typeof at === 'number') return at
  const counts = typeof at === 'string' ? /^(\d+)\/(\d+)$/u.exec(at) : null
  return counts ? Math.round(1000 * (1 - Number(counts[1]) / Number(counts[2]))) / 1000 : null
}
