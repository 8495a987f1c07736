import type { Scene } from '../clause/scene.ts'
import { phraseOf, subjectOf } from '../clause/subject.ts'
import { cueVerb } from '../cues/verbs.ts'
import { low } from '../names/words.ts'
import type { Range, Tree } from '../tree/index.ts'

/** Whether a dash stands at `k`, and no hyphen. */
const dash = ({ s }: Scene, k: number): boolean =>
  /^(?:[\u2013\u2014]|--)$/u.test(low(s, k)) ||
  (low(s, k) === '-' && (s.tokens[k - 1]?.end ?? 0) < (s.tokens[k]?.start ?? 0))

/** The subject of a clause of the future, also where it stands before a coordination or an aside. */
export const doerOf = (scene: Scene, finite: number, verb: number): Range | null =>
  afterAside(scene, finite) ??
  toldOf(scene, finite) ??
  subjectOf(scene, finite, verb) ??
  shared(scene, finite)

/** "Lund \u2014 who had backed Reyes \u2014 will speak": the phrase before the first dash. */
function afterAside(scene: Scene, finite: number): Range | null {
  const { s, tree } = scene
  if (!dash(scene, finite - 1)) return null
  const open = s.tokens.findLastIndex((_, k) => k < finite - 2 && dash(scene, k))
  const noun = s.tokens[open - 1]
  if (open < 1 || !/^(?:NOUN|PROPN)$/u.test(noun?.upos ?? '')) return null
  return phraseOf(scene, headedBy(tree, open - 1), open)
}

/** "the rules that officials said will begin": what "that" stands for, and not whoever says it. */
function toldOf(scene: Scene, finite: number): Range | null {
  const { s, tree } = scene
  if (!/^VB[DZP]$/u.test(s.tokens[finite - 1]?.xpos ?? '') || !cueVerb(low(s, finite - 1))) return null
  for (let k = finite - 2; k > Math.max(0, finite - 9); k--) {
    if (!/^(?:that|which|who)$/u.test(low(s, k))) continue
    const noun = low(s, k - 1) === ',' ? k - 2 : k - 1
    return /^(?:NOUN|PROPN)$/u.test(s.tokens[noun]?.upos ?? '')
      ? phraseOf(scene, headedBy(tree, noun), noun + 1)
      : { from: noun, to: noun + 1 }
  }
  return null
}

/** The head of the phrase that ends with token `last`. */
function headedBy(tree: Tree, last: number): number {
  let head = last
  while (
    /^(?:flat|compound|nmod|appos)$/u.test(tree.rel(head)) &&
    tree.head(head) >= 0 &&
    tree.head(head) < last
  )
    head = tree.head(head)
  return head
}

/** "denounced the speech and said it would": a verb of saying goes on with the main subject, whatever the tree made of the verb before. */
const told = ({ s }: Scene, k: number): boolean => s.tokens[k]?.upos === 'VERB' && cueVerb(low(s, k)) !== null

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
    if (subject === undefined) continue
    const phrase = phraseOf(scene, subject, k)
    // A clause inside the clause before: its subject is another's.
    if (/^(?:acl|advcl)$/u.test(tree.rel(main)) && !told(scene, finite)) continue
    return phrase
  }
  return null
}
