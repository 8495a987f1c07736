import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LinkedArticle } from '../../../src/link/linked.ts'
import { type ActorOf, linkMeetings } from '../../../src/link/meetings/index.ts'
import type { ActorRef, MeetingFinding, PlaceRef } from '../../../src/model/finding.ts'
import type { MeetingStatus } from '../../../src/model/lists.ts'
import type { Time } from '../../../src/model/time.ts'

const COUNTRY: Readonly<Record<string, string>> = {
  Lindqvist: 'SWE',
  Berg: 'SWE',
  Aalto: 'FIN',
  Moreau: 'FRA',
  Sweden: 'SWE',
  Finland: 'FIN',
}

interface Telling {
  readonly who: readonly string[]
  readonly status?: MeetingStatus
  readonly on?: string
  readonly at?: string
  readonly kind?: MeetingFinding['meetingKind']
  readonly label?: string
  readonly open?: boolean
  readonly sentence?: number
}

const ref = (name: string): ActorRef => ({
  text: name,
  span: { start: 0, end: 1 },
  name,
  type: name === 'Sweden' || name === 'Finland' ? 'state' : 'person',
  country: COUNTRY[name] ?? null,
  office: null,
  method: 'name',
  confidence: 0.9,
})
const place = (text: string): PlaceRef => ({
  span: { start: 0, end: 1 },
  text,
  name: text,
  country:
    text === 'White House' || text === 'Oval Office' || text === 'Alaska'
      ? 'USA'
      : text === 'Geneva'
        ? 'CHE'
        : null,
})
const day = (edtf: string): Time => ({
  expression: edtf,
  edtf,
  value: edtf,
  precision: 'day',
  basis: 'explicit',
  links: [],
})

/** An article that tells of meetings, each in its own sentence unless `sentence` says otherwise. */
function article(id: string, published: string | null, tellings: readonly Telling[]): LinkedArticle {
  const times = new Map<string, Time>()
  const findings = tellings.map((t, i): MeetingFinding => {
    const start = 100 * i + 10
    if (t.on) times.set(`${start}-${start + 5}`, day(t.on))
    const s = t.sentence ?? i
    return {
      id: `f_${id}${i}`,
      kind: 'meeting',
      article: id,
      reading: `r${id}`,
      sentence: { start: 100 * s, end: 100 * s + 90 },
      spans: [{ start, end: start + 5 }],
      chain: [],
      confidence: 0.9,
      extractor: { name: 'meetings', version: '1' },
      meetingKind: t.kind ?? 'bilateral',
      status: t.status ?? 'held',
      modality: 'asserted',
      participants: t.who.map(ref),
      participantsIncomplete: t.open ?? false,
      venue: t.at ? place(t.at) : null,
      host: null,
      proposer: null,
      timed: t.on ? 'told' : null,
      duration: null,
      window: null,
      series: null,
      agenda: [],
      outcome: [],
      time: t.on
        ? {
            span: { start, end: start + 5 },
            text: t.on,
            expression: {
              type: 'DATE',
              point: null,
              duration: null,
              partOfDay: null,
              mod: null,
              relation: null,
              tense: null,
              quant: null,
              freq: null,
              deadline: false,
            },
          }
        : null,
      trigger: { start, end: start + 5 },
      label: t.label ?? 'meeting',
    }
  })
  return {
    id,
    reading: { text: ' '.repeat(2000), id: `r${id}` } as LinkedArticle['reading'],
    findings,
    published: published ? { edtf: published, precision: 'day', basis: 'header', because: 'test' } : null,
    times,
    copyGroup: id,
    onTopic: true,
  }
}
const actorOf: ActorOf = (_, r) => ({ id: `a_${r.name}`, name: r.name, office: r.office })
const link = (...articles: LinkedArticle[]) => linkMeetings(articles, actorOf)
const shape = (...articles: LinkedArticle[]): string[][] =>
  link(...articles).map(m => m.evidence.map(e => e.finding))

describe('one meeting told before, afterwards and in recollection', () => {
  const before = article('a', '2031-02-27', [
    { who: ['Lindqvist', 'Aalto'], status: 'planned', on: '2031-02-27' },
  ])
  const after = article('b', '2031-02-28', [
    { who: ['Lindqvist', 'Aalto'], on: '2031-02-27', at: 'White House' },
    { who: ['Lindqvist', 'Aalto'], on: '2031-02-27', label: 'joint press conference' },
  ])
  const recalled = article('c', '2031-03-13', [
    { who: ['Lindqvist'], kind: 'visit', on: '2031-02', at: 'Oval Office' },
  ])

  it('is one, with its status history, its sides and a reason for every joint', () => {
    const [m, ...rest] = link(before, after, recalled)
    expect(rest).toEqual([])
    expect(m?.status).toBe('held')
    expect(m?.history.map(h => h.status)).toEqual(['planned', 'held'])
    expect(m?.participants.map(p => p.name)).toEqual(['Lindqvist', 'Aalto'])
    expect(m?.venues.map(v => v.name)).toEqual(['White House', 'Oval Office'])
    expect(m?.time?.edtf).toBe('2031-02-27')
    expect(m?.joined).toHaveLength(3)
    expect(m?.joined.join(' ')).toContain('2031-02-27')
    expect(m?.voices).toBe(3)
    expect(m?.label).toBe('meeting')
  })
  it('comes out the same in any order of adding', () => {
    const all = [
      before,
      after,
      recalled,
      article('d', '2031-03-01', [{ who: ['Moreau', 'Aalto'], on: '2031-02-28' }]),
    ]
    const expected = JSON.stringify(link(...all))
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        shuffled => JSON.stringify(link(...shuffled)) === expected,
      ),
    )
  })
})

describe('meetings that stay apart', () => {
  it('two meetings of one sentence with other sides', () => {
    expect(
      shape(
        article('a', '2031-08-19', [
          { who: ['Lindqvist', 'Moreau'], at: 'White House', sentence: 0 },
          { who: ['Lindqvist', 'Aalto'], at: 'Alaska', on: '2031-08-15', sentence: 0 },
        ]),
      ),
    ).toHaveLength(2)
  })
  it('the same sides on other days', () => {
    expect(
      shape(
        article('a', '2031-02-27', [
          { who: ['Lindqvist', 'Aalto'], on: '2031-02-20' },
          { who: ['Lindqvist', 'Aalto'], on: '2031-02-26' },
        ]),
      ),
    ).toHaveLength(2)
  })
  it('a call and a meeting of the same sides', () => {
    expect(
      shape(
        article('a', '2031-02-27', [
          { who: ['Lindqvist', 'Aalto'], kind: 'call', on: '2031-02-26' },
          { who: ['Lindqvist', 'Aalto'], on: '2031-02-26' },
        ]),
      ),
    ).toHaveLength(2)
  })
  it('the same sides in two countries', () => {
    expect(
      shape(
        article('a', '2031-02-27', [{ who: ['Lindqvist', 'Aalto'], at: 'Geneva' }]),
        article('b', '2031-02-28', [{ who: ['Lindqvist', 'Aalto'], at: 'White House' }]),
      ),
    ).toHaveLength(2)
  })
  it('one held and one only planned afterwards', () => {
    expect(
      shape(
        article('a', '2031-02-20', [{ who: ['Lindqvist', 'Aalto'] }]),
        article('b', '2031-02-27', [{ who: ['Lindqvist', 'Aalto'], status: 'planned' }]),
      ),
    ).toHaveLength(2)
  })
  it('one that was refused and one that was held', () => {
    expect(
      shape(
        article('a', '2031-02-20', [{ who: ['Lindqvist', 'Aalto'], status: 'declined', on: '2031-02-19' }]),
        article('b', '2031-02-27', [{ who: ['Lindqvist', 'Aalto'], on: '2031-02' }]),
      ),
    ).toHaveLength(2)
  })
  it('a single shared side without a common place', () => {
    expect(
      shape(
        article('a', '2031-02-27', [{ who: ['Lindqvist', 'Aalto'], on: '2031-02-26' }]),
        article('b', '2031-02-28', [{ who: ['Lindqvist'], kind: 'visit', on: '2031-02-26', at: 'Geneva' }]),
      ),
    ).toHaveLength(2)
  })
  it('a telling without a time that fits two meetings equally stays alone', () => {
    expect(
      shape(
        article('a', '2031-02-27', [
          { who: ['Lindqvist', 'Aalto'], on: '2031-02-20' },
          { who: ['Lindqvist', 'Aalto'], on: '2031-02-26' },
        ]),
        article('b', '2031-02-28', [{ who: ['Lindqvist', 'Aalto'] }]),
      ),
    ).toHaveLength(3)
  })
})

describe('who was there', () => {
  it('two persons of one state are not that state and another', () => {
    expect(
      shape(
        article('a', '2031-02-27', [{ who: ['Lindqvist', 'Berg'], on: '2031-02-28', status: 'planned' }]),
        article('b', '2031-02-28', [{ who: ['Sweden', 'Finland'] }]),
      ),
    ).toHaveLength(2)
  })
  it('a state stands for its people: told once with the state, once with the person', () => {
    const [m, ...rest] = link(
      article('a', '2031-02-27', [{ who: ['Sweden', 'Finland'], on: '2031-02-26', kind: 'talks' }]),
      article('b', '2031-02-28', [{ who: ['Lindqvist', 'Aalto'], on: '2031-02-26' }]),
    )
    expect(rest).toEqual([])
    expect(m?.participants.map(p => p.name)).toEqual(['Lindqvist', 'Aalto'])
  })
  it('an open list takes in those whom another telling names', () => {
    const [m, ...rest] = link(
      article('a', '2031-02-27', [{ who: ['Lindqvist', 'Aalto'], on: '2031-02-26', open: true }]),
      article('b', '2031-02-28', [{ who: ['Lindqvist', 'Aalto', 'Moreau'], on: '2031-02-26' }]),
    )
    expect(rest).toEqual([])
    expect(m?.participants).toHaveLength(3)
    expect(m?.participantsIncomplete).toBe(true)
  })
})
