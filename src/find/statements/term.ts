import { cueVerb } from '../cues/verbs.ts'
import { at, form, low, tokenAt } from '../names/words.ts'
import { type Doc, sentenceAt } from '../pipeline.ts'
import { type Tree, treeOf } from '../tree/index.ts'
import type { Quote } from './quotes.ts'

/** Longest term in marks, in words. */
const LONGEST = 3
/** Verbs that give somebody or something a name: what they give is said, be it one word ("called him a “dictator”"). */
const NAMING =
  /^(?:call|brand|label|dub|describe|name|denounce|deride|dismiss|hail|nickname|slam|mock|characterise|characterize|term|rule|declare)$/u

/**
 * Whether a quotation inside a sentence is a label and no words of somebody: one to three words that are a noun phrase ("his “golden mile”"),
 * not the predicate of a copula, not what a naming verb calls something, and not all that a cue says. `false` where no tree tells.
 */
export function isTerm(doc: Doc, q: Quote): boolean {
  const s = sentenceAt(doc.sentences, q.inner)
  if (!s?.parsed) return false
  const words = doc.text.slice(q.inner.start, q.inner.end).trim().split(/\s+/u)
  if (words.length > LONGEST || /[.,!?…]$/u.test(words.at(-1) ?? '')) return false
  const t = treeOf(s)
  const from = tokenAt(s, q.inner.start)
  let to = from
  while (to < s.tokens.length && at(s, to).start < q.inner.end) to++
  const inside = Array.from({ length: to - from }, (_, k) => from + k)
  if (inside.length === 0 || inside.some(k => /^(?:VERB|AUX|PRON)$/u.test(at(s, k).upos))) return false
  // "was “within reach”": a predicate is said, and a phrase with a preposition is no name of anything.
  if (at(s, from).upos === 'ADP' || PREDICATE.test(wordBefore(t, from))) return false
  const head = inside.find(k => t.head(k) < from || t.head(k) >= to) ?? from
  if (!/^(?:NOUN|PROPN)$/u.test(at(s, head).upos) || t.kids(head, 'cop').length > 0) return false
  return !named(t, head) && !whole(doc, q, t)
}

/** Verbs whose predicate stands right behind them. */
const PREDICATE =
  /^(?:is|was|are|were|be|been|being|remains?|remained|becomes?|became|seems?|seemed|looks?|looked|stays?|stayed)$/u

/** The word before token `i`, quotation marks and adverbs passed over. */
function wordBefore(t: Tree, i: number): string {
  let k = i - 1
  while (k >= 0 && (/^["“”‘’'`]+$/u.test(form(t.s, k)) || at(t.s, k).upos === 'ADV')) k--
  return low(t.s, k)
}

/** Whether a naming verb gives the phrase: it is its object or predicate, with "as" or without. */
function named(t: Tree, head: number): boolean {
  for (let k = head, n = 0; k >= 0 && n < 4; k = t.head(k), n++) {
    const verb = cueVerb(form(t.s, k))
    if (n > 0 && verb && NAMING.test(verb.base)) return true
  }
  const before = low(t.s, head - 3)
  return NAMING.test(cueVerb(before)?.base ?? '')
}

/** Whether the marks hold all that a cue right before them says: "said “yes”". */
function whole(doc: Doc, q: Quote, t: Tree): boolean {
  let k = tokenAt(t.s, q.start) - 1
  while (k >= 0 && /^[,:"“‘']+$/u.test(form(t.s, k))) k--
  const verb = k >= 0 ? cueVerb(form(t.s, k)) : null
  const after = doc.text.slice(q.end, q.end + 1)
  return verb?.frames.has('q') === true && /^[.,;\n]?$/u.test(after)
}
