import type { Finder } from '../pipeline.ts'
import { timeAround, venueAfter } from './around.ts'
import { type Candidate, kindOf, type Row } from './candidate.ts'
import { unique } from './memory.ts'
import { nounAt } from './noun-words.ts'
import { sidesLeft, sidesRight } from './sides.ts'
import { verbStanding } from './status.ts'
import type { Unit } from './units.ts'
import { KINDS, LIGHT, ROLES } from './words.ts'

/** Meetings told by joining: "X joined Y for talks", "before joining the group of leaders for two hours of multilateral talks". */
export const joiningRule: Finder<Row, Candidate> = {
  name: 'meeting-joining',
  *find({ units, memory }) {
    for (let at = 1; at < units.length; at++) {
      const verb = LIGHT.get(units[at]?.lower ?? '')
      const trigger = units[at]
      if (verb?.lemma !== 'join' || !trigger) continue
      const noun = nounBehind(units, at)
      const left = noun ? sidesLeft(units, at, memory) : null
      if (!noun || !left) continue
      // Who is "among" or "included" in a group is told by office or as a body; the group takes part.
      const list = units.findIndex((u, i) => i > at && i < noun.at && /^(including|among)$/.test(u.lower))
      const joined = sidesRight(units.slice(0, list < 0 ? noun.at : list), at + 1, memory)
      const participants = unique([...left.actors, ...joined.actors])
      const group = units.slice(at + 1, noun.at).some(u => ROLES.get(u.lower)?.group)
      const open = left.open || joined.open || group || list >= 0
      if (participants.length < 2 && !open) continue
      const clause = units.slice(left.to, at).filter(u => !/^(before|after)$/.test(u.lower))
      yield {
        kind: KINDS.get(units[noun.at - 1]?.lower ?? '') ?? kindOf(noun.kind, participants.length, open),
        label: noun.words,
        trigger: { start: trigger.start, end: trigger.end },
        at,
        end: at + 1,
        standing: verbStanding(clause, verb.form, false),
        participants,
        open,
        venue: venueAfter(units, noun.at, units.length),
        host: null,
        time: timeAround(units, noun.at, units.length),
        confidence: 0.8,
      }
    }
  },
}

/** The noun of meeting for which somebody is joined, over the list of those who are; null where a clause begins before it. */
function nounBehind(
  units: readonly Unit[],
  at: number,
): { readonly at: number; readonly kind: Candidate['kind']; readonly words: string } | null {
  let wanted = false
  for (let i = at + 1; i < Math.min(units.length, at + 40); i++) {
    const w = units[i]?.lower ?? ''
    if (/^(;|:|\.|who|which|that|while|but|because|to)$/.test(w)) return null
    if (w === 'for') wanted = true
    const hit = wanted ? nounAt(units, i) : null
    if (hit) {
      const words = units.slice(i, i + hit.length).map(u => u.lower)
      return { at: i, kind: hit.entry.kind, words: words.join(' ') }
    }
  }
  return null
}
