import type { MeetingStatus, Modality } from '../../model/lists.ts'
import type { Unit } from './units.ts'
import type { VerbForm } from './words.ts'

/** What the words around a meeting say of whether it took place. */
export interface Standing {
  readonly status: MeetingStatus
  readonly modality: Modality
}

const HELD: Standing = { status: 'held', modality: 'asserted' }
const PLANNED: Standing = { status: 'planned', modality: 'planned' }
const PROPOSED: Standing = { status: 'proposed', modality: 'proposed' }

/** Cues before a verb or noun of meeting, strongest first: the words just before it, a pattern over their lower-case text. */
const CUES: readonly [RegExp, Standing][] = [
  [/\b(cancel\w*|called? off|scrap\w*|postpon\w*)\b/, { status: 'cancelled', modality: 'asserted' }],
  [/\b(refus\w*|declin\w*|reject\w*|turned down|snubbed)\b/, { status: 'declined', modality: 'declined' }],
  [/\b(ruled? out)\b/, { status: 'declined', modality: 'ruled-out' }],
  [
    /\b(did|does|do|has|have|had|was|were|is|will|would) (not|n't|n’t|never)\b|\b(no|never|nor)\b/,
    { status: 'declined', modality: 'denied' },
  ],
  [
    /\b(hopes?|hoped|hoping|wants?|wanted|wishes|keen|eager|like) (\w+ ){0,4}(to|for|that|would)\b/,
    { status: 'proposed', modality: 'hoped' },
  ],
  [
    /\b(offer\w*|invit\w*|propos\w*|suggest\w*|urg\w*|persuad\w*|sought|seek\w*|ask\w*|call(s|ed|ing)? for|request\w*|demand\w*|arrang\w*|possib\w*|broker)\b/,
    PROPOSED,
  ],
  [/\b(could|may|might|would|should|can)\b/, { status: 'proposed', modality: 'possible' }],
  [/['’]ll\b/, PLANNED],
  [/\b(if|unless|whether)\b/, { status: 'proposed', modality: 'conditional' }],
  [/\b(expect\w*|likely)\b/, { status: 'planned', modality: 'expected' }],
  [
    /\b(will|'ll|’ll|shall|plan\w*|prepar\w*|set (?:to|for|up)|scheduled?|due|going|intend\w*|agreed|ahead of|before|upcoming|forthcoming|next|is to|are to|was to|were to|to be|being set up)\b/,
    PLANNED,
  ],
]

/** "the latest leader to meet X": an ordinal before the infinitive tells what happened. */
export const ordinal = (units: readonly Unit[]): boolean =>
  /\b(latest|first|last|only) (\S+ ){0,6}to$/.test(units.map(u => u.lower).join(' '))

/**
 * Status of a meeting told by a verb: `left` are the units of its clause before it, `form` its form, `timed` whether its clause
 * has a time ("meets Thursday").
 */
export function verbStanding(left: readonly Unit[], form: VerbForm, timed: boolean): Standing {
  const words = left.slice(-9).map(u => u.lower)
  const text = words.join(' ')
  const cue = CUES.find(([re]) => re.test(text))
  if (/^(when|once)\b/.test(text) && (form === 'base' || form === 'present')) return PLANNED
  if (
    cue &&
    (form === 'base' || form === 'ing' || cue[1].modality === 'expected' || cue[1].status === 'declined')
  )
    return cue[1]
  const last = words.at(-1) ?? ''
  if (form === 'past' || form === 'participle') return HELD
  if (form === 'ing') {
    if (/^(is|are|'s|’s|'re)$/.test(last))
      return timed ? PLANNED : { status: 'under-way', modality: 'asserted' }
    return HELD
  }
  // Base after "to" with nothing else ("rushed to meet") and the plain present of news ("meets Thursday") look ahead.
  if (form === 'present' || form === 'base') return last === 'to' || timed ? PLANNED : HELD
  return HELD
}

const FOLLOWS =
  /\b(after|following|since|at|during|in|from|made|held|had|hosted|attended|paid|first|last|recent|previous|earlier|ended|was|were|long)\b/

/** What is said of a meeting in the passive behind its noun: "a summit in Geneva was proposed by X", "the talks have been postponed". */
const PASSIVE: readonly [RegExp, Standing][] = [
  [/\b(?:cancell?ed|scrapped|postponed|called off)$/, { status: 'cancelled', modality: 'asserted' }],
  [/\b(?:rejected|declined|refused)$/, { status: 'declined', modality: 'declined' }],
  [/\b(?:proposed|suggested|offered|requested|demanded)$/, PROPOSED],
  [/\b(?:planned|scheduled|arranged|agreed)$/, PLANNED],
]
const SAID_OF =
  /^(?:(?!who |which |that |but )[^\s,;]+ ){0,10}?(?:was|were|is|are|has been|have been|had been) (?:\w+ly )?(?:called off|cancell?ed|scrapped|postponed|rejected|declined|refused|proposed|suggested|offered|requested|demanded|planned|scheduled|arranged|agreed)\b/

function passive(right: readonly Unit[]): Standing | null {
  const words = right
    .slice(0, 14)
    .map(u => u.lower.replaceAll(' ', '_'))
    .join(' ')
  const said = SAID_OF.exec(words)?.[0]
  return said === undefined ? null : (PASSIVE.find(([re]) => re.test(said))?.[1] ?? null)
}

/** Status of a meeting told by a noun: cues to its left, else what the verb that follows or the sentence's tense says. */
export function nounStanding(left: readonly Unit[], right: readonly Unit[]): Standing {
  const said = passive(right)
  if (said) return said
  const near = left
    .slice(-9)
    .map(u => u.lower)
    .join(' ')
  const after = right
    .slice(0, 6)
    .map(u => u.lower)
    .join(' ')
  const far = left
    .slice(-12)
    .map(u => u.lower)
    .join(' ')
  const cue =
    CUES.find(([re]) => re.test(near)) ??
    CUES.find(
      ([re, s]) =>
        /proposed|planned|cancelled/.test(s.status) &&
        !/possible|conditional|planned/.test(s.modality) &&
        re.test(far),
    )
  const ahead =
    /^(\S+ ){0,4}(will|would|could|is expected|is scheduled|is due|is set|is being|promises|to be)\b/.exec(
      after,
    )
  if (ahead) return /could|would/.test(ahead[0]) ? { status: 'proposed', modality: 'possible' } : PLANNED
  if (/\b(after|following|since|held|had|made|hosted|attended)( \S+){0,3}$/.test(near)) return HELD
  if (!cue && /\bto (hold|have|attend|host|convene)( \S+){0,3}$/.test(near)) return PLANNED
  if (cue) return cue[1]
  if (
    FOLLOWS.test(near) ||
    /^(\S+ ){0,8}(ended|was|were|took|saw|had|came|brought|produced|failed|concluded|collapsed)\b/.test(after)
  )
    return HELD
  // "X's visit builds on …": told in the present, it is going on.
  if (
    /^(\S+ ){0,6}(builds|comes|aims|begins|starts|marks|follows)\b/.test(
      right
        .slice(0, 8)
        .map(u => u.lower)
        .join(' '),
    )
  )
    return { status: 'under-way', modality: 'asserted' }
  return HELD
}
