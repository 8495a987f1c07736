import type { Sentence } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { atomsOf } from './atoms.ts'
import { EVENT_NOUNS } from './lexicon/events.ts'
import { lex, low, phrase } from './scan.ts'
import type { Scan } from './types.ts'

/** Words that put what a sentence tells before, after or into an event that they name: "just before the talks began". */
export interface FoundOrder {
  readonly start: number
  readonly end: number
  readonly relation: 'before' | 'after' | 'during'
  /** "just", "shortly", "immediately": no other event lies between. */
  readonly close: boolean
  /** The words that name the event. */
  readonly event: Span
}

const RELATIONS: readonly (readonly [words: readonly string[], relation: FoundOrder['relation']])[] = [
  [['in', 'advance', 'of'], 'before'],
  [['ahead', 'of'], 'before'],
  [['prior', 'to'], 'before'],
  [['in', 'the', 'wake', 'of'], 'after'],
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
      if (!hit || lex(s, i - 1).unit === 'day') continue
      const at = i + hit[0].length
      const noun = eventAt(s, at)
      if (noun === null) continue
      const close = CLOSE.has(low(s, i - 1))
      const first = s.atoms[close ? i - 1 : i]
      const [from, to] = [s.atoms[at], s.atoms[noun]]
      if (!first || !from || !to) continue
      out.push({
        start: first.start,
        end: to.end,
        relation: hit[1],
        close,
        event: { start: from.start, end: to.end },
      })
    }
  }
  return out
}
