import type { Record } from '../model/record.ts'

/** Characters of an id's digest that are shown at least: enough that a start stays unique while a dossier grows. */
const DIGITS = 7

/** How far two ids agree. */
function shared(a: string, b: string): number {
  let n = 0
  while (n < a.length && a[n] === b[n]) n++
  return n
}

/** Gives for each id of a record its shortest start that leads to it alone; ids that are not of the record stay whole. */
export function shortIds(record: Record): (id: string) => string {
  const all = [
    ...new Set([
      ...Object.keys(record.ids),
      ...record.articles.flatMap(a => [a.id, a.reading]),
      ...record.review.map(r => r.finding),
      ...[
        ...record.actors,
        ...record.meetings,
        ...record.statements,
        ...record.proposals,
        ...record.commitments,
        ...record.figures,
        ...record.background,
      ].map(e => e.id),
    ]),
  ].sort()
  const short = new Map<string, string>()
  all.forEach((id, i) => {
    const neighbours = Math.max(shared(id, all[i - 1] ?? ''), shared(id, all[i + 1] ?? ''))
    const least = id.indexOf('_') + 1 + DIGITS
    short.set(id, id.slice(0, Math.max(least, neighbours + 1)))
  })
  return id => short.get(id) ?? id
}
