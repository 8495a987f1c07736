import { compare } from '../model/canonical.ts'
import type { Event, Meeting, Record, Statement } from '../model/record.ts'
import { eventTitle, meetingTitle, statementTitle } from './titles.ts'
import type { OrderRow } from './views.ts'

/** One entity comes before another, as the articles tell it where dates do not. */
interface Known {
  readonly earlier: string
  readonly later: string
  readonly basis: string
}

type OnLine = Meeting | Event | Statement

const onLine = (record: Record): readonly OnLine[] => [
  ...record.meetings,
  ...record.events,
  ...record.statements,
]

function known(record: Record): readonly Known[] {
  const there = new Set(onLine(record).map(e => e.id))
  return onLine(record).flatMap(e =>
    (e.time?.links ?? []).flatMap(({ relation, to, basis }): readonly Known[] => {
      const other = record.ids[to] ?? to
      if (other === e.id || !there.has(other)) return []
      if (relation === 'after') return [{ earlier: other, later: e.id, basis }]
      return relation === 'before' ? [{ earlier: e.id, later: other, basis }] : []
    }),
  )
}

/** The ids that each entity is known to come after, in canonical order. */
export function knownBefore(record: Record): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, Set<string>>()
  for (const { earlier, later } of known(record)) out.set(later, (out.get(later) ?? new Set()).add(earlier))
  return new Map([...out].map(([id, before]) => [id, [...before].sort(compare)]))
}

const titleOf = (e: OnLine): string =>
  e.kind === 'meeting' ? meetingTitle(e) : e.kind === 'event' ? eventTitle(e) : statementTitle(e)

/** What an entity is known to come before or after, told from its side, with what that rests on; what comes first stands first. */
export function ordersOf(record: Record, id: string): readonly OrderRow[] {
  const byId = new Map(onLine(record).map(e => [e.id, e]))
  const rows = known(record).flatMap(({ earlier, later, basis }): readonly OrderRow[] => {
    const relation = later === id ? 'after' : earlier === id ? 'before' : null
    const other = byId.get(relation === 'after' ? earlier : later)
    return relation && other
      ? [{ relation, id: other.id, kind: other.kind, title: titleOf(other), basis }]
      : []
  })
  const once = new Map(rows.map(r => [`${r.relation} ${r.id}`, r] as const).reverse())
  return [...once].sort(([a], [b]) => compare(a, b)).map(([, r]) => r)
}
