import type { EventFinding } from '../../model/finding.ts'
import type { Draft } from '../pipeline.ts'

/**
 * Each directed event of a sentence once: the same code between the same sides told twice is one, and what names only one of
 * the sides of another event of its type tells that one again ("attacked …, killing 20").
 */
export function distinct<E extends { readonly event: Draft<'event'> }>(events: readonly E[]): readonly E[] {
  const seen = new Set<string>()
  const once = events.filter(({ event: e }) => {
    const key = `${e.cameo} ${sidesOf(e.source)} ${sidesOf(e.target)}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
  return once.filter(e => !once.some(f => f !== e && within(e.event, f.event)))
}

const sidesOf = (s: EventFinding['source']): string => s.map(a => `${a.country}:${a.span?.start}`).join(',')

/** Whether `e` tells less of what `f` tells: the same type and standing, one side the same, the other not known. */
function within(e: Draft<'event'>, f: Draft<'event'>): boolean {
  if (e.type !== f.type || e.type === 'STATEMENT' || e.factuality !== f.factuality) return false
  const unknown = (side: EventFinding['source']): boolean =>
    side.every(a => a.country === null && a.actor === null)
  const same = (a: EventFinding['source'], b: EventFinding['source']): boolean =>
    a.some(x => x.country !== null && b.some(y => x.country === y.country))
  return (
    (unknown(e.target) && !unknown(f.target) && same(e.source, f.source)) ||
    (unknown(e.source) && !unknown(f.source) && same(e.target, f.target))
  )
}
