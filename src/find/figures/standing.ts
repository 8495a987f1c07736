import type { Modality } from '../../model/lists.ts'
import { cueModality } from '../cues/modality.ts'
import type { Tree } from '../tree/index.ts'

/** Words behind which "to" opens what is to come, beside the verbs of planning that `cueModality` knows. */
const PLANNING: ReadonlyMap<string, Modality> = new Map([
  ...['prepare', 'prepared', 'prepares', 'preparing', 'aim', 'aims', 'aimed', 'aiming'].map(
    w => [w, 'planned'] as const,
  ),
  ...[
    'set',
    'due',
    'ready',
    'scheduled',
    'slated',
    'vowed',
    'pledged',
    'promised',
    'agreed',
    'plans',
    'plan',
  ].map(w => [w, 'planned'] as const),
  ...['likely', 'forecast', 'projected', 'estimated'].map(w => [w, 'predicted'] as const),
])
const TO_COME: ReadonlySet<Modality> = new Set([
  'planned',
  'expected',
  'proposed',
  'requested',
  'predicted',
  'warned',
  'hoped',
])

/** How the clause around token `k` stands: what a modal, a plan or an offer over its verbs says; asserted where nothing does. */
export function standingOf(tree: Tree, k: number): Modality {
  for (let at = k, n = 0; n < 6 && at >= 0; n++, at = tree.head(at)) {
    if (!/^(?:VERB|AUX)$/u.test(tree.tokens[at]?.upos ?? '') && tree.kids(at, 'aux', 'mark').length === 0)
      continue
    for (const a of tree.kids(at, 'aux')) {
      const word = tree.forms[a] ?? ''
      if (/^(?:could|might|may)$/u.test(word)) return 'possible'
      if (/^(?:will|would|shall|'ll|\u2019ll)$/u.test(word)) return 'predicted'
    }
    // "preparing to send", "an offer to buy": the word over an infinitive.
    const to = tree.kids(at, 'mark').find(m => tree.forms[m] === 'to')
    if (to === undefined) continue
    const over = tree.forms[to - 1] ?? ''
    const told = PLANNING.get(over) ?? cueModality(over)
    if (told && TO_COME.has(told)) return told
  }
  return 'asserted'
}
