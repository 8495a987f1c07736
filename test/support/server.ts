import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A real server on this machine whose answers a test may change while it runs. */
export interface TestServer {
  readonly host: string
  /** Paths that were asked for, in order. */
  readonly asked: string[]
  readonly at: (path: string) => string
  /** What a path answers: a body with its type and headers, or whatever the function does. */
  readonly serve: (
    path: string,
    body: string | Uint8Array | ((req: IncomingMessage, res: ServerResponse) => void),
    headers?: Readonly<Record<string, string>>,
  ) => void
  readonly remove: (path: string) => void
  readonly close: () => Promise<void>
}

export async function testServer(): Promise<TestServer> {
  const routes = new Map<string, (req: IncomingMessage, res: ServerResponse) => void>()
  const asked: string[] = []
  const server = createServer((req, res) => {
    asked.push(req.url ?? '')
    const route = routes.get(req.url ?? '')
    if (route) route(req, res)
    else res.writeHead(404).end()
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    host: `127.0.0.1:${port}`,
    asked,
    at: path => `http://127.0.0.1:${port}${path}`,
    serve: (path, body, headers = { 'content-type': 'text/html; charset=utf-8' }) =>
      void routes.set(
        path,
        typeof body === 'function' ? body : (_, res) => void res.writeHead(200, { ...headers }).end(body),
      ),
    remove: path => void routes.delete(path),
    close: () =>
      new Promise(done => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}
