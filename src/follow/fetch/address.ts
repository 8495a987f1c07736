import ipaddr from 'ipaddr.js'

/** Services of clouds that answer on addresses which look public. */
const METADATA = new Set(['168.63.129.16'])

/**
 * Whether a request may go to an IP address: only to public unicast ones. Loopback, private, link-local, multicast, carrier and
 * reserved ranges are not, nor are IPv6 addresses that carry a forbidden IPv4 one (mapped, 6to4, NAT64, Teredo).
 *
 * @param address an IPv4 or IPv6 address in any spelling that `ipaddr.js` reads; anything else is not public.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  // `process` turns IPv4-mapped IPv6 into IPv4.
  const parsed = ipaddr.process(address)
  return parsed.range() === 'unicast' && !METADATA.has(parsed.toString())
}

/** The address inside a URL's host, when the host is one: brackets of IPv6 taken off. URL parsing has made odd IPv4 spellings plain. */
export function literalAddress(host: string): string | null {
  const bare = host.replace(/^\[|\]$/gu, '')
  return ipaddr.isValid(bare) ? bare : null
}
