import { cueVerb } from '../cues/verbs.ts'
import { VOICE_NOUNS } from '../names/nouns.ts'
import { at, form, low } from '../names/words.ts'
import type { Tree } from '../tree/index.ts'
import type { Frame } from './frame.ts'
import { type Range, subjectAfter, subjectBefore } from './subject.ts'
import { trimmed } from './tree-clause.ts'

/**
 * Attributions set off by commas: "…, Rutte said.", "This, he says, is …", "According to Rutte, …". What they say is the rest of the
 * sentence, which the commas show more surely than a tree does.
 */

/** Nouns of what publishes. */
const OUTLET_NOUNS = /^(?:newspaper|paper|daily|weekly|magazine|agency|broadcaster|website|channel|outlet)$/u

/** Words that may follow a cue to the end of its aside: place, time, manner, addressee. */
const TRAILS =
  /^(?:on|in|at|to|during|after|before|late|early|earlier|last|this|yesterday|today|tonight|reporters|by|via|when|while|as|from|through|monday|tuesday|wednesday|thursday|friday|saturday|sunday|later|recently|of|with|for|about|adding)$/u

const isComma = (t: Tree, i: number): boolean => form(t.s, i) === ','
/** Whether a comma stands before token `i`, a closing quotation mark between them allowed. */
const setOff = (t: Tree, i: number): boolean =>
  isComma(t, i - 1) || (i > 2 && /^["”’']+$/u.test(form(t.s, i - 1)) && isComma(t, i - 2))
const isEnd = (t: Tree, i: number): boolean => i >= t.s.tokens.length || /^[.!?;]$/u.test(form(t.s, i))
const isVerb = (t: Tree, i: number): boolean => /^(?:VERB|AUX)$/u.test(at(t.s, i).upos)
/** "…, the paper Courier reports.": a verb that closes the sentence, taken for a plural. */
const closing = (t: Tree, i: number): boolean =>
  at(t.s, i).xpos === 'NNS' &&
  isEnd(t, i + 1) &&
  (at(t.s, i - 1).upos === 'PROPN' || OUTLET_NOUNS.test(low(t.s, i - 1)))
/** Whether the fine tag shows a finite verb, whatever the coarse one says: "the paper reports" is a noun as often. */
const finite = (t: Tree, i: number): boolean => /^VB[DPZ]$/u.test(at(t.s, i).xpos)
const isDash = (t: Tree, i: number): boolean => /^(?:[–—]|--+)$/u.test(form(t.s, i))

const hasVerb = (t: Tree, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isVerb(t, i)) return true
  return false
}

/**
 * Where the aside that holds the cue ends: the next comma or dash where something follows it, else the end of the sentence. A participle
 * between that comma and the clause's own verb still belongs to it ("Oslo, says the daily, citing officials, | wants").
 */
function asideEnd(t: Tree, cueEnd: number): { readonly end: number; readonly final: boolean } {
  const last = t.s.tokens.length
  let k = cueEnd
  while (k < last && !isComma(t, k) && !isDash(t, k) && !isEnd(t, k)) k++
  if (isComma(t, k) && at(t.s, k + 1).xpos === 'VBG') {
    let next = k + 2
    while (next < last && !isComma(t, next) && !isEnd(t, next)) next++
    if (isComma(t, next) && /^(?:VB[DPZ]|MD)$/u.test(at(t.s, next + 1).xpos)) k = next
  }
  return { end: k, final: isEnd(t, k) }
}

const span = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k)

interface Aside {
  readonly cue: Range
  readonly source: Range
  readonly from: number
  readonly to: number
  readonly word: string
  readonly act: Frame['act']
}

/** Whether the stretch from the aside's comma to its verb can be a subject: no verb of its own. */
const bare = (t: Tree, r: Range): boolean => !hasVerb(t, r.from, r.to) && r.to - r.from <= 18

/** A subject that ends in a noun, a name or a pronoun, and is no relative one. */
const nominal = (t: Tree, r: Range | null): Range | null =>
  r &&
  (/^(?:NOUN|PROPN|PRON|NUM|SYM|PUNCT|X|DET)$/u.test(at(t.s, r.to - 1).upos) ||
    VOICE_NOUNS.has(low(t.s, r.to - 1))) &&
  !/^(?:who|which|that)$/u.test(low(t.s, r.from))
    ? r
    : null

/** Whether an inverted subject ends its aside at `i`; ", said he would go" is no inversion. */
const endsAside = (t: Tree, i: number): boolean =>
  isEnd(t, i) ||
  /^[,–—-]+$/u.test(form(t.s, i)) ||
  TRAILS.test(low(t.s, i)) ||
  /^(?:who|which)$/u.test(low(t.s, i))

/** Longest name before the comma that opens its apposition, in tokens. */
const NAME = 7

/**
 * The inverted subject that closes the sentence with all that describes it, where that has participles or "and": "said Ana Ruiz, an
 * envoy working for the union and its partners." No finite verb may stand in it.
 */
function described(t: Tree, v: number, first: Range | null): Range | null {
  if (!first) return null
  let end = v + 1
  while (!isEnd(t, end) && !/^(?:who|which|whose)$/u.test(low(t.s, end))) end++
  let comma = v + 1
  while (comma < end && !isComma(t, comma)) comma++
  if (comma === end || comma - v > NAME || hasVerb(t, v + 1, comma)) return null
  for (let i = comma; i < end; i++) if (/^(?:VB[DPZ]|MD)$/u.test(at(t.s, i).xpos)) return null
  // Behind the comma goes on who it is, not what was done: "said Ruiz, adding …".
  if (
    !/^(?:a|an|the|one|his|her|its|their|\p{Lu}.*|\p{L}+)$/u.test(form(t.s, comma + 1)) ||
    isVerb(t, comma + 1)
  )
    return null
  return { from: v + 1, to: isComma(t, end - 1) ? end - 1 : end }
}

/** Nouns for people whose relative clause tells who they are. */
const PEOPLE = /^(?:people|persons|those|men|women)$/u

/** People told by a relative clause, between a comma and the verb: ", two officials who saw the draft | said". */
function relativeSubject(t: Tree, v: number): Range | null {
  let comma = v - 1
  while (comma > 0 && !isComma(t, comma) && !/^["“”;:]$/u.test(form(t.s, comma))) comma--
  if (!isComma(t, comma) || comma < 2) return null
  let who = comma + 2
  while (who < v && who < comma + NAME && !/^(?:who|that|with)$/u.test(low(t.s, who))) who++
  const noun = low(t.s, who - 1)
  const told = low(t.s, who) !== 'with' && hasVerb(t, who + 1, v)
  const voiced = PEOPLE.test(noun) || VOICE_NOUNS.has(noun.replace(/s$/u, ''))
  return told && voiced && !hasVerb(t, comma + 1, who) ? { from: comma + 1, to: v } : null
}

function verbAside(t: Tree, v: number): Aside | null {
  const verb = cueVerb(form(t.s, v))
  if (
    !verb ||
    !(verb.frames.has('q') || verb.frames.has('c')) ||
    !(isVerb(t, v) || finite(t, v) || closing(t, v)) ||
    low(t.s, v).endsWith('ing')
  )
    return null
  if (t.children(v).some(k => t.full(k) === 'aux:pass')) return null
  const before = nominal(t, subjectBefore(t.s, v, 0))
  const { end, final } = asideEnd(t, v + 1)
  const those = relativeSubject(t, v)
  if (those && final && !hasVerb(t, v + 1, end))
    return {
      cue: { from: v, to: v + 1 },
      source: those,
      from: those.from - 1,
      to: t.s.tokens.length,
      word: verb.base,
      act: verb.act,
    }
  // A subject far to the left is the verb's own where the words before it are an apposition; a tree errs where the sentence ends here.
  const main = t.children(v).findLast(k => t.full(k) === 'nsubj' && k < v)
  if (before && main !== undefined && main < before.from && !(final && hasVerb(t, 0, before.from - 1)))
    return null
  const next = low(t.s, v + 1)
  const closes =
    v + 1 === end ||
    TRAILS.test(next) ||
    /^(?:NUM|ADV)$/u.test(at(t.s, v + 1).upos) ||
    (verb.frames.has('a') && !isVerb(t, v + 1))
  if (
    before &&
    setOff(t, before.from) &&
    before.from > 1 &&
    closes &&
    bare(t, before) &&
    !hasVerb(t, v + 1, end)
  )
    return {
      cue: { from: v, to: v + 1 },
      source: before,
      from: before.from - 1,
      to: final ? t.s.tokens.length : end,
      word: verb.base,
      act: verb.act,
    }
  if (setOff(t, v) && v > 1) {
    const short = nominal(t, subjectAfter(t.s, v, t.s.tokens.length))
    const after = short && bare(t, short) && endsAside(t, short.to) ? short : described(t, v, short)
    if (after) {
      const tail = asideEnd(t, after.to)
      return {
        cue: { from: v, to: v + 1 },
        source: after,
        from: v - 1,
        to: tail.final ? t.s.tokens.length : tail.end,
        word: verb.base,
        act: verb.act,
      }
    }
  }
  return null
}

function accordingAside(t: Tree, i: number): Aside | null {
  if (low(t.s, i) !== 'according' || low(t.s, i + 1) !== 'to') return null
  const last = t.s.tokens.length
  let end = i + 2
  // A comma before a small word with an article opens an apposition of the source, not the content.
  while (
    end < last &&
    !isEnd(t, end) &&
    !(isComma(t, end) && !/^(?:a|an|the|who|which)$/u.test(form(t.s, end + 1)))
  )
    end++
  if (i <= 1 && isEnd(t, end)) {
    end = i + 2
    while (end < last && !isComma(t, end)) end++
  }
  const source = { from: i + 2, to: end }
  if (source.to <= source.from) return null
  const opens = i === 0 || isComma(t, i - 1) ? Math.max(0, i - 1) : i
  return {
    cue: { from: i, to: i + 2 },
    source,
    from: opens,
    to: isEnd(t, end) ? last : end + 1,
    word: 'according to',
    act: 'speech',
  }
}

/** Nouns of what asks people or counts them. */
const POLL = /^(?:polls?|surveys?|census|survey|polling)$/u

/** "In a new poll, most voters want …", and the same at the end of a sentence. */
function pollAside(t: Tree, i: number): Aside | null {
  if (low(t.s, i) !== 'in') return null
  const opens = i === 0 || (i === 1 && !isVerb(t, 0))
  let end = i + 1
  let poll = false
  while (end < t.s.tokens.length && !isComma(t, end) && !isEnd(t, end)) {
    if (isVerb(t, end) && !poll) return null
    if (POLL.test(low(t.s, end))) poll = true
    end++
  }
  if (!poll || hasVerb(t, i + 1, end) || end - i > 16 || !(opens ? isComma(t, end) : isEnd(t, end)))
    return null
  return {
    cue: { from: i, to: i + 1 },
    source: { from: i + 1, to: end },
    from: opens ? 0 : i,
    to: isEnd(t, end) ? t.s.tokens.length : end + 1,
    word: 'in',
    act: 'speech',
  }
}

/** The rest of the sentence around an aside; before it alone where it closes the sentence or another cue follows. */
function restOf(t: Tree, a: Aside): readonly number[] {
  const last = t.s.tokens.length
  const head = span(0, a.from)
  if (a.to >= last) return head
  const tail = span(a.to, last)
  if (a.from <= 1 && !/\p{L}/u.test(form(t.s, a.from - 1))) return tail
  if (isDash(t, a.to)) return head
  // ", he said, adding that …": what follows is a statement of its own.
  const next = low(t.s, a.to + (isComma(t, a.to) ? 1 : 0))
  if (/(?:ing)$/u.test(next) || /^(?:but|and|while|who|which|although|though|as|when)$/u.test(next))
    return head
  return [...head, ...tail]
}

export function asideFrames(t: Tree): readonly Frame[] {
  const out: Frame[] = []
  for (let i = 0; i < t.s.tokens.length; i++) {
    const a = accordingAside(t, i) ?? pollAside(t, i) ?? verbAside(t, i)
    if (!a) continue
    const rest = restOf(t, a)
    if (!rest.some(k => isVerb(t, k))) continue
    const content = trimmed(t, rest)
    const root = rest.find(k => t.head(k) < 0 || !rest.includes(t.head(k))) ?? -1
    const subject = a.source.to - 1
    out.push({
      act: a.act,
      cue: a.cue,
      word: a.word,
      subject,
      source: [a.source],
      content,
      root,
      pattern: a.word === 'according to' ? 'according' : a.word === 'in' ? 'poll' : 'verb:comma',
    })
  }
  return out
}
