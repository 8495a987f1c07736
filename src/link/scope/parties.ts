import { compare } from '../../model/canonical.ts'
import type { LinkedArticle } from '../linked.ts'
import { namesIn } from './names.ts'

/** Share of the voices that must name a state for it to be one of the parties that a dossier proposes. */
const COMMON = 0.5

/** Reports from which on a majority tells anything. */
const ENOUGH = 3

/** How often each key is named in an article. */
export const countsOf = (article: LinkedArticle): ReadonlyMap<string, number> => {
  const out = new Map<string, number>()
  for (const { is } of namesIn(article.findings)) out.set(is.key, (out.get(is.key) ?? 0) + 1)
  return out
}

/** Naming that tells of taking part and not of mention in passing: this often, or this share of an article's names. */
const OFTEN = 3
const LARGE = 0.1

/** A party as proposed: its key, its name, and how many voices name it. */
export interface Party {
  readonly id: string
  readonly label: string
  readonly reports: number
}

/**
 * The parties that reports propose: states and alliances of which at least half of the voices speak more than in passing; a copy is no
 * voice of its own. With fewer than three voices nothing is proposed, since nobody then is common to more than one report.
 */
export function proposedParties(articles: readonly LinkedArticle[]): readonly Party[] {
  const voices = new Set(articles.map(a => a.copyGroup))
  const named = new Map<string, { label: string; groups: Set<string> }>()
  for (const a of articles) {
    const counts = countsOf(a)
    const all = [...counts.values()].reduce((n, x) => n + x, 0)
    for (const { is } of namesIn(a.findings)) {
      const times = counts.get(is.key) ?? 0
      if (!is.party || (times < OFTEN && times < all * LARGE)) continue
      const known = named.get(is.key) ?? { label: is.label, groups: new Set<string>() }
      known.groups.add(a.copyGroup)
      named.set(is.key, known)
    }
  }
  if (voices.size < ENOUGH) return []
  return [...named]
    .map(([id, { label, groups }]) => ({ id, label, reports: groups.size }))
    .filter(p => p.reports >= voices.size * COMMON)
    .sort((a, b) => b.reports - a.reports || compare(a.id, b.id))
}
