import type { Tree } from '../../tree/index.ts'

/** Relations by which a word hangs under another as its subject. */
const SUBJECT = new Set(['nsubj', 'nsubj:pass', 'nsubj:outer'])

/**
 * The subjects above a word, from its own clause outwards, by which a pronoun is led to its antecedent (after Hobbs 1978: nearest clause
 * first, subjects before all else): the subject of each predicate on the way to the root, the noun that a relative clause describes, the
 * subject of the first of joined predicates. A subject that holds the word itself, and what stands behind it, is left out.
 */
export function* subjectsAbove(tree: Tree, i: number): Generator<number> {
  const given = new Set<number>([i])
  for (let p = tree.head(i), n = 0; p >= 0 && n < 40; p = tree.head(p), n++) {
    for (const k of tree.children(p))
      if (SUBJECT.has(tree.full(k)) && k < i && !given.has(k) && !tree.under(i, k)) {
        given.add(k)
        if (!/^(?:who|which|that|whom|whose)$/u.test(tree.forms[k] ?? '')) yield k
      }
    if (tree.full(p) === 'acl:relcl' || tree.full(p) === 'acl') {
      const noun = tree.head(p)
      if (noun >= 0 && !given.has(noun)) {
        given.add(noun)
        yield noun
      }
    }
  }
}

/**
 * The subject of the clause of which a pronoun is an object, or -1: the two are never one, unless the pronoun is reflexive (principle B of
 * binding theory, Chomsky 1981).
 */
export function ownSubject(tree: Tree, i: number): number {
  if (!/^(?:obj|iobj|obl)$/u.test(tree.rel(i)) || /sel(?:f|ves)$/u.test(tree.forms[i] ?? '')) return -1
  const [first] = subjectsAbove(tree, i)
  return first ?? -1
}

/** The subject of a sentence's main clause, or -1. */
export function mainSubject(tree: Tree): number {
  const root = tree.tokens.findIndex(t => t.head === 0)
  return root < 0 ? -1 : (tree.children(root).find(k => SUBJECT.has(tree.full(k))) ?? -1)
}

/** Whether "it" at `i` stands for nothing: an expletive, the weather, or what a clause behind it says ("it is clear that"). */
export function isExpletive(tree: Tree, i: number): boolean {
  if (tree.rel(i) === 'expl') return true
  const p = tree.head(i)
  if (p < 0 || !SUBJECT.has(tree.full(i))) return false
  const upos = tree.tokens[p]?.upos ?? ''
  const clause = tree.kids(p, 'csubj', 'ccomp', 'xcomp', 'advcl', 'acl').some(k => k > i)
  if (/^(?:seem|appear|happen|turn|rain|snow|matter|take)/u.test(tree.forms[p] ?? '')) return true
  if (upos === 'ADJ' || upos === 'NOUN' || upos === 'ADV' || upos === 'NUM')
    return clause || tree.kids(p, 'cop').length > 0
  return false
}
