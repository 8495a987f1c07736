import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVENT_FORMATS, type EventInput, exportEvents } from '../../../src/export/events/index.ts'
import { LAYOUTS } from '../../../src/export/events/layouts.ts'
import type { EventActor, EventFinding } from '../../../src/model/finding.ts'
import { FACTUALITIES } from '../../../src/model/lists.ts'

const who = (country: string | null, name: string, sectors: readonly string[]): EventActor => ({
  actor: {
    text: name,
    span: { start: 0, end: 1 },
    name,
    type: 'person',
    country,
    office: 'minister',
    method: 'name',
    confidence: 0.9,
  },
  country,
  sectors,
  span: { start: 0, end: 1 },
})
const finding = (over: Partial<EventFinding> = {}): EventFinding => ({
  id: 'f_1',
  kind: 'event',
  article: 'a_1',
  reading: 'r_1',
  sentence: { start: 0, end: 10 },
  spans: [{ start: 0, end: 1 }],
  chain: [{ actor: null, evidential: 'unnamed-source', marker: null }],
  confidence: 0.85,
  extractor: { name: 'events', version: '1' },
  type: 'CONSULT',
  mode: null,
  contexts: ['diplomatic'],
  cameo: '040',
  source: [who('FIN', 'Pekka Aalto', ['GOV'])],
  target: [who('SWE', 'Alva Lindqvist', ['GOV', 'LEG'])],
  time: null,
  place: { span: { start: 0, end: 1 }, text: 'Geneva', name: 'Geneva', country: 'CHE' },
  factuality: 'asserted',
  negated: false,
  trigger: { start: 0, end: 1 },
  ...over,
})
const input = (over: Partial<EventFinding> = {}, sentence = 'They met.'): EventInput => ({
  finding: finding(over),
  time: null,
  published: '2031-02-27',
  publisher: 'The Harbour Post',
  url: 'https://example.org/1',
  sentence,
  sentenceNumber: 2,
})
/** The cells of the first event by column name, Parley's own columns included. */
function cells(format: (typeof EVENT_FORMATS)[number], e: EventInput): Record<string, string> {
  const lines = exportEvents(format, [e]).trimEnd().split('\n')
  const values = (lines[LAYOUTS[format].header ? 1 : 0] ?? '').split('\t')
  const columns = [
    ...LAYOUTS[format].columns,
    'Source Sentence',
    'Document ID',
    'Chain',
    'Factuality',
    'Confidence',
  ]
  expect(values).toHaveLength(columns.length)
  return Object.fromEntries(columns.map((c, i) => [c, values[i] ?? '']))
}

describe('the published layouts', () => {
  it.each([
    ['polecat', 40, true],
    ['icews', 20, true],
    ['gdelt', 61, false],
    ['phoenix', 26, false],
  ] as const)('%s has %i columns of its own', (format, count, header) => {
    expect(LAYOUTS[format].columns).toHaveLength(count)
    expect(new Set(LAYOUTS[format].columns).size).toBe(count)
    expect(LAYOUTS[format].header).toBe(header)
  })
  it('icews, column by column', () => {
    expect(cells('icews', input())).toMatchObject({
      'Event Date': '2031-02-27',
      'Source Name': 'Pekka Aalto',
      'Source Sectors': 'Government',
      'Source Country': 'Finland',
      'CAMEO Code': '040',
      Intensity: '1',
      'Target Name': 'Alva Lindqvist',
      'Target Sectors': 'Government,Legislative / Parliamentary',
      'Target Country': 'Sweden',
      'Story ID': 'a_1',
      'Sentence Number': '2',
      Publisher: 'The Harbour Post',
      City: 'Geneva',
      Country: 'Switzerland',
      Latitude: '',
      'Source Sentence': 'They met.',
      Chain: 'unnamed-source',
    })
  })
  it('gdelt, column by column', () => {
    expect(cells('gdelt', input())).toMatchObject({
      SQLDATE: '20310227',
      MonthYear: '203102',
      Year: '2031',
      Actor1Code: 'FINGOV',
      Actor1CountryCode: 'FIN',
      Actor1Type1Code: 'GOV',
      Actor2Code: 'SWEGOVLEG',
      Actor2Type2Code: 'LEG',
      IsRootEvent: '0',
      EventCode: '040',
      EventBaseCode: '040',
      EventRootCode: '04',
      QuadClass: '1',
      GoldsteinScale: '1',
      ActionGeo_FullName: 'Geneva, Switzerland',
      ActionGeo_CountryCode: '',
      ActionGeo_Lat: '',
      DATEADDED: '20310227000000',
      SOURCEURL: 'https://example.org/1',
    })
  })
  it('polecat and plover, column by column', () => {
    expect(cells('polecat', input())).toMatchObject({
      'Event Type': 'CONSULT',
      'Quad Code': 'VERBAL COOPERATION',
      'Actor Country': 'FIN',
      'Primary Recipient Sector': 'GOV',
      'Recipient Sectors': 'GOV;LEG',
      'Actor Title': 'minister',
      'Publication Date': '2031-02-27',
      'GeoNames ID': '',
    })
    expect(cells('plover', input())).toMatchObject({
      event_type: 'CONSULT',
      source_country: 'FIN',
      target_country: 'SWE',
    })
  })
  it('a promise to give way is words for PLOVER and a deed for CAMEO', () => {
    const e = input({ type: 'CONCEDE', cameo: '081' })
    expect(cells('polecat', e)['Quad Code']).toBe('VERBAL COOPERATION')
    expect(cells('gdelt', e)['QuadClass']).toBe('2')
  })
  it('a state as the place is no city', () => {
    const place = { span: { start: 0, end: 1 }, text: 'Finland', name: 'Finland', country: 'FIN' }
    expect(cells('icews', input({ place }))).toMatchObject({ City: '', Country: 'Finland' })
    expect(cells('gdelt', input({ place }))).toMatchObject({
      ActionGeo_Type: '1',
      ActionGeo_FullName: 'Finland',
    })
  })
  it('phoenix, column by column', () => {
    expect(cells('phoenix', input())).toMatchObject({
      Year: '2031',
      Month: '02',
      Day: '27',
      SourceActorFull: 'FINGOV',
      TargetActorEntity: 'SWE',
      TargetActorRole: 'GOV',
      TargetActorAttribute: 'LEG',
      EventRootCode: '04',
      NewsSources: 'The Harbour Post',
    })
  })
})

describe('what goes out', () => {
  const count = (e: EventInput, format: (typeof EVENT_FORMATS)[number] = 'gdelt'): number =>
    exportEvents(format, [e]).split('\n').filter(Boolean).length
  /** Lines of a table without events: its header, where it has one. */
  const count0 = (format: (typeof EVENT_FORMATS)[number]): number =>
    exportEvents(format, []).split('\n').filter(Boolean).length
  it('nothing but what is told as a fact: no plan, no hope, nothing possible, supposed, refused or denied', () => {
    for (const factuality of FACTUALITIES)
      if (factuality !== 'asserted')
        for (const format of EVENT_FORMATS) expect(count(input({ factuality }), format)).toBe(count0(format))
    expect(count(input({ negated: true }))).toBe(0)
  })
  it('a plan where the scheme has a code for it', () => {
    expect(count(input({ factuality: 'planned', cameo: '036', type: 'AGREE' }))).toBe(1)
    expect(count(input({ factuality: 'planned' }))).toBe(0)
  })
  it('a line for each pair of sides', () => {
    expect(count(input({ target: [who('SWE', 'A', []), who('NOR', 'B', [])] }))).toBe(2)
    expect(count(input({ target: [] }))).toBe(1)
  })
  it('statements only where the scheme has them', () => {
    expect(count(input({ cameo: '010', type: 'STATEMENT' }), 'icews')).toBe(2)
    expect(count(input({ cameo: '010', type: 'STATEMENT' }), 'polecat')).toBe(1)
  })
  it('leaves the date empty where neither the event nor the article has a day', () => {
    expect(cells('icews', { ...input(), published: null })['Event Date']).toBe('')
    expect(cells('icews', { ...input(), published: '2031-02' })['Event Date']).toBe('')
  })
  it('keeps its columns whatever the sentence holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...EVENT_FORMATS), (sentence, format) => {
        const lines = exportEvents(format, [input({}, sentence)]).split('\n')
        expect(
          lines
            .filter(l => l !== '')
            .at(-1)
            ?.split('\t'),
        ).toHaveLength(LAYOUTS[format].columns.length + 5)
      }),
    )
  })
})
