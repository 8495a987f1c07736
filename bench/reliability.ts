import { z } from 'zod'
import { type Calibration, calibrate } from './calibration.ts'
import type { Kind } from './measures.ts'
import { aligner } from './own/align.ts'
import { EventsDoc, namesGold, QuotesDoc, TimesDoc } from './own/gold.ts'
import { type Judgement, judgeEvents, judgeNames, judgeQuotes, judgeTimes } from './own/judge.ts'
import { judgeReport } from './own/judge-reports.ts'
import { judgedReports, judgeMeetings } from './own/meetings.ts'
import { jsonLines, Output, outputs } from './own/output.ts'
import { PARTS, reports } from './own/reports.ts'
import type { Result } from './run.ts'
import { share, table } from './table.ts'

/** Kinds whose findings can be held one by one against gold that is there, and the kind of finding each stands for. */
const FINDING: Partial<Readonly<Record<Kind, string>>> = {
  names: 'name',
  times: 'time',
  quotes: 'statement',
  events: 'event',
  meetings: 'meeting',
  positions: 'position',
  commitments: 'commitment',
  figures: 'figure',
  proposals: 'proposal',
}

const Input = z.object({ id: z.coerce.string(), text: z.string() })

/** Holds every finding of one measured file against its gold. */
function judgements(r: Result): readonly Judgement[] {
  const all = outputs(r.output)
  const got = (id: string): Output => all.get(id) ?? Output.parse({ id })
  const file = r.measure.gold
  const { kind } = r.measure
  switch (kind) {
    case 'names': {
      const texts = new Map(jsonLines(r.input, Input).map(({ id, text }) => [id, text]))
      return namesGold(file, texts).map(d => {
        const to = aligner(texts.get(d.id) ?? '', got(d.id).text)
        const names = d.names.flatMap(n => {
          const at = to([n.start, n.end])
          return at ? [{ start: at[0], end: at[1], type: n.type }] : []
        })
        return judgeNames({ id: d.id, names }, got(d.id))
      })
    }
    case 'times':
      return jsonLines(file, TimesDoc).map(d => {
        const to = aligner(d.text, got(d.id).text)
        const timex = d.timex.flatMap(t => {
          const at = to([t.s, t.e])
          return at ? [{ ...t, s: at[0], e: at[1] }] : []
        })
        return judgeTimes({ ...d, timex }, got(d.id))
      })
    case 'quotes':
      return jsonLines(file, QuotesDoc).map(d => {
        const to = aligner(d.text, got(d.id).text)
        const over = (spans: readonly [number, number][] | null | undefined): [number, number][] =>
          (spans ?? []).flatMap(s => {
            const at = to(s)
            return at ? [[at[0], at[1]] satisfies [number, number]] : []
          })
        const attributions = d.attributions.map(a => ({ content: over(a.content), source: over(a.source) }))
        return judgeQuotes({ ...d, attributions }, got(d.id))
      })
    case 'positions':
    case 'commitments':
    case 'figures':
    case 'proposals':
      return reports(file, r.measure.half ?? 'tune', kind).map(d => judgeReport(kind, d, got(d.id)))
    case 'meetings':
      return judgedReports(file, r.measure.half ?? 'tune').map(d => judgeMeetings(d, got(d.id)))
    case 'events':
      return jsonLines(file, EventsDoc)
        .filter(d => d.expected.every(e => e.plover))
        .map(d => judgeEvents(d, got(d.id)))
    default:
      return []
  }
}

/** Thresholds of the record by kind of finding; a kind that is not named keeps everything. */
export type Thresholds = Readonly<Record<string, number>>

/** A reliability of each kind of finding over all gold files of its kind that were measured. */
export function reliabilities(
  results: readonly Result[],
  thresholds: Thresholds,
): ReadonlyMap<string, Calibration> {
  const out = new Map<string, Calibration>()
  for (const [kind, finding] of Object.entries(FINDING)) {
    // The parts of our own gold are told apart: some were looked at, others were not.
    for (const half of [undefined, ...PARTS]) {
      const all = results.filter(r => r.measure.kind === kind && r.measure.half === half).flatMap(judgements)
      const name = half === undefined ? finding : `${finding} (${half})`
      if (all.length > 0) out.set(name, calibrate(all, thresholds[finding] ?? 0))
    }
  }
  return out
}

/** Tables of them, to be printed. */
export function reliabilityTables(all: ReadonlyMap<string, Calibration>): string {
  const rows = [...all].map(([finding, c]) => [
    finding,
    String(c.found),
    String(c.gold),
    share(c.at.threshold),
    share(c.at.precision),
    share(c.at.kept),
    share(c.at.recall),
    share(c.error),
    c.suggested ? `${share(c.suggested.threshold)} keeps ${share(c.suggested.kept)}` : 'none',
  ])
  const head = [
    'finding',
    'found',
    'gold',
    'threshold',
    'precision',
    'kept',
    'recall',
    'error',
    'lowest threshold at .90',
  ]
  const bins = [...all]
    .filter(([, c]) => c.bins.length > 0)
    .map(([finding, c]) =>
      [
        `\n${finding}: of findings with confidence in …, mean confidence and share right`,
        table(
          ['from', 'to', 'count', 'confidence', 'right'],
          c.bins.map(b => [share(b.from), share(b.to), String(b.count), share(b.confidence), share(b.right)]),
        ),
      ].join('\n'),
    )
  return [table(head, rows), ...bins].join('\n')
}
