import type { Token } from '../../../model/language.ts'
import type { Tense } from '../../../model/lists.ts'
import { AHEAD_WORDS, EXPECTED_WORDS } from '../lexicon/verbs.ts'
import type { Scan } from '../types.ts'
import { ARRANGED, SCHEDULED } from './shared.ts'

const feat = (t: Token, f: string): boolean => t.feats.includes(f)

const MODAL = /^(?:will|wo|'ll|’ll|shall|would|should|could|might|may|can|ca|must|'d)$/iu

/** The tense of a verb with its auxiliaries; `unsure` for infinitives that nothing puts ahead; null for bare participles and infinitives without one. */
function ofVerb(tokens: readonly Token[], at: number): Tense | 'unsure' | null {
  const v = tokens[at]
  if (!v) return null
  const aux = tokens.filter(
    t => t.head === at + 1 && (t.deprel.startsWith('aux') || t.deprel.startsWith('cop')),
  )
  const modal = aux.find(t => MODAL.test(t.form))
  if (modal && aux.some(t => t.form.toLowerCase() === 'have')) return 'past'
  // "could not be reached Wednesday" is told of what was; "could meet Friday" of what may be.
  if (modal) return /^(?:could|might)$/iu.test(modal.form) ? 'unsure' : 'future'
  if (ARRANGED.has(v.form.toLowerCase())) return 'future'
  if (aux.some(t => t.lemma === 'have')) return 'past'
  if (aux.some(t => feat(t, 'Tense=Past')))
    return EXPECTED_WORDS.has(v.form.toLowerCase()) ? 'future' : 'past'
  if (feat(v, 'VerbForm=Inf') && marked(tokens, at))
    return AHEAD_WORDS.has(tokens[v.head - 1]?.form.toLowerCase() ?? '') ? 'future' : 'unsure'
  if (feat(v, 'VerbForm=Fin') && feat(v, 'Tense=Past')) return 'past'
  if (aux.length === 0 && v.deprel.startsWith('acl') && feat(v, 'VerbForm=Part') && feat(v, 'Tense=Past'))
    return EXPECTED_WORDS.has(v.form.toLowerCase()) ? 'future' : 'past'
  if (aux.some(t => feat(t, 'Tense=Pres')))
    return v.form.endsWith('ing') || EXPECTED_WORDS.has(v.form.toLowerCase()) ? 'future' : 'present'
  if (feat(v, 'VerbForm=Fin') && feat(v, 'Tense=Pres'))
    return SCHEDULED.has(v.form.toLowerCase()) ? 'future' : 'present'
  return null
}

const marked = (tokens: readonly Token[], at: number): boolean =>
  tokens.some(t => t.head === at + 1 && t.form.toLowerCase() === 'to')

/** By the tree: the nearest verb above the expression that shows a tense. */
export function byTree(s: Scan, from: number, to: number): Tense | null {
  const tokens = s.sentence.tokens
  const start = s.atoms[from]?.start ?? 0
  const end = s.atoms[to - 1]?.end ?? 0
  let at = tokens.findIndex(
    t =>
      t.end > start &&
      t.start < end &&
      !(
        tokens[t.head - 1] &&
        (tokens[t.head - 1]?.start ?? 0) >= start &&
        (tokens[t.head - 1]?.start ?? 0) < end
      ),
  )
  for (let n = 0; at >= 0 && n < 12; n++) {
    const t = tokens[at]
    if (!t) return null
    if (
      n > 0 &&
      (t.upos === 'VERB' || t.upos === 'AUX' || tokens.some(x => x.head === at + 1 && x.deprel === 'cop'))
    ) {
      // "agreed in June to buy": what stands before an infinitive belongs to the verb above it.
      const later = t.start >= end && feat(t, 'VerbForm=Inf') && marked(tokens, at)
      const tense = later ? null : ofVerb(tokens, at)
      if (tense) return tense === 'unsure' ? null : tense
    }
    at = t.head - 1
  }
  return null
}
