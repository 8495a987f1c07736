import { attr, type ElementNode } from '../tree/node.ts'

/** A `<meta>` with its place. */
export interface Meta {
  readonly value: string
  readonly source: number
}

/** The page's `<meta>` values by lower-case name (`name`, `property`, `itemprop` or `http-equiv`), in document order. */
export function metaOf(elements: readonly ElementNode[]): ReadonlyMap<string, readonly Meta[]> {
  const table = new Map<string, Meta[]>()
  for (const element of elements) {
    if (element.tag !== 'meta') continue
    const value = (attr(element, 'content') ?? attr(element, 'value') ?? '').trim()
    if (!value) continue
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attr(element, key)?.trim().toLowerCase()
      if (!name) continue
      const list = table.get(name) ?? []
      list.push({ value, source: element.start })
      table.set(name, list)
    }
  }
  return table
}
