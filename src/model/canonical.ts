/**
 * JSON with the keys of every object in code-unit order and without `undefined`: one value, one text.
 * Throws a TypeError for what JSON cannot carry (functions, NaN, infinities), since such a value would be lost silently.
 */
export function canonicalJson(value: unknown): string {
  if (value === null) return 'null'
  switch (typeof value) {
    case 'boolean':
      return value ? 'true' : 'false'
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`a number that JSON cannot carry: ${value}`)
      return JSON.stringify(value)
    case 'string':
      return JSON.stringify(value)
    case 'object': {
      // Every finding passes here several times: loops, and no entries or closures.
      let out = ''
      if (Array.isArray(value)) {
        for (const v of value) out += `${out && ','}${canonicalJson(v === undefined ? null : v)}`
        return `[${out}]`
      }
      for (const key of Object.keys(value).sort(compare)) {
        const v: unknown = Reflect.get(value, key)
        if (v !== undefined) out += `${out && ','}${JSON.stringify(key)}:${canonicalJson(v)}`
      }
      return `{${out}}`
    }
    default:
      throw new TypeError(`a value that JSON cannot carry: ${typeof value}`)
  }
}

/** Order of strings by UTF-16 code units: the same on every machine, whatever its locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Sorts a copy by the strings that `key` gives, in code-unit order. */
export const sortedBy = <T>(items: Iterable<T>, key: (item: T) => string): T[] =>
  [...items]
    .map(item => ({ item, k: key(item) }))
    .sort((a, b) => compare(a.k, b.k))
    .map(x => x.item)
