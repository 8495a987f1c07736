import { createRoute, type OpenAPIHono, type RouteConfig } from '@hono/zod-openapi'
import type { Context, Handler } from 'hono'
import { z } from 'zod'
import { ParleyError } from '../model/problem.ts'
import { Failure, parse } from './reply.ts'

/** An answer of the description: JSON by a schema. */
export const json = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

/** The answer that is none. */
export const FAILURE = json(Failure, 'What went wrong, with its code and what to do next')

/** Which dossier a path speaks of. */
export const DossierId = z.object({ id: z.string().describe('A dossier’s name or id') })
/** Which thing of it a path speaks of. */
export const OfId = z.object({ of: z.string().describe('An id, or a start of one that is unique') })

/** Registers a route in the description and under the path that Hono understands. */
export function route(app: OpenAPIHono, config: RouteConfig, handler: Handler): void {
  const made = createRoute(config)
  app.openAPIRegistry.registerPath(made)
  app.on(config.method.toUpperCase(), made.getRoutingPath(), handler)
}

/** The JSON body of a request, by a schema. Throws `serve.bad-request` where it is none or does not fit. */
export async function bodyOf<S extends z.ZodType>(c: Context, schema: S): Promise<z.infer<S>> {
  if (!/^application\/json\b/u.test(c.req.header('content-type') ?? ''))
    throw new ParleyError('serve.bad-request', { why: 'the body must be application/json' })
  return parse(schema, await c.req.json().catch(() => null))
}
