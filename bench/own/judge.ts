import type { EventsDoc, NamesDoc, QuotesDoc, TimesDoc } from './gold.ts'
import type { Output } from './output.ts'

/** One finding held against the gold: how sure the product was, and whether it was right. */
export interface Judged {
  readonly confidence: number
  readonly right: boolean
}

/** The findings of one document, judged, and how many the gold has. */
export interface Judgement {
  readonly judged: readonly Judged[]
  readonly gold: number
}

type Pair = readonly [number, number]
const shared = (a: Pair, b: Pair): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
const length = (spans: readonly Pair[]): number => spans.reduce((n, [s, e]) => n + e - s, 0)

/** Shared characters over covered characters of two lists of spans. */
export function iou(a: readonly Pair[], b: readonly Pair[]): number {
  const both = a.flatMap(x => b.map(y => shared(x, y))).reduce((n, x) => n + x, 0)
  return both / (length(a) + length(b) - both || 1)
}

/** Names: exact span and type. */
export function judgeNames(gold: NamesDoc, out: Output): Judgement {
  const want = new Set(
    gold.names.filter(n => ['PER', 'ORG', 'LOC'].includes(n.type)).map(n => `${n.start}-${n.end}-${n.type}`),
  )
  return {
    judged: out.names.map(n => ({
      confidence: n.confidence,
      right: want.has(`${n.start}-${n.end}-${n.type}`),
    })),
    gold: want.size,
  }
}

/** Whether a span is all that its line holds: the header's date. */
function wholeLine(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', end)
  return text.slice(from, to < 0 ? text.length : to).trim() === text.slice(start, end).trim()
}

/**
 * Times: any shared character, and the same TIMEX3 value. A gold time counts once; a header's date that the gold leaves alone is
 * not judged, as the scorer does not count it.
 */
export function judgeTimes(gold: TimesDoc, out: Output): Judgement {
  const open = [...gold.timex]
  const told = (t: Output['times'][number]): boolean =>
    gold.timex.some(g => shared([g.s, g.e], [t.start, t.end]) > 0)
  const judged = out.times.flatMap(t => {
    if (!told(t) && wholeLine(out.text, t)) return []
    const i = open.findIndex(g => shared([g.s, g.e], [t.start, t.end]) > 0)
    const g = i < 0 ? undefined : open.splice(i, 1)[0]
    return [{ confidence: t.confidence, right: g !== undefined && t.value === g.value }]
  })
  return { judged, gold: gold.timex.length }
}

/** Pairs gold and found statements one to one, the best overlap first; a pair shares at least half of what it covers. */
export function pairQuotes(
  gold: QuotesDoc,
  out: Output,
): readonly { readonly gold: number; readonly found: number }[] {
  const found = out.statements
  const pairs = gold.attributions.flatMap((a, i) =>
    found.flatMap((s, j) => {
      const v = s.act === 'term' ? 0 : iou(a.content ?? [], s.content)
      return v >= 0.5 ? [{ v, gold: i, found: j }] : []
    }),
  )
  pairs.sort((x, y) => y.v - x.v || x.gold - y.gold || x.found - y.found)
  const golds = new Set<number>()
  const founds = new Set<number>()
  return pairs.filter(p => {
    if (golds.has(p.gold) || founds.has(p.found)) return false
    golds.add(p.gold)
    founds.add(p.found)
    return true
  })
}

/** Statements: content paired as above and, where the gold names a source, a source that shares at least .3 with it. */
export function judgeQuotes(gold: QuotesDoc, out: Output): Judgement {
  const of = new Map(pairQuotes(gold, out).map(p => [p.found, p.gold]))
  const judged = out.statements.flatMap((s, j) => {
    if (s.act === 'term') return []
    const g = gold.attributions[of.get(j) ?? -1]
    const source = g?.source ?? []
    return [
      {
        confidence: s.confidence,
        right: g !== undefined && (source.length === 0 || iou(source, s.source) >= 0.3),
      },
    ]
  })
  return { judged, gold: gold.attributions.filter(a => a.content?.length).length }
}

/** Types that the gold does not tell apart, as the shared scorer folds them. */
const FOLD: Readonly<Record<string, string>> = {
  CONCEDE: 'YIELD',
  RETREAT: 'YIELD',
  FIGHT: 'ASSAULT',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  DEMAND: 'REQUEST',
  ENGAGE: 'COOPERATE',
}
const fold = (type: string): string => FOLD[type] ?? type

/** Events: a type that the gold has for the sentence; each type counts once, STATEMENT and APPEAL are left alone. */
export function judgeEvents(gold: EventsDoc, out: Output): Judgement {
  const want = new Set(gold.expected.flatMap(e => (e.plover ? [fold(e.plover)] : [])))
  const found = new Map<string, number>()
  for (const e of out.events)
    if (e.type !== 'STATEMENT' && e.type !== 'APPEAL')
      found.set(fold(e.type), Math.max(e.confidence, found.get(fold(e.type)) ?? 0))
  return {
    judged: [...found].map(([type, confidence]) => ({ confidence, right: want.has(type) })),
    gold: want.size,
  }
}
