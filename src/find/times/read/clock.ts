import type { PartOfDay } from '../../../model/lists.ts'
import type { CalendarFields } from '../../../model/time.ts'
import { ZONES } from '../lexicon/calendar.ts'
import { atomAt, isCapital, lex, low } from '../scan.ts'
import type { Scan } from '../types.ts'

/** A time of day: hour, minute, second, zone, and the atom after it. */
export interface ClockReading {
  readonly fields: CalendarFields
  readonly to: number
  readonly part: PartOfDay | null
}

const CLOCK =
  /(\d{1,2})(?:([:.])(\d{2})(?::(\d{2})(?:\.\d+)?)?)?(?:\s?(hours|hrs|h)\b|\s?([ap])\.?\s?m\b\.?)?/iuy
const MILITARY =
  /([01]\d|2[0-3])([0-5]\d)(?=\s?(?:GMT|UTC|hours|hrs|local|Z\b|EST|EDT|CET|BST))(?:\s?(?:hours|hrs))?/uy
const ZONE_NAME = String.raw`(GMT|UTC|Z|BST|CET|CEST|EET|EEST|MSK|EST|EDT|CST|CDT|MST|MDT|PST|PDT|JST|HKT|SGT|AEST|AEDT|ET|PT)(?:\s?([+-])\s?(\d{1,2})(?::?(\d{2}))?)?(?![A-Za-z])`
const ZONE = new RegExp(String.raw`\s?${ZONE_NAME}`, 'uy')
const ZONE_IN_BRACKETS = new RegExp(String.raw`\s?\(${ZONE_NAME}\)`, 'uy')
const ZONE_WORDS =
  /\s(?:local|Moscow|Kyiv|Kiev|London|Eastern|Pacific|Central|Mountain|Greenwich|Beijing|Tokyo|New York|Washington)(?: (?:standard|daylight|mean|summer|Standard|Daylight|Mean|Summer))? (?:time|Time)\b/uy
const OFFSET = /\s?([+-])(\d{2}):?(\d{2})(?!\d)/uy

/** Words after which a bare "10:30" is a time. */
const CUES: ReadonlySet<string> = new Set([
  'at',
  'by',
  'around',
  'about',
  'until',
  'till',
  'from',
  'before',
  'after',
  'since',
  'to',
  'between',
  'and',
  '(',
])

function stick(re: RegExp, s: Scan, at: number): RegExpExecArray | null {
  re.lastIndex = at
  const m = re.exec(s.text)
  return m && re.lastIndex <= s.sentence.end ? m : null
}

/** The zone that stands at an offset of the text: minutes east of UTC where it is plain, and the offset after it. */
function readZone(
  s: Scan,
  at: number,
  iso: boolean,
): { readonly zone: number | undefined; readonly end: number } {
  const z = stick(ZONE_IN_BRACKETS, s, at) ?? stick(ZONE, s, at)
  if (z) {
    const base = ZONES[(z[1] ?? '').toLowerCase()]
    const shift = z[2] ? (z[2] === '-' ? -1 : 1) * (Number(z[3]) * 60 + Number(z[4] ?? 0)) : 0
    return {
      zone: base === undefined || Math.abs(base + shift) > 900 ? undefined : base + shift,
      end: at + z[0].length,
    }
  }
  const w = stick(ZONE_WORDS, s, at)
  if (w) return { zone: undefined, end: at + w[0].length }
  const o = iso ? stick(OFFSET, s, at) : null
  if (o) return { zone: (o[1] === '-' ? -1 : 1) * (Number(o[2]) * 60 + Number(o[3])), end: at + o[0].length }
  return { zone: undefined, end: at }
}

function named(s: Scan, i: number): ClockReading | null {
  const c = lex(s, i).clock
  // "High Noon" is a film, "Midnight Sun" a name.
  if (!c || (i > 0 && isCapital(s.atoms[i]) && isCapital(s.atoms[i - 1]))) return null
  const z = readZone(s, s.atoms[i]?.end ?? 0, false)
  // "at midnight on Sunday" ends that day, "after midnight on Sunday" is of its first hours.
  const first = c.hour === 24 && /^(?:after|past|since)$/u.test(low(s, i - 1))
  return {
    fields: { hour: first ? 0 : c.hour, minute: c.minute, ...(z.zone === undefined ? {} : { zone: z.zone }) },
    to: atomAt(s, z.end, i + 1),
    part: c.part,
  }
}

const HOUR_PART: ReadonlyMap<string, readonly [number, number]> = new Map<string, readonly [number, number]>([
  ['morning', [0, 12]],
  ['afternoon', [12, 12]],
  ['evening', [12, 12]],
  ['night', [12, 12]],
])

/** "half past three", "quarter to nine": where no part of the day is told, the hour as said. */
function past(s: Scan, i: number): ClockReading | null {
  const w = low(s, i)
  const to = low(s, i + 1) === 'to'
  if ((w !== 'half' && w !== 'quarter') || (low(s, i + 1) !== 'past' && !(to && w === 'quarter'))) return null
  const a = s.atoms[i + 2]
  const said = a?.kind === 'number' ? Number(a.raw) : a?.lex.cardinal
  if (said === undefined || !Number.isInteger(said) || said < 1 || said > 12) return null
  if (!(AT.has(low(s, i - 1)) || (low(s, i - 1) === 'a' && AT.has(low(s, i - 2))))) return null
  const minute = w === 'half' ? 30 : to ? 45 : 15
  return { fields: { hour: to ? (said === 1 ? 12 : said - 1) : said, minute }, to: i + 3, part: null }
}

const AT: ReadonlySet<string> = new Set([
  'at',
  'by',
  'until',
  'till',
  'before',
  'after',
  'around',
  'about',
  'since',
])

/** "4 in the morning", "five o'clock", "8 at night". */
function spoken(s: Scan, i: number): ClockReading | null {
  const a = s.atoms[i]
  const hour = a?.kind === 'number' ? Number(a.raw) : a?.lex.cardinal
  if (hour === undefined || !Number.isInteger(hour) || hour < 1 || hour > 12) return null
  let j = i + 1
  let sure = false
  if (low(s, j) === 'o' && low(s, j + 1) === "'" && low(s, j + 2) === 'clock') {
    j += 3
    sure = true
  }
  const k =
    low(s, j) === 'in' && low(s, j + 1) === 'the'
      ? j + 2
      : low(s, j) === 'at' && low(s, j + 1) === 'night'
        ? j + 1
        : j
  const part = k > j ? HOUR_PART.get(low(s, k)) : undefined
  if (part)
    return {
      fields: { hour: (hour % 12) + (low(s, k) === 'night' && hour < 5 ? 0 : part[0]), minute: 0 },
      to: k + 1,
      part: lex(s, k).part?.part ?? null,
    }
  return sure ? { fields: { hour, minute: 0 }, to: j, part: null } : null
}

/** A time of day at `i`. A bare "10:30" needs a word before it that calls for a time, or a zone behind it. */
export function readClock(s: Scan, i: number): ClockReading | null {
  const a = s.atoms[i]
  if (!a) return null
  if (a.kind === 'word') return named(s, i) ?? past(s, i) ?? spoken(s, i)
  if (a.kind !== 'number' || (a.glued && /[\d.,:$£€/-]/u.test(s.text.charAt(a.start - 1)))) return null
  const mil = stick(MILITARY, s, a.start)
  if (mil) {
    const z = readZone(s, a.start + mil[0].length, false)
    return {
      fields: {
        hour: Number(mil[1]),
        minute: Number(mil[2]),
        ...(z.zone === undefined ? {} : { zone: z.zone }),
      },
      to: atomAt(s, z.end, i),
      part: null,
    }
  }
  const m = stick(CLOCK, s, a.start)
  if (!m) return spoken(s, i)
  const [all, h, sep, min, sec, military, half] = m
  let hour = Number(h)
  if (hour > 24 || Number(min ?? 0) > 59 || Number(sec ?? 0) > 59) return null
  const zoned = half === undefined && sep === '.' && military === undefined && min?.length === 2
  const zone = zoned ? readZone(s, a.start + all.length, false) : null
  if (
    half === undefined &&
    (min === undefined || (sep === '.' && military === undefined)) &&
    !(zone && zone.end > a.start + all.length)
  )
    return spoken(s, i)
  if (half !== undefined && (hour > 12 || hour === 0)) return null
  if (half !== undefined) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  const z = readZone(s, a.start + all.length, false)
  const end = z.end
  const to = atomAt(s, end, i)
  if (
    half === undefined &&
    military === undefined &&
    end === a.start + all.length &&
    !CUES.has(low(s, i - 1))
  )
    return null
  const fields: CalendarFields = {
    hour,
    ...(min === undefined ? {} : { minute: Number(min) }),
    ...(sec === undefined ? {} : { second: Number(sec) }),
    ...(z.zone === undefined ? {} : { zone: z.zone }),
  }
  return { fields, to, part: null }
}

/** The clock behind a date in an ISO stamp: "T13:37:00Z", " 13:37 +0200". */
export function readStampClock(s: Scan, i: number): ClockReading | null {
  const at = s.atoms[i - 1]?.end ?? 0
  const re = /[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?!\d)/uy
  const m = stick(re, s, at)
  if (!m || Number(m[1]) > 24 || Number(m[2]) > 59 || Number(m[3] ?? 0) > 60) return null
  const z = readZone(s, at + m[0].length, true)
  const fields = {
    hour: Number(m[1]),
    minute: Number(m[2]),
    ...(m[3] ? { second: Number(m[3]) } : {}),
    ...(z.zone === undefined ? {} : { zone: z.zone }),
  }
  return { fields, to: atomAt(s, z.end, i), part: null }
}
