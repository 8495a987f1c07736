import { actorOf } from '../clause/actors.ts'
import type { Scene } from '../clause/scene.ts'
import { low } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { headNoun, somebody } from './about.ts'

const NOT = /^(?:not|n't|n’t|never)$/u
/** A word of duty at `k`: what it demands, and where its verb begins; null where there is none. */
export function dutyAt(
  scene: Scene,
  k: number,
): { readonly must: boolean; readonly to: number; readonly not: boolean } | null {
  const { s } = scene
  const word = low(s, k)
  const upos = s.tokens[k]?.upos ?? ''
  let to = k + 1
  let not = false
  const skip = (): void => {
    const noLonger = (): boolean => low(s, to) === 'no' && low(s, to + 1) === 'longer'
    while (NOT.test(low(s, to)) || noLonger() || (s.tokens[to]?.upos === 'ADV' && to < k + 5)) {
      if (NOT.test(low(s, to)) || noLonger()) not = true
      to += noLonger() ? 2 : 1
    }
  }
  if (word === 'should' || word === 'must' || word === 'ought') {
    // "should he win": a condition.
    if (word === 'should' && /^(?:PRON|DET|PROPN)$/u.test(s.tokens[k + 1]?.upos ?? '')) return null
    skip()
    if (word === 'ought') to++
    return { must: word === 'must', to, not }
  }
  // "had better lift the ban", "is obliged to lift it".
  if (/^(?:had|'d|’d)$/u.test(word) && low(s, k + 1) === 'better') {
    not = NOT.test(low(s, k + 2))
    to = k + (not ? 3 : 2)
    return s.tokens[to]?.xpos === 'VB' ? { must: false, to, not } : null
  }
  if (word === 'obliged' && low(s, k + 1) === 'to' && /^(?:is|are|'s|’s|'re|’re)$/u.test(low(s, k - 1)))
    return { must: true, to: k + 2, not: false }
  const need = /^needs?$/u.test(word) && upos !== 'NOUN'
  // "we've got to", "has got to": as much as "have to".
  const got = word === 'got' && /^(?:has|have|'s|’s|'ve|’ve|we|they)$/u.test(low(s, k - 1))
  const verb = /^(?:VERB|AUX|ADV)$/u.test(s.tokens[k + 2]?.upos ?? '')
  if ((need || got || /^(?:has|have|had)$/u.test(word)) && low(s, k + 1) === 'to' && verb) {
    // "did not have to" frees and does not bind; "has had to" tells what was.
    const before = [k - 2, k - 1].map(i => low(s, i))
    // "has caused her to have to deal with it"
    if (before[1] === 'to' && before[0] !== 'going') return null
    if (before.some(w => NOT.test(w)) || (word === 'had' && /^(?:has|have|had)$/u.test(low(s, k - 1))))
      return null
    return { must: true, to: k + 2, not: false }
  }
  return null
}

/** Whether a participle stands at `k`, behind an adverb or not: "have known", "have already gone". */
const perfect = ({ s }: Scene, k: number): boolean =>
  s.tokens[s.tokens[k]?.upos === 'ADV' ? k + 1 : k]?.xpos === 'VBN'

/** What one supposes somebody or something to be, or bids one's hearers: "should be able", "must be noted". */
const SUPPOSED =
  /^(?:able|about|aware|noted|clear|obvious|apparent|evident|cognizant|mindful|conscious|honest|grateful|thankful|enough|easier|simple|possible|interested|welcome|comfortable|fine|good|easy|interesting|ashamed|proud|careful|nice|sure|happy|glad|joking|kidding|confused|mistaken|fooled|surprised|shocked|reminded|remembered|mentioned|emphasi[sz]ed|stressed|commended|congratulated|praised|applauded|thanked|credited|saluted)$/u
/** Verbs of the mind, of luck and of life, which nobody is bidden to do. */
const NO_DEED =
  /^(?:know|remember|forget|doubt|note|respect|thank|congratulate|applaud|commend|salute|see|say|understand|look|feel|think|expect|seem|wonder|ask|admit|guess|tell|hope|want|like|love|need|happen|occur|wait|win|lose|suffer|live|survive|die|hear|brace)$/u
/** Ways of speaking: "take it with a grain of salt", "take a look", "do whatever she wants", "go to work", "come as a surprise", "get the credit". */
const IDIOM =
  /^(?:be taken with|take a look|(?:face|have|encounter) (?:\p{L}+ ){0,2}(?:problems?|trouble|difficult(?:y|ies))\b|do (?:just )?what(?:ever)? (?:he|she|they|it|we|you)\b|go to (?:work|bed|school|church)|come as|(?:get|give|receive|take|be given) (?:\p{L}+ ){0,4}(?:credit|award|medal|prize|applause|boost|lift|bump|bounce)\b)/u
/** What a thing ought to do to those who hear of it: "it should shock us". */
const STIRRING =
  /^(?:shock|surprise|alarm|worry|concern|frighten|scare|horrify|trouble|bother|outrage|sadden|disturb|please|help|suffice)$/u

/** Tells what may have been, and not what ought to be: "must have known", "should be able to", "must be dreaming". */
export const epistemic = (scene: Scene, to: number): boolean => {
  const { s } = scene
  const word = low(s, to)
  const start = s.tokens[to]?.upos === 'ADV' ? to + 1 : to
  const words = s.tokens.slice(start, to + 7).map((_, i) => low(s, start + i))
  return (
    (word === 'have' && perfect(scene, to + 1)) ||
    (word === 'do' && low(s, to + 1) === 'with') ||
    (word === 'be' && SUPPOSED.test(low(s, to + 1))) ||
    (word === 'be' && low(s, to - 1) === 'must' && s.tokens[to + 1]?.xpos === 'VBG') ||
    NO_DEED.test(word) ||
    IDIOM.test(words.join(' '))
  )
}

/** `it should shock us that`, `that must worry everybody`: what a thing does to people is no deed that is asked for. */
export const stirring = ({ s }: Scene, verb: number, subject: Range | null): boolean =>
  STIRRING.test(low(s, verb)) &&
  subject !== null &&
  /^(?:it|this|that|which|what)$/u.test(low(s, subject.from))

/**
 * `something must be small`, `everyone needs to drink`, `it’s got to be better than that`, `the only explanation must be a bomb`: what is supposed or said
 * of everybody and nobody.
 */
export function supposed({ s }: Scene, k: number, subject: Range | null, verb: number): boolean {
  if (!subject) return false
  const [first, last] = [low(s, subject.from), low(s, subject.to - 1)]
  if (/^(?:something|someone|somebody)$/u.test(first)) return true
  if (/^(?:need|needs)$/u.test(low(s, k)) && /^(?:everyone|everybody|people)$/u.test(last)) return true
  if (low(s, verb) !== 'be') return false
  return (
    (low(s, k) === 'got' &&
      /^(?:he|she|it|that|this|they)$/u.test(last) &&
      /^(?:JJR|RBR|DT)$/u.test(s.tokens[verb + 1]?.xpos ?? '')) ||
    /^(?:explanation|reason|cause|answer|question)$/u.test(last)
  )
}

/** What a thing is expected to bring. */
const BRINGS =
  /^(?:give|help|boost|make|bring|lead|let|provide|take|add|raise|lift|ease|come|fall|rise|grow|begin|start|arrive|last|improve|benefit|mean|prove|yield|produce|continue|remain|keep|speed|attract|result|cost|pay|reach|open|run|work|turn|show|tell|drive|pass|increase|drop|decline)$/u

/** What a thing is by a day on which it is expected: "the sale should be completed in May". */
const FINISHED =
  /^(?:completed|finished|finali[sz]ed|concluded|ready|available|delivered|operational|profitable)$/u

/** `the win should give her momentum`, `prices should fall`: what is expected of a thing, and asked of nobody. */
export const foretold = (scene: Scene, verb: number, subject: Range | null): boolean => {
  const brings =
    BRINGS.test(low(scene.s, verb)) || (low(scene.s, verb) === 'be' && FINISHED.test(low(scene.s, verb + 1)))
  // "said that should help it save"
  if (brings && (subject === null || /^(?:that|this|it)$/u.test(low(scene.s, subject.to - 1)))) return true
  return brings && subject !== null && thing(scene, subject)
}

const thing = (scene: Scene, subject: Range): boolean =>
  scene.s.tokens[subject.to - 1]?.upos === 'NOUN' &&
  headNoun(scene, subject) >= 0 &&
  !somebody(scene, subject) &&
  actorOf(scene, subject)?.how !== 'own'

/** `ought to be a golden opportunity`, `it should be a close race`: what one expects something to be. */
export const expected = ({ s }: Scene, k: number, subject: Range | null): boolean => {
  const be = low(s, k) === 'ought' ? k + 2 : k + 1
  return (
    /^(?:should|ought)$/u.test(low(s, k)) &&
    subject !== null &&
    subject.to - subject.from === 1 &&
    /^(?:it|this|that)$/u.test(low(s, subject.from)) &&
    low(s, be) === 'be' &&
    /^(?:an?|the)$/u.test(low(s, be + 1))
  )
}

/** Whether the verb at `k` says that its subject is to end, with no object: "the killing must stop now", "the war has to end". */
export function ending({ s }: Scene, k: number): boolean {
  if (!/^(?:stop|end|cease)$/u.test(low(s, k))) return false
  const next = s.tokens[k + 1]
  return next === undefined || /^(?:PUNCT|ADV|SCONJ|CCONJ)$/u.test(next.upos)
}

/** What people are said to have a claim to: "the people should have a voice". */
const CLAIM = /^(?:voice|say|right|chance|choice|vote|access|opportunity)$/u

/** How sure a duty at `k` is a position: what had or would have to be done is often no more than told. */
export function sureness({ s }: Scene, k: number, verb: number): number {
  // "should be a terrific state", "must be a bombshell": mostly what one expects.
  const article = /^(?:an?|the)$/u.test(low(s, verb + 1))
  const right = article && CLAIM.test(low(s, verb + 2))
  const supposed = low(s, verb) === 'be' && article && low(s, k) !== 'must'
  if ((low(s, verb) === 'have' && !right) || supposed) return 0.69
  if (/^(?:should|must|ought)$/u.test(low(s, k))) return 0.82
  // "he has to seal the deal", "she's got to come a long way": how things stand as often as what is asked.
  if (
    (low(s, k) === 'has' && /^(?:he|she)$/u.test(low(s, k - 1))) ||
    (low(s, k) === 'got' && /^(?:he|she)$/u.test(low(s, k - 2)))
  )
    return 0.74
  if (low(s, k) === 'had' && low(s, k + 1) !== 'better') return 0.68
  return /^(?:would|will|'d|’d|'ll|’ll|may|might)$/u.test(low(s, k - 1)) ? 0.72 : 0.81
}
