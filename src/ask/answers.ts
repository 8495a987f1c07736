import type { z } from 'zod'
import type { Record } from '../model/record.ts'
import { actors } from './actors.ts'
import { article } from './article.ts'
import { commitments } from './commitments.ts'
import { figures } from './figures.ts'
import type { Library } from './library.ts'
import { positions } from './positions.ts'
import { problems } from './problems.ts'
import { proposals } from './proposals.ts'
import * as q from './question.ts'
import { raw } from './raw.ts'
import { related } from './related.ts'
import { reports } from './reports.ts'
import { scope } from './scope.ts'
import { search } from './search.ts'
import { show } from './show.ts'
import { statements } from './statements.ts'
import { summary } from './summary.ts'
import { timeline } from './timeline.ts'
import { vectors } from './vectors.ts'
import * as v from './views.ts'

/** A question that can be asked of a dossier: its schema, its answer's schema, and how it is answered. */
export interface Answer<Q extends z.ZodType = z.ZodType, V extends z.ZodType = z.ZodType> {
  /** What it gives, in a sentence. */
  readonly summary: string
  readonly question: Q
  readonly view: V
  readonly answer: (record: Record, question: z.infer<Q>, library: Library) => Promise<z.infer<V>>
}

const given = <Q extends z.ZodType, V extends z.ZodType>(answer: Answer<Q, V>): Answer<Q, V> => answer

/** All questions. Commands and server both answer from here, so that the same question gets the same answer. */
export const ANSWERS = {
  summary: given({
    summary: 'What the dossier holds, in numbers',
    question: q.WholeQuestion,
    view: v.SummaryView,
    answer: async record => summary(record),
  }),
  timeline: given({
    summary: 'Meetings, timed statements and publications in their order',
    question: q.TimelineQuestion,
    view: v.TimelineView,
    answer: async (record, question) => timeline(record, question),
  }),
  statements: given({
    summary: 'Who said what, when, how, and through whom it is known',
    question: q.StatementsQuestion,
    view: v.StatementsView,
    answer: async (record, question) => statements(record, question),
  }),
  commitments: given({
    summary: 'Who has promised what by when, and what became of it',
    question: q.CommitmentsQuestion,
    view: v.CommitmentsView,
    answer: async (record, question) => commitments(record, question),
  }),
  proposals: given({
    summary: 'What is on the table, and how each side answered',
    question: q.ProposalsQuestion,
    view: v.ProposalsView,
    answer: async (record, question) => proposals(record, question),
  }),
  figures: given({
    summary: 'What is counted and measured, and which figures can be compared',
    question: q.FiguresQuestion,
    view: v.FiguresView,
    answer: async (record, question) => figures(record, question),
  }),
  actors: given({
    summary: 'People, states and organisations with their names and roles',
    question: q.ActorsQuestion,
    view: v.ActorsView,
    answer: async (record, question) => actors(record, question),
  }),
  reports: given({
    summary: 'The articles, with copies of one voice and related ones',
    question: q.ReportsQuestion,
    view: v.ReportsView,
    answer: async (record, question) => reports(record, question),
  }),
  problems: given({
    summary: 'What did not go as hoped, and what to do next',
    question: q.ProblemsQuestion,
    view: v.ProblemsView,
    answer: async (record, question, library) => problems(record, question, await library.refusals()),
  }),
  positions: given({
    summary: 'Who holds which position on which issue, and since when',
    question: q.PositionsQuestion,
    view: v.PositionsView,
    answer: async (record, question) => positions(record, question),
  }),
  scope: given({
    summary: 'What the dossier is about, and what in it is off its topic',
    question: q.WholeQuestion,
    view: v.ScopeView,
    answer: async record => scope(record),
  }),
  search: given({
    summary: 'The passages nearest to some words',
    question: q.SearchQuestion,
    view: v.SearchView,
    answer: search,
  }),
  related: given({
    summary: 'What may belong to it by likeness of meaning: suggestions, no part of the record',
    question: q.RelatedQuestion,
    view: v.RelatedView,
    answer: related,
  }),
  vectors: given({
    summary: 'Of how much of the dossier there are vectors',
    question: q.WholeQuestion,
    view: v.VectorsView,
    answer: (record, _, library) => vectors(record, library),
  }),
  show: given({
    summary: 'Anything by its id, with every sentence that shows it',
    question: q.OneQuestion,
    view: v.ShowView,
    answer: (record, question, library) => show(record, question.id, library),
  }),
  article: given({
    summary: 'An article to be read, with what was found in it',
    question: q.OneQuestion,
    view: v.ArticleView,
    answer: (record, question, library) => article(record, question.id, library),
  }),
  raw: given({
    summary: 'The decoded source of an article, before anything was taken out',
    question: q.OneQuestion,
    view: v.RawView,
    answer: (record, question, library) => raw(record, question.id, library),
  }),
} as const

export type QuestionName = keyof typeof ANSWERS
