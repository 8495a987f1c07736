import type { EventType } from '../../model/lists.ts'
import type { Draft } from '../pipeline.ts'
import type { Tree } from '../tree/index.ts'
import { baseRel, headOf, uposOf } from '../tree/index.ts'
import { onItself } from './itself.ts'

/**
 * How sure an event is: the log-odds of its type being in the development gold, from what the sentence shows. Fitted there by
 * logistic regression (plover-gsr-dev and plv-train, five folds; bench prints the reliability). What stands deep in the sentence
 * beside another event is told in passing and is the least sure.
 */
const WEIGHTS = {
  bias: 2.35,
  /** One clause below the main one, by the clause's kind; deeper still. */
  below: -0.56,
  reported: -0.09,
  deep: -1.03,
  nominal: -0.64,
  noTarget: -0.88,
  noSource: -0.39,
  /** For an arc of no margin at all. */
  narrow: -0.17,
  /** The sentence tells events of other types too: this one above them, or not. */
  first: -0.71,
  beside: -2.89,
} as const

/** Types that verbs tell plainly, and types on which coders disagree. */
const BY_TYPE: Partial<Readonly<Record<EventType, number>>> = {
  REJECT: 1.37,
  ACCUSE: 0.43,
  REQUEST: 0.43,
  RETREAT: 0.43,
  CONCEDE: 0.43,
  CONSULT: -0.45,
  SUPPORT: -0.45,
  THREATEN: -0.96,
  COERCE: -0.96,
  SANCTION: -0.96,
  MOBILIZE: -0.96,
}

type Event = Draft<'event'>

/** For what reads as one side's deed on itself: a word or place was often taken for somebody, so that it waits for review. */
const DOUBTFUL = 0.78

/** Sets the confidence of a sentence's events, each with the node of its trigger. */
export function withConfidence(
  tree: Tree,
  events: readonly { event: Event; node: number }[],
): readonly Event[] {
  const depths = events.map(e => depthOf(tree, e.node))
  const told = events.map(e => e.event.type !== 'STATEMENT' && e.event.type !== 'APPEAL')
  return events.map(({ event, node }, i) => {
    const depth = depths[i] ?? 1
    const others = events.some((o, k) => told[k] && told[i] && o.event.type !== event.type)
    const first = events.every((_, k) => !told[k] || (depths[k] ?? 1) >= depth)
    const w = WEIGHTS
    const z =
      w.bias +
      (depth >= 3 ? w.deep : depth < 2 ? 0 : reported(tree, node) ? w.reported : w.below) +
      (uposOf(tree, node) === 'VERB' ? 0 : w.nominal) +
      (event.target.some(a => a.country !== null || a.sectors.length > 0) ? 0 : w.noTarget) +
      (event.source.length > 0 ? 0 : w.noSource) +
      w.narrow * (1 - Math.min(1, Math.max(0, tree.tokens[node]?.margin ?? 0))) +
      (others ? (first ? w.first : w.beside) : 0) +
      (BY_TYPE[event.type] ?? 0)
    const sure = Math.round(100 / (1 + Math.exp(-z))) / 100
    return { ...event, confidence: onItself(event) ? Math.min(sure, DOUBTFUL) : sure }
  })
}

/** Steps to the root, which has one; broken trees end. */
function depthOf(tree: Tree, node: number): number {
  let d = 0
  for (let n = node; n >= 0 && d < 60; n = headOf(tree, n)) d++
  return d
}

const reported = (tree: Tree, node: number): boolean => {
  for (let n = node; n >= 0; n = headOf(tree, n)) {
    if (baseRel(tree, n) === 'ccomp') return true
    if (n === headOf(tree, n)) break
  }
  return false
}
