import { DATE_LINES, NAME_LINES, NUMBER_LINES, STATE_LINES } from './swap.data.ts'

/**
 * The seeds told of other people: a program that gives a report other persons, states, capitals, alliances, demonyms, numbers, money, dates
 * and weekdays, always the same ones. A rule that names nobody finds in the copy what it found in the seed, and so an item of the
 * acceptance list counts only where it holds on both. Everything moves by 28 days and six years back, which takes every weekday one
 * day back and keeps all distances, so that "last month" and "within two weeks" stay as true as they were.
 */

const pairs = (lines: string): readonly (readonly [string, string])[] =>
  lines
    .trim()
    .split('\n')
    .map(line => {
      const [from = '', to = ''] = line.split('|')
      return [from, to] as const
    })

const WORDS: ReadonlyMap<string, string> = new Map(
  [...pairs(NAME_LINES), ...pairs(NUMBER_LINES), ...pairs(DATE_LINES)].flatMap(([from, to]) => {
    const upper = from.toUpperCase()
    return upper === from ? [[from, to] as const] : [[from, to] as const, [upper, to.toUpperCase()] as const]
  }),
)
const STATES: ReadonlyMap<string, string> = new Map(pairs(STATE_LINES))

const quoted = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
/** An article before the words, a known wording, a whole date or a year; never a part of a word or of a longer number. */
const PLACE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<article>[Aa]n?) )?(?:(?<words>${[...WORDS.keys()]
    .sort((a, b) => b.length - a.length)
    .map(quoted)
    .join('|')})|(?<date>20\\d\\d-\\d\\d(?:-\\d\\d)?)|(?<year>20\\d\\d))(?![\\p{L}\\p{N}])`,
  'gu',
)

const YEARS = 6
const DAYS = 28

function moved(date: string): string {
  const [y = '', m = '', d] = date.split('-')
  const at = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d ?? '1') + DAYS))
  const [year, month] = [String(at.getUTCFullYear() - YEARS), String(at.getUTCMonth() + 1).padStart(2, '0')]
  return d === undefined ? `${year}-${month}` : `${year}-${month}-${String(at.getUTCDate()).padStart(2, '0')}`
}

/** A text of the seeds, or words and dates expected of it, in the copy's words. */
export const swapped = (text: string): string =>
  text.replace(PLACE, (...match) => {
    const groups: unknown = match.at(-1)
    const { article, words, date, year } = groups as { [name: string]: string | undefined }
    const to = words ? (WORDS.get(words) ?? words) : date ? moved(date) : String(Number(year ?? '0') - YEARS)
    if (article === undefined) return to
    const an = /^[AEIO]/u.test(to) ? 'n' : ''
    return `${article.charAt(0)}${an} ${to}`
  })

/** The code of the state that stands for a state in the copy. */
export const swappedState = (iso: string): string => STATES.get(iso) ?? iso
