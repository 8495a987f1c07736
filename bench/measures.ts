import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Half, REPORT_KINDS, type ReportKind } from './own/reports.ts'

/** The kinds of gold that the scorer knows. */
export type Kind =
  | 'syntax'
  | 'names'
  | 'coref'
  | 'times'
  | 'quotes'
  | 'events'
  | 'meetings'
  | ReportKind
  | 'pages'
  | 'dates'

/** One gold file with the command that is measured on it and the figures of the score that have a floor. */
export interface Measure {
  /** Name in tables and in floors.json: "times/aquaint". */
  readonly name: string
  readonly kind: Kind
  /** Absolute path of the gold file. */
  readonly gold: string
  readonly command: readonly string[]
  /** Paths into the scorer's JSON; "a/b" figures count what was avoided: 1 − a/b. */
  readonly pinned: readonly string[]
  /** Whether it stands on the project's own miniatures. */
  readonly miniature: boolean
  /** Whether `own/` scores it: miniatures, and kinds that the shared scorer does not know. */
  readonly own: boolean
  /** Which half of the gold of our own; absent for other gold. */
  readonly half?: Half
  /** The language engine that is measured; absent for the fast one. */
  readonly engine?: 'accurate'
}

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const CORPORA = `${ROOT}../shared/corpora/`
const MINIATURES = `${ROOT}bench/miniatures/`

/** The scorer that is shared beside the checkout. */
export const SCORER = `${ROOT}../shared/score/score.mjs`

/** Whether the corpora and their scorer are there. */
export const hasCorpora = (): boolean => existsSync(CORPORA) && existsSync(SCORER)

const ANNOTATE = ['annotate', '--jsonl']
const COMMAND: Readonly<Record<Kind, readonly string[]>> = {
  syntax: [...ANNOTATE, '--syntax'],
  names: ANNOTATE,
  coref: ANNOTATE,
  times: ANNOTATE,
  quotes: ANNOTATE,
  events: ANNOTATE,
  meetings: ANNOTATE,
  positions: ANNOTATE,
  commitments: ANNOTATE,
  figures: ANNOTATE,
  proposals: ANNOTATE,
  pages: ['read', '--jsonl'],
  dates: ['read', '--jsonl'],
}

/** What is read off the score of each kind. */
const PINNED: Readonly<Record<Kind, readonly string[]>> = {
  syntax: ['sentence.f1', 'word.f1', 'upos.f1', 'uas.f1', 'las.f1'],
  names: ['all.f1', 'all.p', 'PER.f1', 'ORG.f1', 'LOC.f1'],
  coref: ['conll', 'muc.f1', 'b3.f1', 'ceafe.f1', 'mentions.f1', 'all.conll'],
  times: ['value.f1', 'relaxed.f1', 'typeOfMatched'],
  quotes: [
    'content.f1',
    'content.p',
    'recall.direct',
    'recall.mixed',
    'recall.indirect',
    'speaker',
    'speakerDirect',
  ],
  events: [
    'whoWhomWhat.f1',
    'whoWhomWhat.p',
    'whoWhom.f1',
    'type.f1',
    'type.p',
    'quad.f1',
    'overcodedStatements',
    'falseAlarms',
  ],
  meetings: [],
  positions: ['shown.f1', 'shown.p'],
  // `owed`: with the gold's debtor.
  commitments: ['shown.f1', 'shown.p', 'owed.p'],
  figures: ['shown.f1', 'shown.p'],
  // So few labels are too few for a floor; the reliability table shows them.
  proposals: [],
  pages: ['aeb.f1', 'aeb.p', 'atf.f1', 'atf.p', 'all.f1'],
  dates: ['f1', 'p'],
}

const FILES: readonly (readonly [Kind, string])[] = [
  ['syntax', 'ud/ewt-dev.conllu'],
  ['syntax', 'ud/gum-open-dev.conllu'],
  ['names', 'ner/uner-ewt-dev.jsonl'],
  ['names', 'ner/ww-dev.jsonl'],
  ['coref', 'coref/gum-open-dev.jsonl'],
  ['coref', 'meantime/meantime.jsonl'],
  ['times', 'timex/aquaint.jsonl'],
  ['times', 'timex/timebank.jsonl'],
  ['times', 'timex/meantime.jsonl'],
  ['quotes', 'quotes/polnear-dev.jsonl'],
  ['events', 'events/plover-gsr-dev.jsonl'],
  ['events', 'events/plv-train.jsonl'],
  ['events', 'events/cameo-rounds-dev.jsonl'],
  ['events', 'events/cameo-quad-dev.jsonl'],
  ['pages', 'pages/pages.jsonl'],
  ['dates', 'dates/dates.jsonl'],
]

const MINIATURE_FILES: readonly (readonly [Kind, string])[] = [
  ['syntax', 'syntax.conllu'],
  ['names', 'names.jsonl'],
  ['coref', 'coref.jsonl'],
  ['times', 'times.jsonl'],
  ['quotes', 'quotes.jsonl'],
  ['events', 'events.jsonl'],
  ['pages', 'pages.jsonl'],
  ['dates', 'dates.jsonl'],
]

const measure = (kind: Kind, folder: string, file: string, miniature: boolean): Measure => ({
  name: `${miniature ? 'miniature' : kind}/${file.replace(/^.*\//u, '').replace(/\.[a-z]+$/u, '')}`,
  kind,
  gold: folder + file,
  command: COMMAND[kind],
  pinned: PINNED[kind],
  miniature,
  own: miniature || kind === 'coref',
})

/** The kinds of the gold of our own are measured on its parts, apart; figures and meetings are not labelled in the broad ones. */
const HALVES: readonly Half[] = ['tune', 'bench']
const BROAD: readonly Half[] = ['broad-tune', 'broad-bench']
const ownMeasures = (): readonly Measure[] =>
  [...REPORT_KINDS, 'meetings' as const].flatMap(kind =>
    [...HALVES, ...(kind === 'figures' || kind === 'meetings' ? [] : BROAD)].map(half => ({
      name: `${kind}/${half}`,
      kind,
      gold: `${ROOT}bench/gold/${kind === 'meetings' ? 'meetings' : 'reports'}.jsonl`,
      command: COMMAND[kind],
      pinned: PINNED[kind],
      miniature: false,
      own: true,
      half,
    })),
  )

/** The same measure with the accurate engine, under a name of its own. */
export const withAccurate = (m: Measure): Measure => ({
  ...m,
  name: `${m.name}@accurate`,
  command: [...m.command, '--engine', 'accurate'],
  engine: 'accurate',
})

/** What there is to measure here: the corpora where they are, else the miniatures. */
export const measures = (corpora: boolean): readonly Measure[] =>
  corpora
    ? [
        ...FILES.map(([kind, file]) => measure(kind, CORPORA, file, false)).filter(m => existsSync(m.gold)),
        ...ownMeasures(),
      ]
    : MINIATURE_FILES.map(([kind, file]) => measure(kind, MINIATURES, file, true))
