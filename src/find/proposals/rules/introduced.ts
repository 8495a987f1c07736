import type { ActorRef } from '../../../model/finding.ts'
import { conditionOf } from '../../clause/condition.ts'
import { low, spanOf } from '../../names/words.ts'
import { type ProposalRule, part } from '../candidate.ts'
import { subjectsOf, verbBefore } from '../govern.ts'
import { DEALING, PROPOSING } from '../lexicon.data.ts'
import type { Mention } from '../mention.ts'

/** "any deal", "no plan": none in particular. */
const NOBODYS = /^(?:any|no|every|each|some|another)$/u

/** "in the event of a deal", "if a deal": one that is only supposed. */
function supposed({ scene, phrase, full }: Mention): boolean {
  const { s } = scene
  const next = s.tokens.slice(full.to, full.to + 3)
  if (next.some(t => /^(?:might|may|could|would|should)$/iu.test(t.form))) return true
  return (
    low(s, phrase.from - 1) === 'if' ||
    (low(s, phrase.from - 1) === 'of' && /^(?:event|case)$/u.test(low(s, phrase.from - 2)))
  )
}

const FUTURE = /^(?:will|to|would|shall|could)$/u

/**
 * `a US proposal for a 30-day ceasefire`, `are spearheading proposals to send a force`, `sign a deal with Peru on tin`: something that
 * is named with what it is about, and with whoever puts it there or is to come to it.
 */
export const introduced: ProposalRule = {
  name: 'introduced',
  read: ({ scene, mentions, topicOf }) =>
    mentions.flatMap(m => {
      const { s } = scene
      if (!m.specific || NOBODYS.test(low(s, m.phrase.from)) || supposed(m)) return []
      const proposing = verbBefore(scene, m.phrase.from, PROPOSING)
      const dealing = verbBefore(scene, m.phrase.from, DEALING)
      const owners =
        m.sort === 'deal'
          ? []
          : m.owners.length > 0
            ? m.owners
            : proposing >= 0
              ? subjectsOf(scene, proposing)
              : []
      const parties = unique([
        ...m.parties,
        ...(m.sort === 'deal' ? m.owners : []),
        ...(dealing >= 0 ? subjectsOf(scene, dealing) : []),
      ])
      if (owners.length === 0 && parties.length === 0) return []
      if (m.noun === 'plan' && owners.length === 0) return []
      const topic = topicOf(m)
      const signs = dealing >= 0 && /^sign/u.test(low(s, dealing))
      const toCome = signs && s.tokens.slice(Math.max(0, dealing - 4), dealing).some(t => FUTURE.test(t.form))
      const negotiating = dealing >= 0 && /^(?:negotiat|discuss)/u.test(low(s, dealing))
      const condition = m.sort === 'deal' ? null : conditionOf(scene, m.phrase.from, m.full.to)
      const contents = contentOf(m)
      const day = toCome ? dayOf(scene) : null
      const sureness = (): number => {
        if (m.sort === 'planned') return 0.72
        if (m.sort === 'tabled') return contents || m.full.to > m.head + 2 ? 0.85 : 0.6
        if (dealing >= 0 || parties.length > 1) return 0.8
        return m.parties.length > 0 ? 0.76 : 0.55
      }
      return [
        {
          title: topic.title,
          span: spanOf(s, m.full.from, m.full.to),
          parties: unique([...parties, ...topic.parties]),
          elements: contents ? [{ ...part(scene, contents), negative: false }] : [],
          conditions: condition ? [condition] : [],
          answers: owners.map(actor => ({ actor, answer: 'proposer' as const, time: null })),
          duration: m.duration,
          status: toCome
            ? ('to-be-signed' as const)
            : signs
              ? ('signed' as const)
              : negotiating
                ? ('oral' as const)
                : ('proposed' as const),
          modality: toCome ? ('expected' as const) : ('proposed' as const),
          time: day,
          confidence: sureness(),
        },
      ]
    }),
}

/** What a proposal is for: the words after "to", "for", "on". */
function contentOf({ scene, head, full }: Mention): { start: number; end: number } | null {
  if (!/^(?:to|for|on)$/u.test(low(scene.s, head + 1)) || full.to <= head + 2) return null
  return spanOf(scene.s, head + 2, full.to)
}

/** The one day of the sentence that can be the day of signing. */
function dayOf(scene: Mention['scene']): Mention['duration'] {
  const days = scene.times.filter(t => t.expression.type === 'DATE' && t.expression.tense !== 'past')
  const [t] = days
  const [span] = t?.spans ?? []
  return days.length === 1 && t && span ? { span, text: t.text, expression: t.expression } : null
}

const unique = (actors: readonly ActorRef[]): readonly ActorRef[] => [
  ...new Map(actors.map(a => [a.name, a])).values(),
]
