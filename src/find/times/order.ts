import type { Sentence } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { atomsOf } from './atoms.ts'
import { EVENT_NOUNS } from './lexicon/events.ts'
import { readQuantity } from './read/quantity.ts'
import { lex, low, phrase } from './scan.ts'
import type { Scan } from './types.ts'

/** Words that put what a sentence tells before, after or into an event that they name: "just before the talks began". */
export interface FoundOrder {
  readonly start: number
  readonly end: number
  readonly relation: 'before' | 'after' | 'during'
  /** "just", "shortly", "immediately": no other event lies between. */
  readonly close: boolean
  /** How many days lie between, where the words count them ("two days after the talks", "the night before the summit"); null elsewhere. */
  readonly days: number | null
  /** The words that name the event. */
  readonly event: Span
}

const RELATIONS: readonly (readonly [words: readonly string[], relation: FoundOrder['relation']])[] = [
  [['in', 'advance', 'of'], 'before'],
  [['ahead', 'of'], 'before'],
  [['prior', 'to'], 'before'],
  [['in', 'the', 'wake', 'of'], 'after'],
  [['on', 'the', 'eve', 'of'], 'before'],
  [['before'], 'before'],
  [['after'], 'after'],
  [['following'], 'after'],
  [['during'], 'during'],
]

const CLOSE: ReadonlySet<string> = new Set([
  'just',
  'shortly',
  'immediately',
  'soon',
  'moments',
  'minutes',
  'hours',
  'right',
])

/** What stands between the order and what it places: where its words begin, whether it is close, and how many days it counts. */
interface Gap {
  readonly from: number
  readonly close: boolean
  readonly days: number | null
}

/** Hours up to which an event is of the same day as another. */
const SAME_DAY = 6

/** A count right before the relation: "two days", "a week", "about three hours". */
function counted(s: Scan, i: number): Gap | null {
  for (let k = Math.max(0, i - 6); k < i; k++) {
    const q = readQuantity(s, k)
    if (q?.to !== i || q.hyphened || q.bare) continue
    const { amount, unit } = q.duration
    const exact = amount !== null && q.mod === null && q.amountTo === undefined && !q.duration.more
    if (!exact) return { from: k, close: false, days: null }
    // "a week before" may be six days or eight: only the order is known.
    if (unit === 'day') return { from: k, close: false, days: Number.isInteger(amount) ? amount : null }
    return { from: k, close: unit === 'minute' || (unit === 'hour' && amount <= SAME_DAY), days: null }
  }
  return null
}

/** "the day before the summit", "the night before the talks", "the morning after the vote". */
function nextDay(s: Scan, i: number): Gap | null {
  if (low(s, i - 2) !== 'the') return null
  const { unit, part, plural } = lex(s, i - 1)
  return !plural && (unit === 'day' || part) ? { from: i - 2, close: false, days: 1 } : null
}

function gapBefore(s: Scan, i: number, words: readonly string[]): Gap {
  if (words.includes('eve')) return { from: i, close: false, days: 1 }
  const close = CLOSE.has(low(s, i - 1))
  return nextDay(s, i) ?? counted(s, i) ?? { from: close ? i - 1 : i, close, days: null }
}

/** How many words may stand between the relation and the noun of the event. */
const REACH = 6

/** The noun phrase of an event at atom `i`; null where a stop, a time or a verb comes first. */
function eventAt(s: Scan, i: number): number | null {
  for (let k = i; k < i + REACH; k++) {
    const a = s.atoms[k]
    if (!a || (a.kind === 'sign' && a.low !== '-' && a.low !== "'") || a.lex.weekday || a.lex.month)
      return null
    if (EVENT_NOUNS.has(a.low)) return EVENT_NOUNS.has(low(s, k + 1)) ? k + 1 : k
  }
  return null
}

/**
 * Finds what is told before, after or during a named event. Gives order, not dates; `link` ties the event to its finding.
 *
 * @param sentences sentences in order, tags not needed
 * @param text the reading's text, to which all offsets refer
 */
export function findOrders(sentences: readonly Sentence[], text: string): readonly FoundOrder[] {
  const out: FoundOrder[] = []
  for (const sentence of sentences) {
    const s: Scan = { text, sentence, atoms: atomsOf(text, sentence) }
    for (let i = 0; i < s.atoms.length; i++) {
      const hit = RELATIONS.find(([words]) => phrase(s, i, words))
      if (!hit) continue
      const at = i + hit[0].length
      const noun = eventAt(s, at)
      if (noun === null) continue
      const gap = gapBefore(s, i, hit[0])
      const first = s.atoms[gap.from]
      const [from, to] = [s.atoms[at], s.atoms[noun]]
      if (!first || !from || !to) continue
      out.push({
        start: first.start,
        end: to.end,
        relation: hit[1],
        close: gap.close,
        days: gap.days,
        event: { start: from.start, end: to.end },
      })
    }
  }
  return out
}
