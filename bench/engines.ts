import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { ENGINE_NAMES, type EngineName } from '../src/model/language.ts'
import { PARLEY, runFilter } from './filter.ts'
import type { Kind } from './measures.ts'

const MODEL = fileURLToPath(new URL('../models/encoder/', import.meta.url))

/** Kinds whose score comes from the language engine itself: both engines stand side by side in every run of the bench. */
const OF_THE_ENGINE: ReadonlySet<Kind> = new Set<Kind>(['syntax', 'names'])
/** Kinds that read no language. */
const WITHOUT: ReadonlySet<Kind> = new Set<Kind>(['pages', 'dates'])

/** Whether a kind is measured with an engine: all with the fast one, of the accurate one what is its own, or all when it is asked for. */
export function measuredWith(engine: EngineName, asked: EngineName | null, kind: Kind): boolean {
  if (asked !== null) return engine === asked && (engine === 'fast' || !WITHOUT.has(kind))
  return engine === 'fast' || OF_THE_ENGINE.has(kind)
}

const Made = z.object({ engine: z.string() })

/** The engine that wrote an output of `annotate`, by its first line; null for what names none. */
export function engineThatWrote(output: string): EngineName | null {
  const text = readFileSync(output, 'utf8')
  const end = text.indexOf('\n')
  const made = Made.safeParse(end < 0 ? null : JSON.parse(text.slice(0, end)))
  return ENGINE_NAMES.find(e => made.success && made.data.engine.startsWith(`${e}/`)) ?? null
}

/** Whether the accurate engine runs here; where it does not, what it says, and whether that is a fault since its model is here. */
export async function accurateHere(
  folder: string,
): Promise<{ readonly here: boolean; readonly why: string; readonly fault: boolean }> {
  const input = join(folder, 'engine.jsonl')
  const output = join(folder, 'engine.out')
  writeFileSync(input, `${JSON.stringify({ id: 'e', text: 'The two ministers met in Vienna.' })}\n`)
  await runFilter([PARLEY, 'annotate', '--jsonl', '--engine', 'accurate'], input, output)
  const here = engineThatWrote(output) === 'accurate'
  const why = here ? '' : readFileSync(`${output}.err`, 'utf8').trim()
  return { here, why, fault: !here && existsSync(MODEL) }
}
