import { caseOf, kidsBy, relOf, uposOf } from '../tree/index.ts'
import { actorsOf } from './actors.ts'
import { surfaceSubject } from './arguments/subject.ts'
import type { Core } from './code.ts'
import { lemmaOf } from './lemma.ts'
import type { Scene } from './scene.ts'

/** CAMEO code of a verb of saying or showing, for those that code no other event: one a line. */
const SAYING: ReadonlyMap<string, string> = new Map(
  `
say 010
tell 010
announce 010
declare 010
state 010
report 010
add 010
note 010
argue 010
claim 010
comment 010
explain 010
insist 010
stress 010
reiterate 010
confirm 015
acknowledge 015
admit 015
deny 016
consider 014
mull 014
predict 012
warn 012
mourn 018
`
    .trim()
    .split('\n')
    .map(l => {
      const [lemma = '', code = ''] = l.split(' ')
      return [lemma, code]
    }),
)

/** A public statement by a known side: CAMEO 01, with the addressee where one is named. */
export function statementOf(scene: Scene, v: number): Core | null {
  const { tree } = scene
  const code = SAYING.get(lemmaOf(tree, v))
  if (!code || uposOf(tree, v) !== 'VERB' || relOf(tree, v) === 'xcomp') return null
  const subject = surfaceSubject(tree, v)
  if (subject < 0) return null
  const sources = actorsOf(scene, subject).filter(a => a.country !== null || a.actor !== null)
  if (sources.length === 0) return null
  const heard = [
    ...kidsBy(tree, v, 'iobj'),
    ...(lemmaOf(tree, v) === 'tell' ? kidsBy(tree, v, 'obj') : []),
    ...kidsBy(tree, v, 'obl').filter(k => caseOf(tree, k) === 'to'),
  ]
  const targets = heard.flatMap(n => actorsOf(scene, n)).filter(a => a.country !== null || a.actor !== null)
  return { code, trigger: v, sources, targets, mutual: false, used: [v], path: [] }
}
