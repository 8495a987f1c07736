import { describe, expect, it } from 'vitest'
import { BY_ISO } from '../../src/knowledge/countries.ts'
import { HOLDER_LINES } from '../../src/knowledge/holders.data.ts'
import { HOLDERS, LEADER_STATES } from '../../src/knowledge/holders.ts'

const ROWS = HOLDER_LINES.trim()
  .split('\n')
  .map(l => l.split('|'))
const surname = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

describe('holders of offices', () => {
  it('are of states that are there, from one year to a later one or to today', () => {
    for (const [names = '', , iso = '', from = '', to = ''] of ROWS) {
      expect(BY_ISO.has(iso), `${names} ${iso}`).toBe(true)
      expect(from, names).toMatch(/^(?:19|20)\d\d$/)
      expect(to === '' || Number(to) >= Number(from), names).toBe(true)
    }
  })
  it('are told once for each office', () => {
    const keys = ROWS.map(([names = '', office = '', iso = '']) => `${names.split(';')[0]}|${office}|${iso}`)
    expect(keys.filter((k, i) => keys.indexOf(k) !== i)).toEqual([])
  })
  it('lead no surname that stands alone to two states', () => {
    for (const [names = '', , iso = '', , , alone = ''] of ROWS.filter(r => r[5] === '*'))
      for (const name of names.split(';')) {
        expect(alone).toBe('*')
        const others = ROWS.filter(
          r => r[2] !== iso && (r[0] ?? '').split(';').some(n => surname(n) === surname(name)),
        )
        expect(
          others.map(r => r[0]),
          name,
        ).toEqual([])
      }
  })
  it('give names an office and events a state, from one list', () => {
    expect(HOLDERS.every(h => h.office !== '')).toBe(true)
    for (const h of HOLDERS) expect(LEADER_STATES.has(h.name), h.name).toBe(true)
  })
})
