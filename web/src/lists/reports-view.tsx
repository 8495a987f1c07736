import { Link, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useMemo } from 'react'
import { sourceOf } from '../../../src/ask/chain.ts'
import type { ReportRow } from '../../../src/ask/views.ts'
import { fold } from '../../../src/model/fold.ts'
import { NoReports } from '../add/no-reports.tsx'
import { reportPages } from '../app/api.ts'
import { useAll } from '../app/use-all.ts'
import { useOf } from '../app/use-of.ts'
import { ViewHead } from '../parts/parts.tsx'
import { say } from '../strings.ts'
import { AsOf } from '../timeline/as-of.tsx'
import { FilterBox } from './filter-box.tsx'
import { Filters } from './filters.tsx'
import { Listed } from './listed.tsx'
import { ReportDate } from './report-date.tsx'

function Item({
  r,
  dossier,
  titles,
}: {
  readonly r: ReportRow
  readonly dossier: string
  readonly titles: ReadonlyMap<string, string>
}) {
  const read = (id: string, words: string) => (
    <Link to="/d/$dossier/read/$article" params={{ dossier, article: id }}>
      {words}
    </Link>
  )
  return (
    <div className="item" data-article={r.id}>
      <p>
        <Link
          className={`report-title${r.title === null ? ' generated' : ''}`}
          to="/d/$dossier/read/$article"
          params={{ dossier, article: r.id }}
        >
          {r.title ?? `[${r.label}]`}
        </Link>
      </p>
      <p className="item-head small">
        <b>{sourceOf(r)}</b>
        <span className="quiet tabular">
          {say.reports.words(r.words)}
          {r.findings.statement ? ` · ${say.actors.statements(r.findings.statement)}` : ''}
          {r.findings.meeting ? ` · ${say.actors.meetings(r.findings.meeting)}` : ''}
        </span>
        {r.onTopic ? null : <span className="tag">{say.reports.offTopic}</span>}
        {r.parent === null ? null : <span className="tag">{r.role}</span>}
      </p>
      <ReportDate row={r} />
      {r.copies.length === 0 ? null : (
        <p className="small">
          {say.reports.oneVoice}{' '}
          {r.copies.map((id, i) => (
            <span key={id}>
              {i > 0 ? ', ' : ''}
              {read(id, titles.get(id) ?? id)}
            </span>
          ))}
        </p>
      )}
      {r.related.length === 0 ? null : (
        <details className="small">
          <summary>
            {say.reports.related} <span className="n">{r.related.length}</span>
          </summary>
          <ul className="stack">
            {r.related.slice(0, 8).map(x => (
              <li key={x.article}>
                {read(x.article, titles.get(x.article) ?? x.article)}{' '}
                <span className="quiet">– {x.because[0]}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

/** What was read. */
export function ReportsView() {
  const of = useOf()
  const { q = '' } = useSearch({ strict: false })
  const list = useAll(reportPages(of))
  const { items, whole } = list
  const words = useDeferredValue(fold(q))
  const titles = useMemo(() => new Map(items.map(r => [r.id, r.title ?? r.label])), [items])
  const shown = useMemo(
    () => items.filter(r => words === '' || fold(`${r.title ?? r.label} ${sourceOf(r)}`).includes(words)),
    [items, words],
  )
  if (whole && items.length === 0 && of.asOf === undefined) return <NoReports dossier={of.dossier} />
  return (
    <>
      <ViewHead title={say.tabs.reports} lead={say.reports.lead}>
        <AsOf />
      </ViewHead>
      <Filters>
        <FilterBox label={say.reports.filter} />
      </Filters>
      <Listed of={list} shown={shown} label={say.tabs.reports} estimate={140} words={say.reports}>
        {r => <Item r={r} dossier={of.dossier} titles={titles} />}
      </Listed>
    </>
  )
}
