import type { Scene } from '../clause/scene.ts'
import { phraseOf } from '../clause/subject.ts'
import type { Range } from '../tree/index.ts'

/** The token at the root of the sentence, or -1. */
export const rootOf = (scene: Scene): number => scene.s.tokens.findIndex(t => t.head === 0)

/** The subject of the sentence's main verb, or null. */
export function mainSubject(scene: Scene): Range | null {
  const root = rootOf(scene)
  if (root < 0) return null
  const subject = scene.tree.kids(root, 'nsubj', 'csubj').findLast(k => k < root)
  return subject === undefined ? null : phraseOf(scene, subject, root)
}

/** The token at `k`, or the last before the time that stands there: "started a petition this week calling on". */
export function beforeTime({ s, times }: Scene, k: number): number {
  const at = s.tokens[k]
  const time = at && times.find(t => t.spans.some(x => x.start <= at.start && at.end <= x.end))
  const start = time?.spans[0]?.start ?? -1
  let i = k
  while (i >= 0 && start >= 0 && (s.tokens[i]?.start ?? -1) >= start) i--
  return i
}
