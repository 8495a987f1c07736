// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: rows that only keep room hold nothing and take no focus
import { Link } from '@tanstack/react-router'
import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import { sayBasis, sayWhen } from '../../../src/ask/say-when.ts'
import type { TimelineEntry } from '../../../src/ask/views.ts'
import { Dot } from '../parts/parts.tsx'
import { say } from '../strings.ts'
import { entryAddress } from './address.ts'

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })
const helper = createColumnHelper<typeof features, TimelineEntry>()

/** Order by code units: the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const LAST = '~'

type Get = (e: TimelineEntry) => string
const by = (get: Get) => ({
  sortFn: (a: { original: TimelineEntry }, b: { original: TimelineEntry }) =>
    compare(get(a.original), get(b.original)),
})

const when: Get = e => e.when?.from ?? e.when?.to ?? LAST
const basis: Get = e => (e.when && (e.when.from ?? e.when.to) !== null ? sayBasis(e.when.time.basis) : '')

const columns = helper.columns([
  helper.accessor(when, { id: 'when', header: say.timeline.columns.when, ...by(when) }),
  helper.accessor(basis, { id: 'basis', header: say.timeline.columns.basis, ...by(basis) }),
  helper.accessor(e => e.kind, { id: 'kind', header: say.timeline.columns.kind, ...by(e => e.kind) }),
  helper.accessor(e => e.title, {
    id: 'what',
    header: say.timeline.columns.what,
    ...by(e => e.title.toLowerCase()),
  }),
  helper.accessor(e => e.source, { id: 'report', header: say.timeline.columns.report, ...by(e => e.source) }),
])

const OPEN: ReadonlySet<string> = new Set(['planned', 'proposed', 'under-way'])

function Cells({ entry, dossier }: { readonly entry: TimelineEntry; readonly dossier: string }) {
  const more = entry.articles.length - 1
  return (
    <>
      <td className="c-when tabular">{sayWhen(entry.when)}</td>
      <td className="c-basis quiet">{basis(entry)}</td>
      <td className="c-kind">
        <Dot kind={entry.kind} /> {say.timeline.one[entry.kind]}
      </td>
      <td className="c-what">
        <Link className="what" {...entryAddress(dossier, entry)}>
          {entry.kind === 'statement' && entry.actors[0] ? <b>{entry.actors[0].name}: </b> : null}
          {entry.kind === 'background' ? (entry.shown?.text ?? entry.title) : entry.title}
        </Link>
        {entry.status === null ? null : (
          <span
            className={`tag ${entry.status === 'held' ? 'held' : OPEN.has(entry.status) ? 'open' : 'warn'}`}
          >
            {entry.status}
          </span>
        )}
        {entry.places.length === 0 ? null : <span className="small quiet"> {entry.places.join(', ')}</span>}
        {(entry.kind === 'meeting' || entry.kind === 'event') && entry.shown ? (
          <p className="sentence">{entry.shown.text}</p>
        ) : null}
      </td>
      <td className="c-report small quiet">
        {entry.source}
        {more > 0 ? ` +${more}` : ''}
      </td>
    </>
  )
}

/** The timeline as a table: sortable, and drawn only where it is looked at. */
export function TimelineTable({
  entries,
  dossier,
}: {
  readonly entries: readonly TimelineEntry[]
  readonly dossier: string
}) {
  const table = useTable({ features, columns, data: entries as TimelineEntry[], getRowId: e => e.id })
  const rows = table.getRowModel().rows
  const body = useRef<HTMLTableSectionElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const place = (): void =>
      setTop(body.current ? body.current.getBoundingClientRect().top + window.scrollY : 0)
    place()
    const observer = new ResizeObserver(place)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [])
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 64,
    overscan: 8,
    scrollMargin: top,
    getItemKey: i => rows[i]?.id ?? i,
  })
  const items = virtual.getVirtualItems()
  const before = (items[0]?.start ?? top) - top
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top)
  return (
    <table className="list timeline-table" aria-label={say.timeline.table} aria-rowcount={rows.length + 1}>
      <thead>
        {table.getHeaderGroups().map(group => (
          <tr key={group.id} aria-rowindex={1}>
            {group.headers.map(header => {
              const sorted = header.column.getIsSorted()
              return (
                <th
                  key={header.id}
                  scope="col"
                  className={`c-${header.id}`}
                  aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
                >
                  <button type="button" onClick={header.column.getToggleSortingHandler()}>
                    {String(header.column.columnDef.header)}
                    <span aria-hidden="true">{sorted === 'asc' ? ' ↑' : sorted === 'desc' ? ' ↓' : ''}</span>
                  </button>
                </th>
              )
            })}
          </tr>
        ))}
      </thead>
      <tbody ref={body}>
        {before > 0 ? (
          <tr className="spacer" aria-hidden="true">
            <td colSpan={5} style={{ height: `${before}px` }} />
          </tr>
        ) : null}
        {items.map(item => {
          const row = rows[item.index]
          return row ? (
            <tr
              key={row.id}
              ref={virtual.measureElement}
              data-index={item.index}
              aria-rowindex={item.index + 2}
            >
              <Cells entry={row.original} dossier={dossier} />
            </tr>
          ) : null
        })}
        {after > 0 ? (
          <tr className="spacer" aria-hidden="true">
            <td colSpan={5} style={{ height: `${after}px` }} />
          </tr>
        ) : null}
      </tbody>
    </table>
  )
}
