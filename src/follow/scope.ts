import { type ScopeSetting, ScopeSetting as Setting, WHOLE_DOSSIER } from '../model/decision.ts'
import { IssueList } from '../model/issue.ts'
import { ParleyError } from '../model/problem.ts'
import type { Scope } from '../model/record.ts'
import { decide, oneArticle } from './decide.ts'
import type { Deps } from './ports.ts'

type Deciding = Pick<Deps, 'store' | 'now'>

/** Reads what a user wrote by a schema; throws `decide.bad-value` that says where it does not fit. */
function taken<T>(
  schema: {
    safeParse(
      value: unknown,
    ):
      | { success: true; data: T }
      | { success: false; error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] } }
  },
  value: unknown,
  what: string,
): T {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const why = read.error.issues.map(i => `${i.path.map(String).join('.')}: ${i.message}`).join('; ')
  throw new ParleyError('decide.bad-value', { what, why })
}

/**
 * Sets a dossier's list of issues, or with null goes back to the general one. Nothing that was found changes. Gives whether anything was
 * new. Throws `decide.bad-value`.
 */
export const setIssues = async (deps: Deciding, dossier: string, list: unknown): Promise<boolean> =>
  decide(deps, dossier, {
    verb: 'issues',
    target: WHOLE_DOSSIER,
    issues: list === null ? null : taken(IssueList, list, 'list of issues'),
  })

/**
 * A dossier's list of issues with one more that its reports propose (`scope.proposed`): named by these words, and told by them. Throws
 * `decide.bad-value` for words that nobody proposes.
 */
export function withProposed(scope: Pick<Scope, 'issues' | 'proposed'>, words: string): IssueList {
  const named = scope.proposed.find(p => p.words === words.trim().toLowerCase())
  const id = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
  if (!named || id === '')
    throw new ParleyError('decide.bad-value', {
      what: 'issue',
      why: `no report proposes “${words}”; parley scope shows what is proposed, under “not listed”`,
    })
  const list = scope.issues.map(({ id: own, label, triggers }) => ({ id: own, label, triggers }))
  const free = (n: number): string =>
    list.some(i => i.id === (n === 1 ? id : `${id}-${n}`)) ? free(n + 1) : n === 1 ? id : `${id}-${n}`
  return [...list, { id: free(1), label: named.words, triggers: [named.words] }]
}

/** The parties and the period that hold now, as a setting: accepting what the reports propose. */
export const asSetting = ({ parties, period }: Pick<Scope, 'parties' | 'period'>): ScopeSetting => ({
  parties: parties.map(p => p.name),
  period,
})

/** Sets a dossier's parties and period, or with null goes back to what its reports propose. Throws `decide.bad-value`. */
export const setScope = async (deps: Deciding, dossier: string, setting: unknown): Promise<boolean> =>
  decide(deps, dossier, {
    verb: 'scope',
    target: WHOLE_DOSSIER,
    scope: setting === null ? null : taken<ScopeSetting>(Setting, setting, 'scope'),
  })

/** Takes an article into the dossier or out of it, or with null leaves it to the scope. Gives its whole id; throws as `date`. */
export async function setTopic(
  deps: Deciding,
  dossier: string,
  article: string,
  onTopic: boolean | null,
): Promise<string> {
  const place = oneArticle(await deps.store.articles(dossier), article)
  await decide(deps, dossier, {
    verb: 'topic',
    target: { sourceFile: place.source, part: place.part, raw: null, words: null, kind: 'article' },
    onTopic,
  })
  return place.article
}
