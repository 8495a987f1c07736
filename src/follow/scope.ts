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
function withProposed(
  scope: { readonly issues: IssueList; readonly proposed: Scope['proposed'] },
  words: string,
): IssueList {
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

/** What accepting needs of a dossier: its scope as it is, and the two ways to decide on it. */
interface Accepting {
  record(asOf: null): Promise<{ readonly scope: Scope }>
  setIssues(list: unknown): Promise<boolean>
  setScope(setting: unknown): Promise<boolean>
}

/** Takes several proposed issues into a dossier's list, all or none. Gives whether anything was new. Throws as `withProposed`. */
export async function acceptIssues(dossier: Accepting, words: readonly string[]): Promise<boolean> {
  const { scope } = await dossier.record(null)
  let list: IssueList = scope.issues.map(({ id, label, triggers }) => ({ id, label, triggers }))
  for (const one of words) list = withProposed({ issues: list, proposed: scope.proposed }, one)
  return dossier.setIssues(list)
}

/** Keeps the parties and the period that a dossier's reports propose now. Gives whether anything was new. */
export const acceptScope = async (dossier: Accepting): Promise<boolean> =>
  dossier.setScope(asSetting((await dossier.record(null)).scope))

/** The parties and the period that hold now, as a setting: accepting what the reports propose. */
const asSetting = ({ parties, period }: Pick<Scope, 'parties' | 'period'>): ScopeSetting => ({
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
