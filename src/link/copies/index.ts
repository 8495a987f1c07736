import type { Fingerprint } from '../../model/article.ts'
import { compare } from '../../model/canonical.ts'
import { sharedBy } from '../../read/fingerprint.ts'

/** What copies are told by. */
export interface Printed {
  readonly article: string
  readonly fingerprint: Fingerprint
}

/**
 * From this share of the shorter text on, two articles are one text: a shortened copy keeps nearly all of its shingles, light
 * edits cost five each, and two honest reports of one event share little but quotations. `bench` measures it on labelled pairs.
 */
export const SAME_TEXT = 0.45
/** From this share of the longer one on, two articles are the same text and nothing more: neither merges others. */
const EQUAL = 0.8
/** Shingles that more articles share than these are formulas, or a wire that everybody printed: not every pair of them is compared. */
const COMMON = 64
/** With so many of those that follow it in such a list an article is compared, which is enough to hold equals together. */
const FOLLOWING = 2

/** Pairs that share at least one shingle of both samples: the only ones that can be copies. */
function candidates(articles: readonly Printed[]): ReadonlyMap<number, ReadonlySet<number>> {
  const holders = new Map<number, number[]>()
  articles.forEach((a, i) => {
    for (const h of a.fingerprint.hashes) {
      const list = holders.get(h)
      if (list) list.push(i)
      else holders.set(h, [i])
    }
  })
  const out = new Map<number, Set<number>>()
  for (const list of holders.values()) {
    const far = list.length > COMMON ? FOLLOWING : list.length
    for (const [k, i] of list.entries())
      for (const j of list.slice(k + 1, k + 1 + far)) {
        const set = out.get(i)
        if (set) set.add(j)
        else out.set(i, new Set([j]))
      }
  }
  return out
}

/** Whether two articles are one text: the same, one a shortened copy of the other, or both carrying the same report. */
export const sameText = (a: Printed, b: Printed): boolean =>
  sharedBy(a.fingerprint, b.fingerprint).ofShorter >= SAME_TEXT

interface Near {
  readonly j: number
  readonly share: number
  readonly equal: boolean
}

/**
 * Groups articles that are one voice. An article that merges two texts goes with the one that it shares most with, so that it
 * does not make those two one; with its equals it always goes. The group's id is its smallest article id: the same in any order of adding.
 *
 * @returns the group of every article, by article id.
 */
export function copyGroups(articles: readonly Printed[]): ReadonlyMap<string, string> {
  const sorted = [...articles].sort((a, b) => compare(a.article, b.article))
  const near = new Map<number, Near[]>()
  const note = (i: number, found: Near): void => {
    const list = near.get(i)
    if (list) list.push(found)
    else near.set(i, [found])
  }
  for (const [i, others] of candidates(sorted))
    for (const j of others) {
      const [a, b] = [sorted[i], sorted[j]]
      if (!a || !b) continue
      const { ofShorter: share, ofLonger } = sharedBy(a.fingerprint, b.fingerprint)
      if (share < SAME_TEXT) continue
      const equal = ofLonger >= EQUAL
      note(i, { j, share, equal })
      note(j, { j: i, share, equal })
    }
  const parent = sorted.map((_, i) => i)
  const root = (i: number): number => {
    const p = parent[i] ?? i
    return p === i ? i : root(p)
  }
  const join = (i: number, j: number): void => {
    const [a, b] = [root(i), root(j)]
    if (a !== b) parent[Math.max(a, b)] = Math.min(a, b)
  }
  // Not every pair was compared above: those that were not are compared when they are asked for.
  const asked = new Map<number, boolean>()
  for (const [i, list] of near) for (const { j } of list) asked.set(i * sorted.length + j, true)
  const linked = (i: number, j: number): boolean => {
    const [a, b] = [sorted[i], sorted[j]]
    if (!a || !b) return false
    const key = i * sorted.length + j
    const known = asked.get(key) ?? sameText(a, b)
    asked.set(key, known)
    return known
  }
  for (let i = 0; i < sorted.length; i++) {
    const mine = near.get(i) ?? []
    // A merger shares text with articles that share none with each other; it joins only the one that fills most of it.
    const merges = mine.some(x => mine.some(y => x.j < y.j && !linked(x.j, y.j)))
    const size = (j: number): number => sorted[j]?.fingerprint.hashes.length ?? 0
    for (const { j, equal } of mine) if (equal) join(i, j)
    const joined = merges
      ? mine.toSorted((x, y) => size(y.j) * y.share - size(x.j) * x.share || x.j - y.j).slice(0, 1)
      : mine
    for (const { j } of joined) {
      const theirs = near.get(j) ?? []
      const other = theirs.some(x => theirs.some(y => x.j < y.j && !linked(x.j, y.j)))
      if (merges || !other) join(i, j)
    }
  }
  return new Map(sorted.map((a, i) => [a.article, sorted[root(i)]?.article ?? a.article]))
}
