import type { Context } from 'hono'
import { z } from 'zod'
import { canonicalJson } from '../model/canonical.ts'
import { sha256 } from '../model/ids.ts'
import { ParleyError, Problem, problemOf } from '../model/problem.ts'

/** The shape of every answer that is none. */
export const Failure = z.object({ problem: Problem })

/** HTTP status of each code that a request can meet; all others are faults of the server: 500. */
const STATUS: { readonly [code: string]: 400 | 403 | 404 | 409 | 413 | 503 | 507 } = {
  'ask.not-found': 404,
  'ask.no-actor': 404,
  'ask.no-article': 404,
  'ask.ambiguous': 409,
  'decide.bad-value': 400,
  'decide.not-an-article': 404,
  'embed.no-vectors': 404,
  'embed.no-weights': 503,
  'embed.no-runtime': 503,
  'embed.bad-weights': 503,
  'embed.other-weights': 503,
  'input.bad-date': 400,
  'input.bad-option': 400,
  'read.too-large': 413,
  'serve.bad-request': 400,
  'serve.not-found': 404,
  'serve.forbidden-host': 403,
  'serve.forbidden-origin': 403,
  'store.no-dossier': 404,
  'store.missing': 404,
  'store.locked': 503,
  'store.full': 507,
}

/** Sends what went wrong with its code and what to do next. */
export function fail(c: Context, error: unknown): Response {
  const p = problemOf(error)
  return c.body(canonicalJson({ problem: p }), STATUS[p.code] ?? 500, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  })
}

/** Sends a view: the bytes that `--json` prints, under a tag made of them, so that unchanged answers are not sent again. */
export function reply(c: Context, view: unknown, status: 200 | 201 = 200): Response {
  const body = `${canonicalJson(view)}\n`
  const etag = `"${sha256(body).slice(0, 32)}"`
  const common = { ETag: etag, 'Cache-Control': 'no-cache' }
  const asked = (c.req.header('if-none-match') ?? '').split(',').map(t => t.trim().replace(/^W\//u, ''))
  if (status === 200 && asked.includes(etag)) return c.body(null, 304, common)
  return c.body(body, status, { ...common, 'Content-Type': 'application/json; charset=utf-8' })
}

/** Reads what was asked for with its schema; throws `serve.bad-request` with the field and the reason. */
export function parse<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> {
  const got = schema.safeParse(value)
  if (got.success) return got.data
  const issue = got.error.issues[0]
  const at = issue?.path.join('.') ?? ''
  throw new ParleyError('serve.bad-request', {
    why: `${at === '' ? '' : `${at}: `}${issue?.message ?? 'it does not parse'}`,
  })
}
