import { describe, expect, it } from 'vitest'
import { BY_ISO } from '../../src/knowledge/countries.ts'
import { OFFICE_TERMS, termsOf } from '../../src/knowledge/terms.ts'

describe('terms of office', () => {
  it('are of states that are there, begin before they end, and follow one another', () => {
    const last = new Map<string, string>()
    for (const { name, office, country, from, to } of OFFICE_TERMS) {
      if (country !== '') expect(BY_ISO.has(country), `${name} ${country}`).toBe(true)
      for (const day of [from, ...(to === null ? [] : [to])])
        expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10), name).toBe(day)
      expect(to === null || from < to, `${name} ${from}`).toBe(true)
      const key = `${name}|${office}`
      expect((last.get(key) ?? '') <= from, `${name} ${from}`).toBe(true)
      last.set(key, to ?? '9999-12-31')
    }
  })

  it('of one office in one state never overlap', () => {
    const states = OFFICE_TERMS.filter(t => t.country !== '')
    for (const a of states)
      for (const b of states)
        if (a !== b && a.office === b.office && a.country === b.country && a.from <= b.from)
          expect(a.to !== null && a.to <= b.from, `${a.name} ${a.from}, ${b.name} ${b.from}`).toBe(true)
  })

  it('are counted over all of a person’s time in the office', () => {
    const years = (name: string) => termsOf(name, 'president').map(t => [t.n, t.from.slice(0, 4)])
    expect(years('Vladimir Putin')).toEqual([
      [1, '2000'],
      [2, '2004'],
      [3, '2012'],
      [4, '2018'],
      [5, '2024'],
    ])
  })

  it.each([
    ['Obama', null, 2],
    ['obama', 'president', 2],
    ['Obama', 'chancellor', 0],
    ['Zelenskiy', null, 1],
    ['Mitterrand', null, 2],
    ['Bush', null, 0],
    ['George W. Bush', null, 2],
    ['Solheim', null, 0],
    ['', null, 0],
  ])('of “%s” as %s are %i: a name that two share is nobody’s', (name, office, count) => {
    expect(termsOf(name, office)).toHaveLength(count)
  })
})
