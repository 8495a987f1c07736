import type { Modality, Stance } from '../../model/lists.ts'
import type { Scene } from '../clause/scene.ts'
import { low } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { HEDGE, LOOPHOLE, UNDOING, UNDONE } from './lexicon.ts'
import { anyIn, entryAt } from './match.ts'

const NOT = /^(?:not|n't|n’t|never|no|neither|nor|hardly|without)$/u
const HELPER = /^(?:AUX|PART|ADV)$/u

/** Where the verb group begins that token `k` ends: auxiliaries, negations and adverbs before it. */
export function groupStart(scene: Scene, k: number): number {
  let from = k
  while (from > 0 && HELPER.test(scene.s.tokens[from - 1]?.upos ?? '') && low(scene.s, from - 1) !== 'to')
    from--
  return from
}

/** Whether a verb at token `k` is denied: "did not support", "never backed", "refused to back", "has yet to back". */
export function denied(scene: Scene, k: number): boolean {
  const { s } = scene
  const from = groupStart(scene, k)
  for (let i = from; i < k; i++) if (NOT.test(low(s, i))) return true
  if (low(s, from - 1) !== 'to') return false
  return (
    /^(?:refus\p{L}+|declin\p{L}+|yet|failed|fails)$/u.test(low(s, from - 2)) || NOT.test(low(s, from - 2))
  )
}

/** Whether a subject denies its verb: "neither party supports", "no minister backs", "none of them wants". */
export const nobody = ({ s }: Scene, { from, to }: Range): boolean =>
  /^(?:neither|no|none|nobody|few)$/u.test(low(s, from)) ||
  low(s, from - 1) === 'neither' ||
  s.tokens.slice(Math.max(0, from - 1), to).some(t => t.form.toLowerCase() === 'not')

/** Whether something before or behind a cue leaves a door open: "all but rejected", "not … for now". */
export const hedged = (scene: Scene, cue: Range, topic: Range): boolean =>
  anyIn(scene, HEDGE, { from: groupStart(scene, cue.from) - 2, to: cue.from }) ||
  anyIn(scene, LOOPHOLE, { from: topic.from, to: Math.min(scene.s.tokens.length, topic.to + 4) })

/** The stance of whoever denies the stance: not supporting is opposing; not opposing is neither. Null where nothing follows. */
export function opposite(stance: Stance): Stance | null {
  switch (stance) {
    case 'support':
    case 'support-if':
      return 'oppose'
    case 'oppose':
    case 'oppose-hedged':
      return 'support'
    case 'mixed':
    case 'requires':
    case 'none':
      return null
  }
}

/** A stance that words hedge. */
export const softened = (stance: Stance): Stance => (stance === 'oppose' ? 'oppose-hedged' : stance)

/** How the words before a verb place it: "may reject", "is expected to back", "would support". */
export function modalityOf(scene: Scene, cue: Range, otherwise: Modality): Modality {
  const { s } = scene
  for (let i = groupStart(scene, cue.from); i < cue.from; i++)
    if (/^(?:may|might|could|can)$/u.test(low(s, i))) return 'possible'
  if (low(s, cue.from - 1) === 'to' && /^(?:expected|likely|due|set)$/u.test(low(s, cue.from - 2)))
    return 'expected'
  return otherwise
}

/**
 * Takes an undoing verb off the head of an infinitive: "not to withdraw his support" asks for the support, "should give up hopes of
 * regaining X" is against regaining X. Gives where the thing itself begins, and whether the stance turns.
 */
export function undone(scene: Scene, at: number): { readonly from: number; readonly turns: boolean } {
  const { s } = scene
  const verb = entryAt(scene, UNDOING, at)
  if (!verb || s.tokens[at]?.upos === 'NOUN') return { from: at, turns: false }
  let from = verb.at.to
  // "drop out of the race", "stop by": another verb.
  if (/^(?:out|off|by|in|back)$/u.test(low(s, from))) return { from: at, turns: false }
  // "stop with the insults"
  if (low(s, from) === 'with') from++
  while (/^(?:DET|PRON)$/u.test(s.tokens[from]?.upos ?? '') && UNDONE.has(low(s, from + 1))) from++
  if (UNDONE.has(low(s, from)) && /^(?:of|to|for)$/u.test(low(s, from + 1))) from += 2
  return from < s.tokens.length ? { from, turns: true } : { from: at, turns: false }
}
