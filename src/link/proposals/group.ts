import { compare } from '../../model/canonical.ts'
import { fold } from '../../model/fold.ts'
import type { ProposalMember } from './index.ts'

/** Tellings of one thing on the table, with the reason of every joint across reports. */
export interface Group {
  readonly group: readonly ProposalMember[]
  readonly joined: readonly string[]
}

const COMMON: ReadonlySet<string> = new Set(
  'with from between among that this then into over proposal proposals plan plans deal agreement offer outline initiative meeting talks call summit invitation for the and its'.split(
    ' ',
  ),
)

/** Words of a title that say what it is about; names are left out, since two deals may be of one pair of states. */
function topicOf(title: string): ReadonlySet<string> {
  return new Set(
    title
      .split(/[^\p{L}\p{N}]+/u)
      .filter(w => w.length > 2 && !/^\p{Lu}/u.test(w))
      .map(w => fold(w))
      .filter(w => !COMMON.has(w)),
  )
}

/** States that a telling names as parties or as those who answer. */
const statesOf = (group: readonly ProposalMember[]): ReadonlySet<string> =>
  new Set(
    group.flatMap(m =>
      [...m.finding.parties, ...m.finding.answers.map(a => a.actor)].flatMap(a =>
        a.country === null ? [] : [a.country],
      ),
    ),
  )

/** Groups inside each report by what the report calls the thing, then across reports by their matter and their states. */
export function groupsOf(told: readonly ProposalMember[]): readonly Group[] {
  const own = new Map<string, ProposalMember[]>()
  for (const m of told) {
    const key = `${m.article.id}\u0000${fold(m.finding.title)}`
    const block = own.get(key)
    if (block) block.push(m)
    else own.set(key, [m])
  }
  const groups = [...own.values()].sort((a, b) => compare(least(a), least(b)))
  const out: { group: ProposalMember[]; joined: string[] }[] = []
  const blocks = new Map<string, (typeof out)[number][]>()
  for (const group of groups) {
    const words = topicOf(group[0]?.finding.title ?? '')
    const near = new Set([...words].flatMap(w => blocks.get(w) ?? []))
    const home = [...near].find(o => sameMatter(o.group, group) !== null)
    const why = home ? sameMatter(home.group, group) : null
    if (home && why !== null) {
      home.group.push(...group)
      home.joined.push(why)
      for (const w of words)
        if (!(blocks.get(w) ?? []).includes(home)) blocks.set(w, [...(blocks.get(w) ?? []), home])
    } else {
      const made = { group: [...group], joined: [] }
      out.push(made)
      for (const w of words) blocks.set(w, [...(blocks.get(w) ?? []), made])
    }
  }
  return out
}

const least = (group: readonly ProposalMember[]): string =>
  group.map(m => m.finding.id).sort(compare)[0] ?? ''

/** Whether two groups of different reports are of one thing, and why; null where nothing says so. */
function sameMatter(a: readonly ProposalMember[], b: readonly ProposalMember[]): string | null {
  const ids = new Set(a.map(m => m.article.id))
  if (b.some(m => ids.has(m.article.id))) return null
  const constraint = (g: readonly ProposalMember[]): boolean =>
    g.every(m => m.finding.status === 'constraint')
  if (constraint(a) !== constraint(b)) return null
  const steps = (g: readonly ProposalMember[]): number => Math.max(...g.map(m => m.finding.steps.length))
  if (steps(a) !== steps(b)) return null
  const [x, y] = [topicOf(a[0]?.finding.title ?? ''), topicOf(b[0]?.finding.title ?? '')]
  const common = [...x].filter(w => y.has(w))
  if (common.length === 0) return null
  if (steps(a) > 0) return `the same steps: ${common.join(', ')}`
  const [s, t] = [statesOf(a), statesOf(b)]
  const states = [...s].filter(c => t.has(c))
  const smaller = Math.min(x.size, y.size)
  return states.length > 0 && common.length >= Math.max(2, Math.ceil(smaller * 0.6))
    ? `the words ${common.join(', ')} and the sides ${states.join(', ')}`
    : null
}
