import { describe, expect, it } from 'vitest'
import { caseOf, conjuncts, kidsBy, nounPhrase, runs, subtree, treeOf } from '../../../src/find/tree/index.ts'
import type { Sentence } from '../../../src/model/language.ts'

/** A sentence from `form head relation` a word; heads are 1-based. */
function parsed(text: string, ...words: readonly string[]): Sentence {
  let at = 0
  const tokens = words.map(w => {
    const [form = '', head = '0', deprel = ''] = w.split(' ')
    const start = text.indexOf(form, at)
    at = start + form.length
    return {
      start,
      end: at,
      form,
      lemma: form.toLowerCase(),
      upos: 'X',
      xpos: 'X',
      feats: '_',
      head: Number(head),
      deprel,
      margin: 1,
    }
  })
  return { start: 0, end: text.length, kind: 'body', block: 0, tokens, parsed: true }
}

const TEXT = 'The foreign ministers of Norway and Chile met in Oslo.'
const SENTENCE = parsed(
  TEXT,
  'The 3 det',
  'foreign 3 amod',
  'ministers 8 nsubj',
  'of 5 case',
  'Norway 3 nmod',
  'and 7 cc',
  'Chile 5 conj',
  'met 0 root',
  'in 10 case',
  'Oslo 8 obl:lmod',
  '. 8 punct',
)

describe('the tree of a sentence', () => {
  const tree = treeOf(SENTENCE)
  it('is made once', () => {
    expect(treeOf(SENTENCE)).toBe(tree)
  })
  it('takes subtypes for their relation, and a subtype for itself alone', () => {
    expect(kidsBy(tree, 7, 'obl')).toEqual([9])
    expect(kidsBy(tree, 7, 'obl:lmod')).toEqual([9])
    expect(kidsBy(tree, 7, 'obl:tmod')).toEqual([])
  })
  it('knows prepositions, coordination and what stands below', () => {
    expect(caseOf(tree, 9)).toBe('in')
    expect(conjuncts(tree, 4)).toEqual([4, 6])
    expect(subtree(tree, 2)).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(tree.under(6, 2)).toBe(true)
    expect(tree.under(9, 2)).toBe(false)
  })
  it('has nothing beyond its ends', () => {
    expect(kidsBy(tree, -1, 'obl')).toEqual([])
    expect([tree.rel(99), tree.head(99), caseOf(tree, 99)]).toEqual(['', -1, ''])
  })
  it('ends where the arcs run in a circle', () => {
    const round = treeOf(parsed('a b', 'a 2 dep', 'b 1 dep'))
    expect(subtree(round, 0).length).toBeLessThan(100)
    expect(round.under(0, 7)).toBe(false)
  })
  it('gives a noun phrase without its article, and runs of neighbours', () => {
    expect(nounPhrase(SENTENCE, TEXT, 2)).toBe('foreign ministers of Norway')
    expect(runs([1, 2, 5, 6, 7, 9])).toEqual([
      { from: 1, to: 3 },
      { from: 5, to: 8 },
      { from: 9, to: 10 },
    ])
  })
})
