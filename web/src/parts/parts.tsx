import { type ReactNode, useEffect, useState } from 'react'
import { Refused } from '../app/api.ts'
import { say } from '../strings.ts'

/** What went wrong, with its code and what to do next. */
export function Failure({ error, retry }: { readonly error: Error; readonly retry?: () => void }) {
  const problem = error instanceof Refused ? error.problem : null
  return (
    <div className="notice" role="alert">
      <p>
        {problem?.message ?? say.failed} {problem ? <span className="mono">[{problem.code}]</span> : null}
      </p>
      {problem ? <p>{problem.next}</p> : null}
      {retry ? (
        <p>
          <button type="button" className="button" onClick={retry}>
            {say.retry}
          </button>
        </p>
      ) : null}
    </div>
  )
}

/** What stands where there is nothing: what it means, and what to do. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {children}
    </div>
  )
}

/** Milliseconds below which waiting is not shown: what is quick must not flicker. */
const PATIENCE = 200

/** Says that something is on its way, and only when it takes a while. */
export function Waiting() {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p className="quiet" role="status" style={{ minHeight: '1.5em' }}>
      {shown ? `${say.loading} …` : ''}
    </p>
  )
}

/** The head of a view: its name, what it is for, and what belongs beside it. */
export function ViewHead({
  title,
  lead,
  children,
}: {
  readonly title: string
  readonly lead?: string
  readonly children?: ReactNode
}) {
  useEffect(() => {
    document.title = `${title} · ${say.app}`
  }, [title])
  return (
    <header className="view-head">
      <div>
        <h1>{title}</h1>
        {lead === undefined ? null : <p>{lead}</p>}
      </div>
      {children}
    </header>
  )
}

/** The mark of a kind; colour and shape differ, so that neither alone tells. */
export const Dot = ({ kind }: { readonly kind: string }) => (
  <span className={`dot ${kind}`} aria-hidden="true" />
)
