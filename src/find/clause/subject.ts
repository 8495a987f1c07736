import { low } from '../names/words.ts'
import { subjectBefore } from '../statements/subject.ts'
import type { Range } from '../tree/index.ts'
import type { Scene } from './scene.ts'

const SUBJECT = ['nsubj', 'csubj'] as const

/** The noun phrase that node `k` heads, from its first word to the last before `until`, without relative clauses. */
export function phraseOf(scene: Scene, k: number, until: number): Range {
  const { tree } = scene
  const clauses = new Set(
    tree
      .children(k)
      .filter(c => ['acl', 'appos', 'parataxis', 'advcl', 'conj', 'cc'].includes(tree.rel(c)) && c > k),
  )
  const inside = tree.subtree(k, clauses).filter(t => t < until && low(scene.s, t) !== ',')
  let from = k
  let to = k + 1
  while (inside.includes(from - 1)) from--
  while (inside.includes(to)) to++
  return { from, to }
}

/** Across an aside in commas before the verb: "Putin, who organised …, would" leads to the word before the first comma. */
function beforeAside(scene: Scene, verb: number): number {
  const { s } = scene
  if (low(s, verb - 1) !== ',') return verb
  for (let k = verb - 2; k > 0; k--)
    if (low(s, k) === ',')
      return /^(?:who|which|a|an|the|whose)$/u.test(low(s, k + 1)) ||
        (low(s, k + 2) === 'of' && /^wh/u.test(low(s, k + 3)))
        ? k
        : verb
  return verb
}

/**
 * The subject of the clause whose finite word (modal, auxiliary or verb) is token `finite` and whose main verb is `verb`: what the
 * tree says, else the noun phrase that stands before. Null where neither gives one.
 */
export function subjectOf(scene: Scene, finite: number, verb: number): Range | null {
  const { tree, s } = scene
  for (const head of new Set([verb, tree.head(finite), finite])) {
    if (head < 0) continue
    const subject = tree.kids(head, ...SUBJECT).findLast(k => k < finite)
    if (subject !== undefined) return phraseOf(scene, subject, finite)
  }
  // A verb that shares its subject with the one it is joined to, or that a verb before it governs.
  for (let head = verb, n = 0; n < 4 && head >= 0; n++) {
    if (!['conj', 'xcomp', 'advcl', 'acl'].includes(tree.rel(head))) break
    head = tree.head(head)
    if (head < 0 || head >= finite) break
    const subject = tree.kids(head, ...SUBJECT).findLast(k => k < head)
    if (subject !== undefined && finite === verb) return phraseOf(scene, subject, head)
  }
  const before = subjectBefore(s, beforeAside(scene, finite), 0)
  if (!before) return null
  let from = before.to - 1
  while (from > before.from && !/^(?:VERB|AUX)$/u.test(s.tokens[from - 1]?.upos ?? '')) from--
  return { from, to: before.to }
}

/** The token at the root of the sentence with the subject that the tree gives it: the noun that heads it and its phrase; null where it has none. */
export function rootSubject(
  scene: Scene,
): { readonly root: number; readonly noun: number; readonly phrase: Range } | null {
  const root = scene.s.tokens.findIndex(t => t.head === 0)
  const noun = scene.tree.kids(root, 'nsubj')[0]
  return noun === undefined ? null : { root, noun, phrase: phraseOf(scene, noun, root) }
}
