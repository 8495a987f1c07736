import '../styles/lists.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { sayBasis, sayWhen } from '../../../src/ask/say-when.ts'
import { commitmentTitle, eventTitle, meetingTitle, positionTitle } from '../../../src/ask/titles.ts'
import type { ShownEvidence, ShowView } from '../../../src/ask/views.ts'
import { showQuery } from '../app/api.ts'
import { useOf } from '../app/use-of.ts'
import { Alike } from '../parts/alike.tsx'
import { CopyCitation } from '../parts/copy.tsx'
import { Dot, Failure, Waiting } from '../parts/parts.tsx'
import { say } from '../strings.ts'
import { entryAddress } from '../timeline/address.ts'

type Fact = readonly [name: string, value: string]

const whenWords = (view: ShowView): readonly Fact[] => {
  const when = 'when' in view.found ? view.found.when : null
  if (!when) return []
  const { time } = when
  const because = time.because === undefined ? '' : `: ${time.because}`
  return [[say.record.when, `${sayWhen(when)} – “${time.expression}” (${sayBasis(time.basis)}${because})`]]
}

function factsOf(view: ShowView): { readonly title: string; readonly facts: readonly Fact[] } {
  const f = view.found
  switch (f.kind) {
    case 'meeting':
      return {
        title: meetingTitle(f.entity),
        facts: [
          ...whenWords(view),
          [say.record.status, f.entity.history.map(h => h.status).join(' → ') || f.entity.status],
          [say.record.where, f.entity.venues.map(v => v.name).join(', ')],
          [say.record.voices, String(f.entity.voices)],
          [say.record.joined, f.entity.joined.join('; ')],
        ],
      }
    case 'event':
      return {
        title: eventTitle(f.entity),
        facts: [
          ...whenWords(view),
          [say.record.told, f.entity.factuality],
          [say.record.where, f.entity.place?.name ?? ''],
          [say.record.code, `${f.entity.type} · CAMEO ${f.entity.cameo}`],
          [say.record.voices, String(f.entity.voices)],
          [say.record.joined, f.entity.joined.join('; ')],
        ],
      }
    case 'statement':
      return {
        title: f.entity.text,
        facts: [
          [say.statements.speaker, f.entity.speaker?.name ?? say.statements.nobody],
          ...whenWords(view),
          [say.statements.mode, `${f.entity.mode} ${f.entity.act}`],
          [say.record.channel, f.entity.channel ?? ''],
          [say.record.addressee, f.entity.addressee?.name ?? ''],
          [say.record.voices, String(f.entity.voices)],
          [say.record.toldAs, f.entity.modality],
          [say.record.question, f.entity.question ?? ''],
          ...f.entity.variants.slice(1).map((v): Fact => [say.record.wordings, v.text]),
        ],
      }
    case 'position':
      return {
        title: positionTitle(f.entity),
        facts: f.entity.series.map(
          (h): Fact => [h.time?.edtf ?? h.published ?? '', `${h.stance} · ${h.modality} · ${h.topic}`],
        ),
      }
    case 'proposal':
      return {
        title: f.entity.title,
        facts: [
          ...whenWords(view),
          [say.record.status, `${f.entity.status} · ${f.entity.modality}`],
          ...f.entity.answers.map((a): Fact => [say.record.answer, `${a.actor.name}: ${a.answer}`]),
          ...f.entity.elements.map((e): Fact => [e.negative ? say.record.notInIt : say.record.inIt, e.text]),
          [say.record.steps, f.entity.steps.join(' → ')],
          ...f.entity.conditions.map((c): Fact => [say.record.condition, c.text]),
          [say.record.issue, f.entity.issue?.label ?? ''],
        ],
      }
    case 'commitment':
      return {
        title: commitmentTitle(f.entity),
        facts: [
          ...whenWords(view),
          [say.record.strength, f.entity.strength],
          [say.record.status, `${f.entity.status}: ${f.entity.because}`],
          [say.record.toWhom, f.entity.creditor?.name ?? ''],
          [say.record.condition, f.entity.condition ?? ''],
          [say.record.issue, f.entity.issue?.label ?? ''],
        ],
      }
    case 'figure':
      return {
        title: f.entity.text,
        facts: [
          ...whenWords(view),
          [say.record.measures, f.entity.measured],
          [say.record.of, f.entity.scope ?? ''],
          [say.record.bound, f.entity.bound],
          ...f.entity.comparisons.map((c): Fact => [c.verdict, c.why]),
        ],
      }
    case 'actor':
      return {
        title: f.entity.name,
        facts: [
          ...f.entity.roles.map(
            (r): Fact => [say.actors.roles, `${r.former ? `${say.actors.former} ` : ''}${r.office}`],
          ),
          [say.actors.alsoAs, f.entity.aliases.map(a => a.form).join(', ')],
        ],
      }
    case 'background':
      return { title: f.entity.time.expression, facts: whenWords(view) }
    case 'article':
      return { title: f.entity.title ?? f.entity.label, facts: [] }
    case 'review':
      return { title: say.record.waits, facts: [[f.entity.kind, f.entity.why]] }
  }
}

function Piece({
  e,
  view,
  dossier,
}: {
  readonly e: ShownEvidence
  readonly view: ShowView
  readonly dossier: string
}) {
  const address = entryAddress(dossier, {
    id: view.id,
    kind: view.found.kind,
    articles: [e.evidence.article],
  })
  return (
    <>
      <p className="item-head small">
        <b>{e.source}</b>
        <span className={e.generated ? 'generated' : ''}>{e.generated ? `[${e.title}]` : e.title}</span>
        <span className="quiet tabular">{e.published?.edtf ?? say.reports.undated}</span>
      </p>
      <blockquote className="quote">{e.evidence.text}</blockquote>
      <dl className="facts">
        <dt>{say.record.chain}</dt>
        <dd>
          <ol className="chain">
            {e.chain.map((voice, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one voice may stand twice in a chain
              <li key={i}>{voice}</li>
            ))}
          </ol>
        </dd>
        <dt>{say.record.sure}</dt>
        <dd className="tabular">{e.evidence.confidence.toFixed(2)}</dd>
        <dt>{say.record.place}</dt>
        <dd className="mono">
          {e.place
            ? `${e.place.sourceFile.slice(0, 12)}…, ${say.record.bytes(e.place.start, e.place.end)}`
            : say.record.noPlace}
        </dd>
      </dl>
      <div className="row">
        <Link className="button main" {...address}>
          {say.record.readIt}
        </Link>
      </div>
      <CopyCitation citation={e.citation} path={`/d/${encodeURIComponent(dossier)}/record/${view.id}`} />
    </>
  )
}

/** Everything about one record at an address of its own. */
export function RecordView() {
  const of = useOf()
  const { id = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(showQuery(of, id))
  const made = data ? factsOf(data) : null
  useEffect(() => {
    if (made) document.title = `${made.title} · ${say.app}`
  }, [made])
  if (error) return <Failure error={error} retry={() => void refetch()} />
  if (!data || !made) return <Waiting />
  return (
    <>
      <header className="record-head">
        <p className="row">
          <Dot kind={data.found.kind} />
          <span className="quiet small">{data.found.kind}</span>
          <span className="mono quiet">{data.id}</span>
        </p>
        <h1>{made.title}</h1>
        <dl className="facts">
          {made.facts
            .filter(([, value]) => value !== '')
            .map(([name, value]) => (
              <div key={name + value} style={{ display: 'contents' }}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
      </header>
      {data.order.length === 0 ? null : (
        <section className="stack">
          <h2>{say.record.order}</h2>
          <ul className="plain-list">
            {data.order.map(o => (
              <li key={`${o.relation} ${o.id}`}>
                {o.relation}{' '}
                <Link
                  to="/d/$dossier/record/$id"
                  params={{ dossier: of.dossier, id: o.id }}
                  search={old => old}
                >
                  {o.title}
                </Link>{' '}
                <span className="quiet small">{o.basis}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {data.evidence.length === 0 ? null : (
        <section className="stack">
          <h2>{say.record.evidence}</h2>
          <ul className="evidence">
            {data.evidence.map(e => (
              <li key={e.evidence.finding} className="card">
                <Piece e={e} view={data} dossier={of.dossier} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Alike id={data.id} kind={data.found.kind} />
    </>
  )
}
