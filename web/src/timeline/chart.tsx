// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: the SVG is a listbox of marks; the table below is its twin
// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: groups of an SVG are no controls
// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: lines and words of an SVG cannot be focused
// biome-ignore-all lint/a11y/useSemanticElements: no HTML element can group the options of an SVG
// biome-ignore-all lint/a11y/noSvgWithoutTitle: aria-label names it
import { useNavigate } from '@tanstack/react-router'
import { scaleUtc } from 'd3-scale'
import { type KeyboardEvent, type PointerEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { sayBasis, sayWhen } from '../../../src/ask/say-when.ts'
import type { TimelineEntry } from '../../../src/ask/views.ts'
import { say } from '../strings.ts'
import { entryAddress } from './address.ts'
import { type Domain, firstDomain, lanesOf, layOut, pan, place, wholeDomain, zoom } from './layout.ts'
import { Bars, Mark, ROW } from './marks.tsx'
import { Band, Undated } from './strips.tsx'
import { useWidth } from './use-width.ts'

const PAD = 12
const AXIS = 26
const LANE_HEAD = 22

/** What is told of an entry where the pointer or the keyboard is. */
function Told({
  entry,
  count,
  x,
}: {
  readonly entry: TimelineEntry
  readonly count: number
  readonly x: number
}) {
  return (
    <div className="told" style={{ left: `clamp(0px, calc(${x}px - 9rem), calc(100% - 18rem))` }}>
      <p className="small quiet">
        {sayWhen(entry.when)}
        {entry.when ? ` · ${sayBasis(entry.when.time.basis)}` : ''}
      </p>
      <p className="told-title">{count > 1 ? say.timeline.many(count) : entry.title}</p>
      {count > 1 || !entry.shown ? null : <p className="told-words">{entry.shown.text}</p>}
      <p className="small quiet">{entry.source}</p>
    </div>
  )
}

/** The chart: lanes over one calendar, background above, what has no date below. */
export function Chart({
  entries,
  dossier,
  onFilter,
  lanesBy,
  onLanes,
}: {
  readonly entries: readonly TimelineEntry[]
  readonly dossier: string
  readonly onFilter: (words: string) => void
  readonly lanesBy: 'kind' | 'actor'
  readonly onLanes: (by: 'kind' | 'actor') => void
}) {
  const [box, width] = useWidth()
  const navigate = useNavigate()
  const ids = useId()
  const list = useRef<SVGSVGElement | null>(null)
  const placed = useMemo(() => place(entries), [entries])
  const [chosenDomain, setDomain] = useState<Domain | null>(null)
  const domain = chosenDomain ?? firstDomain(placed)
  const lanes = useMemo(() => lanesOf(placed, lanesBy, say.timeline), [placed, lanesBy])
  const inner = Math.max(200, width)
  const laid = useMemo(() => layOut(lanes, domain, inner), [lanes, domain, inner])
  const [at, setAt] = useState<{ id: string; count: number; x: number } | null>(null)
  const drag = useRef<{ x: number; domain: Domain; moved: boolean } | null>(null)
  const scale = scaleUtc().domain([domain[0], domain[1]]).range([0, inner])
  const ticks = scale.ticks(Math.max(2, Math.floor(inner / 110)))
  const format = scale.tickFormat()
  const idOf = (id: string): string => `${ids}${id}`
  const entryOf = useMemo(() => new Map(entries.map(e => [e.id, e])), [entries])
  const middle = (domain[0] + domain[1]) / 2

  useEffect(() => {
    const el = list.current
    if (!el) return
    // React listens to wheels passively; zooming must keep the page from scrolling.
    const wheel = (e: WheelEvent): void => {
      if (!e.ctrlKey && !e.metaKey && Math.abs(e.deltaX) <= Math.abs(e.deltaY)) return
      e.preventDefault()
      const share = (e.clientX - el.getBoundingClientRect().left) / inner
      setDomain(d => {
        const now = d ?? firstDomain(placed)
        return e.ctrlKey || e.metaKey
          ? zoom(now, Math.exp(e.deltaY / 300), now[0] + (now[1] - now[0]) * share)
          : pan(now, e.deltaX / inner)
      })
    }
    el.addEventListener('wheel', wheel, { passive: false })
    return () => el.removeEventListener('wheel', wheel)
  }, [placed, inner])

  const targetOf = (target: EventTarget): Element | null =>
    target instanceof Element ? target.closest('[data-id]') : null

  const open = (mark: Element | null): void => {
    const id = mark?.getAttribute('data-id')
    if (!mark || !id) return
    const from = mark.getAttribute('data-from')
    const to = mark.getAttribute('data-to')
    if (from !== null && to !== null && mark.getAttribute('data-count') !== '1') {
      const [f, t] = [Number(from), Number(to)]
      setDomain([f - (t - f), t + (t - f)])
      return
    }
    const entry = entryOf.get(id)
    if (entry) void navigate(entryAddress(dossier, entry))
  }

  /** Options in the order of time, as they are drawn now. */
  const options = (): readonly Element[] =>
    [...(list.current?.querySelectorAll('[role="option"]') ?? [])].sort(
      (a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left,
    )

  const choose = (mark: Element | null): void => {
    const id = mark?.getAttribute('data-id')
    if (!mark || !id || !list.current) {
      setAt(null)
      return
    }
    const r = mark.getBoundingClientRect()
    const count = Number(mark.getAttribute('data-count') ?? 1)
    setAt({ id, count, x: r.left - list.current.getBoundingClientRect().left + Math.min(r.width, 20) / 2 })
  }

  const key = (e: KeyboardEvent): void => {
    const all = options()
    const now = all.findIndex(o => o.getAttribute('data-id') === at?.id)
    const go = (n: number): void => choose(all[Math.max(0, Math.min(all.length - 1, n))] ?? null)
    if (e.ctrlKey || e.metaKey || e.altKey) return
    switch (e.key) {
      case 'ArrowRight':
      case 'ArrowDown':
        go(now + 1)
        break
      case 'ArrowLeft':
      case 'ArrowUp':
        go(now < 0 ? 0 : now - 1)
        break
      case 'Home':
        go(0)
        break
      case 'End':
        go(all.length - 1)
        break
      case 'Enter':
      case ' ':
        open(all[now] ?? null)
        break
      case '+':
      case '=':
        setDomain(zoom(domain, 0.6, middle))
        break
      case '-':
        setDomain(zoom(domain, 1 / 0.6, middle))
        break
      case '0':
        setDomain(wholeDomain(placed))
        break
      case 'Escape':
        setAt(null)
        break
      default:
        return
    }
    e.preventDefault()
  }

  const down = (e: PointerEvent<SVGSVGElement>): void => {
    if (e.pointerType === 'mouse' && e.button === 0) drag.current = { x: e.clientX, domain, moved: false }
  }
  const move = (e: PointerEvent<SVGSVGElement>): void => {
    const d = drag.current
    if (d && Math.abs(e.clientX - d.x) > 4) {
      d.moved = true
      setAt(null)
      setDomain(pan(d.domain, (d.x - e.clientX) / inner))
    } else if (!d) choose(targetOf(e.target))
  }
  const up = (e: PointerEvent<SVGSVGElement>): void => {
    const moved = drag.current?.moved === true
    drag.current = null
    if (!moved) open(targetOf(e.target))
  }

  let y = 0
  const tops = laid.map(l => {
    const top = y
    y += LANE_HEAD + l.rows * ROW + PAD
    return top
  })
  const height = Math.max(y, 60) + AXIS
  const told = at ? entryOf.get(at.id) : undefined
  const help = `${ids}help`
  const mask = `${ids}soft`.replaceAll(/[^a-zA-Z0-9]/gu, '')

  return (
    <section className="chart" aria-label={say.timeline.chart}>
      <div className="chart-tools">
        <div className="row">
          <span className="small quiet">{say.timeline.lanes.label}</span>
          {(['kind', 'actor'] as const).map(by => (
            <button
              key={by}
              type="button"
              className="button"
              aria-pressed={lanesBy === by}
              onClick={() => onLanes(by)}
            >
              {say.timeline.lanes[by]}
            </button>
          ))}
        </div>
        <ul className="legend small quiet" aria-hidden="true">
          <li>
            <span className="l-mark" /> {say.timeline.held}
          </li>
          <li>
            <span className="l-mark l-open" /> {say.timeline.planned}
          </li>
          <li>
            <span className="l-mark l-soft" /> {say.timeline.soft}
          </li>
        </ul>
        <div className="row">
          <button
            type="button"
            className="button"
            aria-label={say.timeline.earlier}
            onClick={() => setDomain(pan(domain, -0.4))}
          >
            ←
          </button>
          <button
            type="button"
            className="button"
            aria-label={say.timeline.later}
            onClick={() => setDomain(pan(domain, 0.4))}
          >
            →
          </button>
          <button
            type="button"
            className="button"
            aria-label={say.timeline.zoomIn}
            onClick={() => setDomain(zoom(domain, 0.6, middle))}
          >
            +
          </button>
          <button
            type="button"
            className="button"
            aria-label={say.timeline.zoomOut}
            onClick={() => setDomain(zoom(domain, 1 / 0.6, middle))}
          >
            −
          </button>
          <button type="button" className="button" onClick={() => setDomain(wholeDomain(placed))}>
            {say.timeline.fit}
          </button>
        </div>
      </div>
      <Band entries={entries.filter(e => e.lane === 'background')} dossier={dossier} onFilter={onFilter} />
      <p id={help} className="sr-only">
        {say.timeline.chartHelp}
      </p>
      <div className="plot" ref={box} style={{ minHeight: `${height}px` }}>
        {width === 0 || placed.length === 0 ? null : (
          <svg
            ref={list}
            width={inner}
            height={height}
            role="listbox"
            tabIndex={0}
            aria-label={say.timeline.chart}
            aria-describedby={help}
            aria-orientation="horizontal"
            aria-activedescendant={at ? idOf(at.id) : undefined}
            onKeyDown={key}
            onPointerDown={down}
            onPointerMove={move}
            onPointerUp={up}
            onPointerLeave={() => {
              drag.current = null
              setAt(null)
            }}
            onBlur={() => setAt(null)}
          >
            <defs>
              <linearGradient id={`${mask}g`}>
                <stop offset="0" stopColor="#fff" stopOpacity="0.12" />
                <stop offset="0.3" stopColor="#fff" />
                <stop offset="0.7" stopColor="#fff" />
                <stop offset="1" stopColor="#fff" stopOpacity="0.12" />
              </linearGradient>
              <mask id={mask} maskContentUnits="objectBoundingBox">
                <rect width="1" height="1" fill={`url(#${mask}g)`} />
              </mask>
            </defs>
            <g aria-hidden="true" className="axis">
              {ticks.map(t => (
                <g key={t.getTime()} transform={`translate(${scale(t)},0)`}>
                  <line y2={height - AXIS} />
                  <text y={height - 8}>{format(t)}</text>
                </g>
              ))}
            </g>
            {laid.map((lane, i) => (
              <g key={lane.key} role="group" aria-label={lane.key} transform={`translate(0,${tops[i] ?? 0})`}>
                <line className="rule" x2={inner} aria-hidden="true" />
                <text className="lane-label" x={4} y={15} aria-hidden="true">
                  {lane.key} <tspan className="lane-n">{lane.total}</tspan>
                </text>
                <g transform={`translate(0,${LANE_HEAD})`} role="presentation">
                  {lane.bins.length > 0 ? <Bars lane={lane} chosen={at?.id ?? null} idOf={idOf} /> : null}
                  {lane.marks.map(m => (
                    <Mark
                      key={m.placed.entry.id}
                      id={idOf(m.placed.entry.id)}
                      mark={m}
                      height={12}
                      chosen={at?.id === m.placed.entry.id}
                      mask={mask}
                    />
                  ))}
                </g>
              </g>
            ))}
          </svg>
        )}
        {told && at ? <Told entry={told} count={at.count} x={at.x} /> : null}
      </div>
      <Undated entries={entries.filter(e => e.lane === 'undated')} dossier={dossier} />
    </section>
  )
}
