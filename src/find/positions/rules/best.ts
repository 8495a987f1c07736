import type { Scene } from '../../clause/scene.ts'
import { low } from '../../names/words.ts'
import type { Range } from '../../tree/index.ts'
import { type Candidate, PLAIN, type PositionRule } from '../candidate.ts'
import { ownerAt } from '../giver.ts'
import { opposite, undone } from '../polarity.ts'
import { objectTopic, topicFrom } from '../topic.ts'

const BEST =
  /^(?:best|easiest|right|wisest|simplest|proper|fairest|safest|smartest|correct|sensible|important)$/u
const WAY = /^(?:way|option|solution|thing|course|answer|path|approach|step|choice|response|policy)$/u
/** What somebody means to reach. */
const GOAL = /^(?:goals?|aims?|mission|objectives?|priority|solution|answer)$/u
const BE = /^(?:is|was|be|would|will|'s|’s)$/u
const NOT = /^(?:not|n't|n’t|no)$/u
/** How far behind the noun the verb of being may stand: "the best way to end the war is". */
const FAR = 9

/** `the best option was the lifting of the ban`, `the easiest way is to lift it`, `our goal is to end the war`: what somebody calls the best way or his aim is what he is for. */
export const best: PositionRule = {
  name: 'best',
  *find(scene) {
    const { s } = scene
    for (let k = 1; k < s.tokens.length - 3; k++) {
      if (GOAL.test(low(s, k)) && s.tokens[k]?.upos === 'NOUN') yield* aimed(scene, k)
      if (
        !BEST.test(low(s, k)) ||
        !WAY.test(low(s, k + 1)) ||
        !/^(?:the|our|their|only|most)$/u.test(low(s, k - 1)) ||
        (low(s, k) === 'important' && low(s, k - 1) !== 'most') ||
        // "the easiest answer is to find somebody to blame": what people do, and not what is good.
        (/^(?:easiest|simplest)$/u.test(low(s, k)) && !/^(?:way|option|path|solution)$/u.test(low(s, k + 1)))
      )
        continue
      const be = beBehind(scene, k + 2)
      if (be < 0) continue
      let from = be + 1
      while (s.tokens[from]?.upos === 'AUX' || s.tokens[from]?.upos === 'ADV') from++
      if (NOT.test(low(s, from))) continue
      const verbal = low(s, from) === 'to'
      const plain = s.tokens[from]?.xpos === 'VB'
      yield {
        ...PLAIN,
        scene,
        rule: 'best',
        cue: { from: k, to: k + 2 },
        holder: 'speaker',
        topic: verbal || plain ? topicFrom(scene, plain ? from : from + 1) : objectTopic(scene, from),
        stance: 'support',
        modality: 'asserted',
        confidence: 0.8,
      }
    }
  },
}

/** The verb of being that follows a noun within its clause; -1 where none does. */
function beBehind({ s }: Scene, k: number): number {
  let be = k
  while (be < k + FAR && !BE.test(low(s, be)) && !/^[.,;:?!]$/u.test(low(s, be))) be++
  return BE.test(low(s, be)) ? be : -1
}

/** `our goal is not to contain them but to end the war`: of whoever has the goal, else of the speaker. */
function* aimed(scene: Scene, k: number): Generator<Candidate> {
  const { s, tree } = scene
  const be = k + 1
  if (!/^(?:is|was|'s|’s|remains|remained)$/u.test(low(s, be))) return
  const not = NOT.test(low(s, be + 1))
  const to = not ? be + 2 : be + 1
  if (low(s, to) !== 'to' || s.tokens[to + 1]?.xpos !== 'VB') return
  const owner = tree.kids(k, 'nmod').find(c => tree.full(c) === 'nmod:poss' && c < k)
  // "a company whose goal is to": which, stands elsewhere.
  if (owner !== undefined && low(s, owner) === 'whose') return
  const named = owner !== undefined && !/^(?:our|my|your)$/u.test(low(s, owner))
  const base = {
    ...PLAIN,
    scene,
    rule: 'best',
    cue: { from: k, to: be + 1 },
    holder: named && owner !== undefined ? ownerAt(scene, owner, k) : 'speaker',
    modality: 'asserted',
    spoken: !named,
  } as const
  const told = (from: number, against: boolean): Candidate | null => {
    const { from: start, turns } = undone(scene, from)
    const topic: Range = topicFrom(scene, start)
    const stance = against !== turns ? opposite('support') : 'support'
    return stance ? { ...base, topic, stance, confidence: 0.78 } : null
  }
  const first = told(to + 1, not)
  if (first) yield first
  if (!not) return
  const but = s.tokens.findIndex((_, i) => i > to && low(s, i) === 'but' && low(s, i + 1) === 'to')
  const second = but < 0 ? null : told(but + 2, false)
  if (second) yield second
}
