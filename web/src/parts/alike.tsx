import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Likeness, RelatedView } from '../../../src/ask/views.ts'
import { relatedQuery, vectorsQuery } from '../app/api.ts'
import { useOf } from '../app/use-of.ts'
import { say } from '../strings.ts'
import '../styles/alike.css'

/** Kinds of records for which something is suggested; of an article, related reports are. */
const SUGGESTED: readonly string[] = ['article', 'statement', 'commitment']

function Item({
  item,
  report,
  dossier,
}: {
  readonly item: Likeness
  readonly report: boolean
  readonly dossier: string
}) {
  const { other, own } = item
  return (
    <li>
      <p>
        <Link
          to="/d/$dossier/read/$article"
          params={{ dossier, article: other.article }}
          search={({ asOf }) => ({
            ...(asOf === undefined ? {} : { asOf }),
            at: `${other.span.start}-${other.span.end}`,
          })}
        >
          {report ? item.title : other.text}
        </Link>
      </p>
      {report ? (
        <dl className="pair">
          <dt>{say.alike.here}</dt>
          <dd>{own.text}</dd>
          <dt>{say.alike.there}</dt>
          <dd>{other.text}</dd>
        </dl>
      ) : null}
      <p className="quiet tabular">
        {[
          say.alike.score(item.score),
          item.speaker === null
            ? ''
            : item.sameActor
              ? say.alike.again(item.speaker.name)
              : item.speaker.name,
          report ? '' : item.source,
          item.published ?? say.reports.undated,
          item.copies.length === 0 ? '' : `${say.reports.oneVoice} +${item.copies.length}`,
        ]
          .filter(part => part !== '')
          .join(' · ')}
      </p>
    </li>
  )
}

/**
 * What may belong to a record or a report by likeness of meaning, marked as a suggestion. Nothing at all where the dossier has no vectors or
 * nothing is alike.
 */
export function Alike({ id, kind }: { readonly id: string; readonly kind: string }) {
  const of = useOf()
  const { data: vectors } = useQuery(vectorsQuery(of))
  const asks = (vectors?.model ?? null) !== null && SUGGESTED.includes(kind)
  const { data } = useQuery({ ...relatedQuery(of, id), enabled: asks })
  if (!asks || !data || data.items.length === 0) return null
  return <Suggestions view={data} dossier={of.dossier} />
}

function Suggestions({ view, dossier }: { readonly view: RelatedView; readonly dossier: string }) {
  const title = say.alike.titles[view.sought]
  return (
    <section className="alike stack small" aria-label={title}>
      <h2>{title}</h2>
      <p className="quiet" title={view.model}>
        {say.alike.lead}
      </p>
      <ul className="stack">
        {view.items.map(item => (
          <Item
            key={`${item.other.article}-${item.other.index}`}
            item={item}
            report={view.sought === 'related-reports'}
            dossier={dossier}
          />
        ))}
      </ul>
    </section>
  )
}
