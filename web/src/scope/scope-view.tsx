import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ScopeView as View } from '../../../src/ask/views.ts'
import { decideIssues, decideScope, decideTopic, scopeQuery } from '../app/api.ts'
import { useOf } from '../app/use-of.ts'
import { Failure, ViewHead, Waiting } from '../parts/parts.tsx'
import { useTell } from '../parts/toast.tsx'
import { say } from '../strings.ts'
import { AsOf } from '../timeline/as-of.tsx'
import '../styles/lists.css'
import '../styles/scope.css'

type Decide = (what: () => Promise<View>, told: string) => void

function Decision({
  words,
  label,
  busy,
  run,
}: {
  readonly words: string
  /** What screen readers say, where several buttons have the same words. */
  readonly label?: string
  readonly busy: boolean
  readonly run: () => void
}) {
  return (
    <button type="button" className="button" aria-label={label} disabled={busy} onClick={run}>
      {words}
    </button>
  )
}

interface Part {
  readonly view: View
  readonly dossier: string
  readonly busy: boolean
  readonly decide: Decide
}

function Parties({ view: { scope }, dossier, busy, decide }: Part) {
  const own = scope.setBy === 'user'
  return (
    <section className="scope-part" aria-labelledby="scope-parties">
      <div className="scope-head">
        <h2 id="scope-parties">{say.scope.parties}</h2>
        <span className="tag">{own ? say.scope.byUser : say.scope.proposed}</span>
        <Decision
          words={own ? say.scope.proposeAgain : say.scope.keep}
          busy={busy || (!own && scope.parties.length === 0)}
          run={() =>
            decide(
              () => decideScope(dossier, own ? null : 'proposed'),
              own ? say.scope.proposesAgain : say.scope.kept,
            )
          }
        />
      </div>
      {scope.parties.length === 0 ? (
        <p className="quiet">{say.scope.noParties}</p>
      ) : (
        <ul className="scope-list">
          {scope.parties.map(p => (
            <li key={p.id}>
              <Link className="item-name" to="/d/$dossier/record/$id" params={{ dossier, id: p.id }}>
                {p.name}
              </Link>{' '}
              <span className="quiet small tabular">{say.scope.inReports(p.reports)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="tabular">
        <span className="quiet">{say.scope.period}</span> {say.scope.span(scope.period.from, scope.period.to)}
      </p>
    </section>
  )
}

function Issues({ view: { scope }, dossier, busy, decide }: Part) {
  const named = scope.issues.filter(i => i.reports > 0).sort((a, b) => b.reports - a.reports)
  const silent = scope.issues.filter(i => i.reports === 0)
  return (
    <section className="scope-part" aria-labelledby="scope-issues">
      <div className="scope-head">
        <h2 id="scope-issues">{say.scope.issues}</h2>
      </div>
      {scope.proposed.length === 0 ? null : (
        <>
          <p className="quiet">{say.scope.proposedLead}</p>
          <ul className="plain-list" aria-label={say.scope.proposedLabel}>
            {scope.proposed.map(p => (
              <li key={p.words} className="scope-row">
                <span className="said">{p.words}</span>
                <span className="quiet small tabular">{say.scope.inReports(p.reports)}</span>
                <Decision
                  words={say.scope.accept}
                  label={say.scope.acceptOne(p.words)}
                  busy={busy}
                  run={() =>
                    decide(() => decideIssues(dossier, { accept: [p.words] }), say.scope.accepted(p.words))
                  }
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className="scope-list" aria-label={say.scope.named}>
        {named.map(i => (
          <li key={i.id} title={i.triggers.join('; ')}>
            {i.label} <span className="quiet small tabular">{say.scope.inReports(i.reports)}</span>
          </li>
        ))}
      </ul>
      {silent.length === 0 ? null : (
        <details>
          <summary>{say.scope.silent(silent.length)}</summary>
          <p className="quiet">{silent.map(i => i.label).join(', ')}</p>
        </details>
      )}
      <p className="quiet small">{say.scope.ownList}</p>
    </section>
  )
}

function OffTopic({ view, dossier, busy, decide }: Part) {
  // Taken in since the view was opened: what one may want to take back at once.
  const [taken, setTaken] = useState<View['offTopic']>([])
  const back = taken.filter(a => view.offTopic.every(o => o.id !== a.id))
  return (
    <section className="scope-part" aria-labelledby="scope-off">
      <div className="scope-head">
        <h2 id="scope-off">{say.scope.off}</h2>
      </div>
      {view.offTopic.length === 0 ? (
        <p className="quiet">{say.scope.noneOff}</p>
      ) : (
        <ul className="plain-list" aria-label={say.scope.off}>
          {view.offTopic.map(a => (
            <li key={a.id} className="scope-row">
              <div>
                <Link
                  className="item-name"
                  to="/d/$dossier/read/$article"
                  params={{ dossier, article: a.id }}
                >
                  {a.title}
                </Link>
                <p className="quiet small">{a.because}</p>
              </div>
              <Decision
                words={say.scope.takeIn}
                label={say.scope.takeInOne(a.title)}
                busy={busy}
                run={() => {
                  setTaken([...taken.filter(t => t.id !== a.id), a])
                  decide(() => decideTopic(dossier, a.id, true), say.scope.taken(a.title))
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {back.map(a => (
        <p key={a.id} className="scope-row">
          <span className="quiet">{say.scope.taken(a.title)}</span>
          <Decision
            words={say.scope.takeBack}
            label={say.scope.takeBackOne(a.title)}
            busy={busy}
            run={() => decide(() => decideTopic(dossier, a.id, null), say.scope.takenBack(a.title))}
          />
        </p>
      ))}
    </section>
  )
}

/** What the dossier is about: what its reports propose, and the user's word on it. */
export function ScopeView() {
  const of = useOf()
  const queries = useQueryClient()
  const tell = useTell()
  const { data, error, refetch } = useQuery(scopeQuery(of))
  const deciding = useMutation({
    mutationFn: ({ what }: { readonly what: () => Promise<View>; readonly told: string }) => what(),
    onSuccess: (_, { told }) => {
      tell(told)
      return queries.invalidateQueries()
    },
  })
  const decide: Decide = (what, told) => deciding.mutate({ what, told })
  const part = data && { view: data, dossier: of.dossier, busy: deciding.isPending, decide }
  return (
    <>
      <ViewHead title={say.tabs.scope} lead={say.scope.lead}>
        <AsOf />
      </ViewHead>
      {error ? <Failure error={error} retry={() => void refetch()} /> : null}
      {deciding.error ? <Failure error={deciding.error} /> : null}
      {part ? (
        <div className="scope">
          <Parties {...part} />
          <Issues {...part} />
          <OffTopic {...part} />
        </div>
      ) : error ? null : (
        <Waiting />
      )}
    </>
  )
}
