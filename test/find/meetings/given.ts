import { meetingsStage } from '../../../src/find/meetings/index.ts'
import type { Draft, Found } from '../../../src/find/pipeline.ts'
import { lineBlocks } from '../../../src/language/blocks.ts'
import { segment } from '../../../src/language/index.ts'
import type { NameSubtype } from '../../../src/model/lists.ts'

/** Who is who in the invented articles of these tests: word → [full name, country, office or subtype]. */
const PEOPLE: Readonly<Record<string, readonly [name: string, country: string, office: string]>> = {
  Lindqvist: ['Alva Lindqvist', 'SWE', 'prime minister'],
  'Alva Lindqvist': ['Alva Lindqvist', 'SWE', 'prime minister'],
  Aalto: ['Pekka Aalto', 'FIN', 'president'],
  'Pekka Aalto': ['Pekka Aalto', 'FIN', 'president'],
  Moreau: ['Claire Moreau', 'FRA', 'foreign minister'],
  'Claire Moreau': ['Claire Moreau', 'FRA', 'foreign minister'],
  Costa: ['Rui Costa', 'PRT', 'president'],
}
const PLACES: Readonly<Record<string, readonly [country: string, subtype: NameSubtype, metonym: boolean]>> = {
  Sweden: ['SWE', 'state', false],
  Finland: ['FIN', 'state', false],
  France: ['FRA', 'state', false],
  Geneva: ['CHE', 'city', false],
  Lapland: ['FIN', 'region', false],
  'White House': ['USA', 'facility', false],
  Paris: ['FRA', 'city', false],
  Stockholm: ['SWE', 'city', false],
}
const TIMES = ['on Monday', 'on Friday', 'Thursday', 'last month', 'next week', 'Monday', 'in June']

const word = (w: string): RegExp => new RegExp(`(?<![\\w])${w}(?![\\w])`, 'gu')

/** Names and times of a text by the tables above, longest first. */
export function findings(text: string): Found {
  const taken: [number, number][] = []
  const free = (s: number, e: number): boolean => !taken.some(([a, b]) => s < b && a < e)
  const name: Draft<'name'>[] = []
  const time: Draft<'time'>[] = []
  const base = (start: number, end: number) => ({
    sentence: { start, end },
    spans: [{ start, end }],
    chain: [],
    confidence: 0.9,
    text: text.slice(start, end),
  })
  const longest = (o: object): string[] => Object.keys(o).sort((a, b) => b.length - a.length)
  for (const key of longest(PEOPLE))
    for (const m of text.matchAll(word(key))) {
      const [full, country, office] = PEOPLE[key] ?? ['', '', '']
      const [s, e] = [m.index, m.index + key.length]
      if (!free(s, e)) continue
      taken.push([s, e])
      name.push({
        ...base(s, e),
        kind: 'name',
        type: 'PER',
        subtype: 'person',
        metonym: false,
        actor: {
          text: key,
          span: { start: s, end: e },
          name: full,
          type: 'person',
          country,
          office,
          method: 'name',
          confidence: 0.9,
        },
      })
    }
  for (const key of longest(PLACES))
    for (const m of text.matchAll(word(key))) {
      const [country, subtype, metonym] = PLACES[key] ?? ['', 'city', false]
      const [s, e] = [m.index, m.index + key.length]
      if (!free(s, e)) continue
      taken.push([s, e])
      name.push({
        ...base(s, e),
        kind: 'name',
        type: 'LOC',
        subtype,
        metonym,
        actor: {
          text: key,
          span: { start: s, end: e },
          name: key,
          type: 'state',
          country,
          office: null,
          method: 'name',
          confidence: 0.9,
        },
      })
    }
  for (const key of [...TIMES].sort((a, b) => b.length - a.length))
    for (const m of text.matchAll(word(key))) {
      const [s, e] = [m.index, m.index + key.length]
      if (!free(s, e)) continue
      taken.push([s, e])
      time.push({
        ...base(s, e),
        kind: 'time',
        expression: {
          type: 'DATE',
          point: { op: 'anchor', of: 'article' },
          duration: null,
          partOfDay: null,
          mod: null,
          relation: null,
          tense: null,
          quant: null,
          freq: null,
          deadline: false,
        },
      })
    }
  return {
    time,
    name,
    role: [],
    group: [],
    statement: [],
    meeting: [],
    event: [],
    position: [],
    proposal: [],
    commitment: [],
    figure: [],
    note: [],
  }
}

/** Runs the stage over a text, each line a block, with the names and times of the tables. */
export function meetings(text: string): readonly Draft<'meeting'>[] {
  const blocks = lineBlocks(text)
  const sentences = segment({ text, blocks })
  const doc = {
    article: 'a',
    reading: 'r',
    text,
    blocks,
    publisher: null,
    agency: null,
    sentences,
    names: [],
  }
  return meetingsStage.run(doc, findings(text)).filter((d): d is Draft<'meeting'> => d.kind === 'meeting')
}

/** A meeting in a line: kind status (who) @venue time. */
export const told = (m: Draft<'meeting'>): string =>
  `${m.meetingKind} ${m.status} (${m.participants
    .map(p => p.name)
    .sort()
    .join(', ')})${m.venue ? ` @${m.venue.text}` : ''}${m.time ? ` ${m.time.text}` : ''}`
