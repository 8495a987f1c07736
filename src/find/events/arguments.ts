import {
  caseOf,
  conjuncts,
  formOf,
  hasKid,
  headOf,
  kidsBy,
  kidsOf,
  relOf,
  type Tree,
  uposOf,
} from '../tree/index.ts'
import { lemmaOf } from './lemma.ts'

/** The arguments of a verb by dependency, over passives, relative clauses, coordination, control and raising. */

export const isPassive = (tree: Tree, v: number): boolean =>
  hasKid(tree, v, k => /^(nsubj:pass|csubj:pass|aux:pass)$/.test(relOf(tree, k))) || participle(tree, v)

/** "the men arrested on Monday": a past participle that modifies a noun. */
const participle = (tree: Tree, v: number): boolean =>
  (relOf(tree, v) === 'acl' ||
    (relOf(tree, v) === 'conj' &&
      auxiliaries(tree, v).length === 0 &&
      kidsBy(tree, v, 'nsubj').length === 0 &&
      isPassive(tree, headOf(tree, v)))) &&
  tree.tokens[v]?.xpos === 'VBN' &&
  kidsBy(tree, v, 'obj', 'nsubj').length === 0

/** Verbs whose object does what the infinitive says: the object, not the subject, is the infinitive's subject. */
const RAISES_SUBJECT = new Set([
  'promise',
  'threaten',
  'vow',
  'pledge',
  'agree',
  'refuse',
  'offer',
  'decide',
  'plan',
  'use',
])

const DOCUMENTS = new Set([
  'statement',
  'declaration',
  'letter',
  'resolution',
  'report',
  'speech',
  'communique',
  'message',
  'tweet',
  'note',
  'call',
  'decree',
  'order',
])

const DAYS = /^(today|yesterday|tomorrow|(mon|tues|wednes|thurs|fri|satur|sun)day)$/

/** The subject among a verb's children; of several before it the last, since a parser may hang a title and its name apart. */
function subjectKid(tree: Tree, v: number): number | undefined {
  const all = kidsBy(tree, v, 'nsubj').filter(k => !DAYS.test(formOf(tree, k)))
  const before = all.filter(k => k < v && !/PRON/.test(uposOf(tree, k)))
  return all.length > 1 && before.length > 1 ? before.at(-1) : all[0]
}

/** The grammatical subject of a verb, found where the clause leaves it out; -1 where nothing tells. Relative pronouns lead to their noun. */
export function surfaceSubject(tree: Tree, v: number, depth = 0): number {
  const own = subjectKid(tree, v)
  if (own !== undefined) {
    const relative = /^(who|which|that)$/.test(formOf(tree, own)) && relOf(tree, v).startsWith('acl')
    return relative ? headOf(tree, v) : own
  }
  if (depth > 8) return -1
  const head = headOf(tree, v)
  if (head < 0) return -1
  switch (relOf(tree, v)) {
    case 'conj':
      return /VERB|AUX|ADJ/.test(uposOf(tree, head)) ? surfaceSubject(tree, head, depth + 1) : -1
    case 'acl:relcl':
      return head
    case 'acl':
      // "issued a statement demanding …": a document speaks for whoever issues it.
      return DOCUMENTS.has(lemmaOf(tree, head)) && relOf(tree, head) === 'obj'
        ? surfaceSubject(tree, headOf(tree, head), depth + 1)
        : head
    case 'xcomp': {
      const object = kidsBy(tree, head, 'obj')[0]
      if (object !== undefined && !RAISES_SUBJECT.has(lemmaOf(tree, head))) return object
      return surfaceSubject(tree, head, depth + 1)
    }
    case 'advcl':
      // "was attacked by X, killing 20": who does the one does the other.
      if (tree.tokens[v]?.xpos === 'VBG' && uposOf(tree, head) === 'VERB' && isPassive(tree, head))
        return agentOf(tree, head)
      return /VERB|AUX|ADJ/.test(uposOf(tree, head)) ? surfaceSubject(tree, head, depth + 1) : -1
    case 'ccomp':
    case 'parataxis':
      return /VERB|AUX|ADJ/.test(uposOf(tree, head)) ? surfaceSubject(tree, head, depth + 1) : -1
    default:
      return -1
  }
}

/** Verbs whose participle tells a stand and no deed: "is opposed to", "is committed to". */
const STATIVE = new Set(['oppose', 'commit', 'prepare', 'dedicate', 'concern', 'engage', 'involve'])

/** Who does it: the subject, or in the passive whom "by" names; -1 where nobody is told. */
export function agentOf(tree: Tree, v: number): number {
  if (!isPassive(tree, v) || STATIVE.has(lemmaOf(tree, v))) return surfaceSubject(tree, v)
  const by = kidsBy(tree, v, 'obl', 'nmod').find(
    k => relOf(tree, k) === 'obl:agent' || caseOf(tree, k) === 'by',
  )
  return by ?? -1
}

/** To whom it is done: the objects, or in the passive the subject. */
export function patientsOf(tree: Tree, v: number): readonly number[] {
  if (isPassive(tree, v)) {
    const subject = surfaceSubject(tree, v)
    return subject < 0 ? kidsBy(tree, v, 'obj') : [subject, ...kidsBy(tree, v, 'obj')]
  }
  const own = kidsBy(tree, v, 'obj').filter(k => !DAYS.test(formOf(tree, k)))
  if (own.length > 0) return own
  const only = kidsBy(tree, v, 'iobj')
  if (only.length > 0) return only
  // "condemned and boycotted the vote": the last of a coordination carries the object of all.
  const shared = kidsBy(tree, v, 'conj').find(
    k =>
      uposOf(tree, k) === 'VERB' &&
      kidsBy(tree, k, 'obj').length > 0 &&
      kidsBy(tree, k, 'nsubj').length === 0,
  )
  return shared === undefined || kidsBy(tree, v, 'obl').length > 0 ? [] : kidsBy(tree, shared, 'obj')
}

interface Oblique {
  readonly node: number
  readonly preposition: string
}

const obliques = new WeakMap<Tree, Map<number, readonly Oblique[]>>()

/** Nominals after a preposition: of the verb, of its objects, and of the nouns within them. */
export const oblique = (tree: Tree, v: number, preposition: string): readonly number[] =>
  obliquesOf(tree, v)
    .filter(o => preposition === '*' || o.preposition === preposition)
    .map(o => o.node)

/** All of them with their prepositions, nearest to the verb first. Gathered once a verb. */
function obliquesOf(tree: Tree, v: number): readonly Oblique[] {
  let known = obliques.get(tree)
  if (!known) {
    known = new Map()
    obliques.set(tree, known)
  }
  const there = known.get(v)
  if (there) return there
  const objects = patientsOf(tree, v).flatMap(o => conjuncts(tree, o))
  const own = kidsBy(tree, v, 'obl')
  const nested = own.flatMap(o => kidsBy(tree, o, 'nmod'))
  const below = objects.flatMap(o => kidsBy(tree, o, 'nmod'))
  const made = [
    ...kidsBy(tree, v, 'obl', 'nmod'),
    ...below,
    ...nested,
    ...[...nested, ...below].flatMap(n => kidsBy(tree, n, 'nmod')),
  ].map(node => ({ node, preposition: caseOf(tree, node) }))
  known.set(v, made)
  return made
}

/** Prepositions that stand with the verb or its object, for frames that ask for any. */
export const indirect = (tree: Tree, v: number): readonly number[] => kidsBy(tree, v, 'iobj')

/** The verb or adjective of a clause that depends on `v` as its complement ("agreed to meet", "demanded that X leave"), or -1. */
export function complementOf(tree: Tree, v: number): number {
  for (const rel of ['xcomp', 'ccomp'])
    for (const k of kidsOf(tree, v))
      if (relOf(tree, k) === rel && /VERB|ADJ|AUX|NOUN/.test(uposOf(tree, k))) return k
  // Parsers often hang the infinitive of "ready to" and "decided to" as an adverbial or on the object.
  for (const k of kidsOf(tree, v))
    if (
      relOf(tree, k) === 'advcl' &&
      uposOf(tree, k) === 'VERB' &&
      hasKid(tree, k, m => relOf(tree, m) === 'mark' && formOf(tree, m) === 'to')
    )
      return k
  return -1
}

/** Helping words of a verb, its own and those that a coordinated verb shares. */
export function auxiliaries(tree: Tree, v: number): readonly string[] {
  const own = kidsOf(tree, v)
    .filter(k => /^(aux|cop)/.test(relOf(tree, k)))
    .map(k => lemmaOf(tree, k))
  if (own.length > 0 || relOf(tree, v) !== 'conj' || kidsBy(tree, v, 'nsubj').length > 0) return own
  const head = headOf(tree, v)
  return head < 0 || tree.tokens[v]?.xpos !== 'VB' ? own : auxiliaries(tree, head)
}

export const negated = (tree: Tree, v: number): boolean =>
  hasKid(
    tree,
    v,
    k => /^(not|n't|n’t|never|no)$/.test(formOf(tree, k)) && /advmod|neg|det/.test(relOf(tree, k)),
  )
