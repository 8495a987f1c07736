import type { Unit } from './units.ts'
import { LIGHT, NOUNS, type NounEntry } from './words.ts'

/** What stands around a noun of meeting and is no side: its light verb, its preposition, what the meeting is called. */

/** Words with which a noun of meeting begins. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...NOUNS.keys()].map(n => n.split(' ')[0] ?? n))

/** The noun of meeting that starts at `i`, the longest first. A name that holds the word ("… Conference") is no noun. */
export function nounAt(units: readonly Unit[], i: number): { entry: NounEntry; length: number } | null {
  if (!FIRST_WORDS.has(units[i]?.lower ?? '')) return null
  for (const length of [2, 1]) {
    const part = units.slice(i, i + length)
    if (part.length < length || part.some(u => u.name || u.time)) continue
    const entry = NOUNS.get(part.map(u => u.lower).join(' '))
    if (entry) return { entry, length }
  }
  return null
}

/** The word right before the noun, in lower case; one with a hyphen in one piece ("three-way"). */
export const wordBefore = (units: readonly Unit[], at: number): string => {
  const part = /^[-‑]$/.test(units[at - 2]?.lower ?? '') ? units.slice(at - 3, at) : units.slice(at - 1, at)
  return part.map(u => u.lower).join('')
}

/** Index of a light verb that governs the noun ("held a series of talks"), or -1. */
export function lightBefore(units: readonly Unit[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const u = units[i]
    if (!u) return -1
    if (LIGHT.has(u.lower) && !u.name)
      return /^(the|a|an|this)$/.test(units[i - 1]?.lower ?? '') || helper(units, i, at) ? -1 : i
    if (/^(with|after|before|during|in|at|on|for|to|by|from|,|who|which|that|:|;)$/.test(u.lower)) return -1
  }
  return -1
}

/** "has also headed …": a form of "have" that only helps another verb before the noun. */
const helper = (units: readonly Unit[], i: number, at: number): boolean =>
  LIGHT.get(units[i]?.lower ?? '')?.lemma === 'have' &&
  units.slice(i + 1, at).some(u => /(ed|en|been)$/.test(u.lower))

/** The preposition that governs the noun: the nearest within five words before it, or ''. */
export const prepBefore = (units: readonly Unit[], at: number): string => {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const w = units[i]?.lower ?? ''
    if (/^(after|following|before|during|at|in|of|for|on)$/.test(w)) return w
  }
  return ''
}

/** Whether the word at `at` is used as a verb: after an auxiliary or a subject, before a side. */
export function verbal(units: readonly Unit[], at: number): boolean {
  const prev = units[at - 1]
  const next = units[at + 1]
  // "X's call with Y": behind a name the 's owns, behind a pronoun it helps.
  if (!prev || (/^['’]s$/.test(prev.lower) && units[at - 2]?.name)) return false
  if (
    /^(is|are|was|were|be|been|'s|’s|will|would|to|not|of|after|before|by|could|may|might|should|can)$/.test(
      prev.lower,
    )
  )
    return Boolean(
      next &&
        (next.name || next.adjective || /^(the|his|her|their|him|with|each|some)$/.test(next.lower)) &&
        prev.lower !== 'of',
    )
  return false
}

/** "a meeting of the … Group": the body that meets belongs to what the meeting is called. */
export function bodyOf(units: readonly Unit[], next: number): string {
  if (units[next]?.lower !== 'of') return ''
  const to = units[next + 1]?.lower === 'the' ? next + 2 : next + 1
  let end = to
  while (/^\p{Lu}/u.test(units[end]?.text ?? '') && units[end]?.name?.type !== 'PER') end++
  const words = units.slice(next, end)
  const body = units[to]?.name
  return end - to > 1 || body?.type === 'ORG' || body?.subtype === 'other'
    ? ` ${words.map(u => u.text).join(' ')}`
    : ''
}

const CALLED =
  /^(joint|bilateral|trilateral|multilateral|cabinet|phone|telephone|direct|technical|expert|three-way|state|coalition|peace|private)$/

/** What the meeting is called: the noun with its kind, "joint press conference". */
export const labelOf = (units: readonly Unit[], at: number, next: number): string => {
  const words: string[] = []
  for (let i = at; i > 0 && words.length < 2; ) {
    const w = wordBefore(units, i)
    if (!CALLED.test(w)) break
    words.unshift(w)
    i -= w === units[i - 1]?.lower ? 1 : 3
  }
  return [...words, ...units.slice(at, next).map(u => u.lower)].join(' ')
}
