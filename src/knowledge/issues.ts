import { fold } from '../model/fold.ts'
import { Issue, type IssueList } from '../model/issue.ts'
import { COUNTRIES } from './countries.ts'
import { ISSUE_LINES } from './issues.data.ts'
import { ORGANISATIONS } from './organisations.ts'

/** The general list of issues, in the order of the data: what a dossier starts from. */
export const ISSUES: IssueList = ISSUE_LINES.trim()
  .split('\n')
  .map(line => {
    const [id = '', label = '', triggers = ''] = line.split('|')
    return Issue.parse({ id, label, triggers: triggers.split(';') })
  })

/** A class of names, folded, and the words with which they begin: most words of a text begin none. */
interface Names {
  readonly all: ReadonlySet<string>
  readonly first: ReadonlySet<string>
}
const namesOf = (list: readonly string[]): Names => {
  const all = new Set(list.map(fold))
  return { all, first: new Set([...all].map(n => n.split(' ')[0] ?? n)) }
}
const STATES = namesOf(COUNTRIES.flatMap(c => [c.name, ...c.aliases, ...c.adjectives]))
const ALLIANCES = namesOf(
  ORGANISATIONS.filter(o => o.kind === 'alliance').flatMap(o => [o.name, ...o.aliases]),
)

/** How many words `~` may stand for. */
const GAP = 3

/** A phrase as it is matched, and how telling it is: the number of its words, signs for any of a class counted too. */
interface Phrase {
  readonly issue: Issue
  readonly words: readonly string[]
  readonly weight: number
}

/** Where an issue is named in some text: words `[from, to)` of it, and the weight of the phrase. */
export interface IssueHit {
  readonly issue: Issue
  readonly from: number
  readonly to: number
  readonly weight: number
}

/** Words of a text as phrases see them: folded, a possessive cut off, hyphens kept ("cease-fire"). */
export const issueWords = (text: string): readonly string[] =>
  (fold(text).match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []).map(w => w.replace(/'s$/u, ''))

const one = (pattern: string, word: string): boolean =>
  pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : pattern === word

/** How many words from `at` a class of names takes; 0 where none stands there. */
function named({ all, first }: Names, words: readonly string[], at: number): number {
  if (!first.has(words[at] ?? '')) return 0
  for (let n = 4; n > 0; n--) if (all.has(words.slice(at, at + n).join(' '))) return n
  return 0
}

/** Where the rest of a phrase ends that begins at word `at`; -1 where it does not stand there. */
function end(phrase: readonly string[], p: number, words: readonly string[], at: number): number {
  const pattern = phrase[p]
  if (pattern === undefined) return at
  if (pattern === '~') {
    for (let n = 0; n <= GAP; n++) {
      const to = end(phrase, p + 1, words, at + n)
      if (to >= 0) return to
    }
    return -1
  }
  const word = words[at]
  if (word === undefined) return -1
  const took =
    pattern === '@state'
      ? named(STATES, words, at)
      : pattern === '@alliance'
        ? named(ALLIANCES, words, at)
        : one(pattern, word)
          ? 1
          : 0
  return took > 0 ? end(phrase, p + 1, words, at + took) : -1
}

/**
 * Finds which issue of a list a text speaks of. Pure; made once for a list. Phrases are kept by the first letters of their first word,
 * so that a text costs its own words and not the list.
 */
export class IssueMatcher {
  private readonly byFirst = new Map<string, Phrase[]>()
  /** Phrases that begin with a class of names. */
  private readonly open: Phrase[] = []

  constructor(list: IssueList) {
    for (const issue of list)
      for (const trigger of issue.triggers) {
        const words = trigger.split(/\s+/u).map(w => (w.startsWith('@') || w === '~' ? w : fold(w)))
        const phrase = { issue, words, weight: words.filter(w => w !== '~').length }
        const [first = ''] = words
        if (/^[@~]/u.test(first) || first.length < 3) this.open.push(phrase)
        else {
          const key = first.slice(0, 3)
          this.byFirst.set(key, [...(this.byFirst.get(key) ?? []), phrase])
        }
      }
  }

  /** All places in some words where issues are named, in text order; phrases inside longer ones of another issue are left out. */
  hits(words: readonly string[]): readonly IssueHit[] {
    const all: IssueHit[] = []
    for (let at = 0; at < words.length; at++) {
      const near = this.byFirst.get((words[at] ?? '').slice(0, 3)) ?? []
      for (const { issue, words: phrase, weight } of [...near, ...this.open]) {
        const to = end(phrase, 0, words, at)
        if (to >= 0) all.push({ issue, from: at, to, weight })
      }
    }
    return all.filter(h => !all.some(o => o.weight > h.weight && o.from <= h.from && h.to <= o.to))
  }

  /** The issue of a text: the most telling phrase, of equals the first; null where none is named. */
  best(text: string): Issue | null {
    const [first, ...rest] = this.hits(issueWords(text))
    if (!first) return null
    return rest.reduce((a, b) => (b.weight > a.weight ? b : a), first).issue
  }
}

/** The matcher of the general list. */
export const GENERAL_ISSUES: IssueMatcher = new IssueMatcher(ISSUES)
