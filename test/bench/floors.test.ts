import { describe, expect, it } from 'vitest'
import { failures, type Measured, pin } from '../../bench/floors.ts'
import type { Measure } from '../../bench/measures.ts'

const measure: Measure = {
  name: 'times/aquaint',
  kind: 'times',
  gold: 'aquaint.jsonl',
  command: ['annotate', '--jsonl'],
  pinned: ['value.f1'],
  miniature: false,
  own: false,
}
const measured = (value: number, digest = 'd1'): Measured => ({
  measure,
  digest,
  figures: { 'value.f1': value },
})
const floors = { 'times/aquaint': { digest: 'd1', floors: { 'value.f1': 0.7 } } }
const none: ReadonlySet<string> = new Set()

describe('floors', () => {
  it('hold a score that is at its floor or above', () => {
    expect(failures(floors, [measured(0.7)])).toEqual([])
    expect(failures(floors, [measured(0.9)])).toEqual([])
  })

  it('fail a score below its floor, naming both', () => {
    expect(failures(floors, [measured(0.699)])).toEqual(['times/aquaint value.f1 is 0.699, its floor is 0.7'])
  })

  it('fail a figure that is no longer there', () => {
    expect(failures(floors, [{ ...measured(0.9), figures: {} }])).toHaveLength(1)
  })

  it('are void when the gold file is another, however good the score', () => {
    expect(failures(floors, [measured(1, 'd2')])[0]).toMatch(/comparison is void/u)
  })

  it('fail what has no floor yet, so that nothing new goes unmeasured', () => {
    expect(failures({}, [measured(1)])[0]).toMatch(/no floors yet/u)
  })
})

describe('a kind that is not found yet', () => {
  const silent: Measured = {
    measure: { ...measure, name: 'events/x', kind: 'events', pinned: ['type.f1', 'falseAlarms'] },
    digest: 'd',
    figures: { 'type.f1': 0, falseAlarms: 1 },
  }

  it('gets no floors for its silence, and fails none', () => {
    expect(pin({}, [silent], none)).toEqual({})
    expect(failures({}, [silent])).toEqual([])
  })

  it('fails once it has been found and falls silent', () => {
    expect(failures({ 'events/x': { digest: 'd', floors: { 'type.f1': 0.4 } } }, [silent])).toHaveLength(1)
  })
})

describe('pinning', () => {
  it('raises a floor to just under the score', () => {
    expect(pin(floors, [measured(0.8)], none)['times/aquaint']?.floors).toEqual({ 'value.f1': 0.795 })
  })

  it('never lowers one by itself', () => {
    expect(pin(floors, [measured(0.5)], none)).toEqual(floors)
  })

  it('lowers one only for the kind or the file that was named', () => {
    expect(pin(floors, [measured(0.5)], new Set(['names']))).toEqual(floors)
    expect(pin(floors, [measured(0.5)], new Set(['times']))['times/aquaint']?.floors['value.f1']).toBe(0.495)
    expect(
      pin(floors, [measured(0.5)], new Set(['times/aquaint']))['times/aquaint']?.floors['value.f1'],
    ).toBe(0.495)
  })

  it('does not carry floors over to another gold file', () => {
    expect(pin(floors, [measured(0.9, 'd2')], none)).toEqual(floors)
    expect(pin(floors, [measured(0.9, 'd2')], new Set(['times']))['times/aquaint']?.digest).toBe('d2')
  })
})
