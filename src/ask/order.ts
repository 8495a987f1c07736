/**
 * Puts items in an order that keeps what is known of it: an item comes after all that it is known to come after.
 * Otherwise the given order stays. What contradicts itself (a ring) stays in the given order too.
 * Takes items in canonical order and, for each id, the ids that come before it.
 */
export function inKnownOrder<T extends { readonly id: string; readonly after: readonly string[] }>(
  items: readonly T[],
): readonly T[] {
  const here = new Map(items.map(i => [i.id, i]))
  const out: T[] = []
  const state = new Map<string, 'open' | 'done'>()
  const place = (item: T): void => {
    if (state.has(item.id)) return
    state.set(item.id, 'open')
    for (const id of item.after) {
      const before = here.get(id)
      if (before) place(before)
    }
    state.set(item.id, 'done')
    out.push(item)
  }
  items.forEach(place)
  return out
}
