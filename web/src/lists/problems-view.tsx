import { Link } from '@tanstack/react-router'
import { problemPages } from '../app/api.ts'
import { useAll } from '../app/use-all.ts'
import { useOf } from '../app/use-of.ts'
import { Empty, Failure, ViewHead, Waiting } from '../parts/parts.tsx'
import { say } from '../strings.ts'
import { Rows } from './rows.tsx'

/** What did not go as hoped, and what to do next. */
export function ProblemsView() {
  const of = useOf()
  const { items, first, error, retry } = useAll(problemPages(of))
  return (
    <>
      <ViewHead title={say.tabs.problems} lead={say.problems.lead} />
      {error && items.length === 0 ? <Failure error={error} retry={retry} /> : null}
      {first ? <Waiting /> : null}
      {!first && !error && items.length === 0 ? (
        <Empty title={say.problems.none}>
          <p>{say.problems.noneLead}</p>
        </Empty>
      ) : null}
      {items.length === 0 ? null : (
        <Rows items={items} keyOf={(_, i) => String(i)} label={say.tabs.problems} estimate={90}>
          {p => (
            <div className="item">
              <p className="item-head">
                {p.article === null ? (
                  <b>{p.label}</b>
                ) : (
                  <Link
                    className="item-name"
                    to="/d/$dossier/read/$article"
                    params={{ dossier: of.dossier, article: p.article }}
                  >
                    {p.label ?? p.article}
                  </Link>
                )}
                <span className="tag warn mono">{p.problem.code}</span>
              </p>
              <p>{p.problem.message}</p>
              <p className="quiet small">{p.problem.next}</p>
            </div>
          )}
        </Rows>
      )}
    </>
  )
}
