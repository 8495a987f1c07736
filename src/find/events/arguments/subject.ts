import { caseOf, formOf, headOf, kidsBy, relOf, type Tree, uposOf } from '../../tree/index.ts'
import { lemmaOf } from '../lemma.ts'
import { isDay } from './days.ts'
import { isPassive } from './voice.ts'

/** Verbs whose subject, and not whose object, does what the infinitive says: "promised them to leave". */
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

/** The subject among a verb's children; of several before it the last, since a parser may hang a title and its name apart. */
function subjectKid(tree: Tree, v: number): number | undefined {
  const all = kidsBy(tree, v, 'nsubj').filter(k => !isDay(formOf(tree, k)))
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
