import { chainInWords, sourceOf, UNKNOWN_SOURCE } from '../../ask/chain.ts'
import { sayBasis, sayWhen } from '../../ask/say-when.ts'
import { statementTitle } from '../../ask/titles.ts'
import type { ReportRow, StatementRow, StatementsView } from '../../ask/views.ts'
import { dated } from '../../ask/when.ts'
import { clean, wrap } from '../text.ts'
import { asOfWords, count, head, nothing, type Paper, withId } from './page.ts'
import { publishedWords } from './reports.ts'

/** When, how and where it was said. */
const manner = (s: StatementRow): string =>
  [
    s.when === null
      ? 'time not stated'
      : dated(s.when)
        ? `${sayWhen(s.when)} (${sayBasis(s.when.time.basis)})`
        : sayWhen(s.when),
    s.act === 'speech' ? s.mode : `${s.mode} ${s.act}`,
    ...(s.modality === 'asserted' ? [] : [s.modality]),
    ...(s.channel === null ? [] : [clean(s.channel)]),
    ...(s.addressee === null ? [] : [`to ${clean(s.addressee.name)}`]),
    ...(s.incomplete ? ['source sentence incomplete'] : []),
  ].join(' · ')

function statementLines(
  paper: Paper,
  s: StatementRow,
  reports: ReadonlyMap<string, ReportRow>,
  lines: number,
): readonly string[] {
  const row = reports.get(s.evidence[0]?.article ?? '')
  const chain = chainInWords(s.chain, row ? clean(sourceOf(row)) : UNKNOWN_SOURCE).map(clean)
  const wordings = s.variants.length > 1 ? ` · ${count(s.variants.length, 'wording')}` : ''
  const voices = s.voices > 1 ? ` · ${count(s.voices, 'voice')}` : ''
  const room = paper.width - 4
  return [
    ...wrap(`${clean(s.speaker?.name ?? 'Speaker not named')} · ${manner(s)}`, paper.width - 2).map(
      (w, i) => {
        const name = clean(s.speaker?.name ?? 'Speaker not named')
        return i === 0 && w.startsWith(name)
          ? `  ${paper.style.strong(name)}${w.slice(name.length)}`
          : `  ${w}`
      },
    ),
    ...wrap(clean(statementTitle(s)), room, lines).map(w => `    ${w}`),
    ...(s.question === null ? [] : wrap(`asked: ${clean(s.question)}`, room, lines).map(w => `    ${w}`)),
    ...withId(
      paper,
      '    ',
      `${chain.join(' → ')}${row ? `, ${publishedWords(row)}` : ''}${wordings}${voices}`,
      s.id,
    ),
  ]
}

/** Statements for a terminal: who, when and how, the words, the chain of voices and the id. */
export function printStatements(
  paper: Paper,
  view: StatementsView,
  rows: readonly ReportRow[],
  lines = 6,
): string {
  const reports = new Map(rows.map(r => [r.id, r]))
  const out = [
    head(paper, 'Statements', [paper.dossier, asOfWords(view.asOf), count(view.total, 'statement')]),
  ]
  if (view.items.length === 0)
    out.push(...nothing(paper, 'No statement fits. See all with: parley statements'))
  for (const s of view.items) out.push('', ...statementLines(paper, s, reports, lines))
  return `${out.join('\n')}\n`
}
