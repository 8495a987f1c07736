import type { ReferenceMethod } from '../../model/lists.ts'
import type { Draft } from '../pipeline.ts'
import type { StatementDraft } from './draft.ts'

/**
 * How sure a statement is, as log-odds of its content and source being in the gold: fitted by logistic regression on 360 articles
 * of PolNeAR's train part (tuned on, nothing of it shipped), checked on its dev part; `bench/voices.md` has the bins. The
 * construction (`PATTERNS`) counts most, then whether somebody is found who says it, then how long it is.
 */
const BIAS = 0.13
/** For the log-odds of the construction. */
const CONSTRUCTION = 0.58
const NO_SPEAKER = -0.7
const NO_CUE = -1.67
const NO_SOURCE = -0.73
const ADDRESSEE = 0.28
/** Each voice behind the first makes it less sure. */
const RETOLD = -0.17

const BY_METHOD: Partial<Readonly<Record<ReferenceMethod, number>>> = {
  surname: 0.28,
  pronoun: 0.24,
  unnamed: 0.2,
}

/** Content of fewer characters than the first number has the second's log-odds. */
const BY_LENGTH: readonly (readonly [below: number, odds: number])[] = [
  [20, -0.37],
  [40, -0.05],
  [Number.POSITIVE_INFINITY, 0.25],
]

const logit = (p: number): number => Math.log(p / (1 - p))

/** Sets a statement's confidence from that of its construction; terms in quotation marks keep theirs. */
export function withConfidence({ construction: _, ...f }: StatementDraft): Draft<'statement'> {
  if (f.act === 'term') return f
  const length = f.content.reduce((n, c) => n + c.end - c.start, 0)
  const z =
    BIAS +
    CONSTRUCTION * logit(f.confidence) +
    (f.speaker ? (BY_METHOD[f.speaker.method] ?? 0) : NO_SPEAKER) +
    (f.cue.length === 0 ? NO_CUE : 0) +
    (f.source.length === 0 ? NO_SOURCE : 0) +
    (f.addressee ? ADDRESSEE : 0) +
    (f.chain.length > 1 ? RETOLD : 0) +
    (BY_LENGTH.find(([below]) => length < below)?.[1] ?? 0)
  return { ...f, confidence: Math.round(100 / (1 + Math.exp(-z))) / 100 }
}
