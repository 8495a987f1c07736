import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copyGroups, type Printed, sameText } from '../../../src/link/copies/index.ts'
import { fingerprint } from '../../../src/read/fingerprint.ts'

const printed = (article: string, text: string): Printed => ({
  article,
  fingerprint: fingerprint(text, [{ start: 0, end: text.length, kind: 'body' }]),
})

/** A text of made-up words; other seeds give other texts. */
function prose(seed: number, words = 200): string {
  let s = seed
  const next = (): number => {
    s = (Math.imul(s, 1103515245) + 12345) & 0x7fffffff
    return s
  }
  return Array.from({ length: words }, () => `w${next() % 4000}`).join(' ')
}

const WIRE = prose(1)
const OTHER = prose(2)
const lightlyEdited = WIRE.split(' ')
  .map((w, i) => (i % 40 === 0 ? 'edited' : w))
  .join(' ')

describe('one text', () => {
  it.each([
    ['the same', WIRE, WIRE],
    ['cut to its first third', WIRE, WIRE.split(' ').slice(0, 70).join(' ')],
    ['lightly edited', WIRE, lightlyEdited],
    ['in other typography', `${WIRE} “so” it’s`, `${WIRE.toUpperCase()} "so" it's`],
    ['with a paragraph of their own', WIRE, `${prose(3, 60)} ${WIRE}`],
  ])('%s', (_, a, b) => expect(sameText(printed('a', a), printed('b', b))).toBe(true))

  it.each([
    ['other words', WIRE, OTHER],
    ['a common quotation', `${WIRE} ${prose(9, 25)}`, `${OTHER} ${prose(9, 25)}`],
    ['nothing', '', ''],
  ])('not by %s', (_, a, b) => expect(sameText(printed('a', a), printed('b', b))).toBe(false))
})

describe('copy groups', () => {
  it('are the same in any order of adding', () => {
    const articles = [
      printed('c', WIRE),
      printed('a', lightlyEdited),
      printed('d', OTHER),
      printed('b', WIRE.slice(0, 700)),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: 4 }), some => {
        expect(Object.fromEntries(copyGroups(some))).toEqual({ a: 'a', b: 'a', c: 'a', d: 'd' })
      }),
    )
  })

  it('keep the copies of a long report together beside two short pieces of it', () => {
    const words = WIRE.split(' ')
    const groups = copyGroups([
      ...['a', 'b', 'c', 'd', 'e'].map(id => printed(id, WIRE)),
      printed('f', lightlyEdited),
      ...['g', 'h'].map(id => printed(id, words.slice(0, 40).join(' '))),
      ...['i', 'j'].map(id => printed(id, words.slice(120, 160).join(' '))),
    ])
    expect(new Set('abcdef'.split('').map(id => groups.get(id))).size).toBe(1)
    expect(groups.get('g')).toBe(groups.get('h'))
    expect(groups.get('i')).toBe(groups.get('j'))
  })

  it('hold a report together that everybody printed', () => {
    const ids = Array.from({ length: 150 }, (_, i) => `a${String(i).padStart(3, '0')}`)
    const prints = ids.map((id, i) => printed(id, `${WIRE} Printed as number ${i} of them all`))
    const groups = copyGroups([...prints, printed('z', OTHER)])
    expect(new Set(ids.map(id => groups.get(id)))).toEqual(new Set(['a000']))
    expect(groups.get('z')).toBe('z')
  })

  it('do not join what only shares a formula that stands in everything', () => {
    const formula = prose(5, 12)
    const ids = Array.from({ length: 100 }, (_, i) => `a${i}`)
    const groups = copyGroups(ids.map((id, i) => printed(id, `${prose(100 + i)} ${formula}`)))
    expect(new Set(groups.values()).size).toBe(100)
  })

  it('do not make two wires one because a third article merges them', () => {
    const groups = copyGroups([printed('a', WIRE), printed('b', OTHER), printed('m', `${WIRE} ${OTHER}`)])
    expect(groups.get('a')).not.toBe(groups.get('b'))
  })
})
