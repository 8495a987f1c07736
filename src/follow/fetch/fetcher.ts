import PQueue from 'p-queue'
import { type Dispatcher, request } from 'undici'
import type { Capture } from '../../model/article.ts'
import { ParleyError } from '../../model/problem.ts'
import { readBody } from './body.ts'
import { type Deadline, deadline } from './deadline.ts'
import { type AllowedHosts, checkUrl, guardedAgent, type Resolve } from './guard.ts'
import { createPace } from './pace.ts'
import { type RobotsRules, robotsRules } from './robots.ts'
import { backedOff, type FetchState, FRESH, refreshed, retryAfter } from './state.ts'

/** How the fetcher behaves. */
export interface FetchOptions {
  /** Names us to servers and in robots.txt. */
  readonly userAgent: string
  readonly maxBytes: number
  /** Milliseconds that the servers of one URL may take, redirects included; what we wait out of politeness is not counted. */
  readonly timeout: number
  /** Milliseconds between an answer of a host and the next request to it; robots.txt may ask for more. */
  readonly gap: number
  readonly allowHosts: AllowedHosts
  /** The moment, in milliseconds; an argument so that nothing here reads a clock of its own. */
  readonly now: () => number
  readonly resolve?: Resolve
}

const FETCH_DEFAULTS = {
  userAgent: 'Parley/0.1 (news reader; follows negotiations; obeys robots.txt)',
  maxBytes: 50_000_000,
  timeout: 30_000,
  gap: 1_000,
} as const

/** What a user may choose of it. */
export interface FetchChoices {
  readonly maxBytes?: number
  /** Seconds. */
  readonly timeout?: number
  readonly userAgent?: string
  /** Hosts that may be asked though their addresses are not public. */
  readonly allowHosts?: readonly string[]
}

/** The options of a fetcher by a user's choices. */
export const fetchOptions = (c: FetchChoices, now: () => number): FetchOptions => ({
  userAgent: c.userAgent ?? FETCH_DEFAULTS.userAgent,
  maxBytes: c.maxBytes ?? FETCH_DEFAULTS.maxBytes,
  timeout: c.timeout === undefined ? FETCH_DEFAULTS.timeout : c.timeout * 1000,
  gap: FETCH_DEFAULTS.gap,
  allowHosts: new Set(c.allowHosts?.map(h => h.toLowerCase())),
  now,
})

/** What came of a URL. The state goes back to the store, whatever came. */
export type Fetched =
  | {
      readonly kind: 'fetched'
      readonly bytes: Uint8Array
      readonly capture: Capture
      readonly state: FetchState
    }
  | { readonly kind: 'unchanged'; readonly state: FetchState }
  | { readonly kind: 'waiting'; readonly state: FetchState }
  | {
      readonly kind: 'failed'
      readonly error: ParleyError
      /** Whether it may go well another time: the server or the network failed, and not the address. */
      readonly passing: boolean
      readonly state: FetchState
    }

export interface Fetcher {
  /**
   * Fetches a URL; never throws. Requests to one host come one after the other. Aborting `stop` ends it with `fetch.failed`;
   * then the state that came in still holds.
   */
  fetch(url: string, state?: FetchState, stop?: AbortSignal): Promise<Fetched>
  close(): Promise<void>
}

const MAX_REDIRECTS = 5
const ROBOTS_BYTES = 512_000
/** How long a robots.txt is believed, in milliseconds: RFC 9309 asks for no more than a day. */
const ROBOTS_KEPT = 12 * 3_600_000
const REDIRECTS = new Set([301, 302, 303, 307, 308])
const ACCEPT =
  'text/html,application/xhtml+xml,application/feed+json,application/rss+xml,application/atom+xml,application/xml;q=0.9,*/*;q=0.8'

interface Answer {
  readonly url: URL
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Uint8Array
}

/** A fetcher with its own connections and one queue a host; close it when done. */
export function createFetcher(options: FetchOptions): Fetcher {
  const agent = guardedAgent(options.allowHosts, options.resolve)
  const queues = new Map<string, PQueue>()
  const robots = new Map<string, { readonly rules: Promise<RobotsRules>; readonly until: number }>()
  const pace = createPace()

  const queueOf = (host: string): PQueue => {
    const known = queues.get(host) ?? new PQueue({ concurrency: 1 })
    queues.set(host, known)
    return known
  }

  const robotsOf = (url: URL, signal: AbortSignal): Promise<RobotsRules> => {
    const known = robots.get(url.origin)
    if (known && options.now() < known.until) return known.rules
    const rules = askRobots(url, signal)
    const keep = (ms: number): void => {
      if (ms > 0) robots.set(url.origin, { rules, until: options.now() + ms })
      else robots.delete(url.origin)
    }
    keep(ROBOTS_KEPT)
    rules.then(
      r => keep(r.reached ? ROBOTS_KEPT : 0),
      () => keep(0),
    )
    return rules
  }

  /** Errors of the network, of the certificate and of the address are thrown: the page itself would meet them too. */
  async function askRobots(url: URL, signal: AbortSignal): Promise<RobotsRules> {
    const address = new URL('/robots.txt', url)
    const answer = await follow(address, {}, signal, ROBOTS_BYTES, async () => 0).catch((error: unknown) => {
      const code = error instanceof ParleyError ? error.problem.code : ''
      // RFC 9309, 2.3.1.2: after five redirects it may be taken for not there.
      if (code === 'fetch.redirects') return { status: 404, bytes: new Uint8Array(0) }
      if (code === 'fetch.too-large') return null
      throw error
    })
    return robotsRules(
      address.href,
      options.userAgent,
      answer && { status: answer.status, text: new TextDecoder().decode(answer.bytes) },
    )
  }

  /** One request and its redirects; `before` runs for every hop and gives the milliseconds that its host rests afterwards. */
  async function follow(
    start: URL,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
    maxBytes: number,
    before: (url: URL) => Promise<number>,
  ): Promise<Answer> {
    let url = start
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      checkUrl(url, options.allowHosts)
      const { host } = url
      const rest = await before(url)
      const answer = await ask(url, hop === 0 ? headers : {}, signal, agent).finally(() =>
        pace.rest(host, rest),
      )
      const location = answer.headers['location']
      if (!REDIRECTS.has(answer.status) || location === undefined) {
        const bytes = await readBody(answer.body, answer.headers['content-encoding'] ?? '', {
          url: url.href,
          maxBytes,
        })
        return { url, status: answer.status, headers: answer.headers, bytes }
      }
      await answer.body.dump({ limit: 65_536, signal })
      if (!URL.canParse(location, url.href))
        throw new ParleyError('fetch.bad-url', { url: location, why: 'the redirect leads nowhere' })
      url = new URL(location, url)
    }
    throw new ParleyError('fetch.redirects', { url: start.href, count: MAX_REDIRECTS })
  }

  async function ask(
    url: URL,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
    dispatcher: Dispatcher,
  ) {
    const {
      statusCode,
      headers: raw,
      body,
    } = await request(url.href, {
      dispatcher,
      signal,
      headers: {
        'user-agent': options.userAgent,
        accept: ACCEPT,
        'accept-encoding': 'gzip, br, zstd',
        ...headers,
      },
    })
    const flat = Object.entries(raw).flatMap(([k, v]) =>
      v === undefined ? [] : [[k.toLowerCase(), Array.isArray(v) ? v.join(', ') : v] as const],
    )
    return { status: statusCode, headers: Object.fromEntries(flat), body }
  }

  async function attempt(url: URL, state: FetchState, limit: Deadline): Promise<Fetched> {
    const { signal } = limit
    const conditions = {
      ...(state.etag ? { 'if-none-match': state.etag } : {}),
      ...(state.lastModified ? { 'if-modified-since': state.lastModified } : {}),
    }
    const answer = await follow(url, conditions, signal, options.maxBytes, async hop => {
      const rules = await robotsOf(hop, signal)
      if (!rules.reached) throw new ParleyError('fetch.no-robots', { url: hop.href })
      if (!rules.allows(hop.href)) throw new ParleyError('fetch.robots', { url: hop.href })
      await limit.without(s => pace.wait(hop.host, s))
      return Math.max(options.gap, rules.delay)
    })
    const { status, headers } = answer
    if (status === 304) return { kind: 'unchanged', state: { ...state, failures: 0, notBefore: null } }
    if (status >= 400) {
      const passing = status === 408 || status === 429 || status >= 500
      const wait = passing ? retryAfter(headers['retry-after'], options.now()) : null
      return {
        kind: 'failed',
        error: new ParleyError('fetch.status', { url: url.href, status }),
        passing,
        state: backedOff(state, options.now(), wait),
      }
    }
    const capture: Capture = {
      name: answer.url.href,
      url: answer.url.href,
      mediaType: headers['content-type'] ?? null,
      status,
      headers,
      fetchedAt: new Date(options.now()).toISOString(),
    }
    return {
      kind: 'fetched',
      bytes: answer.bytes,
      capture,
      state: refreshed(headers['etag'], headers['last-modified']),
    }
  }

  return {
    async fetch(address, state = FRESH, stop) {
      const now = options.now()
      if (state.notBefore !== null && Date.parse(state.notBefore) > now) return { kind: 'waiting', state }
      if (!URL.canParse(address)) {
        const error = new ParleyError('fetch.bad-url', { url: address, why: 'it cannot be read' })
        return { kind: 'failed', error, passing: false, state: backedOff(state, now, null) }
      }
      const url = new URL(address)
      let result: Fetched | null = null
      await queueOf(url.host).add(async () => {
        const limit = deadline(options.timeout, stop ?? null)
        result = await attempt(url, state, limit).catch((error: unknown): Fetched => {
          const why = explain(error, url, options.timeout)
          return {
            kind: 'failed',
            error: why,
            passing: PASSING.has(why.problem.code),
            state: stop?.aborted ? state : backedOff(state, options.now(), null),
          }
        })
        limit.clear()
      })
      return result ?? { kind: 'waiting', state }
    },
    close: async () => {
      pace.close()
      await agent.close()
    },
  }
}

const PASSING: ReadonlySet<string> = new Set(['fetch.timeout', 'fetch.failed', 'fetch.no-robots'])

const CERTIFICATE =
  /^(?:CERT_|ERR_TLS_|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT)/u

/** Turns whatever went wrong into a problem of this URL. */
function explain(error: unknown, url: URL, timeout: number): ParleyError {
  for (let e: unknown = error; e instanceof Error; e = e.cause) {
    if (e instanceof ParleyError) return e
    const code = 'code' in e && typeof e.code === 'string' ? e.code : ''
    if (CERTIFICATE.test(code))
      return new ParleyError('fetch.certificate', { url: url.href, why: code }, { cause: error })
    if (e.name === 'TimeoutError')
      return new ParleyError('fetch.timeout', { url: url.href, seconds: timeout / 1000 }, { cause: error })
  }
  const why = error instanceof Error ? error.message : String(error)
  return new ParleyError('fetch.failed', { url: url.href, why }, { cause: error })
}
