import { ParleyError } from '../model/problem.ts'
import type {
  Actor,
  Background,
  Commitment,
  Event,
  Figure,
  Meeting,
  Position,
  Proposal,
  Record,
  Statement,
} from '../model/record.ts'
import { reportRows } from './reports.ts'
import type { ReportRow } from './views.ts'

/** What an id can mean. */
export type Target =
  | Meeting
  | Event
  | Statement
  | Position
  | Proposal
  | Commitment
  | Figure
  | Actor
  | Background
  | { readonly kind: 'article'; readonly id: string; readonly row: ReportRow }
  | { readonly kind: 'review'; readonly id: string; readonly item: Record['review'][number] }

/** Every thing of a record by its own id. */
function targets(record: Record): ReadonlyMap<string, Target> {
  const out = new Map<string, Target>()
  for (const item of record.review) out.set(item.finding, { kind: 'review', id: item.finding, item })
  for (const e of [
    ...record.background,
    ...record.actors,
    ...record.positions,
    ...record.figures,
    ...record.commitments,
    ...record.proposals,
    ...record.statements,
    ...record.events,
    ...record.meetings,
  ])
    out.set(e.id, e)
  for (const row of reportRows(record)) out.set(row.id, { kind: 'article', id: row.id, row })
  return out
}

/** Ids that lead to a thing without being its own: members, former ids, readings. */
function aliases(record: Record): ReadonlyMap<string, string> {
  const out = new Map(Object.entries(record.ids))
  for (const a of record.articles) out.set(a.reading, a.id)
  return out
}

/** How many ids a message about an ambiguous start names. */
const NAMED = 6

/**
 * The thing that an id means: its own id, the id of one of its members, a former id, a reading's id, or the start of any
 * of these where that start leads to one thing only. Throws `ask.not-found` and `ask.ambiguous`.
 */
export function resolve(record: Record, asked: string): Target {
  const all = targets(record)
  const other = aliases(record)
  const exact = all.get(asked) ?? all.get(other.get(asked) ?? '')
  if (exact) return exact
  const hits = new Set<string>()
  if (asked.length > 0) {
    for (const id of all.keys()) if (id.startsWith(asked)) hits.add(id)
    for (const [id, now] of other) if (id.startsWith(asked) && all.has(now)) hits.add(now)
  }
  const [only] = hits
  const found = only === undefined ? undefined : all.get(only)
  if (!found) throw new ParleyError('ask.not-found', { id: asked })
  if (hits.size === 1) return found
  const names = [...hits].sort().slice(0, NAMED)
  throw new ParleyError('ask.ambiguous', {
    id: asked,
    candidates: names.join(', ') + (hits.size > NAMED ? ', …' : ''),
  })
}
