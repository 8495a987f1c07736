import type { Sentence } from '../../model/language.ts'
import { overlap, type Span } from '../../model/span.ts'
import { adjectiveAt } from '../names/gazetteer.ts'
import type { Draft } from '../pipeline.ts'

/**
 * Ways in which a writer says what somebody has to gain or can bring to bear: "has influence and interests", "gives them the option to",
 * "stands to gain", "could also use the visit to".
 */
const FORMS: readonly RegExp[] = [
  /\b(?:has|have|had|holds?) (?:[\p{L}-]+ ){0,3}(?:interests?|influence|stakes?|leverage|clout)\b(?: of (?:its|their) own)?/u,
  /\b(?:gives?|gave|offers?|offered|hands?|affords?) (?:[\p{L}-]+ ){1,6}(?:option|chance|opportunity|opening|leverage|platform)\b/u,
  /\bstands? to (?:gain|benefit|profit|win|lose)\b/u,
  /\b(?:could|might|may) (?:also |then )?(?:help|use|serve|allow)\b/u,
]

/** Whether the sentence names a state, its seat or its people. */
const namesState = (s: Sentence, names: readonly Draft<'name'>[]): boolean =>
  names.some(
    n => n.actor?.country != null && n.actor.type !== 'person' && n.spans.some(x => overlap(x, s) > 0),
  ) ||
  names.some(n => n.subtype === 'state' && n.spans.some(x => overlap(x, s) > 0)) ||
  s.tokens.some((_, i) => adjectiveAt(s, i) !== null)

/** Where the writer tells the interest of a state, as a host's in a meeting: the words that show it; null where none do. */
export function interestIn(s: Sentence, text: string, names: readonly Draft<'name'>[]): Span | null {
  const words = text.slice(s.start, s.end)
  for (const form of FORMS) {
    const m = form.exec(words)
    if (m && namesState(s, names)) return { start: s.start + m.index, end: s.start + m.index + m[0].length }
  }
  return null
}
