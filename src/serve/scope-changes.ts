import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { ANSWERS } from '../ask/answers.ts'
import { acceptIssues, acceptScope } from '../follow/scope.ts'
import { ScopeSetting } from '../model/decision.ts'
import { IssueList } from '../model/issue.ts'
import type { Desk, DossierDesk } from './desk.ts'
import { reply } from './reply.ts'
import { bodyOf, DossierId, FAILURE, json, OfId, route } from './route.ts'

const ScopeBody = z.object({
  scope: z
    .union([z.literal('proposed'), ScopeSetting])
    .nullable()
    .describe(
      'Parties and period; "proposed" keeps what the reports propose now, null lets them propose again',
    ),
})
const IssuesBody = z.union([
  z.object({ accept: z.array(z.string()).min(1).describe('Words of issues that the reports propose') }),
  z.object({ issues: IssueList.nullable().describe('The whole list, or null for the general one') }),
])
const TopicBody = z.object({
  onTopic: z.boolean().nullable().describe('In, out, or null to leave it to the scope'),
})

/** Routes that decide what a dossier is about: parties and period, issues, and single reports. Each gives the scope as it is then. */
export function scopeChanges(app: OpenAPIHono, desk: Desk): void {
  const change = <S extends z.ZodType>(
    path: string,
    summary: string,
    body: S,
    decide: (dossier: DossierDesk, given: z.infer<S>, of: string) => Promise<unknown>,
  ): void => {
    const params = path.includes('{of}') ? DossierId.extend(OfId.shape) : DossierId
    const content = { 'application/json': { schema: body } }
    const responses = { 200: json(ANSWERS.scope.view, 'The scope as it is now'), 400: FAILURE, 404: FAILURE }
    route(
      app,
      { method: 'post', path, summary, request: { params, body: { content } }, responses },
      async c => {
        const dossier = await desk.dossier(c.req.param('id') ?? '')
        await decide(dossier, await bodyOf(c, body), c.req.param('of') ?? '')
        return reply(c, await ANSWERS.scope.answer(await dossier.record(null), {}, dossier.library))
      },
    )
  }
  change(
    '/dossiers/{id}/scope',
    'Sets parties and period by a decision, or keeps the ones that the reports propose',
    ScopeBody,
    (dossier, { scope }) => (scope === 'proposed' ? acceptScope(dossier) : dossier.setScope(scope)),
  )
  change(
    '/dossiers/{id}/issues',
    'Takes issues that the reports propose into the list by a decision, or sets the whole list',
    IssuesBody,
    (dossier, given) =>
      'accept' in given ? acceptIssues(dossier, given.accept) : dossier.setIssues(given.issues),
  )
  change(
    '/dossiers/{id}/articles/{of}/topic',
    'Takes an article into the dossier or out of it by a decision; what is out is kept, and in no register',
    TopicBody,
    (dossier, { onTopic }, of) => dossier.setTopic(of, onTopic),
  )
}
