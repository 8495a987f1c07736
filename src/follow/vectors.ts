import { setImmediate as breathe } from 'node:timers/promises'
import { z } from 'zod'
import type { SentenceEncoder } from '../embed/encoder.ts'
import type { ReadingVectors } from '../embed/nearest.ts'
import { ParleyError, type Problem, problem, problemOf } from '../model/problem.ts'
import { cut } from '../model/span.ts'
import type { Dossier, Store, VectorCount } from '../store/port.ts'
import { isAnalysed } from './run.ts'

const KEY = 'vectors'

/** What makes the vectors of a dossier: a model by its name and digest, and the folder of its weights (null: the package's). */
const Setting = z.object({ model: z.string(), weights: z.string().nullable() })
export type VectorSetting = z.infer<typeof Setting>

/** Loads an encoder by the folder of its weights, null for the package's. Throws `embed.*`. */
export type EncoderOf = (weights: string | null) => Promise<SentenceEncoder>

/** Loads each encoder once, when it is first asked for; one that could not be loaded is tried again. */
export function encoders(): EncoderOf {
  const loaded = new Map<string | null, Promise<SentenceEncoder>>()
  return weights => {
    const made =
      loaded.get(weights) ?? import('../embed/encoder.ts').then(e => e.loadSentenceEncoder(weights))
    loaded.set(weights, made)
    made.catch(() => loaded.delete(weights))
    return made
  }
}

/** What vectors are made with: a store, and the encoders at hand. */
export interface VectorDeps {
  readonly store: Store
  readonly encoderOf: EncoderOf
}

export interface VectorReport {
  readonly model: string
  /** Readings that got vectors now. */
  readonly made: number
  /** Current readings, and sentences of them, that have vectors. */
  readonly readings: number
  readonly sentences: number
  /** Readings without vectors, after a stop. */
  readonly left: number
  readonly problems: readonly Problem[]
}

export interface VectorOptions {
  readonly signal?: AbortSignal | undefined
}

/** Told after every reading; `done` of `total` are through. */
export type OnVectors = (done: number, total: number) => void

/** What makes the vectors of a dossier, by its id; null where it has none. */
export async function vectorSetting(store: Store, dossier: string): Promise<VectorSetting | null> {
  const body = await store.state(dossier, KEY)
  return body === null ? null : (Setting.safeParse(JSON.parse(body)).data ?? null)
}

/** How far the vectors of a dossier go; null where it has none. */
export async function vectorStatus(store: Store, dossier: string): Promise<VectorCount | null> {
  const setting = await vectorSetting(store, dossier)
  if (!setting) return null
  const counts = await store.vectorCounts(dossier)
  return counts.find(c => c.model === setting.model) ?? { model: setting.model, readings: [], sentences: 0 }
}

/**
 * Makes vectors of all sentences of a dossier that have none, by the weights in a folder or by the package's; from now on they are kept up
 * to date. Vectors of other weights, and of readings that are no longer current, are removed. A reading's vectors are on the disk when
 * `onProgress` is told; after a stop the next call goes on.
 */
export async function makeVectors(
  { store, encoderOf }: VectorDeps,
  dossier: string,
  weights: string | null,
  options: VectorOptions = {},
  onProgress: OnVectors = () => {},
): Promise<VectorReport> {
  const encoder = await encoderOf(weights)
  const setting: VectorSetting = { model: encoder.model, weights }
  await store.setState(dossier, KEY, JSON.stringify(setting))
  return keep(store, dossier, encoder, options, onProgress)
}

/**
 * Makes the vectors that are missing, where a dossier has vectors at all; gives null where it has none. Throws `embed.other-weights` where the
 * weights at hand are not those of its vectors, and what keeps them from being loaded; nothing is loaded while nothing is missing.
 */
export async function keepVectors(
  { store, encoderOf }: VectorDeps,
  { id, name }: Dossier,
  options: VectorOptions = {},
  onProgress: OnVectors = () => {},
): Promise<VectorReport | null> {
  const setting = await vectorSetting(store, id)
  if (!setting) return null
  const { model } = setting
  const lacking = await lackingOf(store, id, model)
  if (lacking.length === 0) return keep(store, id, { model }, options, onProgress)
  return keep(store, id, await encoderFor(encoderOf, setting, name), options, onProgress)
}

/** What became of a dossier's vectors after something was added to it: a report, or what kept them from being made. */
export interface VectorsKept {
  readonly report: VectorReport | null
  readonly problem: Problem | null
}

/** `keepVectors` after something was added: what keeps vectors from being made keeps nothing from being added. Null where there are none. */
export async function keptVectors(
  deps: VectorDeps,
  dossier: Dossier,
  options: VectorOptions = {},
): Promise<VectorsKept | null> {
  try {
    const report = await keepVectors(deps, dossier, options)
    return report && { report, problem: null }
  } catch (error) {
    const why = problemOf(error)
    if (!why.code.startsWith('embed.')) throw error
    return { report: null, problem: why }
  }
}

/** The encoder of a dossier's vectors. Throws `embed.other-weights` where the weights at hand are not theirs. */
export async function encoderFor(
  encoderOf: EncoderOf,
  { model, weights }: VectorSetting,
  name: string,
): Promise<SentenceEncoder> {
  const encoder = await encoderOf(weights)
  if (encoder.model !== model)
    throw new ParleyError('embed.other-weights', { name, model, found: encoder.model })
  return encoder
}

/** Removes all vectors of a dossier; none are made for it any more. Gives whether there were any. */
export async function removeVectors(store: Store, dossier: string): Promise<boolean> {
  const had = (await vectorSetting(store, dossier)) !== null
  await store.setState(dossier, KEY, null)
  await store.removeVectors(dossier, null)
  return had
}

async function lackingOf(store: Store, dossier: string, model: string): Promise<readonly string[]> {
  const has = new Set((await store.vectorCounts(dossier)).find(c => c.model === model)?.readings)
  return (await store.articles(dossier)).map(a => a.reading).filter(r => !has.has(r))
}

/** An encoder, or the name of one where there is nothing to encode. */
type Encoding = Pick<SentenceEncoder, 'model'> & Partial<Pick<SentenceEncoder, 'width' | 'encode'>>

async function keep(
  store: Store,
  dossier: string,
  encoder: Encoding,
  { signal }: VectorOptions,
  onProgress: OnVectors,
): Promise<VectorReport> {
  const { model } = encoder
  await store.removeVectors(dossier, model)
  const lacking = await lackingOf(store, dossier, model)
  let made = 0
  for (const reading of lacking) {
    // Lets a pressed Ctrl-C be heard.
    await breathe()
    if (signal?.aborted || !encoder.encode) break
    await store.putVectors(dossier, model, [
      await vectorsOf(store, dossier, reading, encoder.encode.bind(encoder)),
    ])
    made++
    onProgress(made, lacking.length)
  }
  const left = lacking.length - made
  const count = (await store.vectorCounts(dossier)).find(c => c.model === model)
  return {
    model,
    made,
    readings: count?.readings.length ?? 0,
    sentences: count?.sentences ?? 0,
    left,
    problems: left > 0 ? [problem('add.interrupted', { left })] : [],
  }
}

/** The vectors of a reading; none of a text in another language, of which the weights know nothing. */
async function vectorsOf(
  store: Store,
  dossier: string,
  id: string,
  encode: SentenceEncoder['encode'],
): Promise<ReadingVectors> {
  const reading = await store.reading(dossier, id)
  if (!reading || !isAnalysed(reading)) return { reading: id, width: 0, body: new Int8Array(0) }
  const parts: Int8Array[] = []
  for (const place of await store.sentences(dossier, id)) parts.push(await encode(cut(reading.text, place)))
  const width = parts[0]?.length ?? 0
  const body = new Int8Array(parts.length * width)
  parts.forEach((p, i) => {
    body.set(p, i * width)
  })
  return { reading: id, width, body }
}
