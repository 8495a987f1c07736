import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Card } from '../../../src/language/accurate/card.ts'
import { Pieces } from '../../../src/language/accurate/pieces.ts'
import { Reader } from '../../../src/language/accurate/reader.ts'
import type { EncoderInput, EncoderOutput, Network } from '../../../src/language/accurate/runtime.ts'
import { kindOf, shapeNumber } from '../../../src/language/accurate/shape.ts'
import type { DocumentWord } from '../../../src/language/accurate/words.ts'

const VOCABULARY = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'w', 'end', '##x', 'so']
const pieces = new Pieces(VOCABULARY, 8)
const END = 5
const UNSURE = 7
const card: Card = {
  version: 1,
  window: 16,
  mostPieces: 8,
  kinds: [],
  spaces: [],
  tags: ['NOUN NN _'],
  names: ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'],
  moves: [],
  rels: { labels: ['dep', 'root'], bias: [0, 0], weight: [[0], [0]] },
}

/** A network that sees the end of a sentence behind every word `end`, and hangs each word on the one before. */
class Plain implements Network {
  runs = 0
  pieces = 0
  async run({ ids, words }: EncoderInput): Promise<EncoderOutput> {
    this.runs++
    this.pieces += ids.length
    expect(ids.length).toBeLessThanOrEqual(card.window)
    expect([ids[0], ids.at(-1)]).toEqual([2, 3])
    const n = words.length
    const arc = new Float32Array(n * (n + 1))
    for (let i = 0; i < n; i++) arc[i * (n + 1) + i] = 5
    return {
      end: Float32Array.from(words, w => (ids[w] === END ? 3 : ids[w] === UNSURE ? 0 : -3)),
      tag: new Float32Array(n),
      arc,
      relDep: new Float32Array(n),
      relHead: new Float32Array(n + 1),
      name: new Float32Array(n * 7),
    }
  }
}

/** Words of a document: `e` ends a sentence for the network, a `!` behind a word for the rules, `|` ends a block. */
function document(line: string): DocumentWord[] {
  return line.split(' ').map((w, i, all) => {
    const form = w.startsWith('e') ? 'end' : w.startsWith('so') ? 'so' : w.startsWith('long') ? 'wxxx' : 'w'
    const last = w.endsWith('|') || i === all.length - 1
    const shape = shapeNumber(kindOf(form), 'spaced')
    return {
      start: i,
      end: i + 1,
      form,
      block: 0,
      pieces: pieces.of(form),
      shape,
      stop: last || w.endsWith('!'),
      last,
    }
  })
}

const read = async (line: string, network = new Plain()) => {
  const sentences = await new Reader(network, pieces, card).read(document(line))
  return sentences.map(parts => parts.map(p => p.n))
}

describe('reading a document window by window', () => {
  it('ends sentences where the network sees an end, and at the end of every block', async () => {
    expect(await read('w w e w! w e w| w')).toEqual([[3], [3], [1], [1]])
  })
  it('goes by the rules where the network is not sure', async () => {
    expect(await read('w so w so! w e')).toEqual([[4], [2]])
  })
  it('reads a sentence again whose end the rules alone saw', async () => {
    // The rules would end the window behind the fourteenth word; the sentence goes on.
    expect(await read('w w w e! w w w w w! w w w w w w w e')).toEqual([[4], [13]])
  })
  it('keeps a sentence together that no window can hold', async () => {
    const long = `${'w '.repeat(30)}e w e`
    expect(await read(long)).toEqual([[14, 14, 3], [2]])
  })
  it('reads every word once, with trees that stay inside their sentence', async () => {
    const word = fc.constantFrom('w', 'w', 'w', 'e', 'e!', 'w!', 'long', 'e|', 'w|')
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 120 }), async line => {
        const words = document(line.join(' '))
        const network = new Plain()
        let at = 0
        for (const sentence of await new Reader(network, pieces, card).read(words))
          for (const part of sentence) {
            expect(part.from).toBe(at)
            expect([...part.heads]).toEqual(Array.from({ length: part.n }, (_, i) => i))
            expect(part.rels.filter(r => r === 1)).toHaveLength(1)
            at += part.n
          }
        expect(at).toBe(words.length)
        // No text makes it read again and again.
        expect(network.pieces).toBeLessThanOrEqual(
          3 * (words.reduce((n, w) => n + w.pieces.length, 0) + 2 * network.runs),
        )
      }),
    )
  })
})
