import { low, spanOf } from '../names/words.ts'
import type { Scene } from './scene.ts'

/** Words that open a condition, longest first. */
const OPENERS: readonly (readonly string[])[] = [
  ['on', 'condition', 'that'],
  ['on', 'the', 'condition'],
  ['in', 'the', 'event', 'of'],
  ['in', 'exchange', 'for'],
  ['in', 'return', 'for'],
  ['as', 'part', 'of', 'a'],
  ['but', 'only', 'alongside'],
  ['as', 'long', 'as'],
  ['so', 'long', 'as'],
  ['provided', 'that'],
  ['providing', 'that'],
  ['only', 'if'],
  ['even', 'if'],
  ['in', 'case'],
  ['if'],
  ['unless'],
  ['once'],
  ['assuming'],
  ['provided'],
]

const ENDS = /^[,.;:?!\u2014"\u201d]$/u

/** "if necessary", "if not": idioms on which nothing depends. */
const IDLE = /^(?:necessary|needed|need|possible|any|anything|not|only|ever|so|nothing)$/u

/** Whether a single word opens a condition where it stands: no idiom, and no "once a supporter of the ban". */
function opens({ s }: Scene, k: number): boolean {
  if (low(s, k) === 'if')
    return !(IDLE.test(low(s, k + 1)) && !/^(?:VERB|AUX)$/u.test(s.tokens[k + 2]?.upos ?? ''))
  if (low(s, k) !== 'once') return true
  for (let i = k + 1; i < s.tokens.length && !/^[,.;:?!]$/u.test(low(s, i)); i++)
    if (/^(?:VERB|AUX)$/u.test(s.tokens[i]?.upos ?? '')) return true
  return false
}

/** How many words a condition's opening has at token `k`; 0 where none opens. "even if" opens none: it says that it does not matter. */
export function opensCondition(scene: Scene, k: number): number {
  const words = OPENERS.find(o => o.every((w, n) => low(scene.s, k + n) === w))
  if (words?.length === 1 && !opens(scene, k)) return 0
  return words && words[0] !== 'even' && !(k > 0 && low(scene.s, k - 1) === 'even') ? words.length : 0
}

export interface Condition {
  readonly text: string
  readonly span: { readonly start: number; readonly end: number }
}

/** The condition of a clause whose words are tokens `[from, to)`: right after it, or opening the sentence before it. */
export function conditionOf(scene: Scene, from: number, to: number): Condition | null {
  const { s, doc } = scene
  const at = (k: number): Condition => {
    let end = k + 1
    while (end < s.tokens.length && !ENDS.test(low(s, end))) end++
    const span = spanOf(s, k, end)
    return { text: doc.text.slice(span.start, span.end), span }
  }
  for (let k = to; k < Math.min(to + 8, s.tokens.length); k++) {
    if (/^[.;?!]$/u.test(low(s, k))) break
    if (opensCondition(scene, k) > 0) return at(k)
  }
  for (let k = from - 1; k >= 0; k--) {
    if (/^[;]$/u.test(low(s, k))) break
    if ((k === 0 || /^["\u201c,]$|^that$/u.test(low(s, k - 1))) && opensCondition(scene, k) > 0) return at(k)
  }
  return null
}
