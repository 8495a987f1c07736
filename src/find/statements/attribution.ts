import type { Sentence } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { type CueVerb, cueVerb } from '../cues/verbs.ts'
import { at, form, low, spanOf, tokenAt } from '../names/words.ts'
import { type Doc, sentenceAt } from '../pipeline.ts'
import { colonVoice } from './colon.ts'
import type { Quote } from './quotes.ts'
import { type Range, subjectAfter, subjectBefore } from './subject.ts'

/** Words outside a quotation that say whose it is. */
export interface Attribution {
  readonly s: Sentence
  readonly cue: Range
  /** `null` where a cue stands without a subject ("adding: …"): the speaker of the clause before. */
  readonly source: Range | null
  /** Base form of the cue verb, or the words of another cue. */
  readonly verb: string
  /** Where the words outside the quotation stand that were read. */
  readonly chunk: Range
  /** Words of the speaker's clause outside the marks, where the quotation is only a part of the content. */
  readonly clause: Span | null
}

const LEAD = /^[,;.\-–—―)(]$/u
const ADVERB = /^(?:also|then|later|once|reportedly|only|\p{L}+ly)$/u
const MAX_AFTER = 18
const DASH = /^[\u2012-\u2015-]+$/u

/** The sentence and token range behind a quotation, up to the next quotation or the sentence's end. */
function chunkAfter(doc: Doc, q: Quote, next: Quote | null): { s: Sentence; range: Range } | null {
  let from = q.end
  while (from < doc.text.length && /[\s]/u.test(doc.text.charAt(from))) from++
  const s = sentenceAt(doc.sentences, { start: from, end: from })
  if (!s || s.block !== q.block) return null
  const first = tokenAt(s, from)
  const until = next && next.start < s.end ? tokenAt(s, next.start) : s.tokens.length
  if (first >= until) return null
  // A new sentence behind the quotation belongs to it only where it begins small ("…?" she asked).
  const own = s.start < q.end
  if (
    !own &&
    !DASH.test(form(s, first)) &&
    !/^\p{Ll}/u.test(form(s, first)) &&
    !/[?!…,]["'”’»]*$/u.test(doc.text.slice(q.inner.start, q.end))
  )
    return null
  return { s, range: { from: first, to: until } }
}

/** The cue verb at token `i`, where the tagger did not take it for something else. */
const cueAt = (s: Sentence, i: number) => {
  const { form: word, upos } = at(s, i)
  return upos === 'VERB' || upos === 'AUX' || upos === '_' ? cueVerb(word) : null
}

/** Reads an attribution behind the quotation: `," Rutte said`, `," said Rutte`, `," according to Rutte`. */
export function attributionAfter(doc: Doc, q: Quote, next: Quote | null): Attribution | null {
  const c = chunkAfter(doc, q, next)
  if (!c) return null
  const { s, range } = c
  const signed = signature(s, range)
  if (signed)
    return {
      s,
      cue: { from: range.from, to: range.from + 1 },
      source: signed,
      verb: '—',
      chunk: range,
      clause: null,
    }
  let j = range.from
  while (j < range.to && LEAD.test(form(s, j))) j++
  if (low(s, j) === 'according' && low(s, j + 1) === 'to') {
    const source = subjectAfter(s, j + 1, range.to)
    return source
      ? { s, cue: { from: j, to: j + 2 }, source, verb: 'according to', chunk: range, clause: null }
      : null
  }
  let v = j
  while (v < range.to && ADVERB.test(low(s, v))) v++
  const inverted = cueAt(s, v)
  if (inverted?.frames.has('q') && !low(s, v).endsWith('ing')) {
    const source = subjectAfter(s, v, range.to)
    return source
      ? { s, cue: { from: v, to: v + 1 }, source, verb: inverted.base, chunk: range, clause: null }
      : null
  }
  for (v = j + 1; v < range.to && v < j + MAX_AFTER; v++) {
    const f = form(s, v)
    const verb = cueAt(s, v)
    if (verb?.frames.has('q') && !/(?:ing)$/u.test(f)) {
      const source = subjectBefore(s, v, j)
      // `"…" as a result of the deal, Rutte said.`: words of the writer's own may stand between.
      const ends = /^[."“]?$/u.test(form(s, v + 1))
      if (source && (source.from === j || (ends && form(s, source.from - 1) === ',')))
        return { s, cue: { from: v, to: v + 1 }, source, verb: verb.base, chunk: range, clause: null }
      if (source && !/^[\p{Lu}]/u.test(form(s, v)) && source.from > j) return null
    }
    if (/^[.;:?!]$/u.test(f)) return null
  }
  return null
}

/** A name behind a dash that closes the paragraph, as under a letter: `” — Jane Roe`. */
function signature(s: Sentence, range: Range): Range | null {
  if (!DASH.test(form(s, range.from))) return null
  let k = range.from + 1
  while (k < range.to && /^(?:\p{Lu}|of$|the$|de$|,$)/u.test(form(s, k))) k++
  const rest = k === range.to || (k === range.to - 1 && form(s, k) === '.')
  return rest && k - range.from > 1 && k - range.from < 9 ? { from: range.from + 1, to: k } : null
}

/** Reads an attribution before the quotation: `Rutte said: "`, `Rutte told reporters that "`, and cues inside whose clause it stands. */
export function attributionBefore(doc: Doc, q: Quote, previous: Quote | null): Attribution | null {
  const s = sentenceAt(doc.sentences, q)
  if (!s || s.start >= q.start) return null
  const to = tokenAt(s, q.start)
  const from = previous && previous.end > s.start ? tokenAt(s, previous.end) : 0
  const chunk = { from, to }
  for (let v = to - 1; v >= from; v--) {
    const verb = cueAt(s, v)
    if (!verb || !(verb.frames.has('q') || verb.frames.has('s') || verb.frames.has('c'))) continue
    const bare = low(s, v).endsWith('ing')
    const source = bare ? participleSubject(s, v, from) : subjectBefore(s, v, from)
    if (!source && !bare && !adjacent(s, v, to)) continue
    const clause = clauseAfter(s, v, to, q)
    if (clause !== null && !clausal(s, v, verb)) continue
    if (isTitle(doc.text.slice(q.inner.start, q.inner.end)) && PLACED.test(low(s, v + 1))) return null
    const main = colonVoice(s, from, to, v)
    if (main) return { s, ...main, verb: form(s, main.cue.to - 1).toLowerCase(), chunk, clause: null }
    return { s, cue: { from: v, to: v + 1 }, source, verb: verb.base, chunk, clause }
  }
  const main = colonVoice(s, from, to, null)
  if (main) return { s, ...main, verb: form(s, main.cue.to - 1).toLowerCase(), chunk, clause: null }
  const colon = form(s, to - 1) === ':'
  if (colon && to - from <= 8)
    return { s, cue: { from: to - 1, to }, source: { from, to: to - 1 }, verb: ':', chunk, clause: null }
  return null
}

/** Prepositions behind a cue that open where it was said: `said on "Meet the Minister"`. */
const PLACED = /^(?:on|in|at|during|via|to|for|of)$/u

/** Whether words in marks are the name of a work or a programme: two and more, each longer one with a capital. */
function isTitle(inner: string): boolean {
  const words = inner.replace(/[.,!?]+$/u, '').split(/\s+/u)
  return words.length > 1 && words.length < 9 && words.every(w => w.length < 4 || /^\p{Lu}/u.test(w))
}

/** Verbs that quote whole utterances and never open a clause with a quotation in it. */
const WHOLE = new Set(['go', 'read', 'continue', 'accept', 'know'])

/** Whether the verb can open a clause of which only a part stands in marks; where there is a tree it must be a verb of speech. */
const clausal = (s: Sentence, v: number, verb: CueVerb): boolean =>
  !WHOLE.has(verb.base) &&
  (!s.parsed || (verb.act === 'speech' && (verb.frames.has('q') || low(s, v + 1) === 'that')))

/** Whether nothing but a mark stands between a cue and the quotation. */
const adjacent = (s: Sentence, v: number, to: number): boolean =>
  to - v <= 1 || (to - v === 2 && /^[,:]$/u.test(form(s, v + 1)))

/** The subject to which a participle belongs ("…, calling it a win"): that of the clause before the comma. */
function participleSubject(s: Sentence, v: number, from: number): Range | null {
  for (let k = v - 1; k > from; k--) {
    const verb = cueAt(s, k)
    if (verb && !low(s, k).endsWith('ing')) {
      const r = subjectBefore(s, k, 0)
      if (r) return r
    }
  }
  return null
}

/** Words that may stand between a cue and its quotation without being content: addressee, place, time, "that". */
const ADDRESS =
  /^(?:reporters|him|her|them|me|us|it|journalists|lawmakers|supporters|on|in|at|to|by|during|from|of|for|with|the|a|an|his|her|their|its|that|later|earlier|today|yesterday|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this|last|week|month|[,:]|\p{Lu}.*)$/u

/** The words of the content that stand between cue and quotation; null where all of them are addressee, place or time. */
function clauseAfter(s: Sentence, v: number, to: number, q: Quote): Span | null {
  const last = form(s, to - 1)
  if (to - v <= 1 || last === ':') return null
  if (last === ',' && to - v < 16) return null
  let content = false
  for (let k = v + 1; k < to; k++) if (!ADDRESS.test(form(s, k))) content = true
  if (!content && low(s, to - 1) !== 'that') return null
  const sentenceEnd = spanOf(s, 0, s.tokens.length).end
  return {
    start: spanOf(s, v + 1, v + 2).start,
    end: Math.max(q.end, sentenceEnd - (/[.!?]$/u.test(form(s, s.tokens.length - 1)) ? 1 : 0)),
  }
}
