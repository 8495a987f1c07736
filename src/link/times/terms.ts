import { type OfficeTerm, termsOf } from '../../knowledge/terms.ts'
import type { Finding, RoleFinding } from '../../model/finding.ts'
import { contains, type Span } from '../../model/span.ts'
import type { Point, TimeExpression } from '../../model/time.ts'
import { open, type Where } from './anchors.ts'
import { placeOf } from './context.ts'

type TermPoint = Extract<Point, { op: 'term' }>

/** The terms that a point means: the one it counts, or all of an unbroken time in one office. Empty where that is not one stretch. */
function meant(p: TermPoint): readonly OfficeTerm[] {
  const all = p.holder === null ? [] : termsOf(p.holder, p.office)
  if (p.n !== null) return all.filter(t => t.n === p.n)
  return all.every((t, i) => i === 0 || t.from === all[i - 1]?.to) ? all : []
}

/** The days of a term of office, by what is known of who held it when; open where nobody is named or the name is not known. */
export function termDays(p: TermPoint): Where {
  const terms = meant(p)
  const [first, last] = [terms[0], terms.at(-1)]
  const from = first ? placeOf(first.from) : null
  if (!last || !from) return open()
  return { kind: 'stretch', from, to: last.to === null ? null : placeOf(last.to) }
}

/** In words, what the days of a term rest on. */
export function becauseTerm(p: TermPoint): string | undefined {
  const terms = meant(p)
  const [first, last] = [terms[0], terms.at(-1)]
  return first && last
    ? `${first.name} was ${first.office} from ${first.from}${last.to === null ? ' on' : ` to ${last.to}`}, by the list of offices`
    : undefined
}

/**
 * "his first term" with its holder, where a role of the article tells whose it is; the expression as it was otherwise.
 *
 * @param at where the words stand
 */
export function withHolder(e: TimeExpression, at: Span, findings: readonly Finding[]): TimeExpression {
  const { point } = e
  if (point?.op !== 'term' || point.holder !== null) return e
  const role = findings.find(
    (f): f is RoleFinding => f.kind === 'role' && f.term !== null && f.spans.some(s => contains(s, at)),
  )
  return role ? { ...e, point: { ...point, holder: role.actor.name } } : e
}
