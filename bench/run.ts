import { join } from 'node:path'
import { engineThatWrote } from './engines.ts'
import { PARLEY, runFilter, type Used } from './filter.ts'
import { goldDigest, type Measured } from './floors.ts'
import type { Measure } from './measures.ts'
import { figure, score, writeInput } from './scorer.ts'

/** A measured gold file: its figures, what the run used, and where the product's answer lies. */
export interface Result extends Measured {
  readonly used: Used
  readonly input: string
  readonly output: string
}

/** Feeds one gold file to the product and scores what comes back. */
export async function runMeasure(m: Measure, folder: string): Promise<Result> {
  const base = join(folder, m.name.replaceAll('/', '-'))
  const input = `${base}.in.jsonl`
  const output = `${base}.out.jsonl`
  writeInput(m, input)
  const used = await runFilter([PARLEY, ...m.command], input, output)
  if (m.engine !== undefined && engineThatWrote(output) !== m.engine)
    throw new Error(`${m.name}: another engine answered; see ${output}.err`)
  const scored = score(m, output)
  const figures = Object.fromEntries(
    m.pinned.flatMap(path => {
      const value = figure(scored, path)
      return value === null ? [] : [[path, value] as const]
    }),
  )
  return { measure: m, digest: goldDigest(m), figures, used, input, output }
}

/** Runs all of `work`, at most `width` at a time; the results are in the order of the work. */
export async function pool<In, Out>(
  work: readonly In[],
  width: number,
  run: (item: In) => Promise<Out>,
): Promise<readonly Out[]> {
  const out: Out[] = []
  const queue = work.map((item, i) => ({ item, i }))
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) out[next.i] = await run(next.item)
  }
  await Promise.all(Array.from({ length: width }, worker))
  return out
}
