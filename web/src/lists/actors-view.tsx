import { Link, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useMemo } from 'react'
import type { ActorRow } from '../../../src/ask/views.ts'
import { fold } from '../../../src/model/fold.ts'
import { actorPages } from '../app/api.ts'
import { useAll } from '../app/use-all.ts'
import { useOf } from '../app/use-of.ts'
import { Empty, Failure, ViewHead, Waiting } from '../parts/parts.tsx'
import { say } from '../strings.ts'
import { AsOf } from '../timeline/as-of.tsx'
import { FilterBox } from './filter-box.tsx'
import { Rows } from './rows.tsx'

const total = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((n, c) => n + c.count, 0)

function Item({ a, dossier }: { readonly a: ActorRow; readonly dossier: string }) {
  const others = a.aliases.filter(x => x.form !== a.name)
  return (
    <div className="item">
      <p className="item-head">
        <Link className="item-name" to="/d/$dossier/record/$id" params={{ dossier, id: a.id }}>
          {a.name}
        </Link>
        <span className="tag">{a.country === null ? a.type : `${a.type} · ${a.country}`}</span>
        <span className="small quiet tabular">
          {say.actors.mentions(a.mentions)}
          {a.meetings > 0 ? ` · ${say.actors.meetings(a.meetings)}` : ''}
        </span>
        {a.statements > 0 ? (
          <Link className="small" to="/d/$dossier/statements" params={{ dossier }} search={{ actor: a.name }}>
            {say.actors.statements(a.statements)}
          </Link>
        ) : null}
      </p>
      {a.roles.length === 0 ? null : (
        <ul className="small">
          {a.roles.map((r, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an actor may hold the same office twice
            <li key={i}>
              {r.former ? `${say.actors.former} ` : ''}
              {r.office}
              {(r.organisation ?? r.country) ? ` (${r.organisation ?? r.country})` : ''}
              <span className="quiet tabular">
                {' '}
                · {say.actors.seen} {r.seenFrom ?? say.reports.undated}
                {r.seenTo !== null && r.seenTo !== r.seenFrom ? ` – ${r.seenTo}` : ''}
              </span>
            </li>
          ))}
        </ul>
      )}
      {others.length === 0 ? null : (
        <ul className="aliases" aria-label={say.actors.alsoAs}>
          {others.map(x => (
            <li key={x.form} className="tag" title={say.actors.inReports(total(x.counts), x.counts.length)}>
              {x.form}{' '}
              <span className="tabular">{say.actors.inReports(total(x.counts), x.counts.length)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Who takes part. */
export function ActorsView() {
  const of = useOf()
  const { q = '' } = useSearch({ strict: false })
  const { items, first, error, retry } = useAll(actorPages(of))
  const words = useDeferredValue(fold(q))
  const shown = useMemo(
    () =>
      items.filter(
        a => words === '' || [a.name, ...a.aliases.map(x => x.form)].some(n => fold(n).includes(words)),
      ),
    [items, words],
  )
  return (
    <>
      <ViewHead title={say.tabs.actors} lead={say.actors.lead}>
        <AsOf />
      </ViewHead>
      <div className="row" style={{ marginBottom: 'var(--gap4)' }}>
        <FilterBox label={say.actors.filter} />
      </div>
      {error && items.length === 0 ? <Failure error={error} retry={retry} /> : null}
      {first ? <Waiting /> : null}
      {!first && !error && shown.length === 0 ? <Empty title={say.actors.none} /> : null}
      {shown.length === 0 ? null : (
        <Rows items={shown} keyOf={a => a.id} label={say.tabs.actors} estimate={100}>
          {a => <Item a={a} dossier={of.dossier} />}
        </Rows>
      )}
    </>
  )
}
