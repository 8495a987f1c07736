import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { lineBlocks } from '../../src/language/blocks.ts'
import type { LanguageEngine, Name, Sentence } from '../../src/model/language.ts'

const oneBlock = (text: string) => ({ text, blocks: [{ start: 0, end: text.length, kind: 'body' as const }] })

/** Words cover exactly the characters that are not white space, in order. */
export function expectCover(text: string, sentences: readonly Sentence[]): void {
  let at = 0
  for (const s of sentences) {
    expect(s.start).toBe(s.tokens[0]?.start)
    expect(s.end).toBe(s.tokens.at(-1)?.end)
    for (const t of s.tokens) {
      expect(text.slice(at, t.start).trim()).toBe('')
      expect(t.end).toBeGreaterThan(t.start)
      expect(t.form).toBe(text.slice(t.start, t.end))
      expect(t.form).not.toMatch(/\s/u)
      at = t.end
    }
  }
  expect(text.slice(at).trim()).toBe('')
}

/** One root, and every word reaches it. */
export function expectTree(sentence: Sentence): void {
  const { tokens } = sentence
  expect(tokens.filter(t => t.head === 0)).toHaveLength(1)
  expect(tokens.filter(t => t.deprel === 'root')).toHaveLength(1)
  const reaches = new Set<number>([0])
  for (let i = 1; i <= tokens.length; i++) {
    const way: number[] = []
    let at = i
    while (!reaches.has(at)) {
      expect(way).not.toContain(at)
      way.push(at)
      at = tokens[at - 1]?.head ?? -1
      expect(at).toBeGreaterThanOrEqual(0)
      expect(at).toBeLessThanOrEqual(tokens.length)
    }
    for (const w of way) reaches.add(w)
  }
  for (const t of tokens) {
    expect(t.margin).toBeGreaterThanOrEqual(0)
    expect(t.margin).toBeLessThanOrEqual(1)
    for (const field of [t.lemma, t.upos, t.xpos, t.feats, t.deprel]) expect(field).not.toBe('')
  }
}

/** Names lie in order, apart from each other, on the borders of words; inner names lie inside. */
export function expectNames(names: readonly Name[], sentences: readonly Sentence[]): void {
  const starts = new Set(sentences.flatMap(s => s.tokens.map(t => t.start)))
  const ends = new Set(sentences.flatMap(s => s.tokens.map(t => t.end)))
  let at = 0
  for (const n of names) {
    expect(n.start).toBeGreaterThanOrEqual(at)
    expect(n.end).toBeGreaterThan(n.start)
    expect(starts).toContain(n.start)
    expect(ends).toContain(n.end)
    expect(n.confidence).toBeGreaterThanOrEqual(0)
    expect(n.confidence).toBeLessThanOrEqual(1)
    for (const i of n.inner) {
      expect(i.start >= n.start && i.end <= n.end && i.end - i.start < n.end - n.start).toBe(true)
    }
    at = n.end
  }
}

/**
 * What every language engine promises. An engine joins with one line: `languageContract('name', () => engine)`. `endless` counts the words
 * of the endless sentence.
 */
export function languageContract(
  name: string,
  load: () => LanguageEngine | Promise<LanguageEngine>,
  endless = 100_000,
): void {
  let engine: LanguageEngine
  const holds = async (text: string): Promise<void> => {
    const { sentences, names } = await engine.analyse(oneBlock(text))
    expectCover(text, sentences)
    for (const s of sentences) {
      expect(s.parsed).toBe(true)
      expectTree(s)
    }
    expectNames(names, sentences)
  }

  describe(`the contract of language engines: ${name}`, () => {
    beforeAll(async () => {
      engine = await load()
    })

    it('says who it is and which models it runs', () => {
      expect(engine.name).not.toBe('')
      expect(engine.version).not.toBe('')
      for (const m of engine.models) expect(m).toMatch(/^[\w-]+@[0-9a-f]+$/u)
    })

    it('gives tags, lemmas, features and a tree', async () => {
      const text = 'The ministers were told that the deal had failed.'
      const { sentences } = await engine.analyse({ text, blocks: lineBlocks(text) })
      const tokens = sentences[0]?.tokens ?? []
      expect(tokens.map(t => [t.form, t.lemma, t.upos, t.deprel])).toEqual([
        ['The', 'the', 'DET', 'det'],
        ['ministers', 'minister', 'NOUN', 'nsubj:pass'],
        ['were', 'be', 'AUX', 'aux:pass'],
        ['told', 'tell', 'VERB', 'root'],
        ['that', 'that', 'SCONJ', 'mark'],
        ['the', 'the', 'DET', 'det'],
        ['deal', 'deal', 'NOUN', 'nsubj'],
        ['had', 'have', 'AUX', 'aux'],
        ['failed', 'fail', 'VERB', 'ccomp'],
        ['.', '.', 'PUNCT', 'punct'],
      ])
      expect(tokens[3]?.feats).toContain('Voice=Pass')
      for (const t of tokens) expect(t.margin).toBeGreaterThan(0)
    })

    it('covers any string, with trees that hold', { timeout: 180_000 }, async () => {
      await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), holds), { numRuns: 30 })
      await fc.assert(
        fc.asyncProperty(
          fc.array(
            fc.constantFrom(
              'Kyiv',
              'said',
              'the',
              'talks',
              '.',
              '"',
              ',',
              'U.S.',
              '\ud800',
              '😀',
              'سلام',
              '3-1/2',
              '…',
              "don't",
            ),
            { maxLength: 40 },
          ),
          words => holds(words.join(' ')),
        ),
        { numRuns: 30 },
      )
    })

    it('is pure: the same text gives the same analysis, whatever came before', async () => {
      const text = 'The envoy left Geneva on Monday. "We shall return," she said.'
      const before = JSON.stringify(await engine.analyse(oneBlock(text)))
      await engine.analyse(oneBlock('Something else altogether was read in between by John Smith.'))
      expect(JSON.stringify(await engine.analyse(oneBlock(text)))).toBe(before)
    })

    it('never lets a sentence cross a block, and keeps its kind', async () => {
      const text = 'TALKS RESUME\nThe sides met on Monday. They agreed.'
      const [title, ...body] = lineBlocks(text)
      const blocks = [...(title ? [{ ...title, kind: 'headline' as const }] : []), ...body]
      const { sentences } = await engine.analyse({ text, blocks })
      expect(sentences.map(s => [s.kind, s.block])).toEqual([
        ['headline', 0],
        ['body', 1],
        ['body', 1],
      ])
    })

    it('takes emoji, Arabic, lone surrogates and an endless sentence in its stride', {
      timeout: 180_000,
    }, async () => {
      await holds('😀👩‍👩‍👧‍👦🇺🇦 '.repeat(60))
      await holds('قال الرئيس إن المحادثات ستستأنف غدا. '.repeat(20))
      await holds('\ud83d \udc00 lone')
      const time = async (n: number): Promise<number> => {
        const from = performance.now()
        const { sentences } = await engine.analyse(oneBlock('word and '.repeat(n / 2)))
        expect(sentences.reduce((k, s) => k + s.tokens.length, 0)).toBe(n)
        return performance.now() - from
      }
      await time(endless / 10)
      const short = await time(endless / 10)
      expect(await time(endless)).toBeLessThan(40 * Math.max(short, 50))
    })
  })
}
