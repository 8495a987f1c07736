// biome-ignore-all lint/a11y/useSemanticElements: no HTML element can be an option inside an SVG
// biome-ignore-all lint/a11y/useFocusableInteractive: the listbox keeps the focus and names the active option
import { sayWhen } from '../../../src/ask/say-when.ts'
import type { TimelineEntry } from '../../../src/ask/views.ts'
import { say } from '../strings.ts'
import type { Bin, LaneAt, MarkAt } from './layout.ts'

/** Height of a row of marks in pixels. */
export const ROW = 22

/** Statuses of what has not happened: drawn hollow. */
export const OPEN: ReadonlySet<string | null> = new Set(['planned', 'proposed', 'declined', 'cancelled'])

/** What an entry is, for a label that is heard. */
export const heard = (e: TimelineEntry): string =>
  [sayWhen(e.when), say.timeline.one[e.kind], e.status ?? '', e.title].filter(w => w !== '').join(', ')

/** One entry, with its label where there is room. */
export function Mark({
  mark,
  height,
  chosen,
  id,
  mask,
}: {
  readonly mark: MarkAt
  readonly height: number
  readonly chosen: boolean
  readonly id: string
  readonly mask: string
}) {
  const { entry } = mark.placed
  const y = mark.row * ROW + ROW / 2
  const wide = mark.x2 - mark.x > 16
  const hollow = OPEN.has(entry.status)
  const soft = wide && (entry.when?.softFrom === true || entry.when?.softTo === true)
  const middle = (mark.x + mark.x2) / 2
  const shape = wide ? (
    <rect
      className="shape"
      x={mark.x}
      y={y - height / 2}
      width={mark.x2 - mark.x}
      height={height}
      rx={height / 2}
      mask={soft ? `url(#${mask})` : undefined}
    />
  ) : entry.kind === 'meeting' ? (
    <circle className="shape" cx={middle} cy={y} r={height / 2} />
  ) : entry.kind === 'publication' ? (
    <path
      className="shape"
      d={`M${middle} ${y - height / 2 - 1}l${height / 2 + 1} ${height / 2 + 1}l${-height / 2 - 1} ${height / 2 + 1}l${-height / 2 - 1} ${-height / 2 - 1}z`}
    />
  ) : (
    <rect
      className="shape"
      x={middle - height / 2}
      y={y - height / 2}
      width={height}
      height={height}
      rx={2}
    />
  )
  return (
    <g
      id={id}
      role="option"
      aria-selected={chosen}
      aria-label={heard(entry)}
      data-id={entry.id}
      className={`mark ${entry.kind}${hollow ? ' hollow' : ''}${chosen ? ' chosen' : ''}`}
    >
      <rect
        className="hit"
        x={mark.x - 3 - (mark.flipped ? mark.label : 0)}
        y={y - ROW / 2}
        width={Math.max(mark.x2 - mark.x + 6 + mark.label, 24)}
        height={ROW}
      />
      {shape}
      {mark.label > 0 ? (
        <text
          x={mark.flipped ? mark.x - 5 : mark.x2 + 5}
          y={y}
          dy="0.35em"
          textAnchor={mark.flipped ? 'end' : 'start'}
        >
          {short(entry.title, mark.label)}
        </text>
      ) : null}
    </g>
  )
}

const LETTER = 6.5
const short = (text: string, width: number): string => {
  const letters = Math.floor(width / LETTER)
  return text.length <= letters ? text : `${text.slice(0, Math.max(1, letters - 1)).trimEnd()}…`
}

/** A lane with too many entries to tell apart: a bar for each stretch of pixels. */
export function Bars({
  lane,
  chosen,
  idOf,
}: {
  readonly lane: LaneAt
  readonly chosen: string | null
  readonly idOf: (id: string) => string
}) {
  const most = Math.max(...lane.bins.map(b => b.count))
  const height = lane.rows * ROW
  const tall = (b: Bin): number => Math.max(3, Math.sqrt(b.count / most) * (height - 2))
  return lane.bins.map(b => (
    <g
      key={b.x}
      id={idOf(b.first.entry.id)}
      role="option"
      aria-selected={chosen === b.first.entry.id}
      aria-label={`${say.timeline.many(b.count)}, ${sayWhen(b.first.entry.when)}`}
      data-from={b.from}
      data-to={b.to}
      data-id={b.first.entry.id}
      data-count={b.count}
      className={`mark bin ${b.first.entry.kind}${chosen === b.first.entry.id ? ' chosen' : ''}`}
    >
      <rect className="hit" x={b.x} y={0} width={b.width + 1} height={height} />
      <rect className="shape" x={b.x} y={height - tall(b)} width={b.width} height={tall(b)} />
    </g>
  ))
}
