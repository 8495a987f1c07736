import { lookup as dnsLookup, type LookupAddress } from 'node:dns'
import { Agent, buildConnector, type Dispatcher } from 'undici'
import { ParleyError } from '../../model/problem.ts'
import { isPublic, literalAddress } from './address.ts'

/** Hosts that the user allowed although their addresses are not public: host names or addresses, lower case, with or without port. */
export type AllowedHosts = ReadonlySet<string>

/** Resolves a name to all its addresses; an argument so that tests can rebind a name between two calls. */
export type Resolve = (
  host: string,
  done: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void

const systemResolve: Resolve = (host, done) =>
  dnsLookup(host, { all: true, verbatim: true }, (error, found) => done(error, found ?? []))

const allowed = (hosts: AllowedHosts, host: string, port: string): boolean => {
  const bare = host.toLowerCase().replace(/^\[|\]$/gu, '')
  return hosts.has(bare) || hosts.has(`${bare}:${port}`)
}

/**
 * Throws for a URL that must not be fetched: other schemes than http(s), credentials in it, an address that is not public.
 * Names are looked up later, by the connection itself.
 */
export function checkUrl(url: URL, hosts: AllowedHosts): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new ParleyError('fetch.bad-url', { url: url.href, why: `${url.protocol} is not fetched` })
  if (url.username !== '' || url.password !== '')
    throw new ParleyError('fetch.bad-url', {
      url: `${url.protocol}//…@${url.host}`,
      why: 'it carries a password',
    })
  const address = literalAddress(url.hostname)
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  if (address !== null && !isPublic(address) && !allowed(hosts, url.hostname, port))
    throw new ParleyError('fetch.forbidden-address', { url: url.href, address })
}

/**
 * A dispatcher whose connections go only to public addresses. The name is looked up once, all its addresses are checked, and the
 * connection is made to one of those: a name that resolves otherwise a moment later (DNS rebinding) gains nothing.
 *
 * @param hosts hosts that the user allowed.
 */
export function guardedAgent(hosts: AllowedHosts, resolve: Resolve = systemResolve): Dispatcher {
  const connectTo = (port: string) =>
    buildConnector({
      timeout: 10_000,
      lookup(host, options, callback) {
        resolve(host, (error, found) => {
          if (error) return callback(error, [])
          const bad = allowed(hosts, host, port) ? undefined : found.find(a => !isPublic(a.address))
          if (bad)
            return callback(
              new ParleyError('fetch.forbidden-address', { url: host, address: bad.address }),
              [],
            )
          const [first] = found
          if (!first) return callback(new Error(`${host} has no address`), [])
          if (options.all) return callback(null, [...found])
          callback(null, first.address, first.family)
        })
      },
    })
  return new Agent({
    connect(options, callback) {
      const port = options.port || (options.protocol === 'https:' ? '443' : '80')
      connectTo(port)(options, callback)
    },
    pipelining: 1,
    keepAliveTimeout: 1_000,
    maxHeaderSize: 32_768,
  })
}
