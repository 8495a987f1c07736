import '../styles/timeline.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useMemo, useState } from 'react'
import type { EntryKind } from '../../../src/ask/views.ts'
import { fold } from '../../../src/model/fold.ts'
import { NoReports } from '../add/no-reports.tsx'
import { timelinePages } from '../app/api.ts'
import { useAll } from '../app/use-all.ts'
import { useOf } from '../app/use-of.ts'
import { Choice } from '../parts/choice.tsx'
import { Dot, Empty, Failure, ViewHead, Waiting } from '../parts/parts.tsx'
import { say } from '../strings.ts'
import { AsOf } from './as-of.tsx'
import { Chart } from './chart.tsx'
import { choicesOf, passes, wordsOf } from './filter.ts'
import { TimelineTable } from './table.tsx'

/** Kinds in the order in which filters stand; types only may come from the views, whose schemas the page must not carry. */
const KINDS: readonly EntryKind[] = ['meeting', 'event', 'statement', 'publication', 'background']

/** The timeline: chart, filters and the table that says the same. */
export function TimelineView() {
  const of = useOf()
  const navigate = useNavigate()
  const { q = '', actor = '', place = '', type = '' } = useSearch({ strict: false })
  const { items, whole, first, error, retry } = useAll(timelinePages(of))
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const [lanesBy, setLanes] = useState<'kind' | 'actor'>('kind')
  const asked = useDeferredValue(q)
  const folded = useMemo(() => new Map(items.map(e => [e.id, wordsOf(e)])), [items])
  const choices = useMemo(() => choicesOf(items), [items])
  const shown = useMemo(() => {
    const narrow = { words: fold(asked), actor, place, type }
    return items.filter(e => !hidden.has(e.kind) && passes(e, folded.get(e.id) ?? '', narrow))
  }, [items, hidden, asked, folded, actor, place, type])
  const filter = (words: string): void =>
    void navigate({
      to: '.',
      replace: true,
      search: ({ q: _old, ...rest }) => (words === '' ? rest : { ...rest, q: words }),
    })
  if (error && items.length === 0)
    return (
      <>
        <ViewHead title={say.tabs.timeline} />
        <Failure error={error} retry={retry} />
      </>
    )
  if (whole && items.length === 0 && of.asOf === undefined) return <NoReports dossier={of.dossier} />
  return (
    <>
      <ViewHead title={say.tabs.timeline} lead={say.timeline.lead}>
        <AsOf />
      </ViewHead>
      <div className="filters">
        <label className="grow">
          <span className="sr-only">{say.timeline.filter}</span>
          <input
            className="field"
            type="search"
            value={q}
            placeholder={say.timeline.filter}
            onChange={e => filter(e.target.value)}
          />
        </label>
        <Choice name="actor" label={say.timeline.actor} none={say.timeline.anyone} options={choices.actors} />
        <Choice
          name="place"
          label={say.timeline.place}
          none={say.timeline.anywhere}
          options={choices.places}
        />
        <Choice name="type" label={say.timeline.type} none={say.timeline.anyType} options={choices.types} />
        <div className="row">
          {KINDS.map(kind => (
            <button
              key={kind}
              type="button"
              className="button"
              aria-pressed={!hidden.has(kind)}
              onClick={() => {
                const next = new Set(hidden)
                if (!next.delete(kind)) next.add(kind)
                setHidden(next)
              }}
            >
              <Dot kind={kind} /> {say.timeline.kinds[kind]}
            </button>
          ))}
        </div>
      </div>
      {first ? (
        <Waiting />
      ) : (
        <Chart entries={shown} dossier={of.dossier} onFilter={filter} lanesBy={lanesBy} onLanes={setLanes} />
      )}
      {!first && shown.length === 0 ? (
        <Empty title={say.timeline.noFit}>
          <button
            type="button"
            className="button"
            onClick={() => {
              setHidden(new Set())
              void navigate({
                to: '.',
                replace: true,
                search: ({ q: _q, actor: _actor, place: _place, type: _type, ...rest }) => rest,
              })
            }}
          >
            {say.timeline.clear}
          </button>
        </Empty>
      ) : (
        <TimelineTable entries={shown} dossier={of.dossier} />
      )}
    </>
  )
}
