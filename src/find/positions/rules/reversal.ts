import { low } from '../../names/words.ts'
import type { Range } from '../../tree/index.ts'
import { headNoun } from '../about.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { REVERSAL, SAYINGS, VERBS } from '../lexicon.ts'
import { entryAt } from '../match.ts'
import { denied, groupStart, opposite } from '../polarity.ts'
import { doerOf } from '../subject.ts'
import { topicFrom } from '../topic.ts'

/** A topic cut off where "but" or "and" leads over to the reversal. */
function upToJoint(scene: Parameters<PositionRule['find']>[0], topic: Range, k: number): Range {
  for (let i = topic.from + 1; i < Math.min(topic.to, k); i++)
    if (/^(?:but|and|before)$/u.test(low(scene.s, i))) return { from: topic.from, to: i }
  return topic
}

/** Whether a modal or "nor" before the reversal at `k` leaves it untold: "can easily back down", "nor would he". */
function untold(scene: Parameters<PositionRule['find']>[0], k: number): boolean {
  for (let i = groupStart(scene, k); i < k; i++)
    if (/^(?:can|could|may|might|would|should|must)$/u.test(low(scene.s, i))) return true
  return scene.tree.kids(k, 'aux').some(a => a < k && /^(?:can|could|may|might)$/u.test(low(scene.s, a)))
}

/** Up to the next mark. */
function upToMark(scene: Parameters<PositionRule['find']>[0], from: number): Range {
  let to = from
  while (to < scene.s.tokens.length && !/^[.,;:?!]$/u.test(low(scene.s, to))) to++
  return { from, to }
}

/**
 * `previously backed X but reversed course after Y`, `shifted its position`: a change that the report itself tells of. The stance before is
 * that of the verb before it, where there is one; the stance after is its opposite where the course was reversed, else not told.
 */
export const reversal: PositionRule = {
  name: 'reversal',
  *find(scene) {
    const { s } = scene
    for (let k = 0; k < s.tokens.length; k++) {
      const found = entryAt(scene, REVERSAL, k)
      if (!found || s.tokens[k]?.upos === 'NOUN') continue
      const holder = doerOf(scene, k)
      if (!holder || denied(scene, k) || untold(scene, k)) continue
      let before: { readonly topic: Range; readonly stance: Parameters<typeof opposite>[0] } | null = null
      for (let i = Math.max(0, k - 25); i < k; i++) {
        const verb = entryAt(scene, VERBS, i)
        const names = [...(verb?.entry.value.frames ?? [])].some(f => !f.startsWith('@'))
        if (verb && names && s.tokens[i]?.upos === 'VERB' && verb.at.to < k)
          before = {
            topic: upToJoint(scene, topicFrom(scene, verb.at.to), k),
            stance: verb.entry.value.stance,
          }
      }
      const turns =
        /^(?:reverse|make_a_u|perform_a_u|execute_a_u|do_an_about|drop|back_down|climb_down|backtrack|backpedal)/u.test(
          found.entry.base,
        )
      const opener = s.tokens.findIndex(
        (_, i) =>
          i >= found.at.to &&
          i < found.at.to + 8 &&
          /^(?:after|because|since|following|amid|once)$/u.test(low(s, i)),
      )
      const on = /^(?:on|over|about|to)$/u.test(low(s, found.at.to))
        ? topicFrom(scene, found.at.to + 1)
        : null
      // "backtracked on his forecast": no stand was taken.
      if (on && before === null && SAYINGS.has(low(s, headNoun(scene, on)))) continue
      if (
        on &&
        before === null &&
        /^(?:predictions?|forecasts?|estimates?|timing)$/u.test(low(s, headNoun(scene, on)))
      )
        continue
      const topic = on ?? before?.topic ?? found.at
      yield {
        ...PLAIN,
        scene,
        rule: 'reversal',
        cue: found.at,
        holder,
        topic,
        stance: before && turns ? (opposite(before.stance) ?? 'none') : 'none',
        modality: 'asserted',
        spoken: false,
        shift: {
          marker: found.at,
          from: before?.stance ?? null,
          after: opener < 0 ? null : upToMark(scene, opener),
        },
        confidence: before || on ? 0.8 : 0.72,
      }
    }
  },
}
