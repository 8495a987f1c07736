import { cut } from '../../model/span.ts'
import type { ArticleTellings, Order, Telling } from './tellings.ts'

const BEFORE = /(?:^|[\s,])(?:before|ahead of|prior to)\s+$/iu
const AFTER = /(?:^|[\s,])(?:after|following)\s+$/iu

/** "hours after he spoke", "before Ms Solheim had met": a clause of its own, its subject right before its verb. */
const CLAUSE =
  /(?:^|[\s,])(before|after)\s+(?:(?:he|she|it|they|the|[\p{Lu}][\p{L}'’.-]*|president|minister|leader|envoy|chancellor)\s+){1,5}(?:had\s+)?(?:first\s+|also\s+)?$/u

const triggerOf = ({ finding }: Telling) => (finding.kind === 'statement' ? null : finding.trigger)

/** The word of order before the second of two tellings, and where it stands; null where none does. */
function wordBefore(
  left: string,
  gerund: boolean,
): { readonly word: string; readonly relation: 'before' | 'after'; readonly at: number } | null {
  if (!gerund) {
    const m = CLAUSE.exec(left)
    const word = m?.[1]
    return m && (word === 'before' || word === 'after')
      ? { word, relation: word, at: m.index + m[0].indexOf(word) }
      : null
  }
  const relation = BEFORE.test(left) ? 'before' : AFTER.test(left) ? 'after' : null
  const m = BEFORE.exec(left) ?? AFTER.exec(left)
  const word = m?.[0].trim().replace(/^,\s*/u, '')
  return relation && m && word !== undefined ? { word, relation, at: m.index + m[0].indexOf(word) } : null
}

/**
 * Orders that a verb tells inside a sentence: "spoke in private before joining the others for talks", "flew home after he met the
 * envoys" put the first before or after the second. The first is what was told last before these words.
 */
export function gerundOrders(all: readonly ArticleTellings[]): readonly Order[] {
  return all.flatMap(({ article: { reading }, told }) =>
    told.flatMap((t): readonly Order[] => {
      const at = t.entity.kind === 'meeting' ? triggerOf(t) : null
      if (!at) return []
      const left = reading.text.slice(t.finding.sentence.start, at.start)
      const order = wordBefore(left, /ing$/u.test(cut(reading.text, at).split(/\s/u)[0] ?? ''))
      if (!order) return []
      const { relation } = order
      const end = t.finding.sentence.start + order.at
      const earlier = told
        .filter(x => x.entity.id !== t.entity.id && x.finding.sentence.start === t.finding.sentence.start)
        .filter(x => (triggerOf(x)?.end ?? Number.POSITIVE_INFINITY) <= end)
        .filter(x => x.entity.kind !== 'event' || x.entity.meeting !== t.entity.id)
      // One verb may tell a meeting and an event.
      const last = Math.max(...earlier.map(x => triggerOf(x)?.end ?? 0))
      const words = `${order.word} ${cut(reading.text, at)}`
      return earlier
        .filter(x => triggerOf(x)?.end === last)
        .map(first => ({
          of: first.entity.id,
          relation,
          to: t.entity.id,
          close: false,
          days: null,
          basis: `"${words}"`,
          words,
        }))
    }),
  )
}
