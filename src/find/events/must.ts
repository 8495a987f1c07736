import { baseRel, headOf, kidsBy } from '../tree/index.ts'
import { actorsOf } from './actors.ts'
import { auxiliaries } from './arguments/helping.ts'
import { surfaceSubject } from './arguments/subject.ts'
import { type Core, codeOf } from './code.ts'
import { combine } from './frames/lexicon.ts'
import { lemmaOf } from './lemma.ts'
import type { Scene } from './scene.ts'
import { saysAt } from './standing.ts'

/** "X said that Y must withdraw": a demand of Y by the one who says it. Null where nobody says it or nobody is meant. */
export function mustOf(scene: Scene, v: number): Core | null {
  const { tree } = scene
  const helpers = auxiliaries(tree, v)
  const head = headOf(tree, v)
  const through = lemmaOf(tree, head) === 'have' || lemmaOf(tree, head) === 'need' ? head : v
  if (!helpers.includes('must') && through === v) return null
  const says = headOf(tree, through)
  const said =
    says >= 0 && baseRel(tree, through) === 'ccomp' && saysAt(tree, says)
      ? says
      : kidsBy(tree, through, 'parataxis').find(k => saysAt(tree, k))
  if (said === undefined) return null
  const speaker = surfaceSubject(tree, said)
  const subject = surfaceSubject(tree, v)
  if (speaker < 0 || subject < 0) return null
  const sources = actorsOf(scene, speaker)
  const targets = actorsOf(scene, subject).filter(t => !sources.some(s => s.node === t.node))
  if (sources.length === 0 || targets.length === 0) return null
  const inner = codeOf(scene, v)
  return {
    code: (inner && combine('must', inner.code)) ?? '100',
    trigger: v,
    sources,
    targets,
    mutual: false,
    used: [v, ...(inner?.used ?? [])],
    path: ['must'],
  }
}
