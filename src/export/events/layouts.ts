import type { EventType } from '../../model/lists.ts'
import { cameoOf, codeOf, countryName, isState, nameOf, placeCountryName, type Row } from './row.ts'
import { sectorNames } from './sectors.ts'

/** The published column layouts. What Parley cannot know stays empty. Sources: see `CODEBOOK.md`, Exports of events. */
export interface Layout {
  /** Whether the published files have a header line. */
  readonly header: boolean
  readonly columns: readonly string[]
  /** Whether it is a CAMEO table; PLOVER's leave statements and appeals (01, 02) out. */
  readonly cameo: boolean
  cells(row: Row): readonly (string | number)[]
}

const QUADS = ['VERBAL COOPERATION', 'MATERIAL COOPERATION', 'VERBAL CONFLICT', 'MATERIAL CONFLICT'] as const
/** CAMEO's quad class, 1 to 4, by the code's root. */
export const quadClass = (code: string): number => {
  const root = Number(code.slice(0, 2))
  return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4
}
/** PLOVER's quad, by the type: a promise to give way (CONCEDE) is words, though CAMEO's 08 is deeds. Statements and appeals have none. */
const QUAD_OF: Readonly<Record<EventType, (typeof QUADS)[number] | ''>> = {
  AGREE: QUADS[0],
  CONSULT: QUADS[0],
  SUPPORT: QUADS[0],
  CONCEDE: QUADS[0],
  COOPERATE: QUADS[1],
  AID: QUADS[1],
  RETREAT: QUADS[1],
  REQUEST: QUADS[2],
  ACCUSE: QUADS[2],
  REJECT: QUADS[2],
  THREATEN: QUADS[2],
  PROTEST: QUADS[3],
  SANCTION: QUADS[3],
  MOBILIZE: QUADS[3],
  COERCE: QUADS[3],
  ASSAULT: QUADS[3],
  STATEMENT: '',
  APPEAL: '',
}
const blanks = (n: number): readonly string[] => Array.from({ length: n }, () => '')
const compact = (date: string): string => date.replaceAll('-', '')
const publishedDay = (r: Row): string =>
  r.published && /^\d{4}-\d{2}-\d{2}/.test(r.published) ? r.published.slice(0, 10) : ''
const placeName = (r: Row): string => r.finding.place?.name ?? ''
const placeCountry = (r: Row): string => r.finding.place?.country ?? ''

const PLOVER: Layout = {
  header: true,
  cameo: false,
  columns: [
    'id',
    'date',
    'event_type',
    'event_mode',
    'contexts',
    'cameo',
    'quad_class',
    'source_name',
    'source_country',
    'source_sectors',
    'target_name',
    'target_country',
    'target_sectors',
    'place',
    'place_country',
    'publisher',
    'url',
  ],
  cells: r => [
    r.id,
    r.date,
    r.finding.type,
    r.finding.mode ?? '',
    r.finding.contexts.join(';'),
    r.finding.cameo,
    QUAD_OF[r.finding.type],
    nameOf(r.source),
    r.source?.country ?? '',
    r.source?.sectors.join(';') ?? '',
    nameOf(r.target),
    r.target?.country ?? '',
    r.target?.sectors.join(';') ?? '',
    placeName(r),
    placeCountry(r),
    r.publisher ?? '',
    r.url ?? '',
  ],
}

const side = (who: 'Actor' | 'Recipient'): readonly string[] => [
  `${who} Name`,
  `${who} Country`,
  `${who} COW`,
  `Primary ${who} Sector`,
  `${who} Sectors`,
  `${who} Title`,
  `${who} Name Raw`,
  `Wikipedia ${who} ID`,
]
const sideCells = (a: Row['source']): readonly string[] => [
  nameOf(a),
  a?.country ?? '',
  '',
  a?.sectors[0] ?? '',
  a?.sectors.join(';') ?? '',
  a?.actor?.office ?? '',
  a?.actor?.text ?? '',
  '',
]

const POLECAT: Layout = {
  header: true,
  cameo: false,
  columns: [
    'Event ID',
    'Event Date',
    'Event Type',
    'Event Mode',
    'Intensity',
    'Quad Code',
    'Contexts',
    ...side('Actor'),
    ...side('Recipient'),
    'Placename',
    'City',
    'District',
    'Province',
    'Country',
    'Latitude',
    'Longitude',
    'GeoNames ID',
    'Raw Placename',
    'Feature Type',
    'Source',
    'Publication Date',
    'Story People',
    'Story Organizations',
    'Story Locations',
    'Language',
    'Version',
  ],
  cells: r => [
    r.id,
    r.date,
    r.finding.type,
    r.finding.mode ?? '',
    cameoOf(r.finding.cameo).goldstein,
    QUAD_OF[r.finding.type],
    r.finding.contexts.join(';'),
    ...sideCells(r.source),
    ...sideCells(r.target),
    placeName(r),
    '',
    '',
    '',
    placeCountry(r),
    '',
    '',
    '',
    r.finding.place?.text ?? '',
    '',
    r.publisher ?? '',
    publishedDay(r),
    '',
    '',
    '',
    'en',
    r.finding.extractor.version,
  ],
}

const ICEWS: Layout = {
  header: true,
  cameo: true,
  columns: [
    'Event ID',
    'Event Date',
    'Source Name',
    'Source Sectors',
    'Source Country',
    'Event Text',
    'CAMEO Code',
    'Intensity',
    'Target Name',
    'Target Sectors',
    'Target Country',
    'Story ID',
    'Sentence Number',
    'Publisher',
    'City',
    'District',
    'Province',
    'Country',
    'Latitude',
    'Longitude',
  ],
  cells: r => [
    r.id,
    r.date,
    nameOf(r.source),
    sectorNames(r.source),
    countryName(r.source),
    cameoOf(r.finding.cameo).label,
    r.finding.cameo,
    cameoOf(r.finding.cameo).goldstein,
    nameOf(r.target),
    sectorNames(r.target),
    countryName(r.target),
    r.finding.article,
    r.sentenceNumber,
    r.publisher ?? '',
    isState(r) ? '' : placeName(r),
    '',
    '',
    placeCountryName(r),
    '',
    '',
  ],
}

const gdeltActor = (n: 1 | 2): readonly string[] =>
  [
    'Code',
    'Name',
    'CountryCode',
    'KnownGroupCode',
    'EthnicCode',
    'Religion1Code',
    'Religion2Code',
    'Type1Code',
    'Type2Code',
    'Type3Code',
  ].map(c => `Actor${n}${c}`)
const gdeltActorCells = (a: Row['source']): readonly string[] => [
  codeOf(a),
  nameOf(a).toUpperCase(),
  a?.country ?? '',
  ...blanks(4),
  a?.sectors[0] ?? '',
  a?.sectors[1] ?? '',
  a?.sectors[2] ?? '',
]
const gdeltGeo = (who: string): readonly string[] =>
  ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID'].map(
    c => `${who}Geo_${c}`,
  )

/** The day as a fraction of its year, GDELT's way: month and day of 365, four digits. */
function fraction(date: string): string {
  const [y = '', m = '', d = ''] = date.split('-')
  return date === '' ? '' : (Number(y) + ((Number(m) - 1) * 30 + Number(d)) / 365).toFixed(4)
}

/** "Geneva, Switzerland"; a state stands alone. */
const fullName = (r: Row): string =>
  isState(r) ? placeName(r) : [placeName(r), placeCountryName(r)].filter(Boolean).join(', ')

const GDELT: Layout = {
  header: false,
  cameo: true,
  columns: [
    'GLOBALEVENTID',
    'SQLDATE',
    'MonthYear',
    'Year',
    'FractionDate',
    ...gdeltActor(1),
    ...gdeltActor(2),
    'IsRootEvent',
    'EventCode',
    'EventBaseCode',
    'EventRootCode',
    'QuadClass',
    'GoldsteinScale',
    'NumMentions',
    'NumSources',
    'NumArticles',
    'AvgTone',
    ...gdeltGeo('Actor1'),
    ...gdeltGeo('Actor2'),
    ...gdeltGeo('Action'),
    'DATEADDED',
    'SOURCEURL',
  ],
  cells: r => [
    r.id,
    compact(r.date),
    compact(r.date).slice(0, 6),
    r.date.slice(0, 4),
    fraction(r.date),
    ...gdeltActorCells(r.source),
    ...gdeltActorCells(r.target),
    r.sentenceNumber === 1 ? 1 : 0,
    r.finding.cameo,
    r.finding.cameo.slice(0, 3),
    r.finding.cameo.slice(0, 2),
    quadClass(r.finding.cameo),
    cameoOf(r.finding.cameo).goldstein,
    1,
    1,
    1,
    '',
    ...blanks(16),
    // 1 is a state; which of its other kinds a place is, Parley does not know. Its codes of states are FIPS 10-4: empty.
    isState(r) ? 1 : '',
    fullName(r),
    ...blanks(6),
    publishedDay(r) && `${compact(publishedDay(r))}000000`,
    r.url ?? '',
  ],
}

const PHOENIX: Layout = {
  header: false,
  cameo: true,
  columns: [
    'EventID',
    'Date',
    'Year',
    'Month',
    'Day',
    'SourceActorFull',
    'SourceActorEntity',
    'SourceActorRole',
    'SourceActorAttribute',
    'TargetActorFull',
    'TargetActorEntity',
    'TargetActorRole',
    'TargetActorAttribute',
    'EventCode',
    'EventRootCode',
    'QuadClass',
    'GoldsteinScore',
    'Issues',
    'Lat',
    'Lon',
    'LocationName',
    'StateName',
    'CountryCode',
    'SentenceID',
    'URLs',
    'NewsSources',
  ],
  cells: r => [
    `${r.id}_${r.finding.extractor.version}`,
    compact(r.date),
    r.date.slice(0, 4),
    r.date.slice(5, 7),
    r.date.slice(8, 10),
    codeOf(r.source),
    r.source?.country ?? '',
    r.source?.sectors[0] ?? '',
    r.source?.sectors.slice(1).join(';') ?? '',
    codeOf(r.target),
    r.target?.country ?? '',
    r.target?.sectors[0] ?? '',
    r.target?.sectors.slice(1).join(';') ?? '',
    r.finding.cameo,
    r.finding.cameo.slice(0, 2),
    quadClass(r.finding.cameo),
    cameoOf(r.finding.cameo).goldstein,
    '',
    '',
    '',
    placeName(r),
    '',
    placeCountry(r),
    `${r.finding.article}_${r.sentenceNumber}`,
    r.url ?? '',
    r.publisher ?? '',
  ],
}

export const LAYOUTS = {
  plover: PLOVER,
  polecat: POLECAT,
  icews: ICEWS,
  gdelt: GDELT,
  phoenix: PHOENIX,
} as const
export type EventFormat = keyof typeof LAYOUTS
export const EVENT_FORMATS = [
  'plover',
  'polecat',
  'icews',
  'gdelt',
  'phoenix',
] as const satisfies readonly EventFormat[]
