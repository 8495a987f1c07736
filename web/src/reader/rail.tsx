import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { sayBasis, sayWhen } from '../../../src/ask/say-when.ts'
import { commitmentTitle, eventTitle, meetingTitle, positionTitle } from '../../../src/ask/titles.ts'
import type { ArticleView, Mark, ShowView } from '../../../src/ask/views.ts'
import { showQuery } from '../app/api.ts'
import { useOf } from '../app/use-of.ts'
import { Alike } from '../parts/alike.tsx'
import { CopyCitation } from '../parts/copy.tsx'
import { Dot, Failure } from '../parts/parts.tsx'
import { say } from '../strings.ts'
import { entryAddress } from '../timeline/address.ts'

const KINDS = [
  'meeting',
  'event',
  'statement',
  'position',
  'proposal',
  'commitment',
  'figure',
  'actor',
  'background',
  'term',
] as const

/** When, whose word and how sure: what a finding is worth, beside its words. */
function Facts({ view, article }: { readonly view: ShowView; readonly article: string }) {
  const { found, evidence } = view
  const here = evidence.find(e => e.evidence.article === article) ?? evidence[0]
  const when = 'when' in found ? found.when : null
  return (
    <dl className="facts">
      {when ? (
        <>
          <dt>{say.record.when}</dt>
          <dd>
            {sayWhen(when)} <span className="quiet">({sayBasis(when.time.basis)})</span>
          </dd>
        </>
      ) : null}
      {found.kind === 'meeting' ? (
        <>
          <dt>{say.record.status}</dt>
          <dd>{found.entity.status}</dd>
        </>
      ) : null}
      {found.kind === 'statement' ? (
        <>
          <dt>{say.statements.speaker}</dt>
          <dd>{found.entity.speaker?.name ?? say.statements.nobody}</dd>
        </>
      ) : null}
      {here && here.chain.length > 1 ? (
        <>
          <dt>{say.record.chain}</dt>
          <dd>
            <ol className="chain">
              {here.chain.map((voice, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: one voice may stand twice in a chain
                <li key={i}>{voice}</li>
              ))}
            </ol>
          </dd>
        </>
      ) : null}
      {here ? (
        <>
          <dt>{say.record.sure}</dt>
          <dd className="tabular">{here.evidence.confidence.toFixed(2)}</dd>
        </>
      ) : null}
    </dl>
  )
}

/** The chosen record: what it is, where else it stands, and its citation. */
export function Chosen({ id, article }: { readonly id: string; readonly article: string }) {
  const of = useOf()
  const { data, error } = useQuery(showQuery(of, id))
  if (error) return <Failure error={error} />
  if (!data) return <div className="card chosen-card" style={{ minHeight: '9rem' }} />
  const here = data.evidence.find(e => e.evidence.article === article) ?? data.evidence[0]
  const elsewhere = data.evidence.filter(e => e.evidence.article !== article)
  const others = [...new Map(elsewhere.map(e => [e.evidence.article, e])).values()]
  const search = of.asOf === undefined ? {} : { asOf: of.asOf }
  return (
    <section className="card chosen-card" aria-label={say.reader.chosen} data-testid="chosen">
      <p className="row">
        <Dot kind={data.found.kind} />
        <span className="small quiet">{data.found.kind}</span>
      </p>
      <h2>{titleOf(data)}</h2>
      <Facts view={data} article={article} />
      {others.length === 0 ? null : (
        <ul className="stack small">
          {others.slice(0, 6).map(e => (
            <li key={e.evidence.finding}>
              <Link
                {...entryAddress(of.dossier, {
                  id: data.id,
                  kind: data.found.kind,
                  articles: [e.evidence.article],
                })}
              >
                {e.source}, {e.published?.edtf ?? say.reports.undated}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <Alike id={data.id} kind={data.found.kind} />
      {here ? (
        <CopyCitation
          citation={here.citation}
          path={`/d/${encodeURIComponent(of.dossier)}/record/${data.id}`}
        />
      ) : null}
      <Link
        className="small"
        to="/d/$dossier/record/$id"
        params={{ dossier: of.dossier, id: data.id }}
        search={search}
      >
        {say.reader.openRecord}
      </Link>
    </section>
  )
}

function titleOf({ found }: ShowView): string {
  switch (found.kind) {
    case 'meeting':
      return meetingTitle(found.entity)
    case 'event':
      return eventTitle(found.entity)
    case 'statement':
      return found.entity.text
    case 'position':
      return positionTitle(found.entity)
    case 'proposal':
      return found.entity.title
    case 'commitment':
      return commitmentTitle(found.entity)
    case 'figure':
      return found.entity.text
    case 'actor':
      return found.entity.name
    case 'background':
      return found.entity.time.expression
    case 'article':
      return found.entity.title ?? found.entity.label
    case 'review':
      return say.record.waits
  }
}

/** All that was found in the report, in the order of its text; choosing one lights its words. */
export function Found({
  view,
  chosen,
  near,
  onChoose,
}: {
  readonly view: ArticleView
  readonly chosen: string | undefined
  /** Marks at the words that were chosen in the text; null where none were. */
  readonly near: readonly Mark[] | null
  readonly onChoose: (mark: Mark) => void
}) {
  const present = KINDS.filter(k => view.marks.some(m => m.kind === k))
  const [only, setOnly] = useState<string | null>(null)
  const list = near ?? view.marks.filter(m => (only === null ? m.kind !== 'actor' : m.kind === only))
  const words = (m: Mark): string => m.spans.map(s => view.text.slice(s.start, s.end)).join(' … ')
  return (
    <section className="card found-card" aria-label={say.reader.found}>
      <div className="found-head stack">
        <h2>{near ? say.reader.under : say.reader.found}</h2>
        {near || present.length < 2 ? null : (
          <div className="row">
            {present.map(k => (
              <button
                key={k}
                type="button"
                className="button"
                aria-pressed={only === k}
                onClick={() => setOnly(only === k ? null : k)}
              >
                <Dot kind={k} /> {say.reader.kinds[k]}
              </button>
            ))}
          </div>
        )}
      </div>
      {list.length === 0 ? (
        <p className="found-head quiet small">
          {view.marks.length === 0 ? say.reader.foundNone : say.reader.noneChosen}
        </p>
      ) : null}
      <ul className="found">
        {list.map(m => (
          <li key={`${m.finding}-${m.entity}`}>
            <button
              type="button"
              className="found-item"
              aria-pressed={chosen === m.entity || chosen === m.finding}
              onClick={() => onChoose(m)}
            >
              <Dot kind={m.kind} />
              <span className="found-words">
                {m.kind === 'meeting' || m.kind === 'event' ? m.title : words(m)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Findings whose words are gone; listed, never hidden. */
export function Lost({ view }: { readonly view: ArticleView }) {
  if (view.lost.length === 0) return null
  return (
    <section className="notice" aria-label={say.reader.lost}>
      <h2>{say.reader.lost}</h2>
      <p>{say.reader.lostLead}</p>
      <ul>
        {view.lost.map(l => (
          <li key={l.finding} className="small">
            {l.title}: “{l.words}” <span className="mono">{l.finding}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
