import { dependents, nounPhrase, relation } from '../../tree/index.ts'
import type { FigureRule } from '../candidate.ts'

/** How many tokens "percent" takes after a number: `%`, `percent`, `per cent`; 0 when it is none. */
function percentAt(forms: readonly string[], i: number): number {
  const [a, b] = [forms[i], forms[i + 1]]
  if (a === '%' || a === 'percent' || a === 'pct') return 1
  return a === 'per' && b === 'cent' ? 2 : 0
}

/** `2.5 percent of GDP`: a share; what it is a share of goes into the unit, whose share it is, is the clause's subject. */
export const percent: FigureRule = {
  name: 'percent',
  read({ sentence, text, quantity }) {
    const { tokens } = sentence
    const forms = tokens.map(t => t.form.toLowerCase())
    const width = percentAt(forms, quantity.to)
    if (width === 0) return null
    const to = quantity.to + width
    // "100 percent accurate": wholly.
    if (quantity.value === 100 && /^(?:ADJ|ADV)$/u.test(tokens[to]?.upos ?? '')) return null
    const inside = (k: number): boolean => k >= quantity.from && k < to
    const head = tokens.findIndex((t, k) => inside(k) && !inside(t.head - 1))
    // Parsers hang "of" now on "per", now on "cent", now on the number; where it stands right after them it is theirs.
    const next = tokens[to]
    const of = next?.lemma === 'of' ? next.head - 1 : undefined
    const whole = of === undefined ? '' : nounPhrase(sentence, text, of)
    const governor = (tokens[head]?.head ?? 0) - 1
    const subject = governor < 0 ? undefined : dependents(sentence, governor, 'nsubj')[0]
    const top = tokens[head]
    const modifies =
      tokens[head] !== undefined && ['compound', 'amod', 'nummod', 'nmod'].includes(relation(tokens[head]))
    const measured =
      modifies && tokens[governor]?.upos === 'NOUN'
        ? nounPhrase(sentence, text, governor)
        : whole !== '' && top && relation(top) === 'obj'
          ? whole
          : subject !== undefined && subject !== head
            ? nounPhrase(sentence, text, subject)
            : whole
    const spent = spentOn()
    if (spent !== null)
      return {
        from: quantity.from,
        to,
        unit: whole ? `% of ${whole}` : '%',
        measured: spent,
        scope: null,
        confidence: 0.88,
      }
    return {
      from: quantity.from,
      to,
      unit: whole ? `% of ${whole}` : '%',
      measured: measured || 'share',
      scope: null,
      confidence: measured ? 0.9 : 0.82,
    }

    /** "spend 2 percent of output on defence": what the share goes to. */
    function spentOn(): string | null {
      const verb = tokens.findLastIndex(
        (t, k) =>
          k < quantity.from &&
          k > quantity.from - 7 &&
          /^(?:spend|spent|spends|spending|invest|invests|invested)$/iu.test(t.form),
      )
      const on = tokens.findIndex((t, k) => k >= to && k < to + 5 && /^(?:on|in)$/u.test(t.form))
      const thing =
        verb < 0 || on < 0
          ? -1
          : tokens.findIndex(
              (t, k) => k > on && k < on + 5 && t.upos === 'NOUN' && tokens[k + 1]?.upos !== 'NOUN',
            )
      return thing < 0 ? null : `${nounPhrase(sentence, text, thing)} spending`
    }
  },
}
