import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Pieces, partsOf } from '../../../src/language/accurate/pieces.ts'

const VOCABULARY = [
  '[PAD]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  'cease',
  'ceasefire',
  '##fire',
  '##fires',
  'nego',
  'negotiate',
  '##tia',
  '##tor',
  '##s',
  '-',
  '.',
  "'",
  'a',
  'b',
  'é',
  '##a',
  '##b',
  '##ab',
  '##aba',
  'ab',
  'بب',
  '##ب',
  '😀',
  '##😀',
]
const MOST = 8
const pieces = new Pieces(VOCABULARY, MOST)
const cut = (form: string) => pieces.of(form).map(i => VOCABULARY[i])
const bare = (piece: string | undefined) => (piece ?? '').replace(/^##/u, '')

describe('word pieces', () => {
  it('takes the longest piece from the left, and goes on with what stands inside words', () => {
    expect(cut('Ceasefires')).toEqual(['ceasefire', '##s'])
    expect(cut('negotiators')).toEqual(['nego', '##tia', '##tor', '##s'])
    expect(cut('cease-fire')).toEqual(['cease', '-', '[UNK]'])
    expect(cut('negotiate.')).toEqual(['negotiate', '.'])
  })
  it('knows no accents, no capitals and no control characters', () => {
    expect(cut('ÁB')).toEqual(['ab'])
    expect(cut('\u00ada\u0000b')).toEqual(['ab'])
    expect(partsOf('É')).toEqual(['e'])
  })
  it('gives a part up as a whole where something in it is not known', () => {
    expect(cut('abx')).toEqual(['[UNK]'])
    expect(cut('a'.repeat(100))).toHaveLength(MOST)
    expect(cut('a'.repeat(101))).toEqual(['[UNK]'])
    expect(cut('\ud83d')).toEqual(['[UNK]'])
    expect(cut('😀😀')).toEqual(['😀', '##😀'])
    expect(cut('')).toEqual(['[UNK]'])
  })
  it('refuses a vocabulary without its edges', () => {
    expect(() => new Pieces(['[UNK]', '[CLS]'], 8)).toThrow('[SEP]')
  })

  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.constantFrom('a', 'b', 'ab', 'cease', 'fire', '-', 'é', '\ud83d', '😀', 'ب', 'X', ' '), {
        maxLength: 30,
      })
      .map(l => l.join('')),
  )
  it('never fails, gives at least one piece and never more than a word may have', () => {
    fc.assert(
      fc.property(anything, form => {
        const ids = pieces.of(form)
        expect(ids.length).toBeGreaterThan(0)
        expect(ids.length).toBeLessThanOrEqual(MOST)
        for (const id of ids) expect(VOCABULARY[id]).toBeDefined()
        expect(new Pieces(VOCABULARY, MOST).of(form)).toEqual(ids)
      }),
    )
  })
  it('spells every part that it knows, and no longer piece would have fitted', () => {
    const all = new Pieces(VOCABULARY, 10_000)
    fc.assert(
      fc.property(anything, form => {
        const found = all.of(form).map(i => VOCABULARY[i])
        let at = 0
        for (const part of partsOf(form)) {
          if (found[at] === '[UNK]') {
            at++
            continue
          }
          let spelt = ''
          while (spelt.length < part.length) {
            const piece = found[at++]
            expect(piece?.startsWith('##')).toBe(spelt !== '')
            for (const v of VOCABULARY)
              if (v.startsWith('##') === (spelt !== '') && part.startsWith(bare(v), spelt.length))
                expect(bare(v).length).toBeLessThanOrEqual(bare(piece).length)
            spelt += bare(piece)
          }
          expect(spelt).toBe(part)
        }
      }),
    )
  })
})
