import type { Scene } from '../clause/scene.ts'
import { phraseOf, subjectOf } from '../clause/subject.ts'
import { low } from '../names/words.ts'
import type { Range } from '../tree/index.ts'

/** Whether a dash stands at `k`, and no hyphen. */
const dash = ({ s }: Scene, k: number): boolean =>
  /^(?:[\u2013\u2014]|--)$/u.test(low(s, k)) ||
  (low(s, k) === '-' && (s.tokens[k - 1]?.end ?? 0) < (s.tokens[k]?.start ?? 0))

/** The subject of a clause of the future, also where it stands before a coordination or an aside. */
export const doerOf = (scene: Scene, finite: number, verb: number): Range | null =>
  afterAside(scene, finite) ?? subjectOf(scene, finite, verb) ?? shared(scene, finite)

/** "Lund \u2014 who had backed Reyes \u2014 will speak": the phrase before the first dash. */
function afterAside(scene: Scene, finite: number): Range | null {
  const { s, tree } = scene
  if (!dash(scene, finite - 1)) return null
  const open = s.tokens.findLastIndex((_, k) => k < finite - 2 && dash(scene, k))
  const noun = s.tokens[open - 1]
  if (open < 1 || !/^(?:NOUN|PROPN)$/u.test(noun?.upos ?? '')) return null
  let head = open - 1
  while (
    tree.head(head) >= 0 &&
    tree.head(head) < open &&
    /^(?:flat|compound|nmod|appos)$/u.test(tree.rel(head))
  )
    head = tree.head(head)
  return phraseOf(scene, head, open)
}

/** "Reyes rejected the offer but will meet them": the subject of the clause before "and" or "but". */
function shared(scene: Scene, finite: number): Range | null {
  const { s, tree } = scene
  let k = finite - 1
  while (k > 0 && s.tokens[k]?.upos === 'ADV') k--
  if (!/^(?:and|but|or|,)$/u.test(low(s, k))) return null
  for (k--; k > 0; k--) {
    if (/^[;:\u201c\u201d"]$/u.test(low(s, k))) return null
    if (!/^(?:MD|VB[DZP])$/u.test(s.tokens[k]?.xpos ?? '')) continue
    const main = tree.rel(k) === 'aux' || tree.rel(k) === 'cop' ? tree.head(k) : k
    const subject = tree.kids(main, 'nsubj').findLast(n => n < k)
    // A clause inside the clause before: its subject is another's.
    if (subject === undefined || /^(?:acl|advcl)$/u.test(tree.rel(main))) continue
    return phraseOf(scene, subject, k)
  }
  return null
}
