import type { ActorRef } from '../../model/finding.ts'
import { cover } from '../../model/span.ts'
import type { Finder } from '../pipeline.ts'
import type { Candidate, Row } from './candidate.ts'
import type { Standing } from './status.ts'
import { placeOf, type Unit } from './units.ts'

/**
 * Visits that somebody announces of himself and the other in his own words: "he'll come here, and I'll go there". "I" is the one
 * who says it, "he" the other side of the meeting told last; where that is, only a bracket tells.
 */
export const exchangeRule: Finder<Row, Candidate> = {
  name: 'meeting-exchange',
  *find({ units, memory }) {
    for (let at = 1; at < units.length - 1; at++) {
      const verb = units[at]?.lower ?? ''
      const where = units[at + 1]?.lower ?? ''
      if (!/^(come|comes|coming|go|goes|going)$/.test(verb) || !/^(here|there)$/.test(where)) continue
      const from = subjectAt(units, at)
      const who = from < 0 ? null : spokenOf(units, from, memory)
      const trigger = units[at]
      if (!who || !trigger) continue
      const expected = units.slice(0, at).some(u => /^(expect|expects|expected|hope|hopes)$/.test(u.lower))
      const standing: Standing = { status: 'planned', modality: expected ? 'expected' : 'planned' }
      yield {
        kind: 'visit',
        label: 'visit',
        trigger: cover(units.slice(at, at + 2)),
        at,
        end: at + 2,
        standing,
        participants: [who],
        open: false,
        venue: units[at + 2]?.lower === '(' ? placeOf(units[at + 3]) : null,
        host: null,
        time: null,
        confidence: 0.65,
      }
    }
  },
}

const subjectAt = (units: readonly Unit[], at: number): number =>
  units.findLastIndex((u, i) => i < at && i >= at - 4 && /^(i|he|she)$/.test(u.lower))

/** Whom "I", "he" or "she" means inside the words of the row's speaker; null outside quotation marks or where nobody is told. */
function spokenOf(units: readonly Unit[], at: number, memory: Row['memory']): ActorRef | null {
  const marks = units.slice(0, at).flatMap((u, i) => (/^["“”]$/.test(u.lower) ? [i] : []))
  const opens = marks.length % 2 === 1 ? (marks.at(-1) ?? 0) : -1
  const speaker =
    units.slice(0, Math.max(0, opens)).findLast(u => u.name?.type === 'PER')?.name?.actor ?? memory.topic
  const u = units[at]
  if (opens < 0 || !speaker || !u) return null
  const others = memory.last.filter(p => p.name !== speaker.name)
  const who = u.lower === 'i' ? speaker : others.length === 1 ? others[0] : undefined
  if (!who) return null
  return { ...who, text: u.text, span: { start: u.start, end: u.end }, method: 'pronoun', confidence: 0.6 }
}
