import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { ANSWERS } from '../ask/answers.ts'
import { ParleyError, Problem } from '../model/problem.ts'
import type { Desk } from './desk.ts'
import { reply } from './reply.ts'
import { bodyOf, DossierId, FAILURE, json, OfId, route } from './route.ts'

const AddedFile = z.object({
  name: z.string(),
  outcome: z.enum(['added', 'known', 'refused']),
  articles: z.array(z.string()),
  problems: z.array(Problem),
})

/** Most bytes that one file may have when it comes over HTTP. */
const MAX_BYTES = 256 * 1024 * 1024

/** Routes that add and decide. */
export function changes(app: OpenAPIHono, desk: Desk): void {
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
      const { date } = await bodyOf(c, DateBody)
      const of = c.req.param('of') ?? ''
      await dossier.date(of, date)
      return reply(c, await ANSWERS.show.answer(await dossier.record(null), { id: of }, dossier.library))
    },
  )
}
