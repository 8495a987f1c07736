import type { Point } from '../../../model/time.ts'
import { hyphen, isCapital, lex, low } from '../scan.ts'
import type { Reading, Scan, TimeRule } from '../types.ts'

/** Nouns for the whole of somebody's time in an office, with that office in the words of `knowledge/`. */
const WHOLES: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  ['presidency', 'president'],
  ['premiership', 'prime minister'],
  ['chancellorship', 'chancellor'],
  ['administration', null],
  ['term', null],
])

/**
 * Words before a term that make it the time of what is told. "The first meeting of his second term" and "he began his second term" speak of the
 * term and date nothing by it.
 */
const WHEN: ReadonlySet<string> = new Set(
  'during throughout since in under until before after over'.split(' '),
)

const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their'])
const TITLES: ReadonlySet<string> = new Set(
  'president prime minister chancellor mr mrs ms premier'.split(' '),
)

/** Words that may stand capitalised at the head of a sentence before a name. */
const NO_NAMES: ReadonlySet<string> = new Set(
  'during throughout since in under until before after but and yet when while as for from by of the like unlike despite'.split(
    ' ',
  ),
)

/** Adjectives between the ordinal and "term". */
const KINDS: ReadonlySet<string> = new Set(
  'full presidential consecutive successive disputed turbulent mayoral'.split(' '),
)

/** Behind "term": what makes it one of office whoever owns it. */
function inOffice(s: Scan, i: number): number {
  if ((low(s, i) === 'in' || low(s, i) === 'of') && low(s, i + 1) === 'office') return i + 2
  return low(s, i) === 'as' && /^(?:president|premier|chancellor|prime)$/u.test(low(s, i + 1)) ? i : -1
}

/** The capitalised words that end before atom `to`, at most four, titles left out ("President Jo Lee" gives "Jo Lee"), and where they begin. */
function nameBefore(s: Scan, to: number): { readonly holder: string; readonly from: number } | null {
  let from = to
  while (from > 0 && to - from < 4) {
    const a = s.atoms[from - 1]
    // "Ban Ki-moon", "George W. Bush"
    const joined = a?.low === '-' && a.glued && isCapital(s.atoms[from - 2])
    const initial = a?.low === '.' && a.glued && s.atoms[from - 2]?.raw.length === 1
    if (joined || initial) from -= 2
    else if (isCapital(a) && !lex(s, from - 1).month && !lex(s, from - 1).weekday) from--
    else break
  }
  while (from < to && (TITLES.has(low(s, from)) || NO_NAMES.has(low(s, from)))) from++
  const [first, last] = [s.atoms[from], s.atoms[to - 1]]
  return first && last && from < to ? { holder: s.text.slice(first.start, last.end), from } : null
}

interface Owner {
  /** Null where only a pronoun or an office says whose it is. */
  readonly holder: string | null
  readonly office: string | null
  /** The first atom of the owner's words. */
  readonly from: number
}

/** Whose term begins at `i`: a name with its mark, a pronoun, "the president's". */
function owner(s: Scan, i: number): Owner | null {
  if (OWNERS.has(low(s, i - 1))) return { holder: null, office: null, from: i - 1 }
  const mark = low(s, i - 1) === 's' && low(s, i - 2) === "'" ? i - 2 : low(s, i - 1) === "'" ? i - 1 : -1
  if (mark < 1 || !s.atoms[mark]?.glued) return null
  if (TITLES.has(low(s, mark - 1)) && !isCapital(s.atoms[mark - 1])) {
    const minister = low(s, mark - 1) === 'minister'
    return {
      holder: null,
      office: minister ? 'prime minister' : low(s, mark - 1),
      from: mark - (minister ? 2 : 1),
    }
  }
  const name = nameBefore(s, mark)
  return name && { holder: name.holder, office: null, from: name.from }
}

/** Whether the words from `from` on stand behind a word of time, titles and the article left aside. */
function when(s: Scan, from: number): boolean {
  let i = from - 1
  while (i > 0 && i > from - 5 && (TITLES.has(low(s, i)) || low(s, i) === 'the')) i--
  return WHEN.has(low(s, i))
}

const term = (
  from: number,
  to: number,
  holder: string | null,
  office: string | null,
  n: number | null,
): Reading => {
  const point: Point = { op: 'term', holder, office, n }
  return { from, to, type: 'DATE', say: { point } }
}

/** The ordinal at `i` with its number. */
function ordinal(s: Scan, i: number): number | null {
  const n = lex(s, i).ordinal
  return n !== undefined && n > 0 && n < 7 ? n : null
}

/** "his second term", "Obama's first term in office": counted, with its owner before it. */
function counted(s: Scan, i: number): Reading | null {
  const n = ordinal(s, i)
  let at = i + 1
  while (at < i + 3 && KINDS.has(low(s, at))) at++
  if (n === null || low(s, at) !== 'term' || hyphen(s, at) > at) return null
  const office = inOffice(s, at + 1)
  const mine = owner(s, i)
  if (!mine && !(office > 0 && low(s, i - 1) === 'the')) return null
  if (!when(s, mine?.from ?? i)) return null
  return term(i, Math.max(at + 1, office), mine?.holder ?? null, mine?.office ?? null, n)
}

/** "the first Trump administration", "the Obama presidency", "the second Bush term": the name between article and noun. */
function named(s: Scan, i: number): Reading | null {
  if (low(s, i) !== 'the') return null
  const n = ordinal(s, i + 1)
  const from = n === null ? i + 1 : i + 2
  let to = from
  while (to < from + 3 && isCapital(s.atoms[to]) && !WHOLES.has(low(s, to))) to++
  const office = WHOLES.get(low(s, to))
  if (to === from || office === undefined || (low(s, to) === 'term' && n === null)) return null
  const name = when(s, i) ? nameBefore(s, to) : null
  return name && term(i, to + 1, name.holder, office, n)
}

/** "Thatcher's premiership": the noun alone, with its owner before it. */
function whole(s: Scan, i: number): Reading | null {
  const office = WHOLES.get(low(s, i))
  const mine = office ? owner(s, i) : null
  return office && mine?.holder && when(s, mine.from) ? term(i, i + 1, mine.holder, office, null) : null
}

/** Terms of office; `link/times` dates them where it is known who held the office when. */
export const officeTerm: TimeRule = {
  name: 'office-term',
  read: (s, i) => counted(s, i) ?? named(s, i) ?? whole(s, i),
}
