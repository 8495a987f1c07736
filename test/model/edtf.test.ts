import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edtfBounds } from '../../src/model/edtf.ts'

const iso = (ms: number | null): string => (ms === null ? '…' : new Date(ms).toISOString().slice(0, 16))
const shown = (edtf: string): string => {
  const b = edtfBounds(edtf)
  return b ? `${b.softFrom ? '~' : ''}${iso(b.from)} to ${b.softTo ? '~' : ''}${iso(b.to)}` : 'none'
}

describe('the bounds of an EDTF expression', () => {
  it.each([
    ['2025-02-27', '2025-02-27T00:00 to 2025-02-28T00:00'],
    ['2025-02', '2025-02-01T00:00 to 2025-03-01T00:00'],
    ['2024-12', '2024-12-01T00:00 to 2025-01-01T00:00'],
    ['2025', '2025-01-01T00:00 to 2026-01-01T00:00'],
    ['202X', '2020-01-01T00:00 to 2030-01-01T00:00'],
    ['2025-XX', '2025-01-01T00:00 to 2026-01-01T00:00'],
    ['2025-02-XX', '2025-02-01T00:00 to 2025-03-01T00:00'],
    ['2025-02-28~', '~2025-02-28T00:00 to ~2025-03-01T00:00'],
    ['2025-21', '~2025-03-01T00:00 to ~2025-06-01T00:00'],
    ['2025-24', '~2025-12-01T00:00 to ~2026-03-01T00:00'],
    ['2025-33', '2025-01-01T00:00 to 2025-04-01T00:00'],
    ['2025-07/2025-09', '2025-07-01T00:00 to 2025-10-01T00:00'],
    ['../2025-03-12', '~… to 2025-03-13T00:00'],
    ['2025-01-01/..', '2025-01-01T00:00 to ~…'],
    ['2025-02-12T06:00/2025-02-12T12:00', '2025-02-12T06:00 to 2025-02-12T12:00'],
    ['2025-02-12T09', '2025-02-12T09:00 to 2025-02-12T10:00'],
    ['2025-02-12T09:30', '2025-02-12T09:30 to 2025-02-12T09:31'],
    ['2025-02-12T09:30:00+02:00', '2025-02-12T07:30 to 2025-02-12T07:30'],
    ['[2025-02-12,2025-02-13]', '2025-02-12T00:00 to 2025-02-14T00:00'],
    ['[2025-02-12..2025-02-14]', '2025-02-12T00:00 to 2025-02-15T00:00'],
    ['-0044-03', '-000044-03-01T00 to -000044-04-01T00'],
  ])('%s', (edtf, expected) => expect(shown(edtf)).toBe(expected))

  it.each(['', 'yesterday', '2025-13', '2025-02-30', '2025-02-12T25:00', '2025-03/2025-01', '20255'])(
    'is none for %j',
    edtf => expect(edtfBounds(edtf)).toBeNull(),
  )

  it('holds every day of its own month, and never throws', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
        const year = String(y).padStart(4, '0')
        const month = String(m).padStart(2, '0')
        const whole = edtfBounds(`${year}-${month}`)
        const first = edtfBounds(`${year}-${month}-01`)
        expect(first?.from).toBe(whole?.from)
        expect(edtfBounds(year)?.to ?? 0).toBeGreaterThanOrEqual(whole?.to ?? Number.MAX_VALUE)
      }),
    )
    fc.assert(
      fc.property(fc.string(), text => {
        const b = edtfBounds(text)
        if (b && b.from !== null && b.to !== null) expect(b.to).toBeGreaterThan(b.from)
      }),
    )
  })
})
