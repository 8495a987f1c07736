import type { Sentence } from '../../../model/language.ts'
import { treeOf } from '../../tree/index.ts'
import type { Mention } from '../mention.ts'

/** Relations of a subject. */
const SUBJECT = /^nsubj/u

/**
 * The names that the phrase with head `head` cannot mean, since it is the subject of a clause in which they stand behind it (principle C of
 * binding theory, Chomsky 1981): in "the president wrote that he had called Li" the president is not Li. `names` are those of the
 * sentence. Needs a tree.
 */
export function boundBy(s: Sentence, head: number, names: readonly Mention[]): readonly Mention[] {
  if (!s.parsed) return []
  const tree = treeOf(s)
  const verb = tree.head(head)
  if (verb < 0 || !SUBJECT.test(tree.full(head))) return []
  return names.filter(m => m.first > head && tree.under(m.last - 1, verb))
}
