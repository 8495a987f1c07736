import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { Empty } from '../parts/parts.tsx'
import { say } from '../strings.ts'
import {
  actorPages,
  commitmentPages,
  dossiersQuery,
  type Of,
  type Pages,
  positionPages,
  problemPages,
  reportPages,
  statementPages,
  summaryQuery,
  timelinePages,
} from './api.ts'
import { Shell } from './shell.tsx'
import { paged } from './use-all.ts'

/** What every address may carry. */
interface Search {
  /** The date as of which the record is shown. */
  readonly asOf?: string
  /** In a report: the finding or record whose words are lit. */
  readonly mark?: string
  /** In a report: a stretch of its text to light, `START-END`. */
  readonly at?: string
  /** In a list: what it is filtered by. */
  readonly q?: string
  /** In the list of statements: only this speaker's; in the timeline: only what this actor takes part in. */
  readonly actor?: string
  /** In the timeline: only what happened there. */
  readonly place?: string
  /** In the timeline: only this kind of meeting, statement, event or report. */
  readonly type?: string
  /** In search: `meaning` where it goes by likeness of meaning. */
  readonly by?: string
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined

const NAMES = ['asOf', 'mark', 'at', 'q', 'actor', 'place', 'type', 'by'] as const

function validateSearch(given: Readonly<Record<string, unknown>>): Search {
  const out: { -readonly [K in keyof Search]: Search[K] } = {}
  for (const name of NAMES) {
    const value = text(given[name])
    if (value !== undefined) out[name] = value
  }
  return out
}

const root = createRootRouteWithContext<{ readonly queries: QueryClient }>()({
  validateSearch,
  notFoundComponent: () => <Empty title={say.notFound} />,
})

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async ({ context }) => {
    const { dossiers } = await context.queries.ensureQueryData(dossiersQuery)
    throw redirect({ to: '/d/$dossier/timeline', params: { dossier: dossiers[0]?.name ?? 'default' } })
  },
})

const dossier = createRoute({ getParentRoute: () => root, path: '/d/$dossier', component: Shell })

const dossierHome = createRoute({
  getParentRoute: () => dossier,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/d/$dossier/timeline', params })
  },
})

/**
 * Asks for the first page of a list, and for the dossier's numbers, as soon as its address is known: beside the code of the
 * view and not after it. Nothing waits for the answer here; the view does, and says so.
 */
const listLoader = <T,>(pages: (of: Of) => Pages<T>) => ({
  loaderDeps: ({ search }: { readonly search: Search }) => ({ asOf: search.asOf }),
  loader: ({
    context: { queries },
    params,
    deps,
  }: {
    readonly context: { readonly queries: QueryClient }
    readonly params: { readonly dossier: string }
    readonly deps: { readonly asOf: string | undefined }
  }): void => {
    const of: Of = { dossier: params.dossier, asOf: deps.asOf }
    void queries.prefetchInfiniteQuery(paged(pages(of)))
    void queries.prefetchQuery(summaryQuery(of))
  },
})

const timeline = createRoute({
  getParentRoute: () => dossier,
  path: 'timeline',
  ...listLoader(timelinePages),
  component: lazyRouteComponent(() => import('../timeline/timeline-view.tsx'), 'TimelineView'),
})
const statements = createRoute({
  getParentRoute: () => dossier,
  path: 'statements',
  ...listLoader(statementPages),
  component: lazyRouteComponent(() => import('../lists/statements-view.tsx'), 'StatementsView'),
})
const positions = createRoute({
  getParentRoute: () => dossier,
  path: 'positions',
  ...listLoader(positionPages),
  component: lazyRouteComponent(() => import('../lists/positions-view.tsx'), 'PositionsView'),
})
const commitments = createRoute({
  getParentRoute: () => dossier,
  path: 'commitments',
  ...listLoader(commitmentPages),
  component: lazyRouteComponent(() => import('../lists/commitments-view.tsx'), 'CommitmentsView'),
})
const actors = createRoute({
  getParentRoute: () => dossier,
  path: 'actors',
  ...listLoader(actorPages),
  component: lazyRouteComponent(() => import('../lists/actors-view.tsx'), 'ActorsView'),
})
const reports = createRoute({
  getParentRoute: () => dossier,
  path: 'reports',
  ...listLoader(reportPages),
  component: lazyRouteComponent(() => import('../lists/reports-view.tsx'), 'ReportsView'),
})
const problems = createRoute({
  getParentRoute: () => dossier,
  path: 'problems',
  ...listLoader(problemPages),
  component: lazyRouteComponent(() => import('../lists/problems-view.tsx'), 'ProblemsView'),
})
const scope = createRoute({
  getParentRoute: () => dossier,
  path: 'scope',
  component: lazyRouteComponent(() => import('../scope/scope-view.tsx'), 'ScopeView'),
})
const search = createRoute({
  getParentRoute: () => dossier,
  path: 'search',
  component: lazyRouteComponent(() => import('../lists/search-view.tsx'), 'SearchView'),
})
const add = createRoute({
  getParentRoute: () => dossier,
  path: 'add',
  component: lazyRouteComponent(() => import('../add/add-view.tsx'), 'AddView'),
})
const record = createRoute({
  getParentRoute: () => dossier,
  path: 'record/$id',
  component: lazyRouteComponent(() => import('../record/record-view.tsx'), 'RecordView'),
})
const read = createRoute({
  getParentRoute: () => dossier,
  path: 'read/$article',
  component: lazyRouteComponent(() => import('../reader/reader-view.tsx'), 'ReaderView'),
})

const routeTree = root.addChildren([
  home,
  dossier.addChildren([
    dossierHome,
    timeline,
    statements,
    positions,
    commitments,
    actors,
    reports,
    scope,
    problems,
    search,
    add,
    record,
    read,
  ]),
])

/** The addresses of the page. */
export const pageRouter = (queries: QueryClient) =>
  createRouter({
    routeTree,
    context: { queries },
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultPendingMs: 200,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof pageRouter>
  }
}
