import type { Scene } from '../clause/scene.ts'
import { cueVerb } from '../cues/verbs.ts'
import { low } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { doerOf } from './subject.ts'

/**
 * Who tells or thinks the clause of token `k`, by the nearest verb above it that takes a clause: of "the minister said most deputies agree that the
 * tax should go" the deputies. Null where no such verb stands above it in its sentence, or a quotation mark stands between.
 */
export function tellerOf(scene: Scene, k: number): Range | null {
  const { s, tree } = scene
  for (let at = k, n = 0; n < 6 && at >= 0; n++) {
    const head = tree.head(at)
    if (head < 0 || head > at) return null
    const verb = s.tokens[head]?.upos === 'VERB' ? cueVerb(low(s, head)) : null
    if (verb?.frames.has('c') && /^(?:ccomp|obj|parataxis)$/u.test(tree.rel(at))) {
      if (s.tokens.slice(head, at).some(t => /^["\u201c\u201d]$|^''$|^``$/u.test(t.form))) return null
      return doerOf(scene, head)
    }
    if (/^(?:acl|advcl|root|parataxis)$/u.test(tree.rel(at))) return null
    at = head
  }
  return null
}
