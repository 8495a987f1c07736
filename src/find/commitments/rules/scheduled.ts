import { actorOf, sameSide } from '../../clause/actors.ts'
import type { Scene } from '../../clause/scene.ts'
import { reportedBy } from '../../clause/voice.ts'
import { low, spanOf } from '../../names/words.ts'
import type { Range } from '../../tree/index.ts'
import type { CommitmentRule } from '../candidate.ts'
import { adjectiveStrength, commitVerb } from '../lexicon.ts'
import { predicateAt } from '../predicate.ts'
import { doerOf } from '../subject.ts'

const IS = /^(?:is|are|'s|'re|’s|’re|was|were|be|been|remains?|remained)$/u

/** How sure "is likely to" is: what one who is named is likely to do is foretold of him, what a group is likely to be is not. */
const foresight = (scene: Scene, subject: Range | null): number => {
  const actor = subject ? actorOf(scene, subject) : null
  return actor?.how === 'own' && /^(?:person|state|government|organisation)$/u.test(actor.actor.type)
    ? 0.72
    : 0.6
}

/**
 * How sure "is willing to" is. In one's own mouth it is an offer; told of somebody it is a mood, and "was ready to" tells how somebody was.
 */
function readiness(scene: Scene, k: number, finite: number, subject: Range | null): number {
  const { s } = scene
  const report = reportedBy(scene, spanOf(s, finite, finite + 1), k)
  const actor = subject ? actorOf(scene, subject)?.actor : null
  const own =
    (subject !== null &&
      /^(?:i|we|he|she|they)$/u.test(low(s, subject.from)) &&
      /^(?:say|says|said|told|announced|added|signalled|signaled)$/u.test(
        low(s, low(s, subject.from - 1) === 'that' ? subject.from - 2 : subject.from - 1),
      )) ||
    (actor && report?.speaker && sameSide(report.speaker, actor))
  if (low(s, k) !== 'ready' && report?.speaker && own) return 0.76
  return /^(?:was|were|be|been)$/u.test(low(s, finite)) ? 0.62 : 0.66
}

/** `is expected to sign`, `is set to visit`, `are due to begin`, `is ready to help`: what others or the course of things have in store. */
export const scheduled: CommitmentRule = {
  name: 'scheduled',
  *find(scene) {
    const { s } = scene
    for (let k = 1; k < s.tokens.length - 2; k++) {
      if (low(s, k + 1) !== 'to') continue
      const word = s.tokens[k]?.form ?? ''
      const strength = commitVerb(word, 'p')?.strength ?? adjectiveStrength(word)
      // "her schedule to": a noun.
      if (!strength || s.tokens[k]?.upos === 'NOUN') continue
      let finite = k - 1
      while (finite > 0 && s.tokens[finite]?.upos === 'ADV' && k - finite < 4) finite--
      if (!IS.test(low(s, finite)) || /^(?:not|n't|never)$/u.test(low(s, k - 1))) continue
      let p = predicateAt(scene, k + 2)
      if (!p || p.counterfactual) continue
      if (p.stative) {
        // "is expected to be in the capital on Friday to sign": the deed is what one comes for.
        const purpose = s.tokens.findIndex(
          (t, n) => n > k + 3 && n < k + 14 && t.form === 'to' && s.tokens[n + 1]?.xpos === 'VB',
        )
        if (purpose >= 0) p = predicateAt(scene, purpose + 1)
        if (!p || (p.stative && (strength !== 'plan' || s.tokens[p.head + 1]?.upos !== 'ADP'))) continue
      }
      const subject = doerOf(scene, finite, k)
      // "was scheduled to speak": in the report's own voice it is over, or came otherwise.
      const past =
        /^(?:was|were)$/u.test(low(s, finite)) &&
        reportedBy(scene, spanOf(s, p.head, p.head + 1), p.head) === null
      yield {
        scene,
        rule: 'scheduled',
        cue: { from: k, to: k + 2 },
        head: p.head,
        from: p.from,
        subject,
        passive: p.passive,
        strength,
        confidence:
          strength === 'forecast'
            ? foresight(scene, subject)
            : strength === 'offer'
              ? readiness(scene, k, finite, subject)
              : past && strength === 'plan'
                ? 0.66
                : 0.88,
      }
    }
  },
}
