import type { Scene } from '../clause/scene.ts'
import { low } from '../names/words.ts'
import type { Candidate } from './candidate.ts'

/** Words that suppose, hope or fear and do not tell: "it assumes Y will", "the hope is that Y will". */
const SUPPOSING =
  /^(?:assum\p{L}+|hop(?:e|es|ed|ing)|wish(?:es|ed)?|fear\p{L}*|doubt\p{L}*|den(?:y|ies|ied|ying)|imagin\p{L}+|wonder\p{L}*|worr\p{L}+|pretend\p{L}*|suppos\p{L}+|unless|unlikely|doubtful|improbable|inconceivable|impossible|ashamed|afraid|concern(?:s|ed)?|unsure|uncertain|unclear|sceptical|skeptical|fearful|pray(?:s|ed|ing)?|bet(?:s|ting)?|likely|possible|probable|rejected|dismiss\p{L}*)$/u

/** Nouns of what is only held possible: "the notion that Y would", "speculation that Y will". */
const NOTIONS =
  /^(?:notion|idea|implication|suggestion|confidence|concern|worry|hope|fear|question|assurance|possibility|prospect|speculation|rumou?r|chance|chances|risk|likelihood|scenario|theory|odds|danger|illusion|myth|assumption|perception|dream|denial)s?$/u

/** What is told to come about only as an end: "to show he will unify them", "to ensure that Y will". */
const PROVING = /^(?:show|prove|demonstrate|ensure|assure|sure|convince|see)$/u

/** No reason, sign or guarantee that. */
const GROUNDS = /^(?:reason|chance|sign|evidence|way|guarantee|indication|assurance)$/u

/** How far back from a subject the word that introduces its clause is looked for. */
const REACH = 16

/** Whether a clause is supposed, hoped, doubted or asked and not told: by the words that introduce it. */
export const supposed = (c: Candidate): boolean => {
  const { scene, cue, subject } = c
  const { s } = scene
  // "a network that the council fears will be used"
  if (SUPPOSING.test(low(scene.s, cue.from - 1)) && c.rule === 'modal') return true
  const from = subject?.from ?? cue.from
  if (governed(c) || unsaid(scene, from)) return true
  // "it's unlikely the case will be closed": inside what was taken for the subject.
  if (
    subject &&
    s.tokens.slice(subject.from, cue.from).some(t => /^(?:unlikely|doubtful|improbable)$/iu.test(t.form))
  )
    return true
  return introducedBy(scene, from) || (subject !== null && asked(scene, from)) || conditional(c, from)
}

/** "had hoped a push by the mayor, along with her husband, would": the nearest verb before is one of hoping. */
function governed({ scene: { s }, cue, rule }: Candidate): boolean {
  if (rule !== 'modal' && rule !== 'going') return false
  let k = cue.from - 1
  while (k > 0 && s.tokens[k]?.upos === 'ADV') k--
  // "hoped for rain and will sell it": the hoping is another deed of the same subject.
  if (s.tokens[k]?.upos === 'CCONJ') return false
  while (k > 0 && !/^(?:VERB|AUX)$/u.test(s.tokens[k]?.upos ?? '')) k--
  const t = s.tokens[k]
  if (!t || !SUPPOSING.test(t.form.toLowerCase()) || !/^VB[DZPN]$/u.test(t.xpos)) return false
  let helper = k - 1
  while (helper > 0 && /^(?:AUX|ADV)$/u.test(s.tokens[helper]?.upos ?? '')) helper--
  return !/^(?:who|which|that|,|and|but)$/u.test(low(s, helper))
}

/** Whether a word of supposing introduces the clause whose subject begins at `subject`. */
function introducedBy(scene: Scene, subject: number): boolean {
  const { s } = scene
  // "not sure Norway will": the adjective runs into the name.
  if (s.tokens[subject]?.upos === 'ADJ' && supposes(scene, subject)) return true
  for (let k = subject - 1; k >= Math.max(0, subject - 4); k--) {
    const word = low(s, k)
    if (supposes(scene, k)) return true
    if (!/^(?:that|is|was|been|has|have|be|["”“]|''|``)$/u.test(word)) break
  }
  // Across what stands between "that" and the subject, or between commas: "hopes that, on Friday, Y will".
  let that = thatBefore(scene, subject)
  // "denied that he would sell it, or that he would leave"
  if (/^(?:and|or|nor)$/u.test(low(s, that - 1)))
    that = s.tokens.findLastIndex((t, k) => k < that - 1 && t.form === 'that')
  if (that < 0) return false
  for (let k = that - 1; k >= Math.max(0, that - 3); k--) {
    if (supposes(scene, k)) return true
    if (!/^(?:is|was|been|has|have|be|,)$/u.test(low(s, k)) && s.tokens[k]?.upos !== 'ADV') break
  }
  // "He hoped, he said, that Y would"
  if (low(s, that - 1) === ',') {
    const open = s.tokens.findLastIndex((t, k) => k < that - 1 && t.form === ',')
    const word = low(s, open - 1) === 'that' ? open - 2 : open - 1
    if (open > 0 && that - open < 7 && supposes(scene, word)) return true
  }
  return false
}

/** The "that" that opens the clause of a subject, where no verb of another clause stands between; -1 where none does. */
function thatBefore({ s }: Scene, subject: number): number {
  for (let k = subject - 1; k >= Math.max(0, subject - REACH); k--) {
    const t = s.tokens[k]
    if (!t || /^[.;:"“”]$/u.test(t.form)) return -1
    if (t.form.toLowerCase() === 'that') return k
    if (/^(?:VERB|AUX)$/u.test(t.upos) && low(s, subject - 1) !== ',') return -1
  }
  return -1
}

/** Whether token `k` is a word of supposing where it stands. */
function supposes({ s }: Scene, k: number): boolean {
  const word = low(s, k)
  const before = low(s, k - 1)
  if (SUPPOSING.test(word)) return !(word === 'doubt' && before === 'no')
  if (NOTIONS.test(word) && s.tokens[k]?.upos !== 'VERB') return true
  if (GROUNDS.test(word) && /^(?:no|little|any|not)$/u.test(before)) return true
  // "are not sure they will vote"
  if (
    /^(?:sure|certain|confident|clear|convinced)$/u.test(word) &&
    /^(?:not|n't|n’t|never|less)$/u.test(before)
  )
    return true
  // "I thought she would": it came otherwise.
  if (word === 'thought' && s.tokens[k]?.upos === 'VERB') return true
  return PROVING.test(word) && (before === 'to' || (word === 'sure' && /^(?:make|making)$/u.test(before)))
}

/** Whether the clause is a question inside another clause: "how guarantees for the state would be implemented". */
function asked(scene: Scene, subject: number): boolean {
  const { s } = scene
  if (low(s, subject - 2) === 'how') return true
  for (let k = subject; k >= Math.max(0, subject - 6); k--) {
    const word = low(s, k)
    if (k < subject && /^(?:whom|who)$/u.test(word) && k >= subject - 1) return true
    if (/^(?:how|whether|why|what|whatever|whomever|whoever|whichever|if)$/u.test(word)) return true
    if (k === subject - 1 && word === 'should') return true
    // "which of them will come"
    if (
      k >= subject - 1 &&
      word === 'which' &&
      s.tokens[k - 1]?.form !== ',' &&
      /^(?:NOUN|PROPN|ADP)$/u.test(s.tokens[k + 1]?.upos ?? '')
    )
      return true
    // "the question of when Y will": a question where a preposition or verb stands before, not "on Friday, when".
    if (/^(?:when|where)$/u.test(word) && k > 0) {
      const before = s.tokens[k - 1]?.upos ?? ''
      if (/^(?:ADP|VERB)$/u.test(before)) return true
      // "is deciding how much it will pay and where it would build"
      if (
        before === 'CCONJ' &&
        s.tokens.slice(0, k).some(t => /^(?:how|whether|what|when|why)$/iu.test(t.form))
      )
        return true
    }
    // "when, or if, the council will vote"
    if (word === ',' && /^(?:if|whether|when|how)$/u.test(low(s, k - 1))) continue
    if (k < subject && /^(?:VERB|AUX|PUNCT)$/u.test(s.tokens[k]?.upos ?? '')) return false
  }
  return false
}

/** "would never say she will", "it is easy to say, ‘I will’": a saying that is denied or only thought of. */
function unsaid({ s }: Scene, subject: number): boolean {
  let k = subject - 1
  while (k > 0 && (low(s, k) === 'that' || /^[,:"“‘'`]+$/u.test(low(s, k)))) k--
  if (!/^(?:say|said|claim|promise|tell|announce|mention|mentioned|suggest|indicate)$/u.test(low(s, k)))
    return false
  const before = [1, 2, 3].map(n => low(s, k - n))
  if (
    before.some(w => /^(?:never|not|n't|n’t|cannot)$/u.test(w)) ||
    (before[0] === 'ever' && low(s, k) !== 'said')
  )
    return true
  return before[0] === 'to' && /^(?:ADJ|NOUN)$/u.test(s.tokens[k - 2]?.upos ?? '')
}

/** How far back a word that opens a condition is looked for. */
const CLAUSE = 24

/** Whether a promise or plan stands in the condition of something else: "until Y agrees to leave", "unless he goes and formally agrees to". */
function conditional({ scene: { s }, rule, cue }: Candidate, subject: number): boolean {
  if (!/^(?:explicit|noun|given|scheduled)$/u.test(rule)) return false
  const present = /^VB[ZP]$/u.test(s.tokens[cue.from]?.xpos ?? '')
  if (/^(?:until|unless|if|provided|assuming)$/u.test(low(s, subject - 1))) return true
  for (let k = cue.from - 1; k >= Math.max(0, cue.from - CLAUSE); k--) {
    const word = low(s, k)
    if (/^[,.;:?!"“”—]$/u.test(word)) return false
    if (/^(?:until|unless|if)$/u.test(word)) return low(s, k - 1) !== 'even'
    if (present && /^(?:when|once)$/u.test(word)) return true
  }
  return false
}
