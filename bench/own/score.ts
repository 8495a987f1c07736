import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { THRESHOLDS } from '../../src/link/thresholds.ts'
import type { FindingKind } from '../../src/model/finding.ts'
import type { Kind } from '../measures.ts'
import type { Score } from '../scorer.ts'
import { readConllu, scoreSyntax } from './conllu.ts'
import { corefDocs } from './coref/gold.ts'
import { pairOf, scoreCoref } from './coref/score.ts'
import { EventsDoc, namesGold, PageDoc, QuotesDoc, TimesDoc } from './gold.ts'
import { iou, type Judgement, judgeEvents, judgeNames, judgeQuotes, judgeTimes, pairQuotes } from './judge.ts'
import { judgeOwed, judgeReport } from './judge-reports.ts'
import { judgedReports, judgeMeetings } from './meetings.ts'
import { jsonLines, Output, outputs } from './output.ts'
import { prf, round } from './prf.ts'
import { type Half, type ReportKind, reports } from './reports.ts'
import { shingleScore } from './shingles.ts'

/** Our own, smaller measures, for the miniatures of a checkout that has no shared folder. */

const EMPTY = (id: string): Output => Output.parse({ id })
const total = (all: readonly Judgement[]): { p: number; r: number; f1: number } =>
  prf(
    all.flatMap(j => j.judged).filter(j => j.right).length,
    all.flatMap(j => j.judged).length,
    all.reduce((n, j) => n + j.gold, 0),
  )

const FINDINGS: Readonly<Record<ReportKind, FindingKind>> = {
  positions: 'position',
  commitments: 'commitment',
  figures: 'figure',
  proposals: 'proposal',
}

/** What the record shows of findings. */
function shown(kind: ReportKind, all: readonly Judgement[]): readonly Judgement[] {
  const least = THRESHOLDS[FINDINGS[kind]]
  return all.map(j => ({ ...j, judged: j.judged.filter(x => x.confidence >= least) }))
}

/** The figures of all findings, and of those that the record shows. */
const shownAndAll = (kind: ReportKind, all: readonly Judgement[]): Score => ({
  all: total(all),
  shown: total(shown(kind, all)),
})

const line = (value: unknown): string => `${JSON.stringify(value)}\n`

/** Name miniatures carry their text on each line; a document is one line. */
const nameTexts = (file: string): ReadonlyMap<string, string> =>
  new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(l => JSON.parse(l) as { doc: string; text: string })
      .map(({ doc, text }) => [doc, text]),
  )

/** The lines that a gold file feeds to the product. */
export function ownInput(kind: Kind, file: string, half: Half = 'tune'): string {
  switch (kind) {
    case 'times':
      return jsonLines(file, TimesDoc)
        .map(({ id, dct, text }) => line({ id, text, ...(dct ? { date: dct } : {}) }))
        .join('')
    case 'quotes':
      return jsonLines(file, QuotesDoc)
        .map(({ id, date, text }) => line({ id, text, ...(date ? { date } : {}) }))
        .join('')
    case 'events':
      return jsonLines(file, EventsDoc)
        .map(({ id, date, text }) => line({ id, text, ...(date ? { date } : {}) }))
        .join('')
    case 'coref':
      return corefDocs(file)
        .map(({ id, date, text }) => line({ id, text, ...(date ? { date } : {}) }))
        .join('')
    case 'positions':
    case 'commitments':
    case 'figures':
    case 'proposals':
      return reports(file, half, kind)
        .map(({ id, text }) => line({ id, text }))
        .join('')
    case 'meetings':
      return judgedReports(file, half)
        .map(({ id, text }) => line({ id, text }))
        .join('')
    case 'names':
      return [...nameTexts(file)].map(([id, text]) => line({ id, text })).join('')
    case 'syntax':
      return readConllu(readFileSync(file, 'utf8'))
        .map(({ id, text }) => line({ id, text }))
        .join('')
    case 'pages':
    case 'dates':
      return jsonLines(file, PageDoc)
        .map(({ id, url }) =>
          line({
            id,
            url: url ?? undefined,
            html: gunzipSync(readFileSync(join(dirname(file), 'html', `${id}.html.gz`))).toString('utf8'),
          }),
        )
        .join('')
  }
}

const speakers = (gold: readonly QuotesDoc[], got: (id: string) => Output): number => {
  const pairs = gold.flatMap(d =>
    pairQuotes(d, got(d.id)).map(p => ({ g: d.attributions[p.gold], s: got(d.id).statements[p.found] })),
  )
  const named = pairs.filter(({ g }) => g?.source?.length)
  return round(
    named.filter(({ g, s }) => iou(g?.source ?? [], s?.source ?? []) >= 0.3).length / (named.length || 1),
  )
}

/** Scores what the product wrote to `predicted` on a miniature. */
export function ownScore(kind: Kind, file: string, predicted: string, half: Half = 'tune'): Score {
  const all = outputs(predicted)
  const got = (id: string): Output => all.get(id) ?? EMPTY(id)
  switch (kind) {
    case 'times':
      return { value: total(jsonLines(file, TimesDoc).map(d => judgeTimes(d, got(d.id)))) }
    case 'names':
      return { all: total(namesGold(file, nameTexts(file)).map(d => judgeNames(d, got(d.id)))) }
    case 'coref':
      return scoreCoref(corefDocs(file).map(d => pairOf(d, got(d.id))))
    case 'meetings':
      return total(judgedReports(file, half).map(d => judgeMeetings(d, got(d.id))))
    case 'commitments': {
      const gold = reports(file, half, kind)
      return {
        ...shownAndAll(
          kind,
          gold.map(d => judgeReport(kind, d, got(d.id))),
        ),
        owed: total(
          shown(
            kind,
            gold.map(d => judgeOwed(d, got(d.id))),
          ),
        ),
      }
    }
    case 'positions':
    case 'figures':
    case 'proposals':
      return shownAndAll(
        kind,
        reports(file, half, kind).map(d => judgeReport(kind, d, got(d.id))),
      )
    case 'quotes': {
      const gold = jsonLines(file, QuotesDoc)
      const found = gold.flatMap(d => pairQuotes(d, got(d.id))).length
      const statements = gold.flatMap(d => got(d.id).statements.filter(s => s.act !== 'term')).length
      const right = total(gold.map(d => judgeQuotes(d, got(d.id))))
      return {
        content: prf(found, statements, gold.flatMap(d => d.attributions).length),
        right,
        speaker: speakers(gold, got),
      }
    }
    case 'events': {
      const gold = jsonLines(file, EventsDoc)
      const none = gold.filter(d => d.expected.length === 0)
      const judgements = gold.filter(d => d.expected.length > 0).map(d => judgeEvents(d, got(d.id)))
      const alarms = none.filter(d => judgeEvents(d, got(d.id)).judged.length > 0).length
      return { type: total(judgements), ...(none.length ? { falseAlarms: `${alarms}/${none.length}` } : {}) }
    }
    case 'syntax':
      return scoreSyntax(readConllu(readFileSync(file, 'utf8')), all)
    case 'pages':
      return { all: shingleScore(jsonLines(file, PageDoc).map(d => [d.body, got(d.id).text] as const)) }
    case 'dates': {
      const gold = jsonLines(file, PageDoc)
      const day = (o: Output): string | undefined =>
        (typeof o.published === 'string' ? o.published : (o.published?.edtf ?? o.published?.date))?.slice(
          0,
          10,
        )
      const given = gold.filter(d => day(got(d.id)) !== undefined)
      const right = given.filter(d => day(got(d.id)) === d.date).length
      // As htmldate's evaluation counts: a wrong date costs precision, a missing one recall.
      return prf(right, given.length, right + gold.length - given.length)
    }
  }
}
