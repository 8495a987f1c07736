import { cover } from '../../../model/span.ts'
import { clauseEnd, timeAround, venueAfter } from '../around.ts'
import { type Candidate, kindOf, type Row } from '../candidate.ts'
import { doerBefore } from '../noun-sides.ts'
import { type Sides, sidesLeft } from '../sides.ts'
import { ordinal, verbStanding } from '../status.ts'
import type { Unit } from '../units.ts'
import type { VerbEntry, VerbForm } from '../words.ts'
import { afterAdverbs, between, venueWhere } from './around-verb.ts'
import { nominal } from './nominal.ts'

/** A verb of meeting in its row, with what every reading of it needs. Places are indices into `units`. */
export interface VerbScene extends Row {
  readonly at: number
  readonly entry: VerbEntry
  readonly form: VerbForm
  /** The sides before the verb. */
  readonly left: Sides
  /** Behind the verb and its adverbs. */
  readonly right: number
  /** The same behind the preposition that the verb asks for. */
  readonly from: number
  /** One past the verb's clause. */
  readonly stop: number
}

/** One way in which a verb tells a meeting: a candidate, null where it tells none, undefined where another reading may. */
export type VerbReading = (scene: VerbScene) => Candidate | null | undefined

/** The scene of the verb at `at`, or null where it is none here: a noun, another's clause, no preposition, no side. */
export function sceneOf(row: Row, at: number, entry: VerbEntry, form: VerbForm): VerbScene | null {
  const { units, memory } = row
  if (nominal(units, at, form)) return null
  // "keep X from coming to Vienna": who keeps X from it does not come.
  if (form === 'ing' && units[at - 1]?.lower === 'from') return null
  const right = afterAdverbs(units, at + 1)
  // "telephoned last week with X": a time may stand before the preposition.
  const link = units[right]?.time ? right + 1 : right
  const from = entry.after ? (units[link]?.lower === entry.after ? link + 1 : -1) : right
  if (from < 0) return null
  // "X hosted Y, after meeting Z": the one who hosted met Z.
  const controlled =
    form === 'ing' && /^(after|before|since|by|without|while)$/.test(units[at - 1]?.lower ?? '')
  const left = controlled ? doerBefore(units, at, memory) : sidesLeft(units, at, memory)
  if (!left || between(units, left.to, at)) return null
  return { ...row, at, entry, form, left, right, from, stop: clauseEnd(units, at) }
}

/** The candidate of a scene with what a reading knows besides; its kind and standing follow from both. */
export function candidateOf(scene: VerbScene, over: Partial<Candidate> = {}): Candidate {
  const { units, at, entry, form, left, from, stop } = scene
  const end = Math.max(at + 1, entry.after ? from : at + 1)
  const c: Candidate = {
    kind: entry.kind,
    label: entry.kind === 'visit' ? 'visit' : entry.kind === 'call' ? 'call' : 'meeting',
    trigger: cover(units.slice(at, end)),
    at,
    end,
    standing: { status: 'held', modality: 'asserted' },
    participants: left.actors,
    open: left.open,
    venue: venueAfter(units, from, stop) ?? venueWhere(units, left.from),
    host: null,
    time: timeAround(units, from, stop),
    confidence: 0.85,
    ...over,
  }
  const hosted = c.host && (c.open || c.participants.length > 2)
  return {
    ...c,
    kind: hosted ? 'multilateral' : kindOf(c.kind, c.participants.length, c.open),
    standing: ordinal(units.slice(Math.max(0, left.from - 1), at))
      ? { status: 'held', modality: 'asserted' }
      : verbStanding(clauseOf(units, left, at), form, c.time !== null),
  }
}

/** The words of the verb's clause before it, with what just before its sides tells whether it took place. */
function clauseOf(units: readonly Unit[], left: Sides, at: number): readonly Unit[] {
  const lead = units.slice(Math.max(0, left.from - 3), left.from)
  return [
    ...lead.filter(u => /^(when|once|if|declin|refus|reject|invit)/.test(u.lower)),
    ...units.slice(left.to, at),
  ]
}
