import type { TimeRef } from '../../model/finding.ts'
import type { Sentence } from '../../model/language.ts'
import { contains, cover } from '../../model/span.ts'
import { at, form, isPossessive, low, spanOf, tokenAt } from '../names/words.ts'
import type { Doc, Draft, Found } from '../pipeline.ts'

/** Nouns for a stretch of time in an office, and the office that some of them tell. */
const TERMS: ReadonlyMap<string, string | null> = new Map([
  ['term', null],
  ['tenure', null],
  ['presidency', 'President'],
  ['premiership', 'Prime Minister'],
  ['chancellorship', 'Chancellor'],
])

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
])

const PRONOUN = /^(?:his|her|their)$/u
/** How far before the noun its owner stands: "the president's turbulent 2017 to 2021 term". */
const REACH = 8

interface Owner {
  /** Last token of the owner's words, the possessive mark left out. */
  readonly last: number
  /** First token behind them. */
  readonly next: number
}

/** Whose term it is: the nearest possessive pronoun or name with its mark before the noun. */
function ownerBefore(s: Sentence, i: number): Owner | null {
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    if (PRONOUN.test(low(s, k))) return { last: k, next: k + 1 }
    if (isPossessive(form(s, k)) && k > 0) return { last: k - 1, next: k + 1 }
    if (/^[.;:!?]$/u.test(form(s, k))) return null
  }
  return null
}

/** The time between the owner and the noun, or right behind it ("his term from 2017 to 2021", "her presidency, 2011–2016"). */
function timeOf(s: Sentence, from: number, i: number, times: readonly Draft<'time'>[]): TimeRef | null {
  const before = from < i ? spanOf(s, from, i) : null
  const after = spanOf(s, i + 1, Math.min(s.tokens.length, i + 8))
  const found =
    times.find(t => before && contains(before, cover(t.spans))) ??
    times.find(
      t => contains(after, cover(t.spans)) && t.expression.type === 'DATE' && /\d{4}\D+\d{2,4}/u.test(t.text),
    )
  return found ? { span: cover(found.spans), text: found.text, expression: found.expression } : null
}

/** Terms of office that sentences speak of: "his second term", "the president's 2017 to 2021 term in office". */
export function termsOf(doc: Doc, found: Found): readonly Draft<'role'>[] {
  const out: Draft<'role'>[] = []
  for (const s of doc.sentences)
    for (let i = 1; i < s.tokens.length; i++) {
      const office = TERMS.get(low(s, i))
      if (office === undefined) continue
      const owner = ownerBefore(s, i)
      if (!owner) continue
      const name = found.name.find(n => {
        const span = n.spans[0]
        return (
          span &&
          span.end === at(s, owner.last).end &&
          tokenAt(s, span.start) <= owner.last &&
          span.start >= s.start
        )
      })
      const actor = name?.actor
      if (actor?.type !== 'person') continue
      const words = Array.from({ length: i - owner.next }, (_, k) => low(s, owner.next + k))
      const ordinal = words.map(w => ORDINALS.get(w)).find(n => n !== undefined) ?? null
      const time = timeOf(s, owner.next, i, found.time)
      // A term that is neither counted nor dated is only the noun ("a term for it").
      if (ordinal === null && time === null) continue
      out.push({
        kind: 'role',
        sentence: { start: s.start, end: s.end },
        spans: [spanOf(s, tokenAt(s, name?.spans[0]?.start ?? s.start), i + 1)],
        chain: [],
        confidence: Math.min(actor.confidence, 0.85),
        actor,
        office: office ?? 'term of office',
        country: actor.country,
        organisation: null,
        former: false,
        time,
        term: { ordinal },
      })
    }
  return out
}
