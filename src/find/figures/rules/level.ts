import { nounPhrase, treeOf } from '../../tree/index.ts'
import type { FigureRule } from '../candidate.ts'
import { LEVELS } from '../lexicon.ts'

/** `closed at 4,851`, `reaching 1,026.13`: the level of something that is counted in points of its own. */
export const level: FigureRule = {
  name: 'level',
  read({ sentence, text, quantity }) {
    const tree = treeOf(sentence)
    const { from, to, value } = quantity
    const form = tree.tokens[from]?.form ?? ''
    if (value === null || to !== from + 1 || !/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+\.\d+$/u.test(form))
      return null
    if (/^(?:NOUN|PROPN)$/u.test(tree.tokens[to]?.upos ?? '')) return null
    let verb = from - 1
    while (verb > from - 5 && !LEVELS.has(tree.tokens[verb]?.lemma.toLowerCase() ?? '')) verb--
    if (!LEVELS.has(tree.tokens[verb]?.lemma.toLowerCase() ?? '')) return null
    const subject = [verb, tree.head(verb)].flatMap(k => tree.kids(k, 'nsubj'))[0]
    const measured = subject === undefined ? '' : nounPhrase(sentence, text, subject)
    return {
      from,
      to,
      unit: null,
      measured: measured || 'level',
      scope: null,
      confidence: measured ? 0.8 : 0.72,
    }
  },
}
