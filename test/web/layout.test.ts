import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeline } from '../../src/ask/timeline.ts'
import type { TimelineEntry } from '../../src/ask/views.ts'
import { firstDomain, lanesOf, layOut, pan, place, wholeDomain, zoom } from '../../web/src/timeline/layout.ts'
import { record } from '../support/example.ts'

const DAY = 86_400_000
const words = {
  kinds: { meeting: 'Meetings', statement: 'Statements', publication: 'Reports' },
  others: 'Others',
  nobody: 'Nobody',
}
const [example] = timeline(record, { lane: 'dated', kind: 'meeting' }).items
if (!example?.when) throw new Error('the example record has no dated meeting')
const when = example.when

/** A meeting on some day of 2025, lasting some days. */
const entry = (day: number, days = 1, id = String(day)): TimelineEntry => {
  const moment = (d: number): string => new Date(Date.UTC(2025, 0, 1) + d * DAY).toISOString().slice(0, 16)
  return { ...example, id, when: { ...when, from: moment(day), to: moment(day + days) } }
}
const lanes = (entries: readonly TimelineEntry[]) => lanesOf(place(entries), 'kind', words)

describe('the layout of the timeline', () => {
  it('places what is dated and leaves the rest to its own lanes', () => {
    expect(place(timeline(record).items).map(p => p.entry.lane)).toEqual(['dated', 'dated', 'dated'])
  })

  it('never lets one mark cover another', () => {
    const days = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 40 })), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(days, fc.integer({ min: 320, max: 2560 }), (list, width) => {
        const entries = list.map(([d, n], i) => entry(d, n, String(i)))
        const placed = place(entries)
        for (const lane of layOut(lanes(entries), wholeDomain(placed), width))
          for (const a of lane.marks)
            for (const b of lane.marks)
              if (a !== b && a.row === b.row) expect(a.x2 <= b.x || b.x2 <= a.x).toBe(true)
      }),
    )
  })

  it('loses nothing: each entry of a lane is a mark or counted in a bar', () => {
    for (const n of [1, 40, 200, 5000]) {
      const entries = Array.from({ length: n }, (_, i) => entry(i % 300, 1, String(i)))
      const [lane] = layOut(lanes(entries), wholeDomain(place(entries)), 1200)
      const counted = (lane?.bins ?? []).reduce((sum, b) => sum + b.count, lane?.marks.length ?? 0)
      expect([n, counted]).toEqual([n, n])
    }
  })

  it('draws twenty thousand entries as few enough bars to stay quick', () => {
    const entries = Array.from({ length: 20_000 }, (_, i) => entry(i % 360, 1, String(i)))
    const placed = place(entries)
    const started = performance.now()
    const laid = layOut(lanesOf(placed, 'kind', words), wholeDomain(placed), 2560)
    expect(performance.now() - started).toBeLessThan(400)
    expect(laid.flatMap(l => [...l.marks, ...l.bins]).length).toBeLessThan(1000)
  })

  it('begins with the time of the reports, not with the oldest thing that they mention', () => {
    const old = entry(-4000, 1, 'old')
    const report: TimelineEntry = { ...entry(100, 1, 'report'), kind: 'publication' }
    const [from, to] = firstDomain(place([old, entry(90), report]))
    expect(from).toBeGreaterThan(Date.UTC(2024, 11, 1))
    expect(to).toBeLessThan(Date.UTC(2025, 6, 1))
    expect(wholeDomain(place([old, report]))[0]).toBeLessThan(Date.UTC(2015, 0, 1))
  })

  it('zooms about a moment that stays where it is, and moves by shares', () => {
    const domain = [0, 100 * DAY] as const
    const [from, to] = zoom(domain, 0.5, 25 * DAY)
    expect([from / DAY, to / DAY]).toEqual([12.5, 62.5])
    expect(pan(domain, 0.5).map(t => t / DAY)).toEqual([50, 150])
    const [f, t] = zoom(domain, 1e-9, 50 * DAY)
    expect((t - f) / DAY).toBe(2)
  })

  it('gives the most frequent actors lanes of their own, and puts the others and nobody below', () => {
    const someone = (n: number) => ({ id: `actor_${n}`, name: `Actor ${n}`, office: null })
    const entries = Array.from({ length: 40 }, (_, i) => ({
      ...entry(i, 1, String(i)),
      actors: [someone(Math.floor(Math.sqrt(i)) * 2)],
    }))
    const keys = lanesOf(
      place([
        ...entries,
        { ...entry(50), actors: [] },
        { ...entry(51, 1, 'x'), actors: [someone(99)] },
        { ...entry(52, 1, 'y'), actors: [someone(97)] },
        { ...entry(53, 1, 'z'), actors: [someone(95)] },
      ]),
      'actor',
      words,
    ).map(l => l.key)
    expect(keys).toHaveLength(10)
    expect(keys.slice(-2)).toEqual(['Others', 'Nobody'])
  })
})
