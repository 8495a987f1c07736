import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  EVENT_FORMATS,
  type EventFormat,
  type EventInput,
  exportEvents,
} from '../../../src/export/events/index.ts'
import { LAYOUTS } from '../../../src/export/events/layouts.ts'
import { segment } from '../../../src/language/index.ts'
import { dateArticles } from '../../../src/link/articles/articles.ts'
import { placeKey } from '../../../src/link/linked.ts'
import { resolveArticle } from '../../../src/link/times/article.ts'
import { cut } from '../../../src/model/span.ts'
import { describeShared, sharedPath } from '../../seeds/seeds.ts'
import { findIn, sampleFiles } from '../../support/pipeline.ts'

/** Columns after the layout's own, in every table. */
const OURS = ['Source Sentence', 'Document ID', 'Chain', 'Factuality', 'Confidence']

/** The events of the sample as `parley export events` hands them over. */
async function sampleEvents(): Promise<readonly EventInput[]> {
  const { readings, findings } = await findIn(sampleFiles())
  return dateArticles(readings, findings, []).flatMap(article => {
    const times = resolveArticle(article)
    const sentences = segment(article.reading)
    return article.findings.flatMap((finding): EventInput[] =>
      finding.kind === 'event'
        ? [
            {
              finding,
              time: finding.time ? (times.get(placeKey(finding.time.span)) ?? null) : null,
              published: article.published?.edtf ?? null,
              publisher: article.reading.publisher?.value ?? null,
              url: null,
              sentence: cut(article.reading.text, finding.sentence),
              sentenceNumber: 1 + sentences.findLastIndex(s => s.start <= finding.sentence.start),
            },
          ]
        : [],
    )
  })
}

const NOTHING = /^$/
const WORDS = /^$|\S/
const CODE = /^$|^[A-Z]{3}$/
const SECTORS = /^$|^[A-Z]{3}(?:;[A-Z]{3})*$/
const DAY = /^$|^\d{4}-\d{2}-\d{2}$/
const NUMBER = /^-?\d+(?:\.\d+)?$/
const CAMEO = /^(?:0[1-9]|1\d|20)\d{0,2}$/
const TYPE = /^[A-Z]{3,10}$/
const QUAD = /^(?:VERBAL|MATERIAL) (?:COOPERATION|CONFLICT)$/

/** What a loader of each table expects of a column; columns that are not listed must be empty. */
const KINDS: Readonly<Record<EventFormat, Readonly<Record<string, RegExp>>>> = {
  plover: {
    id: /^\S+$/,
    date: DAY,
    event_type: TYPE,
    event_mode: WORDS,
    contexts: WORDS,
    cameo: CAMEO,
    quad_class: QUAD,
    source_name: WORDS,
    source_country: CODE,
    source_sectors: SECTORS,
    target_name: WORDS,
    target_country: CODE,
    target_sectors: SECTORS,
    place: WORDS,
    place_country: CODE,
    publisher: WORDS,
    url: WORDS,
  },
  polecat: {
    'Event ID': /^\S+$/,
    'Event Date': DAY,
    'Event Type': TYPE,
    'Event Mode': WORDS,
    Intensity: NUMBER,
    'Quad Code': QUAD,
    Contexts: WORDS,
    'Actor Name': WORDS,
    'Actor Country': CODE,
    'Primary Actor Sector': CODE,
    'Actor Sectors': SECTORS,
    'Actor Title': WORDS,
    'Actor Name Raw': WORDS,
    'Recipient Name': WORDS,
    'Recipient Country': CODE,
    'Primary Recipient Sector': CODE,
    'Recipient Sectors': SECTORS,
    'Recipient Title': WORDS,
    'Recipient Name Raw': WORDS,
    Placename: WORDS,
    Country: CODE,
    'Raw Placename': WORDS,
    Source: WORDS,
    'Publication Date': DAY,
    Language: /^en$/,
    Version: /^\d+$/,
  },
  icews: {
    'Event ID': /^\S+$/,
    'Event Date': DAY,
    'Source Name': WORDS,
    'Source Sectors': WORDS,
    'Source Country': /^$|[a-z]/,
    'Event Text': /^[A-Z][a-z]/,
    'CAMEO Code': CAMEO,
    Intensity: NUMBER,
    'Target Name': WORDS,
    'Target Sectors': WORDS,
    'Target Country': /^$|[a-z]/,
    'Story ID': /^\S+$/,
    'Sentence Number': /^[1-9]\d*$/,
    Publisher: WORDS,
    City: WORDS,
    Country: /^$|[a-z]/,
  },
  gdelt: {
    GLOBALEVENTID: /^\S+$/,
    SQLDATE: /^$|^\d{8}$/,
    MonthYear: /^$|^\d{6}$/,
    Year: /^$|^\d{4}$/,
    FractionDate: /^$|^\d{4}\.\d{4}$/,
    ...Object.fromEntries(
      [1, 2].flatMap(n => [
        [`Actor${n}Code`, /^[A-Z]*$/],
        [`Actor${n}Name`, /^[^a-z]*$/u],
        [`Actor${n}CountryCode`, CODE],
        [`Actor${n}Type1Code`, CODE],
        [`Actor${n}Type2Code`, CODE],
        [`Actor${n}Type3Code`, CODE],
      ]),
    ),
    IsRootEvent: /^[01]$/,
    EventCode: CAMEO,
    EventBaseCode: /^\d{2,3}$/,
    EventRootCode: /^\d{2}$/,
    QuadClass: /^[1-4]$/,
    GoldsteinScale: NUMBER,
    NumMentions: /^1$/,
    NumSources: /^1$/,
    NumArticles: /^1$/,
    ActionGeo_Type: /^1?$/,
    ActionGeo_FullName: WORDS,
    DATEADDED: /^$|^\d{14}$/,
    SOURCEURL: WORDS,
  },
  phoenix: {
    EventID: /^\S+_\d+$/,
    Date: /^$|^\d{8}$/,
    Year: /^$|^\d{4}$/,
    Month: /^$|^(?:0[1-9]|1[0-2])$/,
    Day: /^$|^\d{2}$/,
    SourceActorFull: /^[A-Z]*$/,
    SourceActorEntity: CODE,
    SourceActorRole: CODE,
    SourceActorAttribute: SECTORS,
    TargetActorFull: /^[A-Z]*$/,
    TargetActorEntity: CODE,
    TargetActorRole: CODE,
    TargetActorAttribute: SECTORS,
    EventCode: CAMEO,
    EventRootCode: /^\d{2}$/,
    QuadClass: /^[1-4]$/,
    GoldsteinScore: NUMBER,
    LocationName: WORDS,
    CountryCode: CODE,
    SentenceID: /^\S+_[1-9]\d*$/,
    URLs: WORDS,
    NewsSources: WORDS,
  },
}

describe('the sample in each layout', () => {
  let events: readonly EventInput[]
  beforeAll(async () => {
    events = await sampleEvents()
  }, 60_000)

  it.each(EVENT_FORMATS)('%s loads: every cell of every column is of its kind', format => {
    const { columns, header } = LAYOUTS[format]
    const lines = exportEvents(format, events).split('\n').slice(0, -1)
    const all = [...columns, ...OURS]
    if (header) expect(lines.shift()).toBe(all.join('\t'))
    const rows = lines.map(l => l.split('\t'))
    expect(rows.length).toBeGreaterThan(10)
    const filled = new Set<string>()
    for (const row of rows) {
      expect(row).toHaveLength(all.length)
      columns.forEach((column, i) => {
        const value = row[i] ?? ''
        expect(value, `${format} ${column}`).toMatch(KINDS[format][column] ?? NOTHING)
        if (value !== '') filled.add(column)
      })
      const [sentence = '', document = '', , factuality = '', confidence = ''] = row.slice(columns.length)
      expect(sentence.length).toBeGreaterThan(10)
      expect(document).toMatch(/^\S+$/)
      expect(factuality).toMatch(/^(?:asserted|planned|expected)$/)
      expect(Number(confidence)).toBeGreaterThan(0)
    }
    // What has a kind is there for something; the sample's texts have no addresses, and few sides of two sectors.
    const idle = Object.keys(KINDS[format]).filter(
      c => !filled.has(c) && !/url|Type[23]Code|ActorAttribute|ActionGeo_Type/i.test(c),
    )
    expect(idle).toEqual([])
  })

  it('ids are of one line each', () => {
    for (const format of EVENT_FORMATS) {
      const lines = exportEvents(format, events)
        .split('\n')
        .slice(LAYOUTS[format].header ? 1 : 0, -1)
      expect(new Set(lines.map(l => l.split('\t')[0])).size).toBe(lines.length)
    }
  })

  it('what no line ever fills is named in the codebook', () => {
    const book = readFileSync('CODEBOOK.md', 'utf8')
    for (const format of EVENT_FORMATS)
      for (const column of LAYOUTS[format].columns.filter(c => !KINDS[format][c]))
        expect(book, `${format} ${column}`).toContain(`\`${column}\``)
  })
})

describeShared('reference/event-layouts.md', 'the layouts as they are published', () => {
  const text = (): string => readFileSync(sharedPath('reference/event-layouts.md'), 'utf8')
  /** The line of column names behind a layout's title. */
  const listed = (title: string): string =>
    new RegExp(`^${title}[^\\n]*:\\n(.+)$`, 'mu').exec(text())?.[1] ?? ''

  it.each([
    ['polecat', 'POLECAT'],
    ['icews', 'ICEWS'],
  ] as const)('%s has these columns in this order', (format, title) => {
    expect(LAYOUTS[format].columns).toEqual(listed(title).split(', '))
  })

  it('gdelt has these columns in this order', () => {
    const columns = listed('GDELT').replace(/\{([^}]+)\}x\(([^)]+)\)/gu, (_, who: string, what: string) =>
      who
        .split(',')
        .flatMap(w => what.split(', ').map(c => `${w}${c}`))
        .join(', '),
    )
    expect(LAYOUTS.gdelt.columns).toEqual(columns.split(', '))
  })

  it('phoenix has these columns in this order, under one of the names that the list gives them', () => {
    const columns = listed('Phoenix')
      .split(', ')
      .map(c => c.replace(/\([^)]*\)/gu, '').split('/'))
    expect(LAYOUTS.phoenix.columns).toHaveLength(columns.length)
    LAYOUTS.phoenix.columns.forEach((c, i) => {
      expect(columns[i]).toContain(c)
    })
  })
})
