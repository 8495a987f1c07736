import type { Session } from 'onnxruntime-node'
import { Pieces } from '../language/accurate/pieces.ts'
import { loadRuntime, ONE_THREAD, type Runtime } from '../language/accurate/runtime.ts'
import { ParleyError, problemOf } from '../model/problem.ts'
import { bertModel } from './bert.ts'
import { inBytes, type Vector } from './vector.ts'
import { badWeights, readWeights, WEIGHTS_PACKAGE, type Weights } from './weights.ts'

/** Most pieces of a sentence, with those at its ends: the length that all-MiniLM-L6-v2 is published for. What follows is not read. */
const MOST_PIECES = 256

/** Parts words as BERT does; a byte order mark is no space to it, and every Chinese character is a word. */
const SPACES = /[^\S\ufeff]+/u
const HAN = /\p{Script=Han}/gu

/** What makes vectors of sentences. */
export interface SentenceEncoder {
  /** Name and digest of weights and code. */
  readonly model: string
  /** Numbers of a vector. */
  readonly width: number
  /** The vector of one sentence; the same text gives the same bytes, whatever was encoded before it. */
  encode(sentence: string): Promise<Vector>
}

/** The numbers of a sentence's pieces, with those at its ends. */
export function pieceIds(pieces: Pieces, sentence: string): number[] {
  const out = [pieces.first]
  for (const word of sentence.replace(HAN, ' $& ').split(SPACES)) {
    if (word !== '' && out.length < MOST_PIECES) out.push(...pieces.of(word))
  }
  return [...out.slice(0, MOST_PIECES - 1), pieces.last]
}

class Bert implements SentenceEncoder {
  readonly model: string
  readonly width: number
  private readonly pieces: Pieces
  private readonly session: Session
  private readonly runtime: Runtime
  constructor({ model, config, vocabulary }: Weights, session: Session, runtime: Runtime) {
    this.model = model
    this.width = config.hidden_size
    this.pieces = new Pieces(vocabulary, MOST_PIECES)
    this.session = session
    this.runtime = runtime
  }

  async encode(sentence: string): Promise<Vector> {
    return inBytes(await this.mean(sentence))
  }

  /** The mean of the pieces' states, in 32 bits. */
  async mean(sentence: string): Promise<Float32Array> {
    const ids = pieceIds(this.pieces, sentence)
    const line = (values: readonly number[]) =>
      new this.runtime.Tensor('int64', BigInt64Array.from(values, BigInt), [values.length])
    const { mean } = await this.session.run({ ids: line(ids), places: line([...ids.keys()]) }, ['mean'])
    if (!(mean?.data instanceof Float32Array)) throw new TypeError('the encoder gave no vector')
    return mean.data
  }
}

/**
 * Loads the encoder of sentences: the untouched weights of all-MiniLM-L6-v2 (or of another BERT in a folder), read by
 * onnxruntime-node on one thread, one sentence at a time.
 *
 * The same network read by PyTorch from weights of 32 bits (sentence-transformers' own way) gives vectors whose cosine to
 * these, before they go in bytes, is .999999 or more on each of the sample's 217 sentences; all their pieces are the same.
 *
 * @param folder of the user's own weights; null for the package's.
 * Throws `embed.no-weights`, `embed.bad-weights` or `embed.no-runtime`.
 */
export async function loadSentenceEncoder(folder: string | null): Promise<SentenceEncoder> {
  const weights = await readWeights(folder)
  const runtime = await loadRuntime().catch(error => {
    throw new ParleyError('embed.no-runtime', { why: problemOf(error).message }, { cause: error })
  })
  try {
    const graph = bertModel(weights.config, weights.tensors)
    return new Bert(weights, await runtime.InferenceSession.create(graph, ONE_THREAD), runtime)
  } catch (error) {
    throw badWeights(folder ?? WEIGHTS_PACKAGE, error)
  }
}
