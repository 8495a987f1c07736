import { OpenAPIHono } from '@hono/zod-openapi'
import { ParleyError } from '../model/problem.ts'
import type { Desk } from './desk.ts'
import { guard, headers, LOOPBACK } from './guard.ts'
import { page } from './page.ts'
import { plainTimeline } from './plain.ts'
import { fail } from './reply.ts'
import { routes } from './routes.ts'

export interface AppOptions {
  /** Host names that this server answers to beside the loopback's. */
  readonly hosts?: readonly string[]
  /** Folder of the built page, or null where there is none. */
  readonly page?: string | null
  readonly version?: string
}

/** The whole server as a function from request to response; `listen` gives it a port. */
export function createApp(desk: Desk, options: AppOptions = {}): OpenAPIHono {
  const app = new OpenAPIHono()
  app.onError((error, c) => fail(c, error))
  app.use(headers)
  app.use(guard([...LOOPBACK, ...(options.hosts ?? [])]))
  routes(app, desk)
  app.get('/plain/:id', async c => {
    const dossier = await desk.dossier(c.req.param('id'))
    return c.html(plainTimeline(dossier.name, await dossier.record(null)))
  })
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Parley',
      version: options.version ?? '0',
      description: 'The record of a negotiation, each finding with the sentence that shows it.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
  })
  app.notFound(async c => {
    const forPage = (c.req.method === 'GET' || c.req.method === 'HEAD') && !c.req.path.startsWith('/dossiers')
    const sent = forPage && options.page ? await page(c, options.page) : null
    if (sent) return sent
    if (forPage && c.req.path === '/') {
      const [first] = await desk.dossiers()
      if (first) return c.redirect(`/plain/${encodeURIComponent(first.name)}`)
    }
    return fail(c, new ParleyError('serve.not-found', { path: c.req.path }))
  })
  return app
}
