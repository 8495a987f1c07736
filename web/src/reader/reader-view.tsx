import '../styles/reader.css'
import '../styles/lists.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { sourceOf } from '../../../src/ask/chain.ts'
import type { ArticleView, Mark } from '../../../src/ask/views.ts'
import { articleQuery } from '../app/api.ts'
import { useOf } from '../app/use-of.ts'
import { ReportDate } from '../lists/report-date.tsx'
import { Alike } from '../parts/alike.tsx'
import { CopyCitation } from '../parts/copy.tsx'
import { Failure, Waiting } from '../parts/parts.tsx'
import { say } from '../strings.ts'
import { chosenOffsets, light, rangesOf } from './offsets.ts'
import { Chosen, Found, Lost } from './rail.tsx'
import { RawText } from './raw.tsx'
import { ArticleText } from './text.tsx'

const KINDS = ['meeting', 'event', 'statement', 'actor', 'background', 'term'] as const

/** Words to light, and the sentence around them. */
type Lit = Pick<Mark, 'spans' | 'sentence'>

/** The stretch that an address names, `START-END`. */
function stretchOf(at: string | undefined): readonly Lit[] {
  const m = /^(\d+)-(\d+)$/u.exec(at ?? '')
  if (!m) return []
  const span = { start: Number(m[1]), end: Number(m[2]) }
  return [{ spans: [span], sentence: span }]
}

const clear = (): void => {
  for (const name of [...KINDS, 'lit', 'sentence']) light(name, [])
}

/** Lights everything that was found, and the chosen record's words above it. */
function useLights(
  root: HTMLElement | null,
  view: ArticleView | undefined,
  lit: readonly Lit[],
  shown: boolean,
): void {
  useLayoutEffect(() => {
    if (!root || !view || !shown) return clear()
    for (const kind of KINDS)
      light(
        kind,
        rangesOf(
          root,
          view.marks.filter(m => m.kind === kind).flatMap(m => m.spans),
        ),
      )
    light(
      'lit',
      rangesOf(
        root,
        lit.flatMap(m => m.spans),
      ),
    )
    light(
      'sentence',
      rangesOf(
        root,
        lit.map(m => m.sentence),
      ),
    )
    return clear
  }, [root, view, lit, shown])
}

function Mast({ view }: { readonly view: ArticleView }) {
  const { entry } = view
  return (
    <div className="mast">
      <p className="row">
        <b>{sourceOf(entry)}</b>
        {entry.onTopic ? null : <span className="tag">{say.reports.offTopic}</span>}
        {entry.copies.length === 0 ? null : (
          <span className="tag">
            {say.reports.oneVoice} +{entry.copies.length}
          </span>
        )}
        {view.repeated.map(r => (
          <span key={r.kept.start} className="tag" title={view.text.slice(r.kept.start, r.kept.end)}>
            “{view.text.slice(r.kept.start, r.kept.start + 24)}…” {say.reader.repeated(r.times)}
          </span>
        ))}
      </p>
      <ReportDate row={entry} />
    </div>
  )
}

/** A report to be read, with everything that was found in it beside it. */
export function ReaderView() {
  const of = useOf()
  const { article = '' } = useParams({ strict: false })
  const { mark, at } = useSearch({ strict: false })
  const navigate = useNavigate()
  const router = useRouter()
  const { data: view, error, refetch } = useQuery(articleQuery(of, article))
  const [root, setRoot] = useState<HTMLElement | null>(null)
  const [removed, setRemoved] = useState(false)
  const [raw, setRaw] = useState(false)
  const [near, setNear] = useState<readonly Mark[] | null>(null)
  const brought = useRef<string | null>(null)
  const lit = useMemo(
    (): readonly Lit[] =>
      mark === undefined
        ? stretchOf(at)
        : (view?.marks.filter(m => m.entity === mark || m.finding === mark) ?? []),
    [view, mark, at],
  )
  const target = mark ?? at ?? null
  useLights(root, view, lit, !raw)

  useEffect(() => {
    if (!view) return
    document.title = `${view.entry.title ?? view.entry.label} · ${say.app}`
  }, [view])

  useEffect(() => {
    const [first] = lit
    if (!root || !first || brought.current === target) return
    brought.current = target
    const [range] = rangesOf(root, [first.spans[0] ?? first.sentence])
    const box = range?.getBoundingClientRect()
    if (box && (box.top < 120 || box.bottom > window.innerHeight - 60))
      window.scrollTo({ top: window.scrollY + box.top - window.innerHeight / 3 })
  }, [root, lit, target])

  const choose = (m: Mark): void => {
    brought.current = null
    void navigate({ to: '.', replace: true, search: old => ({ ...old, mark: m.entity }) })
  }
  const chooseWords = (): void => {
    const words = root ? chosenOffsets(root) : null
    if (!words || !view) {
      setNear(null)
      return
    }
    const hits = view.marks.filter(m => m.spans.some(s => s.start < words.end && s.end > words.start))
    setNear(hits.length > 0 ? hits : null)
    const smallest = [...hits].sort((a, b) => size(a) - size(b))[0]
    if (smallest) {
      brought.current = smallest.entity
      void navigate({ to: '.', replace: true, search: old => ({ ...old, mark: smallest.entity }) })
    }
  }

  if (error) return <Failure error={error} retry={() => void refetch()} />
  if (!view) return <Waiting />
  return (
    <>
      <div className="tools">
        <button type="button" className="button" onClick={() => router.history.back()}>
          ← {say.reader.back}
        </button>
        <span className="push" />
        <button
          type="button"
          className="button"
          aria-pressed={removed}
          disabled={raw || view.removed.length === 0}
          onClick={() => setRemoved(!removed)}
        >
          {say.reader.showRemoved} <span className="n">{view.removed.length}</span>
        </button>
        <button type="button" className="button" aria-pressed={raw} onClick={() => setRaw(!raw)}>
          {say.reader.showRaw}
        </button>
      </div>
      <div className="reader">
        <div className="sheet">
          <h1 className="sr-only">{view.entry.title ?? view.entry.label}</h1>
          {raw ? (
            <RawText article={view.entry.id} />
          ) : (
            <div className="column">
              <Mast view={view} />
              <ArticleText view={view} removed={removed} at={setRoot} onChoose={chooseWords} />
            </div>
          )}
        </div>
        <aside className="rail" aria-label={say.reader.found}>
          {mark === undefined ? null : <Chosen id={mark} article={view.entry.id} />}
          <Lost view={view} />
          <Found view={view} chosen={mark} near={near} onChoose={choose} />
          {near === null ? null : (
            <button type="button" className="button" onClick={() => setNear(null)}>
              {say.reader.found}
            </button>
          )}
          <div className="card stack">
            <CopyCitation
              label={say.cite.report}
              citation={view.citation}
              path={`/d/${encodeURIComponent(of.dossier)}/read/${view.entry.id}`}
            />
            {view.entry.related.length === 0 ? null : (
              <div className="stack small">
                <h2>{say.reports.related}</h2>
                <ul className="stack">
                  {view.entry.related.slice(0, 5).map(r => (
                    <li key={r.article}>
                      <Link
                        to="/d/$dossier/read/$article"
                        params={{ dossier: of.dossier, article: r.article }}
                        search={of.asOf === undefined ? {} : { asOf: of.asOf }}
                      >
                        {r.title}
                      </Link>{' '}
                      <span className="quiet">– {r.because[0]}</span>
                    </li>
                  ))}
                </ul>
              </div>
            )}
            <Alike id={view.entry.id} kind="article" />
          </div>
        </aside>
      </div>
    </>
  )
}

const size = (m: Mark): number => m.spans.reduce((n, s) => n + s.end - s.start, 0)
