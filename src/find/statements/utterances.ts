import type { Span } from '../../model/span.ts'
import { type Doc, sentenceAt } from '../pipeline.ts'
import { type Attribution, attributionAfter, attributionBefore } from './attribution.ts'
import { introduction } from './introduction.ts'
import { type Quote, quotesIn } from './quotes.ts'
import { isTerm } from './term.ts'

/** One act of quoting: the quotations that belong together, in order, and what says whose they are. */
export interface Utterance {
  readonly kind: 'direct' | 'mixed' | 'term'
  readonly quotes: readonly Quote[]
  readonly attribution: Attribution | null
  /** Whether it goes on in a following paragraph without an attribution there. */
  readonly continues: boolean
}

const textOf = (doc: Doc, at: Span): string => doc.text.slice(at.start, at.end)

/** Whether a quotation is a sentence of its own, and no words inside somebody else's sentence. */
function selfStanding(doc: Doc, q: Quote): boolean {
  const inner = textOf(doc, q.inner).trim()
  if (!q.closed) return true
  const before = doc.text.slice(Math.max(0, q.start - 3), q.start).trimEnd()
  const opensSentence = before === '' || /[.!?:,;—–\-”"’»]$/u.test(before) || startsSentence(doc, q)
  return (
    opensSentence &&
    /^[\p{Lu}\p{N}$“‘'"…[(]/u.test(inner) &&
    /[.!?,…—–-]["'“”‘’»\s]*$/u.test(inner) &&
    inner.split(/\s+/u).length > 1
  )
}

function startsSentence(doc: Doc, q: Quote): boolean {
  const s = sentenceAt(doc.sentences, q)
  return s !== null && s.start >= q.start - 1
}

/** Whether only white space and marks stand between the start of its block (or sentence) and the quotation. */
function opensBlock(doc: Doc, q: Quote): boolean {
  const b = doc.blocks[q.block]
  return b !== undefined && !/[\p{L}\p{N}]/u.test(doc.text.slice(b.start, q.start))
}

function closesBlock(doc: Doc, q: Quote): boolean {
  const b = doc.blocks[q.block]
  return b !== undefined && !/[\p{L}\p{N}]/u.test(doc.text.slice(q.end, b.end))
}

const SPOKEN_KINDS = new Set(['body', 'quote', 'standfirst', 'list', 'caption', 'headline'])

/** All utterances of an article in order. Blocks that nobody speaks in (subheads, tables) are passed over. */
export function utterancesOf(doc: Doc): readonly Utterance[] {
  const out: Utterance[] = []
  let carry: Utterance | null = null
  for (const [index, block] of doc.blocks.entries()) {
    if (!SPOKEN_KINDS.has(block.kind)) continue
    const quotes = quotesIn(doc.text, block, index)
    let current: Utterance | null = null
    for (const [i, q] of quotes.entries()) {
      const previous = quotes[i - 1] ?? null
      const made = utterance(doc, q, previous, quotes[i + 1] ?? null, current, carry)
      if (made.joined) {
        const longer: Utterance = {
          ...made.utterance,
          quotes: [...made.utterance.quotes, q],
          continues: made.utterance.continues || made.utterance === carry,
        }
        out[out.lastIndexOf(made.utterance)] = longer
        current = longer
      } else {
        out.push(made.utterance)
        if (made.utterance.kind !== 'term') current = made.utterance
      }
    }
    carry = quotes.length > 0 ? current : carry && block.kind !== 'body' ? carry : null
  }
  return out
}

interface Made {
  readonly utterance: Utterance
  readonly joined: boolean
}

function utterance(
  doc: Doc,
  q: Quote,
  previous: Quote | null,
  next: Quote | null,
  current: Utterance | null,
  carry: Utterance | null,
): Made {
  const alone = (u: Omit<Utterance, 'quotes'>): Made => ({ utterance: { quotes: [q], ...u }, joined: false })
  const whole = selfStanding(doc, q)
  if (!whole && isTerm(doc, q)) return alone({ kind: 'term', attribution: null, continues: false })
  const after = attributionAfter(doc, q, next)
  if (
    after &&
    (whole ||
      /[,?!…—–-]$/u.test(textOf(doc, q.inner).trim()) ||
      /^\s*[,—–-]/u.test(doc.text.slice(q.end, q.end + 3)))
  )
    return alone({ kind: 'direct', attribution: after, continues: false })
  const shared = current?.attribution ?? null
  // `"…," he said, "…"` and `"…," he said. "…"`: the words between are the attribution of the first.
  const last = current?.quotes.at(-1) ?? null
  if (current && shared && last && betweenIs(last, q, shared)) {
    const before = attributionBefore(doc, q, previous)
    const fresh = before !== null && !(before.cue.from === shared.cue.from && before.s === shared.s)
    const goesOn =
      /[,—–-]\s*$/u.test(doc.text.slice(0, q.start).slice(-6)) && /^\p{Ll}/u.test(textOf(doc, q.inner))
    if (fresh && before)
      return alone({ kind: before.clause ? 'mixed' : 'direct', attribution: before, continues: false })
    if (whole || goesOn) return { utterance: current, joined: true }
  }
  const before = attributionBefore(doc, q, previous)
  if (before)
    return alone({ kind: before.clause === null ? 'direct' : 'mixed', attribution: before, continues: false })
  if (whole && current && previous && !/[\p{L}\p{N}]/u.test(doc.text.slice(previous.end, q.start)))
    return { utterance: current, joined: true }
  if (whole && opensBlock(doc, q)) {
    if (carry && (closesBlock(doc, q) || !q.closed)) return { utterance: carry, joined: true }
    const intro = introduction(doc, q)
    if (intro || closesBlock(doc, q)) return alone({ kind: 'direct', attribution: intro, continues: false })
  }
  if (whole && current) return { utterance: current, joined: true }
  if (whole && textOf(doc, q.inner).split(/\s+/u).length > 4) {
    const intro = introduction(doc, q)
    return alone({ kind: 'direct', attribution: intro, continues: false })
  }
  return alone({ kind: 'term', attribution: null, continues: false })
}

/** Whether the attribution of the current utterance stands between two quotations. */
function betweenIs(last: Quote, q: Quote, a: Attribution): boolean {
  const cue = a.s.tokens[a.cue.from]
  return cue !== undefined && cue.start >= last.end && cue.end <= q.start && q.start - last.end < 400
}
