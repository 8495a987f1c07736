import type { TimelineEntry } from '../../../src/ask/views.ts'

/** Where everything of the chart stands: pure arithmetic, so that it can be tested without a browser. Pixels and milliseconds. */

/** An entry with its bounds as numbers. */
export interface Placed {
  readonly entry: TimelineEntry
  readonly from: number
  readonly to: number
}

export type Domain = readonly [from: number, to: number]

/** A mark that is drawn: one entry, at `x` to `x2`, in a row of its lane. */
export interface MarkAt {
  readonly placed: Placed
  readonly x: number
  readonly x2: number
  readonly row: number
  /** How many pixels of label stand beside it; 0 for none. */
  readonly label: number
  /** Whether the label stands before the mark, because behind it the chart ends. */
  readonly flipped: boolean
}

/** Many entries drawn as one bar. */
export interface Bin {
  readonly x: number
  readonly width: number
  readonly count: number
  readonly from: number
  readonly to: number
  readonly first: Placed
}

export interface LaneAt {
  readonly key: string
  readonly total: number
  readonly rows: number
  readonly marks: readonly MarkAt[]
  /** Set instead of marks where there are too many to tell apart. */
  readonly bins: readonly Bin[]
}

const DAY = 86_400_000
/** Rows that a lane may have before its entries are drawn as bars. */
const MOST_ROWS = 9
/** Marks that a lane may have before its entries are drawn as bars. */
const MOST_MARKS = 260
/** Marks with labels: more of them would be a wall of words. */
const MOST_LABELS = 60
const MARK = 11
const LABEL = 210
const LETTER = 6.3
const GAP = 6
const BIN = 8

const ms = (moment: string): number => Date.parse(`${moment}Z`)

/** Dated entries with their bounds; an open end reaches to the other end's day. In order of their beginnings. */
export function place(entries: readonly TimelineEntry[]): readonly Placed[] {
  const out: Placed[] = []
  for (const entry of entries) {
    const { from, to } = entry.when ?? { from: null, to: null }
    if (entry.lane !== 'dated' || (from === null && to === null)) continue
    const end = to === null ? ms(from ?? '') + DAY : ms(to)
    out.push({ entry, from: from === null ? end - DAY : ms(from), to: end })
  }
  return out.sort((a, b) => a.from - b.from || a.to - b.to)
}

/** How much of the calendar is left free beside the reports that were published. */
const MARGIN = 45 * DAY

/** The first stretch that is shown: the time of the reports and some weeks around it, not the far ends of what they mention. */
export function firstDomain(placed: readonly Placed[]): Domain {
  const reports = placed.filter(p => p.entry.kind === 'publication')
  const whole = wholeDomain(placed)
  if (reports.length === 0) return whole
  const from = reports.reduce((least, p) => Math.min(least, p.from), Number.POSITIVE_INFINITY)
  const to = reports.reduce((most, p) => Math.max(most, p.to), Number.NEGATIVE_INFINITY)
  return padded([Math.max(whole[0], from - MARGIN), Math.min(whole[1], to + MARGIN)])
}

/** The stretch that holds everything. */
export function wholeDomain(placed: readonly Placed[]): Domain {
  if (placed.length === 0) return [Date.UTC(2025, 0, 1), Date.UTC(2026, 0, 1)]
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  for (const p of placed) {
    from = Math.min(from, p.from)
    to = Math.max(to, p.to)
  }
  return padded([from, to])
}

/** The least that is shown: two days, so that an hour can still be told from another. */
const LEAST = 2 * DAY

function padded([from, to]: Domain): Domain {
  const room = Math.max((to - from) * 0.03, DAY)
  return [from - room, to + room]
}

/** A domain zoomed by `factor` (below 1: in) about a moment. */
export function zoom([from, to]: Domain, factor: number, about: number): Domain {
  const size = Math.max(LEAST, Math.min((to - from) * factor, 400 * 365 * DAY))
  const share = (about - from) / (to - from)
  return [about - size * share, about + size * (1 - share)]
}

/** A domain moved by a share of its size. */
export const pan = ([from, to]: Domain, share: number): Domain => [
  from + (to - from) * share,
  to + (to - from) * share,
]

/** Puts marks into rows so that none covers another; null where that takes too many rows. */
function pack(
  items: readonly Placed[],
  x: (t: number) => number,
  width: number,
  labels: boolean,
): { readonly marks: readonly MarkAt[]; readonly rows: number } | null {
  const ends: number[] = []
  const marks: MarkAt[] = []
  for (const placed of items) {
    const left = Math.max(-MARK, x(placed.from))
    const right = Math.min(width + MARK, Math.max(left + MARK, x(placed.to)))
    const label = labels ? Math.min(LABEL, Math.ceil(placed.entry.title.length * LETTER)) : 0
    const room = label > 0 ? label + GAP : 0
    const flipped = right + room > width && left - room > 0
    const start = flipped ? left - room : left
    const end = flipped ? right : right + room
    let row = ends.findIndex(e => e + GAP <= start)
    if (row < 0) row = ends.length
    if (row >= MOST_ROWS) return null
    ends[row] = end
    marks.push({ placed, x: left, x2: right, row, label, flipped })
  }
  return { marks, rows: Math.max(1, ends.length) }
}

function binned(
  items: readonly Placed[],
  x: (t: number) => number,
  invert: (x: number) => number,
  width: number,
): readonly Bin[] {
  const bins = new Map<number, { count: number; first: Placed }>()
  for (const placed of items) {
    const middle = (Math.max(0, x(placed.from)) + Math.min(width, x(placed.to))) / 2
    const n = Math.floor(middle / BIN)
    const bin = bins.get(n)
    if (bin) bin.count++
    else bins.set(n, { count: 1, first: placed })
  }
  return [...bins]
    .sort(([a], [b]) => a - b)
    .map(([n, { count, first }]) => ({
      x: n * BIN,
      width: BIN - 1,
      count,
      first,
      from: invert(n * BIN),
      to: invert((n + 1) * BIN),
    }))
}

/** Lays out lanes: marks in rows with labels where there is room, without where there is less, bars where there is none. */
export function layOut(
  lanes: readonly { readonly key: string; readonly items: readonly Placed[] }[],
  domain: Domain,
  width: number,
): readonly LaneAt[] {
  const [from, to] = domain
  const perMs = width / (to - from)
  const x = (t: number): number => (t - from) * perMs
  const invert = (px: number): number => from + px / perMs
  return lanes.map(({ key, items }) => {
    const seen = items.filter(p => p.to > from && p.from < to)
    const total = seen.length
    const packed =
      total > MOST_MARKS
        ? null
        : ((total <= MOST_LABELS ? pack(seen, x, width, true) : null) ?? pack(seen, x, width, false))
    return packed
      ? { key, total, rows: packed.rows, marks: packed.marks, bins: [] }
      : { key, total, rows: 3, marks: [], bins: binned(seen, x, invert, width) }
  })
}

/** Actors that get a lane of their own. */
const MOST_ACTORS = 8

/** Entries by lane: by kind, or by the actors that occur most, with the others and those of nobody below. */
export function lanesOf(
  placed: readonly Placed[],
  by: 'kind' | 'actor',
  words: {
    readonly kinds: Readonly<Record<string, string>>
    readonly others: string
    readonly nobody: string
  },
): readonly { readonly key: string; readonly items: readonly Placed[] }[] {
  if (by === 'kind')
    return (['meeting', 'event', 'statement', 'publication'] as const)
      .map(kind => ({ key: words.kinds[kind] ?? kind, items: placed.filter(p => p.entry.kind === kind) }))
      .filter(l => l.items.length > 0)
  const events = placed.filter(p => p.entry.kind !== 'publication')
  const counts = new Map<string, { name: string; n: number }>()
  for (const p of events)
    for (const a of p.entry.actors) counts.set(a.id, { name: a.name, n: (counts.get(a.id)?.n ?? 0) + 1 })
  const top = [...counts]
    .sort(([a, x], [b, y]) => y.n - x.n || (a < b ? -1 : 1))
    .slice(0, MOST_ACTORS)
    .map(([id, { name }]) => ({ id, name }))
  const ids = new Set(top.map(t => t.id))
  return [
    ...top.map(({ id, name }) => ({
      key: name,
      items: events.filter(p => p.entry.actors.some(a => a.id === id)),
    })),
    {
      key: words.others,
      items: events.filter(p => p.entry.actors.length > 0 && p.entry.actors.every(a => !ids.has(a.id))),
    },
    { key: words.nobody, items: events.filter(p => p.entry.actors.length === 0) },
  ].filter(l => l.items.length > 0)
}
