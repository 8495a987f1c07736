import type { TimeFinding } from '../../model/finding.ts'
import { cover } from '../../model/span.ts'
import { placeKey } from '../linked.ts'
import type { ArticleTellings, Order } from './tellings.ts'

/** Leads every member of a group to one of them. */
function groups(): { readonly join: (a: string, b: string) => void; readonly of: (a: string) => string } {
  const parent = new Map<string, string>()
  const of = (a: string): string => {
    let at = a
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up
    return at
  }
  return {
    join: (a, b) => {
      const [x, y] = [of(a), of(b)]
      if (x !== y) parent.set(x, y)
    },
    of,
  }
}

/**
 * Orders that the times of one article tell between the entities that stand at them: an undated report's Friday lies before
 * its Monday, so what was told of Friday lies before what was told of Monday.
 */
export function timeOrders(all: readonly ArticleTellings[]): readonly Order[] {
  return all.flatMap(({ article, told }) => {
    const times = article.findings.filter((f): f is TimeFinding => f.kind === 'time')
    const same = groups()
    const links = times.flatMap(f => {
      const time = article.times.get(placeKey(cover(f.spans)))
      return (time?.links ?? []).map(l => ({ from: f.id, ...l }))
    })
    if (links.length === 0) return []
    for (const l of links) if (l.relation === 'same') same.join(l.from, l.to)
    const idAt = new Map(times.map(f => [placeKey(cover(f.spans)), f.id]))
    const entities = new Map<string, Set<string>>()
    for (const { entity, finding } of told) {
      const id = finding.time ? idAt.get(placeKey(finding.time.span)) : undefined
      if (id === undefined) continue
      const group = same.of(id)
      entities.set(group, (entities.get(group) ?? new Set()).add(entity.id))
    }
    return links.flatMap((l): readonly Order[] => {
      if (l.relation !== 'before' && l.relation !== 'after') return []
      const { relation, basis } = l
      const [here, there] = [entities.get(same.of(l.from)), entities.get(same.of(l.to))]
      return [...(here ?? [])].flatMap(of =>
        [...(there ?? [])].map(to => ({ of, relation, to, close: false, days: null, basis, words: null })),
      )
    })
  })
}
