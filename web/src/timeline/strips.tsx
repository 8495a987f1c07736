import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { sayWhen } from '../../../src/ask/say-when.ts'
import type { TimelineEntry } from '../../../src/ask/views.ts'
import { say } from '../strings.ts'
import { entryAddress } from './address.ts'
import { OPEN } from './marks.tsx'

/** The years that reports mention as background, in a band of their own, each once with how often. */
export function Band({
  entries,
  dossier,
  onFilter,
}: {
  readonly entries: readonly TimelineEntry[]
  readonly dossier: string
  readonly onFilter: (words: string) => void
}) {
  const groups = new Map<string, TimelineEntry[]>()
  for (const e of entries) {
    const key = sayWhen(e.when)
    const group = groups.get(key)
    if (group) group.push(e)
    else groups.set(key, [e])
  }
  if (groups.size === 0) return null
  return (
    <div className="band">
      <span className="lane-name">{say.timeline.kinds.background}</span>
      <ul>
        {[...groups].map(([when, [first, ...more]]) => (
          <li key={when}>
            {first && more.length === 0 ? (
              <Link className="year" {...entryAddress(dossier, first)} title={first.shown?.text}>
                {when}
              </Link>
            ) : (
              <button type="button" className="year" onClick={() => onFilter(when)}>
                {when} <span className="n">×{more.length + 1}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What has no date, in the order in which it is told. */
export function Undated({
  entries,
  dossier,
}: {
  readonly entries: readonly TimelineEntry[]
  readonly dossier: string
}) {
  const [all, setAll] = useState(false)
  const most = 24
  if (entries.length === 0) return null
  const shown = all ? entries : entries.slice(0, most)
  return (
    <div className="undated" data-testid="undated">
      <span className="lane-name">
        {say.timeline.undated} <span className="n">{entries.length}</span>
      </span>
      <ul>
        {shown.map(e => (
          <li key={e.id}>
            <Link
              className={`loose ${e.kind}${OPEN.has(e.status) ? ' hollow' : ''}`}
              {...entryAddress(dossier, e)}
            >
              <span className={`dot ${e.kind}`} aria-hidden="true" />
              <span className="loose-when">
                {e.when && e.when.from === null ? `“${e.when.time.expression}”` : ''}
              </span>
              <span className="loose-title">{e.title}</span>
            </Link>
          </li>
        ))}
        {all || entries.length <= most ? null : (
          <li>
            <button type="button" className="button" onClick={() => setAll(true)}>
              +{entries.length - most}
            </button>
          </li>
        )}
      </ul>
    </div>
  )
}
