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
  const said = beforeThat(scene, k)
  if (said >= 0) {
    // "as rivals continue to warn that": whoever continues says it.
    const above = tree.rel(said) === 'xcomp' ? tree.head(said) : -1
    return doerOf(scene, said) ?? (above >= 0 && above < said ? doerOf(scene, above) : null)
  }
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

/** The verb of saying or thinking whose "that" opens the clause of token `k`; -1 where none does, or a mark stands between. */
function beforeThat({ s }: Scene, k: number): number {
  for (let i = k - 1; i > 0; i--) {
    if (/^(?:PUNCT|SCONJ)$/u.test(s.tokens[i]?.upos ?? '') || low(s, i) === 'that')
      return low(s, i) === 'that' &&
        s.tokens[i - 1]?.upos === 'VERB' &&
        cueVerb(low(s, i - 1))?.frames.has('c') === true
        ? i - 1
        : -1
  }
  return -1
}
