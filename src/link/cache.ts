import { canonicalJson } from '../model/canonical.ts'
import { sha256 } from '../model/ids.ts'

/**
 * Results of linking by a digest of what they were made from: one more article costs its own blocks and no others. A cache
 * changes no result; without one everything is computed.
 */
export interface LinkCache {
  get(key: string): unknown
  set(key: string, value: unknown): void
}

/** A cache in memory that forgets the least recently used beyond `limit` entries. */
export function memoryCache(limit = 50_000): LinkCache {
  const entries = new Map<string, unknown>()
  return {
    get(key) {
      const value = entries.get(key)
      if (value !== undefined) {
        entries.delete(key)
        entries.set(key, value)
      }
      return value
    },
    set(key, value) {
      entries.set(key, value)
      if (entries.size > limit) {
        const oldest = entries.keys().next().value
        if (oldest !== undefined) entries.delete(oldest)
      }
    },
  }
}

/**
 * Computes a value once for the same stage, version and inputs.
 *
 * @param inputs all that the value depends on, as JSON can carry it: ids of findings, dates, decisions.
 */
export function cached<T>(cache: LinkCache | undefined, stage: string, inputs: unknown, compute: () => T): T {
  if (!cache) return compute()
  const key = `${stage}:${sha256(canonicalJson(inputs))}`
  const known = cache.get(key)
  if (known !== undefined) return known as T
  const value = compute()
  cache.set(key, value)
  return value
}
