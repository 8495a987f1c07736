import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { searchQuery, vectorsQuery } from '../app/api.ts'
import { useOf } from '../app/use-of.ts'
import { Empty, Failure, ViewHead, Waiting } from '../parts/parts.tsx'
import { say } from '../strings.ts'
import '../styles/lists.css'

/** The two ways to search; only where the dossier has vectors are there two. */
function Ways({ chosen }: { readonly chosen: 'words' | 'meaning' }) {
  const of = useOf()
  const navigate = useNavigate()
  const { data } = useQuery(vectorsQuery(of))
  if (!data || (data.model === null && chosen === 'words')) return null
  return (
    <fieldset className="row ways">
      <legend className="sr-only">{say.search.by}</legend>
      {(['words', 'meaning'] as const).map(way => (
        <button
          key={way}
          type="button"
          className="button"
          aria-pressed={chosen === way}
          onClick={() =>
            void navigate({
              to: '.',
              replace: true,
              search: ({ by: _old, ...rest }) => (way === 'words' ? rest : { ...rest, by: way }),
            })
          }
        >
          {say.search.ways[way]}
        </button>
      ))}
    </fieldset>
  )
}

/** Passages nearest to the words, best first: those that hold them, or by likeness of meaning. */
export function SearchView() {
  const of = useOf()
  const { q = '' } = useSearch({ strict: false })
  const { by } = useSearch({ strict: false })
  const way = by === 'meaning' ? 'meaning' : 'words'
  const { data, error } = useQuery({ ...searchQuery(of, q, way), enabled: q !== '' })
  return (
    <>
      <ViewHead title={q === '' ? say.search.label : `“${q}”`}>
        <Ways chosen={way} />
      </ViewHead>
      {way === 'meaning' ? <p className="quiet">{say.search.byMeaning}</p> : null}
      {error ? <Failure error={error} /> : null}
      {!data && !error && q !== '' ? <Waiting /> : null}
      {data?.passages.length === 0 ? (
        <Empty title={way === 'meaning' ? say.search.noneAlike : say.search.none} />
      ) : null}
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
                {p.score === null ? '' : `${say.alike.score(p.score)} · `}
                {p.source} · {p.label} · {p.published ?? say.reports.undated}
              </p>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
