import { Link, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useMemo } from 'react'
import type { ActorRow } from '../../../src/ask/views.ts'
import { fold } from '../../../src/model/fold.ts'
import { actorPages } from '../app/api.ts'
import { useAll } from '../app/use-all.ts'
import { useOf } from '../app/use-of.ts'
import { ViewHead } from '../parts/parts.tsx'
import { say } from '../strings.ts'
import { AsOf } from '../timeline/as-of.tsx'
import { FilterBox } from './filter-box.tsx'
import { Filters } from './filters.tsx'
import { Listed } from './listed.tsx'
import { RecordLink } from './record-link.tsx'

const total = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((n, c) => n + c.count, 0)

function Item({ a, dossier }: { readonly a: ActorRow; readonly dossier: string }) {
  const others = a.aliases.filter(x => x.form !== a.name)
  return (
    <div className="item">
      <p className="item-head">
        <RecordLink dossier={dossier} id={a.id}>
          {a.name}
        </RecordLink>
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
  const list = useAll(actorPages(of))
  const { items } = list
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
      <Filters>
        <FilterBox label={say.actors.filter} />
      </Filters>
      <Listed of={list} shown={shown} label={say.tabs.actors} estimate={100} words={say.actors}>
        {a => <Item a={a} dossier={of.dossier} />}
      </Listed>
    </>
  )
}
