import { describe, expect, it } from 'vitest'
import { again } from '../../../src/language/accurate/again.ts'
import { apartAtCommonWords } from '../../../src/language/accurate/apart.ts'
import { Gazetteer } from '../../../src/language/names/gazetteer.ts'
import { LOC, ORG, PER } from '../../../src/language/names/labels.ts'

const gazetteer = new Gazetteer()

describe('a name that runs over common words', () => {
  /** What becomes of one name over all words of `text`. */
  const parts = (text: string): string[] => {
    const forms = text.split(' ')
    return apartAtCommonWords(forms, [{ from: 0, to: forms.length, type: ORG, gap: 600 }], gazetteer).map(
      n => `${['PER', 'ORG', 'LOC'][n.type]} ${forms.slice(n.from, n.to).join(' ')}`,
    )
  }
  it('is the name behind them, and the listed place or body before them', () => {
    expect(parts('Hungary ferry company Danube Lines')).toEqual(['LOC Hungary', 'ORG Danube Lines'])
    expect(parts('NATO contractor Harbour Motors')).toEqual(['ORG NATO', 'ORG Harbour Motors'])
    expect(parts('International ferry company Danube Lines')).toEqual(['ORG Danube Lines'])
  })
  it('stays whole where the small words are its own', () => {
    for (const name of [
      'Bank of Corvania',
      'Ministry of foreign Affairs',
      'Rio Grande do Sul',
      'Danube Lines shipping',
      'iHarbour Motors',
    ])
      expect(parts(name)).toEqual([`ORG ${name}`])
  })
})

describe('a name that a document told for certain', () => {
  const sentence = (
    text: string,
    names: readonly [from: number, to: number, type: number, gap: number][],
  ) => ({
    forms: text.split(' '),
    xpos: text.split(' ').map(f => (/^\p{Lu}/u.test(f) ? 'NNP' : 'NN')),
    names: names.map(([from, to, type, gap]) => ({ from, to, type, gap })),
  })
  const found = (...sentences: ReturnType<typeof sentence>[]): string[] =>
    again(sentences).flatMap((more, i) =>
      more.map(n => `${n.type} ${sentences[i]?.forms.slice(n.from, n.to).join(' ')}`),
    )
  const told = sentence('workers of Danube Lines met', [[2, 4, ORG, 950]])

  it('is one where the same words stand before a common noun', () => {
    expect(found(told, sentence('some Danube Lines workers met', []))).toEqual([`${ORG} Danube Lines`])
  })
  it('is none where only a part of a run of proper nouns is that name', () => {
    expect(found(told, sentence('the Danube Lines Tower', []))).toEqual([])
  })
  it('is none before a number or a code, where it is a thing', () => {
    expect(found(told, sentence('the Danube Lines 767', []))).toEqual([])
    expect(found(told, sentence('the Danube Lines A4', []))).toEqual([])
  })
  it('is none where the document is not sure, or of two minds', () => {
    const asked = sentence('some Danube Lines workers', [])
    expect(found(sentence('Danube Lines met', [[0, 2, ORG, 800]]), asked)).toEqual([])
    expect(found(told, sentence('in Danube Lines', [[1, 3, LOC, 950]]), asked)).toEqual([])
    expect(found(told, told, sentence('by Danube Lines', [[1, 3, PER, 950]]), asked)).toEqual([
      `${ORG} Danube Lines`,
    ])
  })
  it('is not found twice', () => {
    expect(found(told, told)).toEqual([])
  })
})
