import { z } from 'zod'
import { ELEMENT, type OnnxAttribute, type OnnxNode, type OnnxTensor, onnxModel } from './onnx.ts'
import type { StoredTensor } from './safetensors.ts'

/** What of a BERT's `config.json` shapes its network. */
export const BertConfig = z.object({
  model_type: z.literal('bert'),
  hidden_act: z.literal('gelu'),
  hidden_size: z.int().positive(),
  intermediate_size: z.int().positive(),
  num_hidden_layers: z.int().positive(),
  num_attention_heads: z.int().positive(),
  max_position_embeddings: z.int().positive(),
  layer_norm_eps: z.number().positive(),
})
export type BertConfig = z.infer<typeof BertConfig>

/** Nodes and tensors as they are put down; `add` gives the name of what a node makes. */
class Draft {
  readonly nodes: OnnxNode[] = []
  readonly tensors: OnnxTensor[] = []
  private readonly weights: ReadonlyMap<string, StoredTensor>
  constructor(weights: ReadonlyMap<string, StoredTensor>) {
    this.weights = weights
  }

  add(
    op: string,
    inputs: readonly string[],
    attributes: Readonly<Record<string, OnnxAttribute>> = {},
  ): string {
    const output = `${op}_${this.nodes.length}`
    this.nodes.push({ op, inputs, output, attributes })
    return output
  }

  constant(type: 'float32' | 'int64', values: readonly number[], shape: readonly number[]): string {
    const name = `constant_${this.tensors.length}`
    const array = type === 'int64' ? BigInt64Array.from(values, BigInt) : Float32Array.from(values)
    this.tensors.push({ name, type, shape, bytes: new Uint8Array(array.buffer) })
    return name
  }

  /** A stored weight as it is. Throws a RangeError where it is not there or has another shape. */
  stored(name: string, shape: readonly number[]): { readonly name: string; readonly half: boolean } {
    const found = this.weights.get(name) ?? this.weights.get(`bert.${name}`)
    if (!found) throw new RangeError(`the weights have no ${name}`)
    if (found.shape.length !== shape.length || shape.some((d, i) => d > 0 && d !== found.shape[i]))
      throw new RangeError(`the weights of ${name} have another shape`)
    this.tensors.push({ name, type: found.type, shape: found.shape, bytes: found.bytes })
    return { name, half: found.type === 'float16' }
  }

  /** Numbers of 32 bits; the runtime widens weights of 16 once, when it loads them. */
  wide(name: string, half: boolean): string {
    return half ? this.add('Cast', [name], { to: { int: ELEMENT.float32 } }) : name
  }

  weight(name: string, ...shape: readonly number[]): string {
    const stored = this.stored(name, shape)
    return this.wide(stored.name, stored.half)
  }
}

/**
 * The network of a BERT encoder with mean pooling (Devlin et al. 2019; Reimers & Gurevych 2019, Sentence-BERT), made from its
 * weights. In: `ids` and `places`, both [n]: the pieces of one sentence and 0 … n-1. Out: `mean`, [hidden size], not yet of
 * length one. One sentence at a time needs neither padding nor mask, so that no sentence is seen beside another.
 *
 * Throws a RangeError where a weight is missing or has another shape than the configuration says.
 */
export function bertModel(config: BertConfig, weights: ReadonlyMap<string, StoredTensor>): Uint8Array {
  const {
    hidden_size: width,
    intermediate_size: inside,
    num_attention_heads: heads,
    layer_norm_eps: epsilon,
  } = config
  if (width % heads !== 0) throw new RangeError('the heads do not divide the width')
  const d = new Draft(weights)
  // Of the embeddings only the rows that are read are widened.
  const rows = (table: string, ids: string): string => {
    const { name, half } = d.stored(`embeddings.${table}.weight`, [0, width])
    return d.wide(d.add('Gather', [name, ids]), half)
  }
  const normal = (of: string, prefix: string): string =>
    d.add(
      'LayerNormalization',
      [of, d.weight(`${prefix}.LayerNorm.weight`, width), d.weight(`${prefix}.LayerNorm.bias`, width)],
      { axis: { int: 1 }, epsilon: { float: epsilon } },
    )
  const linear = (of: string, prefix: string, from: number, to: number): string =>
    d.add('Gemm', [of, d.weight(`${prefix}.weight`, to, from), d.weight(`${prefix}.bias`, to)], {
      transB: { int: 1 },
    })

  const byHead = d.constant('int64', [0, heads, width / heads], [3])
  const flat = d.constant('int64', [0, width], [2])
  const scale = d.constant('float32', [1 / Math.sqrt(width / heads)], [])
  const root = d.constant('float32', [Math.SQRT2], [])
  const half = d.constant('float32', [0.5], [])
  const one = d.constant('float32', [1], [])

  const gelu = (of: string): string => {
    const error = d.add('Erf', [d.add('Div', [of, root])])
    return d.add('Mul', [d.add('Mul', [of, d.add('Add', [error, one])]), half])
  }
  const attention = (of: string, prefix: string): string => {
    const part = (name: string, order: readonly number[]): string =>
      d.add('Transpose', [d.add('Reshape', [linear(of, `${prefix}.${name}`, width, width), byHead])], {
        perm: { ints: order },
      })
    const scores = d.add('MatMul', [part('query', [1, 0, 2]), part('key', [1, 2, 0])])
    const shares = d.add('Softmax', [d.add('Mul', [scores, scale])], { axis: { int: 2 } })
    const seen = d.add('MatMul', [shares, part('value', [1, 0, 2])])
    return d.add('Reshape', [d.add('Transpose', [seen], { perm: { ints: [1, 0, 2] } }), flat])
  }

  const kind = d.constant('int64', [0], [])
  const placed = d.add('Add', [rows('word_embeddings', 'ids'), rows('position_embeddings', 'places')])
  let state = normal(d.add('Add', [placed, rows('token_type_embeddings', kind)]), 'embeddings')
  for (let i = 0; i < config.num_hidden_layers; i++) {
    const at = `encoder.layer.${i}`
    const seen = linear(
      attention(state, `${at}.attention.self`),
      `${at}.attention.output.dense`,
      width,
      width,
    )
    state = normal(d.add('Add', [seen, state]), `${at}.attention.output`)
    const thought = gelu(linear(state, `${at}.intermediate.dense`, width, inside))
    state = normal(
      d.add('Add', [linear(thought, `${at}.output.dense`, inside, width), state]),
      `${at}.output`,
    )
  }
  d.nodes.push({
    op: 'ReduceMean',
    inputs: [state],
    output: 'mean',
    attributes: { axes: { ints: [0] }, keepdims: { int: 0 } },
  })
  return onnxModel({
    nodes: d.nodes,
    tensors: d.tensors,
    inputs: [
      { name: 'ids', type: 'int64', shape: ['n'] },
      { name: 'places', type: 'int64', shape: ['n'] },
    ],
    outputs: [{ name: 'mean', type: 'float32', shape: [width] }],
  })
}
