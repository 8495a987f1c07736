import { describe, expect, it } from 'vitest'
import { lineBlocks } from '../../src/language/blocks.ts'
import { loadFastEngine } from '../../src/language/index.ts'
import { languageContract } from './contract.ts'

const engine = loadFastEngine()
const parse = (text: string) => engine.analyse({ text, blocks: lineBlocks(text) }).sentences

languageContract('fast', loadFastEngine)

describe('the fast engine', () => {
  it('gives tags, lemmas, features and a tree', () => {
    const [s] = parse('The ministers were told that the deal had failed.')
    const rows = s?.tokens.map(t => [t.form, t.lemma, t.upos, t.deprel])
    expect(rows).toEqual([
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
    expect(s?.tokens[3]?.feats).toContain('Voice=Pass')
    for (const t of s?.tokens ?? []) expect(t.margin).toBeGreaterThan(0)
  })
})
