import { at, form, low } from '../names/words.ts'
import type { Tree } from '../tree/index.ts'
import { type Range, subjectBefore } from './subject.ts'

/** Where a source begins and ends, beyond what the tree gives: its aside behind it, and those joined to it before it. */

const FINITE = /^(?:VB[DPZ]|MD)$/u
/** Longest aside between a name and its verb, in tokens. */
const ASIDE = 40
/** Words that may stand between an aside and the cue. */
const BETWEEN =
  /^(?:has|have|had|also|then|later|recently|now|still|again|\p{L}+ly|once|first|has|did|does|not)$/u
const OPENS = /^[,(–—-]$/u
const CLOSES = /^[,)–—-]$/u

/** The end of the aside that stands between a source's end and the cue at `v` ("Hicks, his spokeswoman, added"); the source's own end where there is none. */
function behindAside(t: Tree, to: number, v: number): number {
  const open = form(t.s, to)
  if (!OPENS.test(open) || v - to > ASIDE) return to
  let last = v - 1
  while (last > to && BETWEEN.test(low(t.s, last))) last--
  if (last <= to + 1 || !CLOSES.test(form(t.s, last))) return to
  if (open === '(' && form(t.s, last) !== ')') return to
  // Quotation marks, a semicolon or a second saying show that the words are no aside.
  let relative = false
  for (let i = to + 1; i < last; i++) {
    const word = form(t.s, i)
    if (/^["“”;:]$/u.test(word)) return to
    if (/^(?:who|whose|which|whom|that|where)$/u.test(low(t.s, i))) relative = true
    if (!relative && FINITE.test(at(t.s, i).xpos)) return to
    if (/^(?:and|but)$/u.test(low(t.s, i)) && form(t.s, i - 1) === ',' && i === to + 1) return to
  }
  return form(t.s, last) === ')' ? last + 1 : last
}

/** Where those begin that are joined to a source: "the families, supporters and | officials". Only up to the head of its clause. */
function joinedBefore(t: Tree, from: number): number {
  if (!/^(?:and|or|&)$/u.test(low(t.s, from - 1))) return from
  let k = from - 2
  while (
    k >= 0 &&
    /^(?:NOUN|PROPN|ADJ|DET|NUM|PUNCT)$/u.test(at(t.s, k).upos) &&
    !/^["“”;:()–—]$/u.test(form(t.s, k))
  )
    k--
  if (k >= 0 && !/^(?:but|and|so|that|while|as|when|if|though|although)$/u.test(low(t.s, k))) return from
  let start = k + 1
  while (start < from && form(t.s, start) === ',') start++
  return /^(?:NOUN|PROPN|ADJ|DET|NUM)$/u.test(at(t.s, start).upos) ? start : from
}

/** Behind which a new clause begins. */
const CLAUSE = /^(?:,|that|since|as|when|while|because|before|after|if|although|though|until|whether|–|—|-)$/u

/** Where the source begins behind words of another clause that a tree hung under it: "It is two months since | voters". -1 where it is all clause. */
function behindClause(t: Tree, r: Range): number {
  let finite = -1
  for (let i = r.from; i < r.to; i++) {
    if (/^(?:who|whose|which|whom|that|where)$/u.test(low(t.s, i)) && i > r.from) break
    if (FINITE.test(at(t.s, i).xpos)) finite = i
  }
  if (finite < 0) return r.from
  for (let i = r.to - 1; i > finite; i--) if (CLAUSE.test(low(t.s, i))) return i + 1 < r.to ? i + 1 : -1
  return -1
}

const TEMPORAL =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tonight|week|weekend|month|year|morning|afternoon|evening|night)$/u

/** Without a time that a tree took for the subject: "Ruiz, the chair, this week | announced". `null` where nobody is left. */
function withoutTime(t: Tree, r: Range): Range | null {
  if (!TEMPORAL.test(form(t.s, r.to - 1)) || low(t.s, r.to - 2) === 'of') return r
  let from = r.to - 1
  while (
    from > 0 &&
    /^(?:this|last|next|past|late|early|earlier|on|the|same|coming|\p{Lu}\p{Ll}+day)$/u.test(
      form(t.s, from - 1),
    )
  )
    from--
  if (from > r.from) return { from: r.from, to: form(t.s, from - 1) === ',' ? from - 1 : from }
  return subjectBefore(t.s, from, 0)
}

/**
 * A source before its cue with its aside and what is joined to it; without the cue and what follows, where a tree hung those under it.
 * Empty where the words before the cue show that they are no source ("an effort to | clarify").
 */
export function wholeSource(t: Tree, v: number, source: readonly Range[]): readonly Range[] {
  const [first, ...more] = source
  if (!first || more.length > 0 || first.from >= v) return source
  const start = behindClause(t, { from: first.from, to: Math.min(first.to, v) })
  if (start < 0) return []
  const known = withoutTime(t, { from: start, to: Math.min(first.to, v) })
  if (!known) return []
  let end = known.to
  while (
    end > known.from + 1 &&
    ((CLOSES.test(form(t.s, end - 1)) && form(t.s, end - 1) !== ')') || at(t.s, end - 1).upos === 'AUX')
  )
    end--
  // "Several | leading candidates": a source is no adjective.
  while (
    end < v - 1 &&
    /^(?:DET|ADJ)$/u.test(at(t.s, end - 1).upos) &&
    /^(?:ADJ|NOUN|PROPN)$/u.test(at(t.s, end).upos)
  )
    end++
  if (end === v && /^(?:PART|ADP)$/u.test(at(t.s, end - 1).upos)) return []
  return [{ from: joinedBefore(t, known.from), to: behindAside(t, end, v) }]
}
