import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { searchQuery } from '../app/api.ts'
import { useOf } from '../app/use-of.ts'
import { Empty, Failure, ViewHead, Waiting } from '../parts/parts.tsx'
import { say } from '../strings.ts'
import '../styles/lists.css'

/** Passages that hold the words, nearest first. */
export function SearchView() {
  const of = useOf()
  const { q = '' } = useSearch({ strict: false })
  const { data, error } = useQuery({ ...searchQuery(of, q), enabled: q !== '' })
  return (
    <>
      <ViewHead title={q === '' ? say.search.label : `“${q}”`} />
      {error ? <Failure error={error} /> : null}
      {!data && !error && q !== '' ? <Waiting /> : null}
      {data?.passages.length === 0 ? <Empty title={say.search.none} /> : null}
      {data && data.passages.length > 0 ? (
        <ul className="plain-list">
          {data.passages.map(p => (
            <li key={`${p.article}-${p.span.start}`} className="item">
              <p className="said">
                <Link
                  to="/d/$dossier/read/$article"
                  params={{ dossier: of.dossier, article: p.article }}
                  search={{
                    ...(of.asOf === undefined ? {} : { asOf: of.asOf }),
                    at: `${p.span.start}-${p.span.end}`,
                  }}
                >
                  {p.text}
                </Link>
              </p>
              <p className="small quiet">
                {p.source} · {p.label} · {p.published ?? say.reports.undated}
              </p>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
