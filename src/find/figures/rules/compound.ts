import { nounPhrase } from '../../tree/index.ts'
import type { FigureRule } from '../candidate.ts'

/** Spans of time are found as times. */
const TIME_UNITS = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
  'time',
  'way',
  'state',
  'sided',
  'party',
  'part',
  'point',
  'star',
])

/** `32-member alliance`: the count of a part, in a compound before what has it. */
export const compound: FigureRule = {
  name: 'compound',
  read({ sentence, text, quantity }) {
    const { tokens } = sentence
    const [dash, part] = [tokens[quantity.to], tokens[quantity.to + 1]]
    if (
      !dash ||
      !part ||
      !/^[-\u2010\u2011]$/u.test(dash.form) ||
      dash.end !== part.start ||
      part.upos !== 'NOUN'
    )
      return null
    if (TIME_UNITS.has(part.lemma.toLowerCase())) return null
    let head = quantity.to + 1
    while (tokens[head + 1]?.upos === 'NOUN' || tokens[head + 1]?.upos === 'ADJ') head++
    const scope =
      head > quantity.to + 1
        ? text.slice(tokens[quantity.to + 2]?.start ?? 0, tokens[head]?.end ?? 0) ||
          nounPhrase(sentence, text, head)
        : null
    return {
      from: quantity.from,
      to: quantity.to + 2,
      unit: null,
      measured: part.form,
      scope,
      confidence: 0.85,
    }
  },
}
