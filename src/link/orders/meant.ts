import type { FoundOrder } from '../../find/times/order.ts'
import { edtfBounds } from '../../model/edtf.ts'
import type { MeetingFinding } from '../../model/finding.ts'
import type { MeetingKind } from '../../model/lists.ts'
import type { Meeting } from '../../model/record.ts'
import { contains, cut } from '../../model/span.ts'
import { type LinkedArticle, placeKey } from '../linked.ts'
import { utteranceDay } from '../times/utterance.ts'
import type { ArticleTellings } from './tellings.ts'

/** What kinds of meeting a noun can mean; other nouns of happenings (votes, attacks) mean none. */
const NOUNS: ReadonlyMap<string, 'call' | 'gathering' | 'visit'> = new Map([
  ...'call calls conversation conversations'.split(' ').map(w => [w, 'call'] as const),
  ...'talks talk meeting meetings summit summits conference session sessions gathering negotiations dinner lunch encounter'
    .split(' ')
    .map(w => [w, 'gathering'] as const),
  ...'visit visits trip arrival departure'.split(' ').map(w => [w, 'visit'] as const),
])

const fits = (kind: MeetingKind, noun: 'call' | 'gathering' | 'visit'): boolean =>
  noun === 'call' ? kind === 'call' : noun === 'visit' ? kind === 'visit' : kind !== 'call'

/** Capitalised words of a phrase after its first: names that tell one meeting from others. */
const namesIn = (words: string): readonly string[] =>
  words
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter(w => /^\p{Lu}/u.test(w))
    .map(w => w.replace(/['’]s?$/u, ''))

const isNamed = (m: Meeting, name: string): boolean =>
  [...m.venues.map(v => v.name), ...m.participants.map(p => p.name), m.label].some(n => n.includes(name))

/** Whether a meeting is told as of another time than the day of which the report tells. */
function onAnotherDay(article: LinkedArticle, { time }: MeetingFinding, day: string | null): boolean {
  const at = time ? article.times.get(placeKey(time.span)) : undefined
  if (!at) return false
  if (at.edtf === null)
    return at.value?.startsWith('XXXX-WXX') !== true || at.links.some(l => l.relation !== 'same')
  const [told, here] = [edtfBounds(at.edtf), day === null ? null : edtfBounds(day)]
  if (!told || !here || here.from === null) return false
  return (told.from !== null && told.from > here.from) || (told.to !== null && told.to <= here.from)
}

/**
 * The meeting that the words of an order name: the one whose telling stands in these words; else, of the meetings that the article
 * has told of so far and that the noun and the names beside it fit, the first that took place, since a report opens with what
 * it is about, else the first at all. One of another day than the report's must be named, or told in the sentence before. Null where there is none.
 */
export function meant({ article, told }: ArticleTellings, order: FoundOrder): Meeting | null {
  const { text } = article.reading
  const meetings = told.flatMap(({ entity, finding }) =>
    entity.kind === 'meeting' && finding.kind === 'meeting' ? [{ entity, finding }] : [],
  )
  const here = meetings.find(m => contains(order.event, m.finding.trigger))
  if (here) return here.entity
  const words = cut(text, order.event)
  if (/^(?:an?|another|any|such)\s/iu.test(words) || words === 'meeting') return null
  const noun = NOUNS.get(/[\p{L}]+$/u.exec(words)?.[0].toLowerCase() ?? '')
  if (!noun) return null
  const names = namesIn(words)
  const day = utteranceDay(article)?.edtf ?? null
  const before = meetings.filter(
    ({ entity, finding }) =>
      finding.trigger.end <= order.start &&
      finding.sentence.start < order.start &&
      fits(entity.meetingKind, noun) &&
      (names.length > 0 ||
        !/[.!?]/u.test(text.slice(finding.sentence.end, order.start)) ||
        !onAnotherDay(article, finding, day)) &&
      names.every(n => isNamed(entity, n)),
  )
  return (
    (before.find(m => m.finding.status === 'held' || m.finding.status === 'under-way') ?? before[0])
      ?.entity ?? null
  )
}
