import { evidentialMarker } from '../cues/markers.ts'
import { cueNoun } from '../cues/nouns.ts'
import { cueVerb } from '../cues/verbs.ts'
import { at, low } from '../names/words.ts'
import { runs, type Tree } from '../tree/index.ts'
import type { Range } from './subject.ts'

/** Content as ranges, without the marks at its ends. */
export function trimmed(t: Tree, tokens: readonly number[], cue = -1): readonly Range[] {
  const sorted = leaving(
    t,
    [...new Set(tokens)].sort((a, b) => a - b),
    cue,
  )
  const plain = (i: number): boolean => /^[,;:.\-–—]+$/u.test(at(t.s, i).form)
  let from = 0
  let to = sorted.length
  while (from < to && plain(sorted[from] ?? 0)) from++
  while (to > from && plain(sorted[to - 1] ?? 0)) to--
  return runs(sorted.slice(from, to))
}

/**
 * The words up to where another cue takes over: a comma and a participle ("…, saying"), or "and" or "but" and a finite verb of saying
 * ("… but argues that"). What that says is not said here. `cue` is the token whose content it is.
 */
function leaving(t: Tree, sorted: readonly number[], cue: number): readonly number[] {
  const opening = openingEnd(t, cue)
  // A phrase without a verb of its own ends where another clause is joined to it: "thanked him, and the guests went in".
  let finite = sorted.some(i => i === cue + 1 && low(t.s, i) === 'that')
  const end = sorted.findIndex((i, n) => {
    if (n === 0) return false
    if (i === opening) return true
    const token = at(t.s, i)
    if (/^(?:VB[DPZ]|MD)$/u.test(token.xpos)) finite = true
    if (token.form === ',') {
      const next = afterMarks(t, i + 1)
      return participle(t, next) || saysElse(t, next) || (!finite && joinsClause(t, next))
    }
    if (/^[–—]$|^--+$/u.test(token.form)) return participle(t, i + 1) || comments(t, i + 1)
    if (low(t.s, i) !== 'and' && low(t.s, i) !== 'but') return false
    return saysMore(t, i + 1, cue) || (!finite && acts(t, i + 1))
  })
  return end < 0 ? sorted : sorted.slice(0, end)
}

const SUBORDINATES =
  /^(?:while|when|after|before|as|although|though|if|since|because|once|until|whereas|unless|even|asked|just)$/u

/**
 * Where the clause that opens the sentence ends, when the cue at `cue` stands in it: the comma behind which the main clause begins
 * ("While he said that …, his ministers went on"). -1 where the cue stands in no such clause.
 */
function openingEnd(t: Tree, cue: number): number {
  if (cue < 0) return -1
  let first = 0
  while (first < cue && !/[\p{L}\p{N}]/u.test(at(t.s, first).form)) first++
  if (/^(?:but|and|so)$/u.test(low(t.s, first))) first++
  if (!SUBORDINATES.test(low(t.s, first)) && !(first === cue && /(?:ing|ed)$/u.test(low(t.s, first))))
    return -1
  if (low(t.s, first) === 'even' && !/^(?:as|though|if|when)$/u.test(low(t.s, first + 1))) return -1
  let i = first
  for (; i < cue; i++) if (at(t.s, i).form === ',') return -1
  for (; i < t.s.tokens.length; i++) if (at(t.s, i).form === ',' && clauseFollows(t, i + 1)) return i
  return -1
}

/** Whether a subject and a finite verb follow, with no comma between. */
function clauseFollows(t: Tree, from: number): boolean {
  if (!/^(?:PRON|PROPN|NOUN|DET|NUM|ADJ)$/u.test(at(t.s, from).upos)) return false
  if (/^(?:who|which|that|whose|where)$/u.test(low(t.s, from))) return false
  for (let i = from + 1; i < t.s.tokens.length && i < from + 14; i++) {
    const { form, xpos } = at(t.s, i)
    if (form === ',' || /^(?:who|which|that|and)$/u.test(form)) return false
    if (/^(?:VBZ|VBP|VBD|MD)$/u.test(xpos)) return true
  }
  return false
}

/** Whether "and" or "but" at `i` joins a clause with a subject of its own. */
const joinsClause = (t: Tree, i: number): boolean =>
  /^(?:and|but)$/u.test(low(t.s, i)) &&
  (clauseFollows(t, i + 1) ||
    (/^(?:PROPN|PRON)$/u.test(at(t.s, i + 1).upos) && at(t.s, i + 2).upos === 'VERB'))

/** Behind closing quotation marks. */
const afterMarks = (t: Tree, i: number): number => {
  let k = i
  while (/^["”’']+$/u.test(at(t.s, k).form)) k++
  return k
}

/** Whether somebody else's saying, or another of the same speaker, begins at `i`: "…, but he also warned", "…, while Ruiz said". */
function saysElse(t: Tree, i: number): boolean {
  if (!/^(?:and|but|while|though|although)$/u.test(low(t.s, i))) return false
  if (participle(t, i + 1) && low(t.s, i) === 'while') return true
  if (!/^(?:PRON|PROPN|NOUN|DET|NUM|ADJ)$/u.test(at(t.s, i + 1).upos) || low(t.s, i + 1) === 'that')
    return false
  for (let k = i + 2; k < t.s.tokens.length && k < i + 12; k++) {
    const { form, xpos, upos } = at(t.s, k)
    if (/^[,;:.]$/u.test(form) || /^(?:who|which|that)$/u.test(form)) return false
    if (upos !== 'VERB' && upos !== 'AUX') continue
    if (!/^(?:VBZ|VBP|VBD|MD)$/u.test(xpos)) return false
    const verb = cueVerb(form)
    return verb?.act === 'speech' && (verb.frames.has('q') || verb.frames.has('c'))
  }
  return false
}

/** Whether a finite verb stands at `i`: "and", "but" before it join it to no infinitive and no noun. */
const acts = (t: Tree, i: number): boolean => /^(?:VBZ|VBD|MD)$/u.test(at(t.s, skipAdverb(t, i)).xpos)

const skipAdverb = (t: Tree, i: number): number => (at(t.s, i).upos === 'ADV' ? i + 1 : i)

/** Verbs that with "aside", "off" or "away" answer what somebody else said. */
const WAVES = /^(?:brush|shrug|wav|laugh|push|swat)ing$/u

/** Whether a participle of saying stands at `i`. */
function participle(t: Tree, i: number): boolean {
  const k = skipAdverb(t, i)
  const word = at(t.s, k).form
  if (WAVES.test(word) && /^(?:aside|off|away)$/u.test(low(t.s, k + 1))) return true
  return word.endsWith('ing') && cueVerb(word)?.act === 'speech'
}

/** Whether words behind a dash say what the writer makes of it: "— an argument that Ruiz dismissed", "– apparently a reference to". */
function comments(t: Tree, i: number): boolean {
  const from = evidentialMarker(at(t.s, i).form) ? i + 1 : i
  if (!/^(?:a|an|the)$/u.test(low(t.s, from))) return false
  for (let k = from + 1; k < from + 4; k++) {
    if (
      cueNoun(at(t.s, k).form) !== null ||
      /^(?:argument|reference|allusion|jab|nod|dig)$/u.test(low(t.s, k))
    )
      return true
    if (at(t.s, k).upos !== 'ADJ') return false
  }
  return false
}

/** Whether a joined verb of saying goes on about the same speaker: one that reports a clause, or that stands in the cue's own tense. */
function saysMore(t: Tree, i: number, cue: number): boolean {
  const k = skipAdverb(t, i)
  const token = at(t.s, k)
  const verb = cueVerb(token.form)
  if ((verb?.act !== 'speech' && low(t.s, k + 1) !== 'out') || token.upos !== 'VERB') return false
  const reports = low(t.s, k + 1) === 'that' || t.kids(k, 'ccomp').length > 0
  if (verb?.frames.has('q') && token.feats.includes('VerbForm=Fin') && reports) return true
  const past = (xpos: string): string => (xpos === 'VBN' ? 'VBD' : xpos)
  return cue >= 0 && token.xpos !== 'VB' && past(token.xpos) === past(at(t.s, cue).xpos)
}
