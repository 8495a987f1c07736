import type { ActorRef } from '../../model/finding.ts'
import { actorOf } from '../clause/actors.ts'
import type { Scene } from '../clause/scene.ts'
import { subjectOf } from '../clause/subject.ts'
import { low } from '../names/words.ts'
import { subjectBefore } from '../statements/subject.ts'
import { lemmaForms } from './verbs.ts'

/** The verb of a set that stands before a phrase and governs it, no further back than nine words; -1 where none does. */
export function verbBefore(scene: Scene, at: number, bases: ReadonlySet<string>): number {
  const { s } = scene
  for (let k = at - 1; k >= Math.max(0, at - 9); k--) {
    const t = s.tokens[k]
    if (!t || /^[.;:?!"\u201c]$/u.test(t.form)) return -1
    if ((t.upos === 'VERB' || t.upos === 'AUX') && lemmaForms(bases).has(t.form.toLowerCase())) return k
    if (t.upos === 'VERB' && /^VB[DPZ]$/u.test(t.xpos)) return -1
  }
  return -1
}

/** Those who are the subject of a verb: "London and Paris are spearheading" gives both. */
export function subjectsOf(scene: Scene, verb: number): readonly ActorRef[] {
  const { s, tree } = scene
  const helpers = (from: number): number => {
    let k = from
    while (k > 0 && /^(?:AUX|PART|ADV)$/u.test(s.tokens[k - 1]?.upos ?? '')) k--
    return k
  }
  // "has all but rejected": trees make a subject of "all".
  const allBut = low(s, verb - 1) === 'but' && low(s, verb - 2) === 'all'
  const finite = helpers(allBut ? verb - 2 : verb)
  const subject = allBut ? subjectBefore(s, finite, 0) : subjectOf(scene, finite, verb)
  const first = subject ? actorOf(scene, subject)?.actor : null
  const node = tree.kids(verb, 'nsubj')[0]
  const others =
    node === undefined
      ? []
      : tree.kids(node, 'conj').flatMap(k => actorOf(scene, { from: k, to: k + 1 })?.actor ?? [])
  return [...new Map([...(first ? [first] : []), ...others].map(a => [a.name, a])).values()]
}
