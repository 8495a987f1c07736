import { calendarDay, type WrittenDate } from '../../calendar.ts'
import { monthOf } from './months.ts'

/** Years that a page's date can have: the web is younger than the first, and later ones are identifiers. */
const FIRST_YEAR = 1991
const LAST_YEAR = 2099

const day = (y: number, m: number, d: number): WrittenDate | null =>
  y >= FIRST_YEAR && y <= LAST_YEAR ? calendarDay(y, m, d) : null

const WORD = '[\\p{L}]{3,12}\\.?'
const FORMS: readonly {
  readonly pattern: RegExp
  readonly read: (m: RegExpExecArray, monthFirst: boolean) => WrittenDate | null
}[] = [
  {
    pattern: /(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/u,
    read: m => day(Number(m[1]), Number(m[2]), Number(m[3])),
  },
  {
    pattern: /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?:T\d{4,6}Z?)?(?!\d)/u,
    read: m => day(Number(m[1]), Number(m[2]), Number(m[3])),
  },
  {
    pattern: new RegExp(
      `(?<![\\d:])(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[\\s-]{0,3}(?:de |of |d['’])?\\s?(${WORD})[\\s,-]{1,3}(?:de |del )?\\s?(\\d{4})(?!\\d)`,
      'iu',
    ),
    read: m => {
      const month = monthOf(m[2] ?? '')
      return month ? day(Number(m[3]), month, Number(m[1])) : null
    },
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(${WORD})\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?,\\s?|\\s)\\s?(\\d{4})(?!\\d)`,
      'iu',
    ),
    read: m => {
      const month = monthOf(m[1] ?? '')
      return month ? day(Number(m[3]), month, Number(m[2])) : null
    },
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{4})[.,]?\\s{1,2}(${WORD})\\s{1,2}(\\d{1,2})(?!\\d)`, 'iu'),
    read: m => {
      const month = monthOf(m[2] ?? '')
      return month ? day(Number(m[1]), month, Number(m[3])) : null
    },
  },
  {
    pattern: /(?<![\d.])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d.]\d)/u,
    read: (m, monthFirst) => {
      const [a, b] = [Number(m[1]), Number(m[3])]
      const year = (m[4] ?? '').length === 2 ? 2000 + Number(m[4]) : Number(m[4])
      // Months first is an American habit, with strokes or hyphens; a number over twelve settles it.
      if (a > 12) return day(year, b, a)
      if (b > 12) return day(year, a, b)
      return monthFirst && m[2] !== '.' ? day(year, a, b) : day(year, b, a)
    },
  },
]

/**
 * The first date that a short text holds, in the forms and languages of news pages.
 *
 * @param monthFirst how an ambiguous 3/4/2025 is read: true in American pages.
 */
export function dateIn(text: string, monthFirst: boolean): WrittenDate | null {
  let best: { at: number; date: WrittenDate } | null = null
  for (const { pattern, read } of FORMS) {
    const found = pattern.exec(text)
    if (!found) continue
    const date = read(found, monthFirst)
    if (date && (!best || found.index < best.at)) best = { at: found.index, date }
  }
  return best?.date ?? null
}

/** A date as machines write it (ISO 8601, RFC 2822, Unix seconds or milliseconds); else as people do. */
export function machineDate(text: string, monthFirst: boolean): WrittenDate | null {
  const t = text.trim()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:$|[T\s])/u.exec(t)
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  if (/^\d{10}$|^\d{13}$/u.test(t)) {
    const at = new Date(Number(t) * (t.length === 10 ? 1000 : 1))
    return day(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate())
  }
  return t.length <= 120 ? dateIn(t, monthFirst) : null
}
