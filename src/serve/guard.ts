import type { MiddlewareHandler } from 'hono'
import { ParleyError } from '../model/problem.ts'

/** Names under which this machine reaches itself. */
export const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

/** `host:port` in lower case without its port; IPv6 keeps its brackets. */
const nameOf = (host: string): string => host.toLowerCase().replace(/:\d+$/u, '')

/** The host of an Origin header, or null for `null` and for what is no HTTP origin. */
function originHost(origin: string): string | null {
  const url = URL.canParse(origin) ? new URL(origin) : null
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.host : null
}

/**
 * Lets pass only requests that name this server (against DNS rebinding) and that come from its own page or from no page
 * at all (against requests that other sites make in the user's browser). `hosts` are names without ports.
 */
export function guard(hosts: readonly string[]): MiddlewareHandler {
  const allowed = new Set(hosts.map(h => h.toLowerCase()))
  return async (c, next) => {
    const host = c.req.header('host') ?? ''
    if (!allowed.has(nameOf(host))) throw new ParleyError('serve.forbidden-host', { host })
    const origin = c.req.header('origin')
    if (origin !== undefined && originHost(origin)?.toLowerCase() !== host.toLowerCase())
      throw new ParleyError('serve.forbidden-origin', { origin })
    const site = c.req.header('sec-fetch-site')
    const changes = c.req.method !== 'GET' && c.req.method !== 'HEAD'
    if (changes && site !== undefined && site !== 'same-origin' && site !== 'none')
      throw new ParleyError('serve.forbidden-origin', { origin: origin ?? site })
    await next()
  }
}

/** Nothing runs, loads or frames but what this server itself sends. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Headers that every answer carries. */
export const headers: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('Content-Security-Policy', POLICY)
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('X-Frame-Options', 'DENY')
  c.header('Referrer-Policy', 'no-referrer')
  c.header('Cross-Origin-Opener-Policy', 'same-origin')
  c.header('Cross-Origin-Resource-Policy', 'same-origin')
}
