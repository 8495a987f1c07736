import { queryOptions } from '@tanstack/react-query'
import type * as v from '../../../src/ask/views.ts'
import type { Problem } from '../../../src/model/problem.ts'
import type { Position } from '../../../src/model/record.ts'

/** The server's own API and nothing beside it. Types are those of the views that it sends. */

/** What the server answers when it has no answer: a code, what happened, what to do next. */
export class Refused extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.message)
    this.problem = problem
  }
}

const OFFLINE: Problem = {
  code: 'page.offline',
  message: 'The server does not answer.',
  next: 'Check that parley is still running, then try again.',
}

async function asked<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(path, init).catch(() => null)
  if (!response) throw new Refused(OFFLINE)
  const body: unknown = await response.json().catch(() => null)
  if (response.ok) return body as T
  const problem = (body as { readonly problem?: Problem } | null)?.problem
  throw new Refused(problem ?? { ...OFFLINE, message: `The server answered ${response.status}.` })
}

type Query = Readonly<Record<string, string | number | undefined>>

function address(dossier: string, path: string, query: Query = {}): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) params.set(name, String(value))
  const text = params.toString()
  return `/dossiers/${encodeURIComponent(dossier)}${path}${text === '' ? '' : `?${text}`}`
}

/** The first page is small, so that something can be read at once; the rest comes in large ones. */
const FIRST_PAGE = 400
const NEXT_PAGES = 5000

export interface Paged<T> {
  readonly asOf: string | null
  readonly total: number
  readonly items: readonly T[]
  readonly next: string | null
}

/** What a view asks about: a dossier as of a date. */
export interface Of {
  readonly dossier: string
  readonly asOf: string | undefined
}

/** A list that comes in pages: its key and how one page is got; the cursor of the first one is empty. */
export interface Pages<T> {
  readonly key: readonly unknown[]
  readonly get: (cursor: string) => Promise<Paged<T>>
}

const pages = <T>(name: string, { dossier, asOf }: Of): Pages<T> => ({
  key: [dossier, name, asOf ?? null],
  get: cursor =>
    asked<Paged<T>>(
      address(dossier, `/${name}`, {
        asOf,
        limit: cursor === '' ? FIRST_PAGE : NEXT_PAGES,
        cursor: cursor === '' ? undefined : cursor,
      }),
    ),
})

export const timelinePages = (of: Of) => pages<v.TimelineEntry>('timeline', of)
export const statementPages = (of: Of) => pages<v.StatementRow>('statements', of)
export const positionPages = (of: Of) => pages<Position>('positions', of)
export const commitmentPages = (of: Of) => pages<v.CommitmentRow>('commitments', of)
export const actorPages = (of: Of) => pages<v.ActorRow>('actors', of)
export const reportPages = (of: Of) => pages<v.ReportRow>('reports', of)
export const problemPages = (of: Of) => pages<v.ProblemRow>('problems', of)

export const dossiersQuery = queryOptions({
  queryKey: ['dossiers'],
  queryFn: () =>
    asked<{ readonly dossiers: readonly { readonly id: string; readonly name: string }[] }>('/dossiers'),
})

const one = <T>(name: string, { dossier, asOf }: Of, path: string, query: Query = {}) =>
  queryOptions({
    queryKey: [dossier, name, asOf ?? null, path, query],
    queryFn: () => asked<T>(address(dossier, path, { ...query, asOf })),
  })

export const summaryQuery = (of: Of) => one<v.SummaryView>('summary', of, '')
/** The dossier without any as-of date: what the as-of slider can choose from. */
export const wholeQuery = (dossier: string) => summaryQuery({ dossier, asOf: undefined })
export const showQuery = (of: Of, id: string) =>
  one<v.ShowView>('show', of, `/show/${encodeURIComponent(id)}`)
export const articleQuery = (of: Of, id: string) =>
  one<v.ArticleView>('article', of, `/articles/${encodeURIComponent(id)}`)
export const rawQuery = (of: Of, id: string) =>
  one<v.RawView>('raw', of, `/articles/${encodeURIComponent(id)}/raw`)
export const searchQuery = (of: Of, query: string, by: v.SearchView['by']) =>
  one<v.SearchView>('search', of, '/search', { query, by, limit: by === 'words' ? 50 : 20 })
export const vectorsQuery = (of: Of) => one<v.VectorsView>('vectors', of, '/vectors')
export const scopeQuery = (of: Of) => one<v.ScopeView>('scope', of, '/scope')
/** Suggestions that are shown beside a report or a record. */
const SUGGESTIONS = 5
export const relatedQuery = (of: Of, id: string) =>
  one<v.RelatedView>('related', of, `/related/${encodeURIComponent(id)}`, { limit: SUGGESTIONS })

/** What became of one added file. */
export interface AddedFile {
  readonly name: string
  readonly outcome: 'added' | 'known' | 'refused'
  readonly articles: readonly string[]
  readonly problems: readonly Problem[]
}

/** Adds some files in one request. */
export async function addFiles(
  dossier: string,
  files: readonly { readonly name: string; readonly file: File }[],
): Promise<readonly AddedFile[]> {
  const form = new FormData()
  for (const { name, file } of files) form.append('file', file, name)
  const got = await asked<{ readonly files: readonly AddedFile[] }>(address(dossier, '/files'), {
    method: 'POST',
    body: form,
  })
  return got.files
}

/** A decision of the user's, sent as JSON. */
const decided = <T>(dossier: string, path: string, body: unknown): Promise<T> =>
  asked<T>(address(dossier, path), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })

/** Sets the date of an article, or takes it back with null. */
export const setDate = (dossier: string, article: string, date: string | null): Promise<v.ShowView> =>
  decided(dossier, `/articles/${encodeURIComponent(article)}/date`, { date })

/** Keeps the parties and the period that the reports propose, or with null lets them propose again. */
export const decideScope = (dossier: string, scope: 'proposed' | null): Promise<v.ScopeView> =>
  decided(dossier, '/scope', { scope })

/** Takes proposed issues into the list. */
export const decideIssues = (
  dossier: string,
  change: { readonly accept: readonly string[] },
): Promise<v.ScopeView> => decided(dossier, '/issues', change)

/** Takes an article in or out, or with null leaves it to the scope. */
export const decideTopic = (
  dossier: string,
  article: string,
  onTopic: boolean | null,
): Promise<v.ScopeView> => decided(dossier, `/articles/${encodeURIComponent(article)}/topic`, { onTopic })
