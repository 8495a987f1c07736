import { cueVerb } from '../cues/verbs.ts'
import { at, tokenAt } from '../names/words.ts'
import { type Doc, type Draft, sentenceAt } from '../pipeline.ts'
import { BY_CONSTRUCTION } from './confidence.data.ts'
import type { StatementDraft } from './draft.ts'

/**
 * How sure a statement is: log-odds of its content and source being in the gold, by logistic regression on all of PolNeAR's train part
 * (17,256 statements found in it; nothing of it shipped but these weights); its dev part was not fitted on, `bench/voices.md` has its
 * table. What tells most: the construction, the verbs that do nothing but say, how wide the arcs of cue and source are, how long the
 * sentence is.
 */
const BIAS = -0.48
const NO_CUE = -1.46
const NO_SOURCE = -0.45
/** Nobody is found whom the source means. */
const NOBODY = -0.62
/** Each voice behind the first makes it less sure. */
const RETOLD = -0.56
/** Verbs that have no other use than to say. */
const SAYS = 0.64
const SAYING = new Set('say tell add write announce argue note explain warn'.split(' '))
/** A cue in the past or present of its own clause; one that is no verb. */
const FINITE = 0.49
const NO_VERB = -0.4
/** For margins of 1: of the cue's arc, and of the narrowest arc in the source. */
const CUE_MARGIN = 0.66
const SOURCE_MARGIN = 0.54
/** A clause that opens with "that". */
const THAT = 0.42

/** By the tag of the source's last word. */
const BY_TAG: Readonly<Record<string, number>> = { PROPN: 0.39, NOUN: 0.35, PRON: 0.18, NUM: 0.12 }

type Steps = readonly (readonly [below: number, odds: number])[]
/** By the characters of the content. */
const BY_LENGTH: Steps = [
  [20, -0.66],
  [40, -0.32],
  [80, 0.02],
  [Number.POSITIVE_INFINITY, 0.25],
]
/** By the words of the sentence: long ones have more places to end. */
const BY_SENTENCE: Steps = [
  [12, 0.5],
  [25, 0.11],
  [40, -0.43],
  [Number.POSITIVE_INFINITY, -0.82],
]

const step = (steps: Steps, n: number): number => steps.find(([below]) => n < below)?.[1] ?? 0

/** What the sentence of the cue (of the content where there is no cue) tells. */
function ofSentence(doc: Doc, f: StatementDraft): number {
  const [cue] = f.cue
  const [content] = f.content
  const s = sentenceAt(doc.sentences, cue ?? content ?? f.sentence)
  if (!s) return 0
  let z = step(BY_SENTENCE, s.tokens.length)
  if (content && at(s, tokenAt(s, content.start)).form.toLowerCase() === 'that') z += THAT
  if (cue) {
    const { xpos, margin } = at(s, tokenAt(s, cue.start))
    // A verb that was read against its tag ("the paper reports") is one all the same.
    const verb = xpos.startsWith('VB') || f.construction.startsWith('verb:')
    z += CUE_MARGIN * margin + (/^VB[DP]$/u.test(xpos) ? FINITE : verb ? 0 : NO_VERB)
  }
  const words = s.tokens.filter(t => f.source.some(x => t.start >= x.start && t.end <= x.end))
  if (words.length > 0)
    z += SOURCE_MARGIN * Math.min(...words.map(t => t.margin)) + (BY_TAG[words.at(-1)?.upos ?? ''] ?? 0)
  return z
}

/** Whether the cue is a verb that only says. */
function says(doc: Doc, f: StatementDraft): boolean {
  const [cue] = f.cue
  const word = cue ? doc.text.slice(cue.start, cue.end).split(' ')[0] : undefined
  return word !== undefined && SAYING.has(cueVerb(word)?.base ?? '')
}

/** Sets a statement's confidence from the signs that it carries; terms in quotation marks keep theirs. */
export function withConfidence(doc: Doc, { construction, ...f }: StatementDraft): Draft<'statement'> {
  if (f.act === 'term') return f
  const length = f.content.reduce((n, c) => n + c.end - c.start, 0)
  const given = { ...f, construction }
  const z =
    BIAS +
    (BY_CONSTRUCTION[construction] ?? 0) +
    (f.speaker ? 0 : NOBODY) +
    (f.cue.length === 0 ? NO_CUE : 0) +
    (f.source.length === 0 ? NO_SOURCE : 0) +
    (f.chain.length > 1 ? RETOLD : 0) +
    (says(doc, given) ? SAYS : 0) +
    step(BY_LENGTH, length) +
    ofSentence(doc, given)
  return { ...f, confidence: Math.round(100 / (1 + Math.exp(-z))) / 100 }
}
