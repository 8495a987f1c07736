import { useQuery } from '@tanstack/react-query'
import type { RawView } from '../../../src/ask/views.ts'
import { rawQuery } from '../app/api.ts'
import { useOf } from '../app/use-of.ts'
import { Failure, Waiting } from '../parts/parts.tsx'
import { say } from '../strings.ts'

interface Stretch {
  readonly start: number
  readonly kept: boolean
  readonly text: string
}

/** The source cut into what the clean text keeps and what it does not. */
export function stretches({ text, kept }: Pick<RawView, 'text' | 'kept'>): readonly Stretch[] {
  const out: Stretch[] = []
  let at = 0
  for (const { start, end } of [...kept].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue
    if (start > at) out.push({ start: at, kept: false, text: text.slice(at, start) })
    const from = Math.max(at, start)
    out.push({ start: from, kept: true, text: text.slice(from, end) })
    at = end
  }
  if (at < text.length) out.push({ start: at, kept: false, text: text.slice(at) })
  return out
}

/** The source of a report as it came, as text and nothing else. */
export function RawText({ article }: { readonly article: string }) {
  const { data, error } = useQuery(rawQuery(useOf(), article))
  if (error) return <Failure error={error} />
  if (!data) return <Waiting />
  return (
    <>
      <p className="mast quiet">
        {say.reader.rawLead} <span className="mono">{data.encoding}</span>{' '}
        <span className="mono">sha-256 {data.sha256.slice(0, 12)}…</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text that scrolls must be reachable by keyboard */}
      <pre className="raw" tabIndex={0}>
        {stretches(data).map(s =>
          s.kept || s.text.trim() === '' ? (
            <span key={s.start}>{s.text}</span>
          ) : (
            <del key={s.start}>{s.text}</del>
          ),
        )}
      </pre>
    </>
  )
}
