import { BY_ISO } from '../../knowledge/countries.ts'
import { ISSUES, IssueMatcher, issueWords } from '../../knowledge/issues.ts'
import { compare } from '../../model/canonical.ts'
import type { Decision, ScopeSetting } from '../../model/decision.ts'
import { edtfBounds } from '../../model/edtf.ts'
import { fold } from '../../model/fold.ts'
import type { IssueList } from '../../model/issue.ts'
import type { ArticleEntry, Scope } from '../../model/record.ts'
import { cut, overlap, type Span } from '../../model/span.ts'
import type { LinkedArticle } from '../linked.ts'
import { asidesOf, foreignKeys } from './asides.ts'
import { type Party, proposedParties } from './parties.ts'
import { offTopicBecause, topicDecisions } from './topic.ts'

/** Articles with their place in the dossier's scope, and the scope. */
export interface Scoped {
  readonly articles: readonly LinkedArticle[]
  readonly scope: Scope
  /** The dossier's issues, ready to be looked for. */
  readonly issues: IssueMatcher
  /** Why an article is off the topic; nothing for one that is on it. */
  readonly because: ReadonlyMap<string, string>
  /** Passages off the topic inside articles that are on it, by article. */
  readonly asides: ReadonlyMap<string, ArticleEntry['asides']>
}

/** Whether a place of an article lies in a passage that is off the topic. */
export const aside = (scoped: Pick<Scoped, 'asides'>, article: string, at: Span): boolean =>
  (scoped.asides.get(article) ?? []).some(a => overlap(a.span, at) > 0)

/** The dossier's list of issues: the user's latest one, else the general one. */
export function issuesOf(decisions: readonly Decision[]): {
  readonly list: IssueList
  readonly set: boolean
} {
  const last = decisions.findLast(d => d.verb === 'issues')
  return last?.verb === 'issues' && last.issues
    ? { list: last.issues, set: true }
    : { list: ISSUES, set: false }
}

function settingOf(decisions: readonly Decision[]): ScopeSetting | null {
  const last = decisions.findLast(d => d.verb === 'scope')
  return last?.verb === 'scope' ? last.scope : null
}

/** A party as the user writes it: a code, a state's name, or a body's name. */
const partyKey = (written: string): string =>
  BY_ISO.has(written)
    ? written
    : ([...BY_ISO.values()].find(c => fold(c.name) === fold(written))?.iso ?? fold(written))

/**
 * Sets every article in or out of the dossier's scope. Pure, and blind to the order of adding: parties are counted over all articles, and
 * each article is held against them. One article alone is on its topic.
 *
 * @param articles in canonical order, with accepted findings; their `onTopic` is set here.
 */
export function scopeOf(articles: readonly LinkedArticle[], decisions: readonly Decision[]): Scoped {
  const setting = settingOf(decisions)
  const decided = topicDecisions(decisions)
  const proposed = proposedParties(articles)
  const parties = new Set(setting?.parties?.map(partyKey) ?? proposed.map(p => p.id))
  const because = new Map<string, string>()
  const set = articles.map(a => {
    const why =
      articles.length === 1 && !setting
        ? offTopicBecause(a, new Set(), decided)
        : (offTopicBecause(a, parties, decided) ?? outside(a, setting))
    if (why !== null) because.set(a.id, why)
    return why === null ? a : { ...a, onTopic: false }
  })
  const on = set.filter(a => a.onTopic)
  const off = set.filter(a => !a.onTopic)
  const foreign = foreignKeys(on, off, parties)
  const asides = new Map(
    on.flatMap(a => {
      const found = asidesOf(a, foreign)
      return found.length > 0 ? [[a.id, found] as const] : []
    }),
  )
  const { list, set: own } = issuesOf(decisions)
  const issues = new IssueMatcher(list)
  return {
    articles: set,
    issues,
    because,
    asides,
    scope: {
      parties: (setting?.parties ? asked(setting.parties, articles) : proposed).map(p => ({
        id: p.id,
        name: BY_ISO.get(p.id)?.name ?? p.label,
        reports: p.reports,
      })),
      period: setting?.period ?? periodOf(on),
      issues: counted(list, issues, on),
      proposed: newIssues(on, issues),
      setBy: setting || own ? 'user' : 'proposed',
    },
  }
}

/** An article published outside the period that the user set. */
function outside(article: LinkedArticle, setting: ScopeSetting | null): string | null {
  const at = article.published ? edtfBounds(article.published.edtf) : null
  const from = setting?.period?.from ? edtfBounds(setting.period.from)?.from : null
  const to = setting?.period?.to ? edtfBounds(setting.period.to)?.to : null
  if (from && at?.to && at.to <= from) return 'it was published before the dossier’s period'
  if (to && at?.from && at.from >= to) return 'it was published after the dossier’s period'
  return null
}

/** Parties that the user set, with how many voices name them. */
const asked = (parties: readonly string[], articles: readonly LinkedArticle[]): readonly Party[] =>
  parties.map(written => {
    const id = partyKey(written)
    const names = (a: LinkedArticle): boolean =>
      a.findings.some(
        f => f.kind === 'name' && (f.actor?.country === id || fold(f.actor?.name ?? f.text) === id),
      )
    return { id, label: written, reports: new Set(articles.filter(names).map(a => a.copyGroup)).size }
  })

function periodOf(on: readonly LinkedArticle[]): Scope['period'] {
  const days = on.flatMap(a => (a.published ? [a.published.edtf] : [])).sort(compare)
  return { from: days[0] ?? null, to: days.at(-1) ?? null }
}

/** The list with the number of voices that name each issue. */
function counted(list: IssueList, matcher: IssueMatcher, on: readonly LinkedArticle[]): Scope['issues'] {
  const groups = new Map<string, Set<string>>()
  for (const a of on)
    for (const { issue } of matcher.hits(issueWords(a.reading.text))) {
      const known = groups.get(issue.id) ?? new Set<string>()
      known.add(a.copyGroup)
      groups.set(issue.id, known)
    }
  return list.map(i => ({ ...i, reports: groups.get(i.id)?.size ?? 0 }))
}

/** Words that do not tell one issue from another: determiners, and how often or since when a side is taken. */
const IDLE = /^(?:the|a|an|to|that|this|its|his|her|their|any|again|yet|already|too|also|still|now|anymore)$/u

/** Words of positions that no issue takes, without determiners, most voices first: what the user may want on the list. */
function newIssues(on: readonly LinkedArticle[], matcher: IssueMatcher): Scope['proposed'] {
  const groups = new Map<string, Set<string>>()
  for (const a of on)
    for (const f of a.findings) {
      if (f.kind !== 'position' || f.topic.antecedent) continue
      if (matcher.best(f.topic.text) ?? matcher.best(cut(a.reading.text, f.sentence))) continue
      const words = issueWords(f.topic.text)
        .filter(w => !IDLE.test(w))
        .slice(0, 6)
        .join(' ')
      if (words === '') continue
      const known = groups.get(words) ?? new Set<string>()
      known.add(a.copyGroup)
      groups.set(words, known)
    }
  return [...groups]
    .map(([words, g]) => ({ words, reports: g.size }))
    .sort((x, y) => y.reports - x.reports || compare(x.words, y.words))
}
