import { Link, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Position } from '../../../src/model/record.ts'
import { positionPages } from '../app/api.ts'
import { useAll } from '../app/use-all.ts'
import { useOf } from '../app/use-of.ts'
import { Choice } from '../parts/choice.tsx'
import { ViewHead } from '../parts/parts.tsx'
import { say } from '../strings.ts'
import { entryAddress } from '../timeline/address.ts'
import { AsOf } from '../timeline/as-of.tsx'
import { Filters } from './filters.tsx'
import { Listed } from './listed.tsx'
import { namesOf } from './names-of.ts'
import { RecordLink } from './record-link.tsx'

function Item({ p, dossier }: { readonly p: Position; readonly dossier: string }) {
  const address = (article: string) =>
    entryAddress(dossier, { id: p.id, kind: 'position', articles: [article] })
  const first = p.evidence[0]?.article ?? ''
  return (
    <div className="item">
      <p className="item-head">
        <RecordLink dossier={dossier} id={p.id} search={address(first).search}>
          {p.holder.name}
        </RecordLink>
        <span className="small quiet">{p.issue?.label ?? ''}</span>
        <span className="tag">{say.positions.stances[p.stance]}</span>
        {p.shifts.length === 0 ? null : <span className="tag warn">{say.positions.shift}</span>}
      </p>
      <ol className="series">
        {p.series.map(h => (
          <li key={h.finding}>
            <span className="small quiet tabular">
              {h.time?.edtf ?? h.published ?? say.positions.undated} · {say.positions.stances[h.stance]} ·{' '}
              {h.firstHand ? say.positions.firstHand : say.positions.secondHand}
            </span>{' '}
            <Link {...address(h.article)}>{[h.topic, ...h.conditions].join(' · ')}</Link>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** Who is for or against what, by issue and holder. */
export function PositionsView() {
  const of = useOf()
  const { actor = '' } = useSearch({ strict: false })
  const list = useAll(positionPages(of))
  const { items, first } = list
  const holders = useMemo(() => namesOf(items.map(p => p.holder)), [items])
  const shown = items.filter(p => actor === '' || p.holder.name === actor)
  return (
    <>
      <ViewHead title={say.tabs.positions} lead={say.positions.lead}>
        <AsOf />
      </ViewHead>
      <Filters count={first ? '' : shown.length}>
        <Choice name="actor" label={say.positions.holder} none={say.positions.anyone} options={holders} />
      </Filters>
      <Listed of={list} shown={shown} label={say.tabs.positions} estimate={110} words={say.positions}>
        {p => <Item p={p} dossier={of.dossier} />}
      </Listed>
    </>
  )
}
