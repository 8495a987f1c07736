import { dependents, nounPhrase, relation } from '../../tree/index.ts'
import type { FigureRule } from '../candidate.ts'
import { NUMBERED, UNITS } from '../lexicon.ts'
import { measuredBy, subjectAbove } from '../measured.ts'

/** Below this a number in words is mostly grammar ("the two men"): found, but left to the user's review. */
const SMALL = 3
/** Nouns that a small number only points at. */
const POINTED_AT = new Set(
  'side man woman people person leader country nation president minister thing way party other one week day'.split(
    ' ',
  ),
)

/** `50,000 ground troops`, `hundreds of prisoners of war`, `more than a million people`: things counted. */
export const count: FigureRule = {
  name: 'count',
  read({ sentence, text, quantity }) {
    const { tokens } = sentence
    const { from, to, value } = quantity
    const last = tokens[to - 1]
    const before = tokens[from - 1]
    if (!last || (before && NUMBERED.has(before.lemma.toLowerCase())) || before?.form === '#') return null
    // "three-quarters"
    if (
      /^[-\u2010\u2011]$/u.test(tokens[to]?.form ?? '') &&
      /^(?:quarters?|thirds?)$/iu.test(tokens[to + 1]?.form ?? '')
    )
      return null
    // "two-state", "three-way": kinds of things, not counts of them.
    if (/^[-\u2010\u2011]$/u.test(tokens[to]?.form ?? '')) return null
    // "a Seabird 787 jet", "the Harbour 500 Index": a number between names is a name.
    const [next] = tokens.slice(to)
    const named = before?.upos === 'PROPN' || (before?.form === "'s" && tokens[from - 2]?.upos === 'PROPN')
    if (named && /^\p{Lu}/u.test(next?.form ?? '') && /^\d/u.test(last.form)) return null
    if (/^(?:percent|per|%|pct)$/iu.test(next?.form ?? '')) return null
    // "three-quarters", "two thirds of", "tenfold": shares and multiples, and no counts of things.
    if (/^(?:quarters?|thirds?|fifths?|tenths?|halves|fold)$/iu.test(next?.form ?? '') && (value ?? 0) <= 10)
      return null
    const bareYear =
      value !== null &&
      Number.isInteger(value) &&
      value >= 1900 &&
      value <= 2100 &&
      /^\d{4}$/u.test(last.form)
    if (bareYear) return null
    const inside = (k: number): boolean => k >= from && k < to
    const head = tokens.findIndex((t, k) => inside(k) && !inside(t.head - 1))
    const top = tokens[head]
    if (!top) return null
    const of = dependents(sentence, head, 'nmod').find(k =>
      dependents(sentence, k, 'case').some(c => tokens[c]?.lemma === 'of'),
    )
    const counted =
      relation(top) === 'nummod' || relation(top) === 'amod' || relation(top) === 'det' ? top.head - 1 : of
    const noun = counted === undefined ? undefined : tokens[counted]
    if (counted === undefined || !noun || !/^(?:NOUN|PROPN)$/u.test(noun.upos) || counted < to - 1)
      return null
    const small = value !== null && value <= SMALL && !/\d/u.test(tokens[from]?.form ?? '')
    if (value === 1 && small) return null
    const unit = UNITS.get(noun.form.toLowerCase()) ?? null
    const carried = unit ? dependents(sentence, counted, 'nmod')[0] : undefined
    const measured = unit
      ? carried === undefined
        ? noun.form
        : nounPhrase(sentence, text, carried)
      : measuredBy(sentence, text, counted)
    const often = /^times?$/u.test(noun.form.toLowerCase())
    const sure =
      small && POINTED_AT.has(noun.lemma.toLowerCase()) ? 0.4 : small ? 0.6 : top.margin < 0.3 ? 0.7 : 0.9
    return {
      from,
      to,
      unit,
      measured,
      scope: often ? subjectAbove(sentence, text, counted) : null,
      confidence: sure,
    }
  },
}
