import { chainInWords, sourceOf, UNKNOWN_SOURCE } from '../../ask/chain.ts'
import type { PositionsView, ReportRow } from '../../ask/views.ts'
import type { Held, Position, Shift } from '../../model/record.ts'
import { clean, wrap } from '../text.ts'
import { asOfWords, count, head, nothing, type Paper, withId } from './page.ts'

/** A stance in words: "for, if …", "not under discussion". */
export const STANCE_WORDS: { readonly [stance in Held['stance']]: string } = {
  support: 'for',
  'support-if': 'for, on conditions',
  mixed: 'for and against',
  'oppose-hedged': 'against, with a hedge',
  oppose: 'against',
  requires: 'requires it',
  none: 'no stance',
}

const stateWords = (h: Held): string =>
  h.issueState === null
    ? ''
    : h.issueState === 'under-discussion'
      ? 'under discussion'
      : 'not under discussion'

const whenWords = (h: Held): string => h.time?.edtf ?? h.time?.expression ?? h.published ?? 'undated'

function heldLines(paper: Paper, h: Held, reports: ReadonlyMap<string, ReportRow>): readonly string[] {
  const row = reports.get(h.article)
  const voices = chainInWords(h.chain, row ? sourceOf(row) : UNKNOWN_SOURCE)
    .map(clean)
    .join(' → ')
  const how = [
    stateWords(h) || STANCE_WORDS[h.stance],
    ...(h.modality === 'asserted' ? [] : [h.modality]),
    ...(h.addressee === null ? [] : [`asked of ${clean(h.addressee.name)}`]),
    h.firstHand ? 'first-hand' : 'second-hand',
  ].join(' · ')
  return [
    ...wrap(`${whenWords(h)}  ${how}`, paper.width - 4).map(w => `    ${w}`),
    ...wrap(`“${clean(h.topic)}”`, paper.width - 6, 3).map(w => `      ${w}`),
    ...h.conditions.flatMap(c => wrap(`if: ${clean(c)}`, paper.width - 6, 2).map(w => `      ${w}`)),
    ...wrap(voices, paper.width - 6, 2).map(w => `      ${paper.style.dim(w)}`),
  ]
}

/** A shift in words. */
export const shiftWords = (s: Shift): string =>
  `shift, as told: ${s.from === null ? 'from a position not stated' : `from ${STANCE_WORDS[s.from]}`} to ${STANCE_WORDS[s.to]}${
    s.after === null ? '' : `, ${clean(s.after)}`
  }`

function positionLines(
  paper: Paper,
  p: Position,
  reports: ReadonlyMap<string, ReportRow>,
): readonly string[] {
  return [
    `  ${paper.style.strong(clean(p.holder.name))}${paper.style.dim(p.side === null ? '' : ` · ${p.side}`)}`,
    ...p.series.flatMap(h => heldLines(paper, h, reports)),
    ...p.shifts.flatMap(s => wrap(shiftWords(s), paper.width - 4, 2).map(w => `    ${w}`)),
    ...withId(paper, '    ', count(p.voices, 'voice'), p.id),
  ]
}

/** Positions for a terminal: by issue, each holder with the series of what was told of it. */
export function printPositions(paper: Paper, view: PositionsView, rows: readonly ReportRow[]): string {
  const reports = new Map(rows.map(r => [r.id, r]))
  const out = [head(paper, 'Positions', [paper.dossier, asOfWords(view.asOf), count(view.total, 'position')])]
  if (view.items.length === 0) out.push(...nothing(paper, 'No position fits. See all with: parley positions'))
  let issue: string | null | undefined
  for (const p of view.items) {
    const label = p.issue?.label ?? null
    if (label !== issue) out.push('', paper.style.heading(label ?? 'no issue of the list'))
    issue = label
    out.push('', ...positionLines(paper, p, reports))
  }
  return `${out.join('\n')}\n`
}
