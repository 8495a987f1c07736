import { dependents, nounPhrase, relation } from '../../tree/index.ts'
import type { FigureRule } from '../candidate.ts'
import { CURRENCY_SIGNS, CURRENCY_WORDS } from '../lexicon.ts'

/** `$90 billion worth of US weapons`, `40 million euros in aid`: an amount with its currency. */
export const money: FigureRule = {
  name: 'money',
  read({ sentence, text, quantity }) {
    const { tokens } = sentence
    const sign = CURRENCY_SIGNS.get(tokens[quantity.from - 1]?.form ?? '')
    const word = CURRENCY_WORDS.get(tokens[quantity.to]?.form.toLowerCase() ?? '')
    const unit = sign ?? word
    if (!unit) return null
    const from = sign ? quantity.from - 1 : quantity.from
    const to = sign ? quantity.to : quantity.to + 1
    const worth = tokens[to]?.form.toLowerCase() === 'worth' ? to : null
    // The head of the amount hangs on what it pays for ("a $40 million contract") or carries it ("$90 billion worth of arms").
    const head = tokens.findIndex(
      (t, k) => k >= from && k <= (worth ?? to - 1) && (t.head <= from || t.head > to),
    )
    const carried = [worth ?? -1, head].flatMap(k => (k < 0 ? [] : dependents(sentence, k, 'nmod')))[0]
    const governor = (tokens[head]?.head ?? 0) - 1
    const modified = tokens[governor]
    const isCompound = tokens[head] && ['compound', 'nummod', 'amod'].includes(relation(tokens[head]))
    const measured =
      carried !== undefined
        ? nounPhrase(sentence, text, carried)
        : isCompound && modified?.upos === 'NOUN'
          ? nounPhrase(sentence, text, governor)
          : ''
    return {
      from,
      to: worth === null ? to : worth + 1,
      unit,
      measured: measured || 'amount',
      scope: null,
      confidence: measured ? 0.9 : 0.82,
    }
  },
}
