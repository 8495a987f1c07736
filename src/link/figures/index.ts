import { compare } from '../../model/canonical.ts'
import type { FindingOf } from '../../model/finding.ts'
import type { Figure } from '../../model/record.ts'
import { cover, cut } from '../../model/span.ts'
import { entityId, evidenceOf, firstSeenOf, type Member, members, timeOf, voicesOf } from '../linked.ts'
import { aside, type Scoped } from '../scope/index.ts'
import { comparisonsOf } from './compare.ts'
import { measureOf } from './measure.ts'

type FigureMember = Member<FindingOf<'figure'>>

/**
 * The record's figures: the same value of the same measure is one figure, whoever gives it. Others of one measure are held against each
 * other, and only those of one measure, scope and time can agree or differ. What stands in a passage off the topic stays out.
 */
export function linkFigures(scoped: Scoped): readonly Figure[] {
  const blocks = new Map<string, FigureMember[]>()
  for (const m of members(scoped.articles, 'figure')) {
    if (aside(scoped, m.article.id, cover(m.finding.spans))) continue
    const f = m.finding
    const { measure, scope } = measureOf(f)
    // Small counts are of something only inside one report.
    const where = f.value === null || f.value <= SMALL ? m.article.copyGroup : ''
    const key = [f.value ?? f.quantityClass, f.unit ?? '', f.bound, measure, scope ?? '', where].join(
      '\u0000',
    )
    const block = blocks.get(key)
    if (block) block.push(m)
    else blocks.set(key, [m])
  }
  const merged = byScope([...blocks.values()])
  const figures = merged.flatMap(b => figureOf(b) ?? [])
  const compared = comparisonsOf(figures)
  return figures
    .map(f => ({ ...f, comparisons: compared.get(f.id) ?? [] }))
    .sort((a, b) => compare(a.id, b.id))
}

/** Counts up to here are everywhere: two reports that both count "three rounds" need not count the same. */
const SMALL = 10

/** A figure without a scope joins the only one that has one and is otherwise the same. */
function byScope(blocks: readonly (readonly FigureMember[])[]): readonly (readonly FigureMember[])[] {
  const keyOf = (b: readonly FigureMember[]): string => {
    const f = b[0]?.finding
    return f && f.value !== null && f.value > SMALL
      ? [f.value, f.unit ?? '', measureOf(f).measure].join('\u0000')
      : ''
  }
  const same = new Map<string, (readonly FigureMember[])[]>()
  const alone: (readonly FigureMember[])[] = []
  for (const b of blocks) {
    const key = keyOf(b)
    if (key === '') alone.push(b)
    else same.set(key, [...(same.get(key) ?? []), b])
  }
  for (const group of same.values()) {
    const scopes = new Set(
      group.map(b => (b[0] ? measureOf(b[0].finding).scope : null)).filter(s => s !== null),
    )
    if (scopes.size <= 1) alone.push(group.flat())
    else alone.push(...group)
  }
  return alone
}

function figureOf(block: readonly FigureMember[]): Figure | null {
  const all = [...block].sort((a, b) => compare(a.finding.id, b.finding.id))
  const [first] = all
  if (!first) return null
  const { article, finding: f } = first
  const reported = all.flatMap(m => (m.article.published ? [m.article.published.edtf] : [])).sort()
  return {
    kind: 'figure',
    id: entityId('n', first),
    evidence: all.map(evidenceOf),
    firstSeen: firstSeenOf(all),
    voices: voicesOf(all),
    review: 'unreviewed',
    value: f.value,
    quantityClass: f.quantityClass,
    modality: f.modality,
    unit: f.unit,
    bound: f.bound,
    measured: f.measured,
    scope: all.find(m => m.finding.scope !== null)?.finding.scope ?? null,
    text: cut(article.reading.text, cover(f.spans)),
    time: timeOf(article, f.time),
    reported: reported.at(-1) ?? null,
    chain: f.chain,
    comparisons: [],
  }
}
