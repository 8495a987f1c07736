import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { describeShared, sharedPath } from './seeds/seeds.ts'

const MODELS = new URL('../models/', import.meta.url)
const FILES: readonly string[] = [
  'ud/ewt-train.conllu',
  'ud/gum-open-train.conllu',
  'ner/uner-ewt-test.jsonl',
  'meantime/meantime.jsonl',
  'coref/gum-open-train.jsonl',
]

const cards = readdirSync(MODELS).filter(f => f.endsWith('.md'))

describeShared('corpora', 'cards of models', () => {
  const digests = new Set(
    FILES.map(f =>
      createHash('sha256')
        .update(readFileSync(sharedPath(`corpora/${f}`)))
        .digest('hex')
        .slice(0, 16),
    ),
  )
  it.each(cards)('%s tells the digest of each file it was made from, the licence and the scores', card => {
    const text = readFileSync(new URL(card, MODELS), 'utf8')
    const told = text.match(/\b[0-9a-f]{16}\b/gu) ?? []
    expect(told.length).toBeGreaterThan(1)
    // The encoder also begins from published weights, whose digest no corpus has.
    expect(told.filter(d => !digests.has(d)).length).toBeLessThanOrEqual(card === 'encoder.md' ? 1 : 0)
    expect(text).toMatch(/Weights: CC BY-SA 4\.0/u)
    expect(text).toMatch(/\.\d{3}/u)
  })
})
