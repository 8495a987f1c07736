import { at, low } from '../names/words.ts'
import { runs, type Tree } from '../tree/index.ts'
import type { Range } from './subject.ts'

/** How far up a tree a subject is looked for. */
const UP = 5

/** The child of `i` that is its subject, passive ones apart. */
function own(t: Tree, i: number): number | null {
  const subjects = t.children(i).filter(k => t.full(k) === 'nsubj' || t.full(k) === 'csubj')
  // A tree that gives a verb two subjects has cut one noun phrase: the last is its head, unless it stands behind a preposition.
  const free = subjects.filter(k => at(t.s, t.subtree(k)[0] ?? k).upos !== 'ADP')
  return free.at(-1) ?? subjects.at(-1) ?? null
}

/** Whether a verb stands in the passive: its subject is the one spoken to or about. */
export const isPassive = (t: Tree, v: number): boolean =>
  t
    .children(v)
    .some(k => t.full(k) === 'nsubj:pass' || t.full(k) === 'aux:pass' || t.full(k) === 'csubj:pass')

/**
 * Who does what the verb at `v` says: its own subject, that of the verb that it is joined to or depends on ("he left, calling it …"), the noun
 * that it describes ("a letter saying …", "officials who said …"), or the agent of a passive. `null` where nobody is named.
 */
export function subjectOf(t: Tree, v: number): number | null {
  const direct = own(t, v)
  if (direct !== null) return direct
  if (isPassive(t, v)) return agent(t, v)
  let k = v
  for (let n = 0; n < UP; n++) {
    const up = t.head(k)
    if (up < 0) return null
    const rel = t.rel(k)
    if (t.full(k) === 'acl' || t.full(k) === 'acl:relcl') return agent(t, v) ?? up
    if (rel === 'conj' || rel === 'advcl' || rel === 'xcomp' || rel === 'parataxis') {
      const s = own(t, up)
      if (s !== null) return s
      if (isPassive(t, up) && rel !== 'parataxis')
        return t.children(up).find(c => t.full(c) === 'nsubj:pass') ?? null
      k = up
      continue
    }
    if (rel === 'amod' || rel === 'appos' || rel === 'ccomp') return null
    return null
  }
  return null
}

const RELATIVE = /^(?:who|which|that)$/u

/** Whether token `k` lies in a clause that somebody says or that describes a noun, up to but not including `top`. */
export function enclosed(t: Tree, k: number): boolean {
  for (let i = k, n = 0; i >= 0 && n < 12; i = t.head(i), n++)
    if (t.rel(i) === 'ccomp' || t.full(i) === 'acl:relcl') return true
  return false
}

/**
 * The subject of the main clause before a participle of saying (", adding that …", "… and saying"): a tree hangs such participles on whatever
 * stands nearest. `null` where the verb is none or no subject stands to its left.
 */
export const participleSubject = (t: Tree, v: number): number | null =>
  isTrailing(t, v) ? mainSubject(t, v) : null

/** Whether a participle stands behind a comma, "and" or a quotation: it goes on about who did what stands before. */
export const isTrailing = (t: Tree, v: number): boolean =>
  at(t.s, v).xpos === 'VBG' && /^(?:,|and|["”’']+)$/u.test(low(t.s, v - 1))

/** The subject that a participle has of its own: "and Ruiz accusing him of …", "with Ruiz saying that …". */
export function absoluteSubject(t: Tree, v: number): number | null {
  if (at(t.s, v).xpos !== 'VBG' || at(t.s, v - 1).upos !== 'PROPN') return null
  let first = v - 1
  while (first > 0 && /^(?:PROPN|NOUN|ADJ|DET)$/u.test(at(t.s, first - 1).upos)) first--
  return /^(?:and|with|but)$/u.test(low(t.s, first - 1)) ? v - 1 : null
}

/** The subject of a joined verb ("… and said") that the tree left without one. */
export const joinedSubject = (t: Tree, v: number): number | null =>
  /^(?:and|but)$/u.test(low(t.s, v - 1)) ? mainSubject(t, v) : null

function mainSubject(t: Tree, v: number): number | null {
  for (let k = v - 1; k >= 0; k--) {
    if (!/^(?:VERB|AUX)$/u.test(at(t.s, k).upos) || enclosed(t, k)) continue
    const subject = own(t, k)
    if (subject !== null && subject < k && !RELATIVE.test(low(t.s, subject))) return subject
  }
  return null
}

/**
 * What a relative word stands for, where a verb behind its clause was hung on it: "Starmer, who will host him, has called …". The word
 * itself where the verb belongs to its clause.
 */
export function antecedent(t: Tree, subject: number, v: number): number {
  if (!RELATIVE.test(low(t.s, subject))) return subject
  let verb = false
  for (let k = subject + 1; k < v; k++) {
    if (/^(?:VERB|AUX)$/u.test(at(t.s, k).upos)) verb = true
    if (verb && /^[,–—-]+$/u.test(low(t.s, k))) {
      let noun = subject - 1
      while (noun >= 0 && /^[,–—-]+$/u.test(low(t.s, noun))) noun--
      return /^(?:NOUN|PROPN)$/u.test(at(t.s, noun).upos) ? nounHead(t, noun) : subject
    }
  }
  return subject
}

/** The head of the noun phrase that ends with token `i`. */
function nounHead(t: Tree, i: number): number {
  let k = i
  for (let n = 0; n < 6; n++) {
    const up = t.head(k)
    if (up < 0 || up > i || !/^(?:NOUN|PROPN)$/u.test(at(t.s, up).upos)) return k
    k = up
  }
  return k
}

const agent = (t: Tree, v: number): number | null =>
  t.children(v).find(k => t.full(k) === 'obl:agent' || (t.rel(k) === 'obl' && t.marker(k) === 'by')) ?? null

/** The words of a source: the subtree of its head without relative clauses, asides and what only introduces it. */
export function sourceRange(t: Tree, head: number): readonly Range[] {
  const drop = new Set(
    t
      .children(head)
      .filter(
        k =>
          ['parataxis', 'punct', 'case', 'mark', 'cop', 'advcl', 'ccomp', 'dislocated'].includes(t.rel(k)) ||
          t.full(k) === 'acl:relcl' ||
          (t.rel(k) === 'cc' && k < head) ||
          (t.rel(k) === 'advmod' &&
            k < head &&
            /^(?:meanwhile|also|then|still|however|now|even)$/u.test(low(t.s, k))),
      ),
  )
  const tokens = t.subtree(head, drop).filter(i => !drop.has(i))
  // Neighbours only: a source is one stretch, commas of an apposition included.
  const from = tokens[0] ?? head
  let to = (tokens.at(-1) ?? head) + 1
  if (to - from > 2 * tokens.length + 4) to = Math.max(head + 1, from + 1)
  return runs(Array.from({ length: to - from }, (_, k) => from + k))
}
