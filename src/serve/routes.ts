import { createRoute, type OpenAPIHono, type RouteConfig } from '@hono/zod-openapi'
import type { Handler } from 'hono'
import { z } from 'zod'
import { ANSWERS, type QuestionName } from '../ask/answers.ts'
import { DEFAULT_LIMIT, OneQuestion, Paging, RelatedQuestion } from '../ask/question.ts'
import { ParleyError, Problem } from '../model/problem.ts'
import type { Desk } from './desk.ts'
import { Failure, parse, reply } from './reply.ts'

const json = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

const FAILURE = json(Failure, 'What went wrong, with its code and what to do next')

/** Path below `/dossiers/{id}` of each question; `{of}` is the id that a question about one thing is about. */
const PATHS: { readonly [name in QuestionName]: string } = {
  summary: '',
  timeline: '/timeline',
  statements: '/statements',
  commitments: '/commitments',
  proposals: '/proposals',
  figures: '/figures',
  actors: '/actors',
  reports: '/reports',
  problems: '/problems',
  positions: '/positions',
  scope: '/scope',
  search: '/search',
  vectors: '/vectors',
  related: '/related/{of}',
  show: '/show/{of}',
  article: '/articles/{of}',
  raw: '/articles/{of}/raw',
}

const DossierId = z.object({ id: z.string().describe('A dossier’s name or id') })
const OfId = z.object({ of: z.string().describe('An id, or a start of one that is unique') })

const AddedFile = z.object({
  name: z.string(),
  outcome: z.enum(['added', 'known', 'refused']),
  articles: z.array(z.string()),
  problems: z.array(Problem),
})

/** Registers a route in the description and under the path that Hono understands. */
function route(app: OpenAPIHono, config: RouteConfig, handler: Handler): void {
  const made = createRoute(config)
  app.openAPIRegistry.registerPath(made)
  app.on(config.method.toUpperCase(), made.getRoutingPath(), handler)
}

/** One GET for each question of `ask/`. A list without a limit is given in pages of the default size. */
function questions(app: OpenAPIHono, desk: Desk): void {
  for (const name of Object.keys(PATHS) as QuestionName[]) {
    const { question, view, summary, answer } = ANSWERS[name]
    const one = PATHS[name].includes('{of}')
    const paged = 'limit' in question.shape && 'cursor' in question.shape
    const query = !one ? question : (name === 'related' ? RelatedQuestion : OneQuestion).omit({ id: true })
    route(
      app,
      {
        method: 'get',
        path: `/dossiers/{id}${PATHS[name]}`,
        summary,
        request: { params: one ? DossierId.extend(OfId.shape) : DossierId, query },
        responses: { 200: json(view, summary), 400: FAILURE, 404: FAILURE, 409: FAILURE },
      },
      async c => {
        const dossier = await desk.dossier(c.req.param('id') ?? '')
        const asked: unknown = {
          ...(paged ? { limit: DEFAULT_LIMIT } : {}),
          ...c.req.query(),
          ...(one ? { id: c.req.param('of') } : {}),
        }
        const { asOf } = parse(Paging.pick({ asOf: true }), asked)
        const record = await dossier.record(asOf ?? null)
        // The table keeps each question's schema beside its answer; over a union of them the compiler cannot see it.
        return reply(c, await answer(record, parse(question, asked) as never, dossier.library))
      },
    )
  }
}

/** Most bytes that one file may have when it comes over HTTP. */
const MAX_BYTES = 256 * 1024 * 1024

/** Routes that add and decide. */
function changes(app: OpenAPIHono, desk: Desk): void {
  route(
    app,
    {
      method: 'post',
      path: '/dossiers/{id}/files',
      summary: 'Adds files; each has its own outcome, and a bad one keeps none of the others out',
      request: {
        params: DossierId,
        body: { content: { 'multipart/form-data': { schema: z.object({ file: z.array(z.any()) }) } } },
      },
      responses: {
        200: json(z.object({ files: z.array(AddedFile) }), 'What became of each file'),
        400: FAILURE,
      },
    },
    async c => {
      const dossier = await desk.dossier(c.req.param('id') ?? '')
      const form = await c.req.parseBody({ all: true }).catch(() => {
        throw new ParleyError('serve.bad-request', { why: 'the body is no multipart form' })
      })
      const files = [form['file']].flat().filter(f => f instanceof File)
      if (files.length === 0)
        throw new ParleyError('serve.bad-request', { why: 'no field "file" with a file' })
      const outcomes: unknown[] = []
      for (const file of files) {
        if (file.size > MAX_BYTES)
          throw new ParleyError('read.too-large', { name: file.name, size: file.size, limit: MAX_BYTES })
        outcomes.push(await dossier.add({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))
      }
      return reply(c, { files: outcomes })
    },
  )
  const DateBody = z.object({ date: z.string().nullable().describe('EDTF, or null to take the date back') })
  route(
    app,
    {
      method: 'post',
      path: '/dossiers/{id}/articles/{of}/date',
      summary: 'Sets the date of an article by a decision; everything relative in it is resolved anew',
      request: {
        params: DossierId.extend(OfId.shape),
        body: { content: { 'application/json': { schema: DateBody } } },
      },
      responses: { 200: json(ANSWERS.show.view, 'The article as it is now'), 400: FAILURE, 404: FAILURE },
    },
    async c => {
      const dossier = await desk.dossier(c.req.param('id') ?? '')
      if (!/^application\/json\b/u.test(c.req.header('content-type') ?? ''))
        throw new ParleyError('serve.bad-request', { why: 'the body must be application/json' })
      const { date } = parse(DateBody, await c.req.json().catch(() => null))
      const of = c.req.param('of') ?? ''
      await dossier.date(of, date)
      return reply(c, await ANSWERS.show.answer(await dossier.record(null), { id: of }, dossier.library))
    },
  )
}

/** Puts all routes of the API on an app. */
export function routes(app: OpenAPIHono, desk: Desk): void {
  route(
    app,
    {
      method: 'get',
      path: '/dossiers',
      summary: 'The dossiers of the store',
      responses: {
        200: json(
          z.object({ dossiers: z.array(z.object({ id: z.string(), name: z.string() })) }),
          'Ids and names',
        ),
      },
    },
    async c => reply(c, { dossiers: (await desk.dossiers()).map(({ id, name }) => ({ id, name })) }),
  )
  questions(app, desk)
  changes(app, desk)
}
