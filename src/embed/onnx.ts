/**
 * Writes networks in the ONNX format (protocol buffers, https://onnx.ai/onnx/repo-docs/IR.html): as much of it as an encoder
 * of sentences needs. Numbers in the comments are the fields of onnx.proto.
 */

/** A stored tensor, in little-endian bytes. */
export interface OnnxTensor {
  readonly name: string
  readonly type: 'float16' | 'float32' | 'int64'
  readonly shape: readonly number[]
  readonly bytes: Uint8Array
}

/** An attribute of a node: a float, a list of whole numbers, or a whole number. */
export type OnnxAttribute =
  | { readonly float: number }
  | { readonly ints: readonly number[] }
  | { readonly int: number }

export interface OnnxNode {
  readonly op: string
  readonly inputs: readonly string[]
  readonly output: string
  readonly attributes?: Readonly<Record<string, OnnxAttribute>>
}

/** What goes in or comes out; a dimension with a name is any length. */
export interface OnnxPort {
  readonly name: string
  readonly type: 'float32' | 'int64'
  readonly shape: readonly (number | string)[]
}

export interface OnnxGraph {
  readonly nodes: readonly OnnxNode[]
  readonly tensors: readonly OnnxTensor[]
  readonly inputs: readonly OnnxPort[]
  readonly outputs: readonly OnnxPort[]
}

/** `TensorProto.DataType`. */
export const ELEMENT = { float32: 1, int64: 7, float16: 10 } as const

/** Version 17 of the operators, the first that has `LayerNormalization`; version 8 of the format, which goes with it. */
const OPERATORS = 17
const FORMAT = 8

/** Bytes of one message, in pieces, so that weights are copied once. */
type Pieces = Uint8Array[]

const VARINT = 0
const BYTES = 2
const FLOAT = 5

const utf8 = new TextEncoder()
const sizeOf = (pieces: readonly Uint8Array[]): number => pieces.reduce((n, p) => n + p.length, 0)

function varint(value: number): Uint8Array {
  const out: number[] = []
  let rest = value
  for (; rest >= 128; rest = Math.floor(rest / 128)) out.push((rest % 128) + 128)
  out.push(rest)
  return Uint8Array.from(out)
}

const key = (field: number, wire: number): Uint8Array => varint(field * 8 + wire)
const whole = (field: number, value: number): Pieces => [key(field, VARINT), varint(value)]
const bytes = (field: number, value: Uint8Array): Pieces => [key(field, BYTES), varint(value.length), value]
const text = (field: number, value: string): Pieces => bytes(field, utf8.encode(value))
const message = (field: number, ...parts: readonly Pieces[]): Pieces => {
  const inner = parts.flat()
  return [key(field, BYTES), varint(sizeOf(inner)), ...inner]
}

function float(field: number, value: number): Pieces {
  const four = new Uint8Array(4)
  new DataView(four.buffer).setFloat32(0, value, true)
  return [key(field, FLOAT), four]
}

/** `AttributeProto`: name 1, f 2, i 3, ints 8, type 20. */
function attribute(name: string, value: OnnxAttribute): Pieces {
  if ('float' in value) return message(5, text(1, name), float(2, value.float), whole(20, 1))
  if ('int' in value) return message(5, text(1, name), whole(3, value.int), whole(20, 2))
  return message(5, text(1, name), ...value.ints.map(n => whole(8, n)), whole(20, 7))
}

/** `NodeProto`: input 1, output 2, op_type 4, attribute 5. */
const node = (n: OnnxNode): Pieces =>
  message(
    1,
    ...n.inputs.map(i => text(1, i)),
    text(2, n.output),
    text(4, n.op),
    ...Object.entries(n.attributes ?? {}).map(([name, value]) => attribute(name, value)),
  )

/** `TensorProto`: dims 1, data_type 2, name 8, raw_data 9. */
const tensor = (t: OnnxTensor): Pieces =>
  message(5, ...t.shape.map(d => whole(1, d)), whole(2, ELEMENT[t.type]), text(8, t.name), bytes(9, t.bytes))

/** `ValueInfoProto`: name 1, type 2 → tensor_type 1 → elem_type 1, shape 2 → dim 1 → dim_value 1, dim_param 2. */
const port = (field: number, p: OnnxPort): Pieces =>
  message(
    field,
    text(1, p.name),
    message(
      2,
      message(
        1,
        whole(1, ELEMENT[p.type]),
        message(2, ...p.shape.map(d => message(1, typeof d === 'number' ? whole(1, d) : text(2, d)))),
      ),
    ),
  )

/** The bytes of a model (`ModelProto`: ir_version 1, producer_name 2, graph 7, opset_import 8) that any ONNX runtime reads. */
export function onnxModel(graph: OnnxGraph): Uint8Array {
  const pieces = [
    ...whole(1, FORMAT),
    ...text(2, 'parley'),
    ...message(
      7,
      ...graph.nodes.map(node),
      text(2, 'encoder'),
      ...graph.tensors.map(tensor),
      ...graph.inputs.map(p => port(11, p)),
      ...graph.outputs.map(p => port(12, p)),
    ),
    ...message(8, whole(2, OPERATORS)),
  ]
  const out = new Uint8Array(sizeOf(pieces))
  let at = 0
  for (const p of pieces) {
    out.set(p, at)
    at += p.length
  }
  return out
}
