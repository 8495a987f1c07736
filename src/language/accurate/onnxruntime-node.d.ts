/** What is used of onnxruntime-node, which carries no types of its own in this version. */
declare module 'onnxruntime-node' {
  export class Tensor {
    constructor(type: 'int64', data: BigInt64Array, dims: readonly number[])
    readonly data: unknown
  }
  export interface SessionOptions {
    readonly executionProviders: readonly string[]
    readonly intraOpNumThreads: number
    readonly interOpNumThreads: number
    readonly executionMode: 'sequential' | 'parallel'
    readonly graphOptimizationLevel: 'disabled' | 'basic' | 'extended' | 'all'
    readonly logSeverityLevel: number
  }
  export interface Session {
    run(
      feeds: Readonly<Record<string, Tensor>>,
      fetches: readonly string[],
    ): Promise<Readonly<Record<string, Tensor>>>
  }
  export const InferenceSession: {
    create(model: Uint8Array, options: SessionOptions): Promise<Session>
  }
}
