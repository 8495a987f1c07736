import type { KnownText } from '../model/article.ts'

/** Who publishes what stands at an address, where nothing else tells: its host. */
export function hostOf(url: string | null): KnownText | null {
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : ''
  return host === '' ? null : { value: host, basis: 'host of the URL', source: null }
}
