import type { Sentence } from '../../../model/language.ts'
import { type Tree, treeOf } from '../../tree/index.ts'
import type { Entity } from '../entity.ts'
import type { Reference } from '../references.ts'
import { isExpletive, mainSubject, ownSubject, subjectsAbove } from './clauses.ts'

/** Who was seen at which words of the sentences read so far. */
export interface Seen {
  /** The entity whose mention holds token `i` of sentence `sentence`, or null. */
  at(sentence: number, i: number): Entity | null
  /** The two and more persons, states or bodies joined by "and" of which the one at token `i` is the first, as one group; else null. */
  group(sentence: number, i: number): Entity | null
  sentence(index: number): Sentence | null
}

/** An antecedent and how sure it is. */
export interface Antecedent {
  readonly entity: Entity
  readonly confidence: number
}

const BODY: ReadonlySet<string> = new Set([
  'state',
  'government',
  'organisation',
  'alliance',
  'outlet',
  'format',
  'group',
])
const isBody = (e: Entity): boolean => BODY.has(e.type)

/** What one subject says to a pronoun: it is meant, it cannot be meant and the search goes on, or the search ends here. */
type Verdict = Entity | 'on' | 'stop'

/** "It": a body or a state. A thing that is the subject ends the search, since it is then what is meant. */
function neuter(seen: Seen, tree: Tree, sentence: number, subject: number): Verdict {
  const e = seen.at(sentence, subject)
  if (e && isBody(e) && seen.group(sentence, subject) === null) return e
  if (e) return 'on'
  const upos = tree.tokens[subject]?.upos ?? ''
  return upos === 'PRON' && !/^(?:it|this|that)$/u.test(tree.forms[subject] ?? '') ? 'on' : 'stop'
}

/** "They": several persons, an unnamed group, else a body. Things in the plural end the search. */
function several(seen: Seen, tree: Tree, sentence: number, subject: number): Verdict {
  const group = seen.group(sentence, subject)
  if (group) return group
  const e = seen.at(sentence, subject)
  if (e && (e.plural || isBody(e))) return e
  if (e) return 'on'
  const t = tree.tokens[subject]
  return t?.upos === 'NOUN' && t.feats.includes('Number=Plur') ? 'stop' : 'on'
}

/** How far back the subjects of earlier sentences are asked, and what each step costs. */
const BACK = 2

/**
 * Whom "it", "they" and their forms mean: by the subjects of the clauses above, nearest first, then by the main subjects of the two
 * sentences before. `null` for expletives and for what is no person, state or body. Needs trees.
 */
export function otherAntecedent(seen: Seen, r: Reference, sentence: number): Antecedent | null {
  const s = seen.sentence(sentence)
  if (!s?.parsed) return null
  const tree = treeOf(s)
  const judge = r.plural ? several : neuter
  if (!r.plural && r.head === 'it' && isExpletive(tree, r.from)) return null
  const own = ownSubject(tree, r.from)
  for (const subject of subjectsAbove(tree, r.from)) {
    if (subject === own) continue
    const v = judge(seen, tree, sentence, subject)
    if (v === 'stop') return null
    if (v !== 'on') return { entity: v, confidence: r.plural && isBody(v) ? 0.55 : 0.75 }
  }
  // What is acted on is a thing, or somebody whom the clause does not name: subjects of other sentences tell nothing of it.
  if (own >= 0) return null
  for (let back = 1; back <= BACK; back++) {
    const before = seen.sentence(sentence - back)
    if (!before?.parsed || before.block < s.block - 1) return null
    const subject = mainSubject(treeOf(before))
    if (subject < 0) continue
    const v = judge(seen, treeOf(before), sentence - back, subject)
    if (v === 'stop') return null
    if (v !== 'on') return { entity: v, confidence: (isBody(v) && r.plural ? 0.45 : 0.6) - 0.1 * (back - 1) }
  }
  return null
}
