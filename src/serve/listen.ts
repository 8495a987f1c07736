import { type ServerType, serve } from '@hono/node-server'
import { ParleyError } from '../model/problem.ts'

/** An app, as far as listening needs it. */
interface App {
  readonly fetch: (request: Request) => Response | Promise<Response>
}

/** The port that is tried when nobody names one. */
export const DEFAULT_PORT = 4747

export interface Listening {
  readonly url: string
  close(): Promise<void>
}

/** Only the kinds of names under which a server is reached by a browser on this machine. */
const shown = (host: string): string =>
  host === '::1' ? '[::1]' : host === '0.0.0.0' || host === '::' ? 'localhost' : host

function start(app: App, host: string, port: number): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: (request: Request) => app.fetch(request), hostname: host, port }, () =>
      resolve(server),
    )
    server.once('error', reject)
  })
}

/** Ends a server at once, also connections that browsers keep open. */
const stop = (server: ServerType): Promise<void> =>
  new Promise(resolve => {
    server.close(() => resolve())
    if ('closeAllConnections' in server) server.closeAllConnections()
  })

/**
 * Listens on the loopback, or on `host` where told. Without a port the usual one is tried and then any free one;
 * a port that was asked for and is taken is `serve.port`.
 */
export async function listen(
  app: App,
  options: { readonly host?: string; readonly port?: number } = {},
): Promise<Listening> {
  const host = options.host ?? '127.0.0.1'
  const taken = (error: unknown): boolean =>
    error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')
  const server = await start(app, host, options.port ?? DEFAULT_PORT).catch((error: unknown) => {
    if (!taken(error)) throw error
    if (options.port !== undefined)
      throw new ParleyError('serve.port', { port: options.port }, { cause: error })
    return start(app, host, 0)
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : (options.port ?? DEFAULT_PORT)
  return { url: `http://${shown(host)}:${port}/`, close: () => stop(server) }
}
