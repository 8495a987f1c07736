import { BY_ISO, BY_NAME } from '../../knowledge/countries.ts'
import { edtfBounds } from '../../model/edtf.ts'
import type { Chain, EventActor, EventFinding } from '../../model/finding.ts'
import type { Time } from '../../model/time.ts'
import { CAMEO_LINES } from './cameo.data.ts'

/** An event with what an export needs of its article. */
export interface EventInput {
  readonly finding: EventFinding
  /** What its time means under the article's date, or null. */
  readonly time: Time | null
  /** EDTF, or null for an undated article. */
  readonly published: string | null
  readonly publisher: string | null
  readonly url: string | null
  /** The sentence that shows it, as it stands. */
  readonly sentence: string
  /** 1-based place of the sentence in its article. */
  readonly sentenceNumber: number
}

/** One directed event between one side and another: a line of a table. */
export interface Row extends EventInput {
  readonly id: string
  readonly source: EventActor | null
  readonly target: EventActor | null
  /** Day `YYYY-MM-DD`: of the event where it is known to the day, else of publication; empty where neither is. */
  readonly date: string
}

/**
 * Lines of a table: each side with each other side, in the order given. Only what is told as done, agreed or threatened goes
 * out; what is merely possible, hoped, proposed, denied or conditional stays in.
 */
export function rowsOf(events: readonly EventInput[]): readonly Row[] {
  return events.filter(told).flatMap(e => {
    const sources: readonly (EventActor | null)[] = e.finding.source.length > 0 ? e.finding.source : [null]
    const targets: readonly (EventActor | null)[] = e.finding.target.length > 0 ? e.finding.target : [null]
    return sources.flatMap((source, i) =>
      targets.map((target, j) => ({
        ...e,
        source,
        target,
        date: dayOf(e),
        id: `${e.finding.id}-${i + 1}-${j + 1}`,
      })),
    )
  })
}

/** CAMEO has codes of its own for what is to come (03, 13), so a plan that is coded so is told as what it is. */
const told = ({ finding }: EventInput): boolean =>
  !finding.negated &&
  (finding.factuality === 'asserted' ||
    (/^(planned|expected)$/.test(finding.factuality) && /^(03|13)/.test(finding.cameo)))

function dayOf(e: EventInput): string {
  for (const edtf of [e.time?.edtf ?? null, e.published]) {
    const day = edtf && /^\d{4}-\d{2}-\d{2}/.test(edtf) ? edtf.slice(0, 10) : ''
    const bounds = edtf ? edtfBounds(edtf) : null
    if (day !== '' && bounds?.from != null && bounds.to != null && bounds.to - bounds.from <= 86_400_000)
      return day
  }
  return ''
}

interface Cameo {
  readonly goldstein: string
  readonly label: string
}
const CAMEO: ReadonlyMap<string, Cameo> = new Map(
  CAMEO_LINES.trim()
    .split('\n')
    .map(line => {
      const [code = '', goldstein = '', label = ''] = line.split('|')
      return [code, { goldstein, label }]
    }),
)

/** Goldstein value and label of a code, of its base code where it has none; empty where CAMEO knows neither. */
export function cameoOf(code: string): Cameo {
  for (let n = code.length; n >= 2; n--) {
    const found = CAMEO.get(code.slice(0, n)) ?? CAMEO.get(`${code.slice(0, n)}0`)
    if (found) return found
  }
  return { goldstein: '', label: '' }
}

/** Country by name as ICEWS and POLECAT write it; empty where unknown. */
export const countryName = (a: EventActor | null): string =>
  a?.country ? (BY_ISO.get(a.country)?.name ?? a.country) : ''
/** The state of an event's place by name; empty where unknown. */
export const placeCountryName = ({ finding: { place } }: EventInput): string =>
  place?.country ? (BY_ISO.get(place.country)?.name ?? place.country) : ''
/** Whether the place is a state as a whole. */
export const isState = ({ finding: { place } }: EventInput): boolean =>
  place !== null && place.country !== null && BY_NAME.get(place.name)?.iso === place.country
export const nameOf = (a: EventActor | null): string => a?.actor?.name ?? countryName(a)
/** State and first sectors in CAMEO's way: USAGOV, PSEREB. */
export const codeOf = (a: EventActor | null): string =>
  a ? `${a.country ?? ''}${a.sectors.slice(0, 2).join('')}` : ''

/** Voices outermost first, parted by " > "; empty for the article's own voice. */
export const chainText = (chain: Chain): string => chain.map(v => v.actor?.name ?? v.evidential).join(' > ')

/** A cell: no tab and no line break may stand in it. */
export const cell = (value: string | number): string =>
  String(value)
    .replace(/[\t\r\n]+/g, ' ')
    .trim()

/** Columns that every layout has after its own. */
export const EXTRA_COLUMNS = ['Source Sentence', 'Document ID', 'Chain', 'Factuality', 'Confidence'] as const
export const extras = (r: Row): readonly (string | number)[] => [
  r.sentence,
  r.finding.article,
  chainText(r.finding.chain),
  r.finding.factuality,
  r.finding.confidence,
]
