import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { ANSWERS, type QuestionName } from '../ask/answers.ts'
import { DEFAULT_LIMIT, OneQuestion, Paging, RelatedQuestion } from '../ask/question.ts'
import { changes } from './changes.ts'
import type { Desk } from './desk.ts'
import { parse, reply } from './reply.ts'
import { DossierId, FAILURE, json, OfId, route } from './route.ts'
import { scopeChanges } from './scope-changes.ts'

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
  scopeChanges(app, desk)
}
