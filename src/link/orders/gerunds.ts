import { cut } from '../../model/span.ts'
import type { ArticleTellings, Order, Telling } from './tellings.ts'

const BEFORE = /(?:^|[\s,])(?:before|ahead of|prior to)\s+$/iu
const AFTER = /(?:^|[\s,])(?:after|following)\s+$/iu

const triggerOf = ({ finding }: Telling) => (finding.kind === 'statement' ? null : finding.trigger)

/**
 * Orders that a verb in -ing tells inside a sentence: "spoke in private before joining the others for talks" puts the first before
 * the second. The first is what was told last before these words.
 */
export function gerundOrders(all: readonly ArticleTellings[]): readonly Order[] {
  return all.flatMap(({ article: { reading }, told }) =>
    told.flatMap((t): readonly Order[] => {
      const at = t.entity.kind === 'meeting' ? triggerOf(t) : null
      if (!at || !/ing$/u.test(cut(reading.text, at).split(/\s/u)[0] ?? '')) return []
      const left = reading.text.slice(t.finding.sentence.start, at.start)
      const relation = BEFORE.test(left) ? 'before' : AFTER.test(left) ? 'after' : null
      const word = (BEFORE.exec(left) ?? AFTER.exec(left))?.[0].trim().replace(/^,\s*/u, '')
      if (relation === null || word === undefined) return []
      const end = at.start - word.length
      const first = told
        .filter(x => x.entity.id !== t.entity.id && x.finding.sentence.start === t.finding.sentence.start)
        .filter(x => (triggerOf(x)?.end ?? Number.POSITIVE_INFINITY) <= end)
        .filter(x => x.entity.kind !== 'event' || x.entity.meeting !== t.entity.id)
        .at(-1)
      if (!first) return []
      const words = `${word} ${cut(reading.text, at)}`
      return [{ of: first.entity.id, relation, to: t.entity.id, close: false, basis: `"${words}"`, words }]
    }),
  )
}
