import { describe, expect, it } from 'vitest'
import { timeline } from '../../src/ask/timeline.ts'
import { choicesOf, passes, wordsOf } from '../../web/src/timeline/filter.ts'
import { record } from '../support/example.ts'

/** The entries of the example record, of which every other meeting is given a place. */
const entries = timeline(record).items.map((e, i) =>
  e.kind === 'meeting' ? { ...e, places: [i % 2 === 0 ? 'Vienna' : 'Geneva'] } : e,
)
const all = { words: '', actor: '', place: '', type: '' }
const kept = (filter: Partial<typeof all>) =>
  entries.filter(e => passes(e, wordsOf(e), { ...all, ...filter }))

describe('the filters of the timeline', () => {
  it('narrow nothing while nothing is chosen', () => {
    expect(kept({})).toEqual(entries)
  })

  it('offer what occurs, the most frequent first, and never a precision as a type', () => {
    const { actors, places, types } = choicesOf(entries)
    expect(actors.length).toBeGreaterThan(0)
    expect(places.length).toBeGreaterThan(0)
    const count = (name: string) => entries.filter(e => e.actors.some(a => a.name === name)).length
    expect(actors.map(count)).toEqual([...actors.map(count)].sort((a, b) => b - a))
    for (const e of entries) if (e.kind === 'background') expect(types).not.toContain(e.detail)
  })

  it('keep exactly the entries of a chosen actor, place or type, and together those of all three', () => {
    const { actors, places, types } = choicesOf(entries)
    for (const actor of actors)
      expect(kept({ actor })).toEqual(entries.filter(e => e.actors.some(a => a.name === actor)))
    for (const place of places) expect(kept({ place })).toEqual(entries.filter(e => e.places.includes(place)))
    for (const type of types)
      expect(kept({ type }).map(e => e.detail)).toEqual(kept({ type }).map(() => type))
    const one = entries.find(e => e.actors.length > 0 && e.places.length > 0)
    if (!one) throw new Error('the example record has no entry with actor and place')
    const actor = one.actors[0]?.name ?? ''
    expect(kept({ actor, place: one.places[0] ?? '', type: one.detail })).toContain(one)
  })

  it('find words whatever their case and accents', () => {
    const [first] = entries
    if (!first) throw new Error('the example record is empty')
    expect(kept({ words: wordsOf(first).slice(0, 12) })).toContain(first)
    expect(kept({ words: 'nowhere to be found' })).toEqual([])
  })
})
