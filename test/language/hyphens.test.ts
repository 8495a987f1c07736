import { describe, expect, it } from 'vitest'
import { Gazetteer } from '../../src/language/names/gazetteer.ts'
import { overHyphens } from '../../src/language/names/hyphens.ts'
import { type FoundName, LOC, ORG, PER, TYPES } from '../../src/language/names/labels.ts'
import { NO_WORD } from '../../src/language/tag/words.ts'

const gazetteer = new Gazetteer()

/**
 * Names of a document whose sentences are parted by `|`, given as `[words/TYPE]`. Small words are nouns, unless they are written with a tag
 * behind a slash; those in the list are known to the lexicon.
 */
function joined(document: string): string[] {
  const known = /^(?:talks|summit|era|led|backed|team|the|met|said|in|of|and|plan|deal|run)$/u
  const names: FoundName[][] = []
  const sentences = document.split(' | ').map((sentence, at) => {
    const forms: string[] = []
    const xpos: string[] = []
    names[at] = []
    for (const part of sentence.split(/(\[[^\]]+\])/u)) {
      const name = /^\[(.+)\/(PER|ORG|LOC)\]$/u.exec(part)
      const words = (name?.[1] ?? part).trim().split(/\s+/u).filter(Boolean)
      const from = forms.length
      for (const w of words) {
        const [form = '', tag] = /^\p{L}+\/[A-Z$]+$/u.test(w) ? w.split('/') : [w]
        forms.push(form)
        xpos.push(tag ?? (form === '-' ? 'HYPH' : /^\p{Lu}/u.test(form) || !known.test(form) ? 'NNP' : 'NN'))
      }
      if (name)
        names[at]?.push({
          from,
          to: forms.length,
          type: name[2] === 'PER' ? PER : name[2] === 'ORG' ? ORG : LOC,
          gap: 100,
        })
    }
    return { forms, xpos, shapes: forms.map(f => ({ ...NO_WORD, tags: known.test(f) ? 1 : 0 })) }
  })
  return overHyphens(sentences, names, gazetteer).flatMap((found, i) =>
    found.map(n => `${sentences[i]?.forms.slice(n.from, n.to).join(' ')}/${TYPES[n.type]}`),
  )
}

describe('a person whose name goes on over a hyphen', () => {
  it.each([
    ['[Ursula Okafor/PER] - Ekwall said/VBD', ['Ursula Okafor - Ekwall/PER']],
    ['[Ursula Okafor/PER] - [Ekwall/PER] said/VBD', ['Ursula Okafor - Ekwall/PER']],
    ['[Ursula Okafor -/PER] Ekwall said/VBD', ['Ursula Okafor - Ekwall/PER']],
    ['Minister [Okafor/PER] - Ekwall said/VBD', ['Okafor - Ekwall/PER']],
    ['[Okafor/PER] - [Ekwall/PER] said/VBD', ['Okafor - Ekwall/PER']],
    ['[Simon Lee Siu/PER] - po met/VBD', ['Simon Lee Siu - po/PER']],
    ['[Park Geun/LOC] - hye met/VBD', ['Park Geun - hye/PER']],
    ['[Prayun Chan/PER] - o - cha met/VBD', ['Prayun Chan - o - cha/PER']],
    ['[Varun Silva/PER] - archa met/VBD', ['Varun Silva - archa/PER']],
    ['Jean - [Claude Arnoux/PER] met/VBD', ['Jean - Claude Arnoux/PER']],
  ])('%s', (document, expected) => {
    expect(joined(document)).toEqual(expected)
  })

  it('is known by the double surname in the rest of the document', () => {
    expect(joined('[Ursula Okafor - Ekwall/PER] left/VBD | the [Okafor/PER] - Ekwall team met/VBD')).toEqual([
      'Ursula Okafor - Ekwall/PER',
      'Okafor - Ekwall/PER',
    ])
  })
})

describe('two people at a hyphen stay two', () => {
  it.each([
    ['the [Holm/PER] - Lindqvist talks failed/VBD', ['Holm/PER']],
    ['[Holm/PER] - [Lindqvist/PER] said/VBD | Lindqvist left/VBD', ['Holm/PER', 'Lindqvist/PER']],
    ['[Anna Holm/PER] - Lindqvist summit | Lindqvist left/VBD', ['Anna Holm/PER']],
    ['[Anna Holm - Carl Lindqvist/PER] talks failed/VBD', ['Anna Holm/PER', 'Carl Lindqvist/PER']],
    ['[Holm - Lindqvist/PER] talks | Holm left/VBD | Lindqvist left/VBD', ['Holm/PER', 'Lindqvist/PER']],
  ])('%s', (document, expected) => {
    expect(joined(document)).toEqual(expected)
  })
})

describe('a compound is no part of a name', () => {
  it.each([
    ['the [Anna Holm/PER] - era plan', ['Anna Holm/PER']],
    ['the [Anna Holm - led/PER] team', ['Anna Holm/PER']],
    ['a [Holm/PER] - backed deal', ['Holm/PER']],
    ['the [US/LOC] - [Ukraine/LOC] talks', ['US/LOC', 'Ukraine/LOC']],
    ['the [Harmsund/LOC] - [Nordvik/LOC] road/NN', ['Harmsund/LOC', 'Nordvik/LOC']],
  ])('%s', (document, expected) => {
    expect(joined(document)).toEqual(expected)
  })
})

it('a letter behind the short form of an organisation belongs to it', () => {
  expect(joined('the [PML/ORG] - N met/VBD')).toEqual(['PML - N/ORG'])
})
