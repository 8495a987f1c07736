import type { Session, SessionOptions, Tensor } from 'onnxruntime-node'
import { ParleyError } from '../../model/problem.ts'

/** The runtime with its version, as the engine's version names it: other ones may round otherwise. */
export const RUNTIME = 'onnxruntime-1.16.3'

/** A window as the encoder takes it: for each piece its number and the shape of its word, for each word the place of its first piece. */
export interface EncoderInput {
  readonly ids: readonly number[]
  readonly shapes: readonly number[]
  readonly words: readonly number[]
}

/** What the encoder says of `n` words; rows lie one behind the other. */
export interface EncoderOutput {
  /** Logit that the sentence ends behind the word: [n]. */
  readonly end: Float32Array
  /** [n × tags]. */
  readonly tag: Float32Array
  /** [n × (n + 1)], column 0 is the root. */
  readonly arc: Float32Array
  /** [n × k] and [(n + 1) × k]: what a label is scored by. */
  readonly relDep: Float32Array
  readonly relHead: Float32Array
  /** [n × name labels]. */
  readonly name: Float32Array
}

const OUTPUTS = ['end', 'tag', 'arc', 'relDep', 'relHead', 'name'] as const

/** One thread, one order of work: the same window gives the same numbers. */
export const ONE_THREAD: SessionOptions = {
  executionProviders: ['cpu'],
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
  logSeverityLevel: 3,
}

export type Runtime = typeof import('onnxruntime-node')

/** The runtime, an optional part of the installation. Throws `language.no-runtime`. */
export async function loadRuntime(): Promise<Runtime> {
  try {
    const loaded = await import('onnxruntime-node')
    return 'default' in loaded ? (loaded.default as Runtime) : loaded
  } catch (error) {
    const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    throw new ParleyError('language.no-runtime', { why }, { cause: error })
  }
}

/** What reads windows, one at a time. */
export interface Network {
  run(input: EncoderInput): Promise<EncoderOutput>
}

/** The trained network at work. */
export class Encoder implements Network {
  private readonly session: Session
  private readonly runtime: Runtime
  private constructor(session: Session, runtime: Runtime) {
    this.session = session
    this.runtime = runtime
  }

  /** Reads the graph of the network from its bytes. Throws `language.no-runtime`, or what the runtime says of bytes that are none. */
  static async from(bytes: Uint8Array): Promise<Encoder> {
    const ort = await loadRuntime()
    return new Encoder(await ort.InferenceSession.create(bytes, ONE_THREAD), ort)
  }

  async run({ ids, shapes, words }: EncoderInput): Promise<EncoderOutput> {
    const line = (values: readonly number[]): Tensor =>
      new this.runtime.Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length])
    const out = await this.session.run(
      { ids: line(ids), mask: line(ids.map(() => 1)), shape: line(shapes), words: line(words) },
      OUTPUTS,
    )
    const floats = (name: (typeof OUTPUTS)[number]): Float32Array => {
      const data = out[name]?.data
      if (!(data instanceof Float32Array)) throw new TypeError(`the encoder gave no ${name}`)
      return data
    }
    return {
      end: floats('end'),
      tag: floats('tag'),
      arc: floats('arc'),
      relDep: floats('relDep'),
      relHead: floats('relHead'),
      name: floats('name'),
    }
  }
}
