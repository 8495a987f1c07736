import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Gazetteer } from '../../src/language/names/gazetteer.ts'
import { type FoundName, LOC, ORG, PER, TYPES } from '../../src/language/names/labels.ts'
import { refine } from '../../src/language/names/refine.ts'
import { NO_WORD } from '../../src/language/tag/words.ts'

const gazetteer = new Gazetteer()

/** Refines names given as `words/TYPE`, marked in a sentence by brackets: `[Mali Ana Ruiz/LOC] left`. */
function refined(marked: string): string[] {
  const forms: string[] = []
  const spans: FoundName[] = []
  for (const part of marked.split(/(\[[^\]]+\])/u)) {
    const name = /^\[(.+)\/(PER|ORG|LOC)\]$/u.exec(part)
    const words = (name?.[1] ?? part).trim().split(/\s+/u).filter(Boolean)
    if (name)
      spans.push({
        from: forms.length,
        to: forms.length + words.length,
        type: name[2] === 'PER' ? PER : name[2] === 'ORG' ? ORG : LOC,
        gap: 100,
      })
    forms.push(...words)
  }
  const xpos = forms.map(f => (/^\p{Lu}/u.test(f) ? 'NNP' : 'NN'))
  const shapes = forms.map(() => ({ ...NO_WORD, tags: 1 }))
  return refine({ forms, xpos, shapes, gazetteer }, spans).map(
    s => `${forms.slice(s.from, s.to).join(' ')}/${TYPES[s.type]}`,
  )
}

describe('names that a reading found are mended', () => {
  it.each([
    ['the [Mali Ambassador Ana Ruiz/LOC] left', ['Mali/LOC', 'Ana Ruiz/PER']],
    ['the envoy to [Chile Daniel Okoye/LOC] left', ['Chile/LOC', 'Daniel Okoye/PER']],
    ['[Speaker Lea Hartmann/ORG] agreed', ['Lea Hartmann/PER']],
    ['[Julian/PER] von [Arnsberg/PER] spoke', ['Julian von Arnsberg/PER']],
    ['a report by [Majed/PER] bin [Salem/PER] said', ['Majed bin Salem/PER']],
    ['the [Vallgrove District Council/LOC] met', ['Vallgrove District Council/ORG']],
    ['the mayor of St. [Louis/PER] left', ['St. Louis/LOC']],
    ['he told Prince Omar [bin Salem/PER] of it', ['Omar bin Salem/PER']],
    ['the call of President [Bohdan/PER] [Vostrikov/LOC] ended', ['Bohdan Vostrikov/PER']],
    ['a visit by King [Harald/PER] V and Pope [Leo/PER] XIV ended', ['Harald V/PER', 'Leo XIV/PER']],
    ['the Danish [Fisheries Agency/ORG] objected', ['Danish Fisheries Agency/ORG']],
  ])('%s', (marked, expected) => {
    expect(refined(marked)).toEqual(expected)
  })

  it.each([
    'a visit to [Sierra Leone/LOC] ended',
    'the lake by [Prince Rupert Mountain/LOC] froze',
    '[Ana Ruiz/PER] met [Lea Hartmann/PER] in [Chile/LOC]',
  ])('leaves alone: %s', marked => {
    const names = [...marked.matchAll(/\[([^\]]+)\]/gu)].map(m => m[1])
    expect(refined(marked)).toEqual(names)
  })
})

describe('places are known by the list that they stand in, and whole with what stands before them', () => {
  it.each([
    [
      'it rained in [Harmsund/LOC] , [Nordvik/LOC] , [Vallby/LOC] , [Chile/LOC] , [Khon Kaven/PER] , Yavla and [Rayong/ORG] .',
      ['Harmsund/LOC', 'Nordvik/LOC', 'Vallby/LOC', 'Chile/LOC', 'Khon Kaven/LOC', 'Yavla/LOC', 'Rayong/LOC'],
    ],
    ['a road through Greater [Harmsund/LOC] was shut', ['Greater Harmsund/LOC']],
    ['the [City/LOC] of [Harmsund/LOC] went to court', ['City of Harmsund/LOC']],
    ['a stronger [Chile/LOC] dollar was seen', []],
    ['write to [ana@ruiz.example/PER] today', []],
  ])('%s', (marked, expected) => {
    expect(refined(marked)).toEqual(expected)
  })

  it.each([
    // An apposition behind a place, and a speaker behind a list.
    'the envoy to [Chile/LOC] and [Mali/LOC] , [Rosamund Dyer/PER] , left',
    'in [Chile/LOC] , [Peru/LOC] or [Mali/LOC] , [Sarukan/PER] said',
    'he met [Harmsund/LOC] , [Nordvik/LOC] , [Ana Ruiz/PER] and [Vallby/LOC]',
  ])('leaves alone: %s', marked => {
    const names = [...marked.matchAll(/\[([^\]]+)\]/gu)].map(m => m[1])
    expect(refined(marked)).toEqual(names)
  })
})

describe('institutions are found whole', () => {
  it.each([
    [
      'on Monday the Ministry of Foreign [Affairs/PER] of [Chile/LOC] gave no reason for the delay',
      ['Ministry of Foreign Affairs of Chile/ORG'],
    ],
    ['two guards of the Embassy of [Norway/LOC] were hurt in the street', ['Embassy of Norway/ORG']],
    [
      'a letter from the Ministry of [Sport/ORG] , Youth and National Service said nothing about that',
      ['Ministry of Sport , Youth and National Service/ORG'],
    ],
    [
      'he joined the Institute for Research and Education in Nutrition and Health this year',
      ['Institute for Research and Education in Nutrition and Health/ORG'],
    ],
    ['a letter to the Public Prosecutor ’s Office was sent', ['Public Prosecutor ’s Office/ORG']],
    [
      'the work was paid for by the Roads and Transport Authority that year',
      ['Roads and Transport Authority/ORG'],
    ],
    ['members of the Episcopal Conference of [Chile/LOC] wrote', ['Episcopal Conference of Chile/ORG']],
    ['the [High Court/ORG] on Tuesday gave no reason for the delay', ['High Court/ORG']],
    [
      'the Attorney General \u2019 s [Office/ORG] said so on the day',
      ['Attorney General \u2019 s Office/ORG'],
    ],
    ['a letter to the Danish Foreign Ministry was lost there', ['Danish Foreign Ministry/ORG']],
    ['the Ministry of [Agriculture/LOC] and Zakat said so', ['Ministry of Agriculture and Zakat/ORG']],
    [
      'the Eastvale Regional Council and Vallgrove District Council met there for some hours',
      ['Eastvale Regional Council/ORG', 'Vallgrove District Council/ORG'],
    ],
    ['talks between [Mali/LOC] and the [European Council/ORG] failed', ['Mali/LOC', 'European Council/ORG']],
  ])('%s', (marked, expected) => {
    expect(refined(marked)).toEqual(expected)
  })

  it('stays silent where capitals tell nothing', () => {
    expect(refined('Central Bank Raises Key Interest Rates Again')).toEqual([])
  })
})

describe('any sequence of words and names', () => {
  const word = fc.constantFrom(
    'Ministry',
    'of',
    'and',
    ',',
    'the',
    'Council',
    'Chile',
    'President',
    'Ana',
    'Ruiz',
    'von',
    'al',
    '-',
    '(',
    ')',
    'TB',
    'Danish',
    'Bank',
    '’s',
    'said',
  )
  it('gives names in order that do not overlap and lie inside the sentence', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 14 }),
        fc.array(fc.nat(3), { maxLength: 14 }),
        (forms, cuts) => {
          const spans: FoundName[] = []
          let at = 0
          for (const [i, c] of cuts.entries()) {
            const from = at + (i % 2)
            const to = Math.min(from + c, forms.length)
            if (c > 0 && to > from) spans.push({ from, to, type: i % 3, gap: i })
            at = Math.max(at, to)
          }
          const xpos = forms.map(f => (/^\p{Lu}/u.test(f) ? 'NNP' : 'IN'))
          const found = refine({ forms, xpos, shapes: forms.map(() => NO_WORD), gazetteer }, spans)
          let end = 0
          for (const s of found) {
            expect(s.from).toBeGreaterThanOrEqual(end)
            expect(s.to).toBeGreaterThan(s.from)
            expect(s.to).toBeLessThanOrEqual(forms.length)
            end = s.to
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
