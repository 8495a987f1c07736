import { type Mention, type Side, windowText } from './mention.ts'
import { placeFit } from './places.ts'

/** Why two tellings are of one meeting, and how sure that is; null where they are not or nothing tells. */
export interface Fit {
  readonly reason: string
  readonly strength: number
}

const DAY = 86_400_000
/** Without a time of its own, a telling is taken for a meeting at most this far from its publication: news speaks of its days. */
const NEAR = 21 * DAY

const CLOSE = 7 * DAY

/** Whether the tellings of two meetings can be of one at all: kind, time, place, sides; what is not known hinders nothing. */
export function compatible(a: Mention, b: Mention): boolean {
  if (a.call !== b.call) return false
  if (a.apart !== b.apart && [a, b].some(m => m.member.finding.meetingKind === 'multilateral')) return false
  if (a.member.finding.meetingKind === 'internal' || b.member.finding.meetingKind === 'internal') {
    if (a.member.finding.label !== b.member.finding.label) return false
  }
  if (!statusFits(a, b)) return false
  if (placeFit(a.member.finding.venue, b.member.finding.venue) === 'apart') return false
  if (a.symbol !== null && b.symbol !== null && sameArticle(a, b) && a.symbol !== b.symbol) return false
  if (
    a.from !== null &&
    a.to !== null &&
    b.from !== null &&
    b.to !== null &&
    (a.from >= b.to || b.from >= a.to)
  )
    return false
  return sidesFit(a, b) !== null
}

/**
 * Whether two tellings are of one meeting. Two shared sides and times that meet are enough; one shared side needs the same
 * place as well; without a time of both, both articles must be near each other, and only what stands alone is taken.
 */
export function jointOf(a: Mention, b: Mention): Fit | null {
  if (!compatible(a, b)) return null
  if (sameSentence(a, b) && !a.press && !b.press) return null
  const shared = sidesFit(a, b)
  if (!shared) return null
  const place = placeFit(a.member.finding.venue, b.member.finding.venue)
  const placed = place === 'same' || place === 'inside'
  const timed = a.from !== null && b.from !== null
  const who = `shared sides: ${shared.map(s => s.name).join(', ')}`
  const where = placed
    ? `; place agrees: ${a.member.finding.venue?.text} / ${b.member.finding.venue?.text}`
    : ''
  if (timed) {
    const when = `; times meet: ${windowText(a.from, a.to)} and ${windowText(b.from, b.to)}`
    if (shared.length >= 2) return { reason: `${who}${when}${where}`, strength: placed ? 0.95 : 0.9 }
    if (placed && narrow(a, b)) return { reason: `${who}${when}${where}`, strength: 0.75 }
    return null
  }
  if (a.symbol !== null && a.symbol === b.symbol && sameArticle(a, b) && shared.length >= 2)
    return { reason: `${who}; same words for the time${where}`, strength: 0.9 }
  if (!near(a, b)) return null
  const exact = shared.length === a.sides.length && shared.length === b.sides.length
  if (exact && shared.length >= 2 && (sameArticle(a, b) || placed || a.from !== null || b.from !== null))
    return {
      reason: `${who}; told within ${NEAR / DAY} days of each other${where}`,
      strength: sameArticle(a, b) ? 0.7 : 0.6,
    }
  // One side seen at one place twice within days: the reports speak of the same occasion.
  if (shared.length === 1 && placed && !sameArticle(a, b) && close(a, b))
    return { reason: `${who}; told within ${CLOSE / DAY} days of each other${where}`, strength: 0.5 }
  if (shared.length === 1 && placed && sameArticle(a, b))
    return { reason: `${who}; same article${where}`, strength: 0.55 }
  return null
}

const sameArticle = (a: Mention, b: Mention): boolean => a.member.article.id === b.member.article.id
const sameSentence = (a: Mention, b: Mention): boolean =>
  sameArticle(a, b) && a.member.finding.sentence.start === b.member.finding.sentence.start

/** A window of a month or less on at least one side, so that "one shared side at one place" means one occasion. */
const narrow = (a: Mention, b: Mention): boolean => {
  const width = (m: Mention): number =>
    m.from !== null && m.to !== null ? m.to - m.from : Number.POSITIVE_INFINITY
  return Math.min(width(a), width(b)) <= 2 * DAY && Math.max(width(a), width(b)) <= 32 * DAY
}

/** Whether the telling without a time can be of the other's days: by the publication of its article. */
function near(a: Mention, b: Mention): boolean {
  if (sameArticle(a, b)) return true
  const when = (m: Mention): number | null => m.from ?? m.published
  const [x, y] = [when(a), when(b)]
  return x !== null && y !== null && Math.abs(x - y) <= NEAR
}

const close = (a: Mention, b: Mention): boolean => {
  const when = (m: Mention): number | null => m.from ?? m.published
  const [x, y] = [when(a), when(b)]
  return x !== null && y !== null && Math.abs(x - y) <= CLOSE
}

/** A refused or cancelled meeting is one with its plan, never with one that was held. */
function statusFits(a: Mention, b: Mention): boolean {
  const off = (m: Mention): boolean => /declined|cancelled/.test(m.member.finding.status)
  const held = (m: Mention): boolean => /held|under-way/.test(m.member.finding.status)
  if ((off(a) && held(b)) || (off(b) && held(a))) return false
  // A refusal and a plan in one report are of two occasions unless their times say otherwise.
  if (sameArticle(a, b) && off(a) !== off(b) && (a.from === null || b.from === null)) return false
  // What was told as held before cannot be what is only planned or proposed in a later report.
  const later = (x: Mention, y: Mention): boolean =>
    x.published !== null && y.published !== null && x.published > y.published
  const ahead = (m: Mention): boolean => /planned|proposed/.test(m.member.finding.status)
  if (held(a) && ahead(b) && later(b, a)) return false
  if (held(b) && ahead(a) && later(a, b)) return false
  // In one report the same sides may have met and plan to meet again; a plan without a time is then another meeting.
  if (sameArticle(a, b) && ((held(a) && ahead(b)) || (held(b) && ahead(a))))
    return a.from !== null && b.from !== null
  return true
}

/** The shared sides, or null where the sides contradict each other: each closed list names somebody whom the other lacks. */
export function sidesFit(a: Mention, b: Mention): readonly Side[] | null {
  // Two persons of one state match it once: shared are only as many as both lists can pair.
  const left = a.sides.filter(s => b.sides.some(t => same(s, t)))
  const right = b.sides.filter(s => a.sides.some(t => same(s, t)))
  const shared = left.length <= right.length ? left : right
  if (shared.length === 0) return null
  const extraA = a.sides.some(s => !b.sides.some(t => same(s, t)))
  const extraB = b.sides.some(s => !a.sides.some(t => same(s, t)))
  const openA = a.member.finding.participantsIncomplete || a.sides.length < 2
  const openB = b.member.finding.participantsIncomplete || b.sides.length < 2
  if (extraA && extraB && !(openA && openB)) return null
  if (extraA && !openB && b.sides.length >= 2 && a.sides.length > 2 && b.sides.length === 2) return null
  return shared
}

/** The same entity or the same full name, or a person and the state that it acts for. */
const same = (a: Side, b: Side): boolean =>
  a.id === b.id ||
  (a.name === b.name && a.name.includes(' ') && a.named && b.named) ||
  (a.country !== null && a.country === b.country && a.state !== b.state)
