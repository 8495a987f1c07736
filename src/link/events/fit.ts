import type { Factuality } from '../../model/lists.ts'
import type { EventSide } from '../../model/record.ts'
import type { EventMention } from './mention.ts'

/** Whether and why two tellings are of one event. */

const DAY = 86_400_000
/** Reports that tell one event without its time lie at most this far apart: a day's news, its echo and a Sunday between. */
const NEAR = 3 * DAY
/** A window wider than this ("last year") names no occasion. */
const OCCASION = 8 * DAY

/** What happens many times between the same sides: without its day and place it is never taken for one. */
const RECURRING = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST', 'CONSULT', 'AID'])

/** Told as having happened, as coming, or as not coming. */
export const sort = (f: Factuality): 'fact' | 'ahead' | 'not' => {
  switch (f) {
    case 'asserted':
    case 'past-habit':
      return 'fact'
    case 'denied':
    case 'ruled-out':
    case 'refused':
      return 'not'
    case 'planned':
    case 'expected':
    case 'hoped':
    case 'possible':
    case 'proposed':
    case 'requested':
    case 'conditional':
    case 'predicted':
    case 'hypothetical':
      return 'ahead'
  }
}

/** Whether two tellings can be of one event at all: what is not known hinders nothing, what is told apart does. */
export function compatible(a: EventMention, b: EventMention): boolean {
  const [f, g] = [a.member.finding, b.member.finding]
  if (f.type !== g.type || sort(f.factuality) !== sort(g.factuality) || f.negated !== g.negated) return false
  if (a.from !== null && a.to !== null && b.from !== null && b.to !== null)
    if (a.from >= b.to || b.from >= a.to) return false
  if (f.place && g.place && f.place.name !== g.place.name) return false
  return sidesFit(a.source, b.source) && sidesFit(a.target, b.target)
}

/** The reason for which two compatible tellings are one event, or null. */
export function reasonOf(a: EventMention, b: EventMention): string | null {
  if (!compatible(a, b)) return null
  const [f, g] = [a.member.finding, b.member.finding]
  const who = `same sides: ${name(a.source)} → ${name(a.target)}`
  const placed = f.place !== null && g.place !== null
  if (occasion(a) && occasion(b)) return `${who}; times meet${placed ? '; same place' : ''}`
  // The same words of two articles are one report, whatever it tells.
  if (a.member.article.copyGroup === b.member.article.copyGroup && sameWords(a, b))
    return `${who}; same words`
  if (RECURRING.has(f.type) && !placed) return null
  if (f.cameo !== g.cameo) return null
  if (a.member.article.id === b.member.article.id) return `${who}; told twice in one report`
  if (a.published === null || b.published === null) return null
  return Math.abs(a.published - b.published) <= NEAR ? `${who}; told within ${NEAR / DAY} days` : null
}

const occasion = (m: EventMention): boolean => m.from !== null && m.to !== null && m.to - m.from <= OCCASION

const sameWords = (a: EventMention, b: EventMention): boolean => {
  const words = ({ member: { article, finding } }: EventMention): string =>
    article.reading.text.slice(finding.sentence.start, finding.sentence.end)
  return a.member.article.id !== b.member.article.id && words(a) === words(b)
}

/** Every side of the shorter list has its like in the other; nobody fits only nobody. */
function sidesFit(a: readonly EventSide[], b: readonly EventSide[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 0) return long.length === 0
  return short.every(s => long.some(t => same(s, t)))
}

/** The same actor; or one state, where not two different persons are named. */
function same(a: EventSide, b: EventSide): boolean {
  if (a.actor && b.actor && a.actor.id === b.actor.id) return true
  if (a.country === null || a.country !== b.country) return a.text !== '' && a.text === b.text
  if (a.actor && b.actor && a.actor.office !== null && b.actor.office !== null) return false
  const [x, y] = [a.sectors[0], b.sectors[0]]
  return x === y || x === undefined || y === undefined || x === 'GOV' || y === 'GOV'
}

const name = (sides: readonly EventSide[]): string =>
  sides.map(s => s.actor?.name ?? s.country ?? s.text).join(', ') || 'nobody named'
