import { describe, expect, it } from 'vitest'
import { Gazetteer } from '../../src/language/names/gazetteer.ts'
import { type FoundName, LOC, ORG, PER, TYPES } from '../../src/language/names/labels.ts'
import { numberedBodies } from '../../src/language/names/numbers.ts'
import { typesByUse } from '../../src/language/names/uses.ts'
import { NO_WORD } from '../../src/language/tag/words.ts'

const gazetteer = new Gazetteer()

/** A document of sentences with names in brackets; small words are nouns, save verbs, which end in "d". */
function read(...marked: string[]) {
  const names: FoundName[][] = []
  const sentences = marked.map(sentence => {
    const forms: string[] = []
    const found: FoundName[] = []
    for (const part of sentence.split(/(\[[^\]]+\])/u)) {
      const name = /^\[(.+)\/(PER|ORG|LOC)\]$/u.exec(part)
      const words = (name?.[1] ?? part).trim().split(/\s+/u).filter(Boolean)
      const type = name?.[2] === 'PER' ? PER : name?.[2] === 'ORG' ? ORG : LOC
      if (name) found.push({ from: forms.length, to: forms.length + words.length, type, gap: 100 })
      forms.push(...words)
    }
    names.push(found)
    const xpos = forms.map(f =>
      /^\p{Lu}/u.test(f)
        ? 'NNP'
        : /^\d/u.test(f)
          ? 'CD'
          : f === '.'
            ? '.'
            : /ds?$/u.test(f)
              ? 'VBD'
              : f === 'goals'
                ? 'NNS'
                : 'IN',
    )
    return { forms, xpos, shapes: forms.map(() => NO_WORD) }
  })
  const show = (all: readonly (readonly FoundName[])[]): string[] =>
    all.flatMap((found, i) =>
      found.map(n => `${sentences[i]?.forms.slice(n.from, n.to).join(' ')}/${TYPES[n.type]}`),
    )
  return { sentences, names, show }
}

describe('what a document uses as a place is one throughout', () => {
  it.each([
    [['the people in [Samut Vada/PER] .', 'a call from [Samut Vada/PER] .']],
    [['the [Samut Vada/PER] district was flooded', 'a call from [Samut Vada/PER] .']],
  ])('%s', sentences => {
    const { sentences: all, names, show } = read(...sentences)
    expect(show(typesByUse(all, names, gazetteer))).toEqual(['Samut Vada/LOC', 'Samut Vada/LOC'])
  })

  it.each([
    // Somebody who speaks, has an office, a given name or a longer name, and whom one can trust in.
    [['they put faith in [Vostrikov/PER] .']],
    [['it was seen in [Vostrikov/PER] .', '[Vostrikov/PER] replied .']],
    [['it was new in [Vostrikov/PER] .', 'a word from President [Vostrikov/PER] .']],
    [['it was new in [Vostrikov/PER] .', 'a word from [Bohdan Petro Vostrikov/PER] .']],
    [['it was new in [Ana Ruiz/PER] .']],
  ])('leaves people alone: %s', sentences => {
    const { sentences: all, names, show } = read(...sentences)
    expect(show(typesByUse(all, names, gazetteer))).toEqual(show(names))
  })
})

describe('what a document uses as a body is an organisation throughout', () => {
  it.each([
    [['a post on the video app [Duvin/PER] .', 'they left [Duvin/PER] .']],
    [['the startup [Duvin/PER] grew', 'they left [Duvin/PER] .']],
  ])('%s', sentences => {
    const { sentences: all, names, show } = read(...sentences)
    expect(show(typesByUse(all, names, gazetteer))).toEqual(['Duvin/ORG', 'Duvin/ORG'])
  })
})

describe('numbers and letters that a document writes behind an organisation again and again', () => {
  it('belong to its name', () => {
    const { sentences, names, show } = read(
      '[CFC/ORG] 1 played [CFC/ORG] 2 .',
      '[CFC/ORG] 2 played .',
      '[CFC/ORG] B of [SKV/ORG] 3 .',
    )
    expect(show(numberedBodies(sentences, names))).toEqual([
      'CFC 1/ORG',
      'CFC 2/ORG',
      'CFC 2/ORG',
      'CFC B/ORG',
      'SKV/ORG',
    ])
  })

  it('are no part of it where they count something', () => {
    const { sentences, names, show } = read(
      '[CFC/ORG] 2 goals .',
      '[CFC/ORG] 1 goals .',
      '[CFC/ORG] 3 goals .',
      '[CFC/ORG] 3 Lyon 1 .',
    )
    expect(show(numberedBodies(sentences, names))).toEqual(['CFC/ORG', 'CFC/ORG', 'CFC/ORG', 'CFC/ORG'])
  })
})
