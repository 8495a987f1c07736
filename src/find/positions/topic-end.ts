import type { Scene } from '../clause/scene.ts'
import { cueVerb } from '../cues/verbs.ts'
import { low } from '../names/words.ts'
import { NOUNS, UNMISTAKABLE } from './lexicon.ts'
import { entryAt } from './match.ts'

/** "as a prerequisite to", "as a condition for": belongs to what it is said of. */
const AS_NOUN = /^(?:prerequisite|precondition|condition|basis|alternative|part|substitute|replacement)$/u

/** Verbs that say as what something is to be taken: "condemn them as", "designate it as". */
const CALLS_AS =
  /^(?:condemn|describe|label|regard|treat|recogni[sz]e|designate|classify|view|denounce|portray|use)$/u

const HYPHEN = /^[-\u2010\u2011]$/u

/** Whether the token at `k` is part of a word that hyphens tie together: "right-to-work". */
export function tied({ s }: Scene, k: number): boolean {
  const t = s.tokens[k]
  if (!t) return false
  const touches = (a: number, b: number): boolean => s.tokens[a]?.end === s.tokens[b]?.start
  const hyphen = HYPHEN.test(t.form)
  return hyphen
    ? touches(k - 1, k) && touches(k, k + 1)
    : (HYPHEN.test(low(s, k - 1)) && touches(k - 1, k)) || (HYPHEN.test(low(s, k + 1)) && touches(k, k + 1))
}

/** Whether the words of a topic from `start` go on behind the word at `to` that would end them. */
export function goesOn(scene: Scene, start: number, to: number): boolean {
  const { s } = scene
  const word = low(s, to)
  if (word === 'as')
    return (
      low(s, to + 1) === 'possible' ||
      low(s, to - 1) === 'known' ||
      (/^(?:a|an|the)$/u.test(low(s, to + 1)) && AS_NOUN.test(low(s, to + 2))) ||
      low(s, to - 1) === 'such' ||
      calledAs(scene, start, to)
    )
  // "a bill which would close the mine": a bare "a bill" names nothing.
  if (word === 'which') return to - start === 2 && /^an?$/u.test(low(s, start))
  // "new, deep tax cuts", "an arrogant, hawkish candidate"
  if (word === ',')
    return (
      listEnds(scene, start, to) ||
      (s.tokens[to - 1]?.upos === 'ADJ' &&
        /^(?:ADJ|NOUN)$/u.test(s.tokens[to + 1]?.upos ?? '') &&
        nounAfter(scene, to + 1))
    )
  return /^(?:and|or)$/u.test(word) && joinsNoun(scene, start, to)
}

/** `cut its exercises | and patrols`: whether the "and" at `k` joins a noun to one of the topic, and no verb of the third person or of another clause. */
function joinsNoun({ s, tree }: Scene, start: number, k: number): boolean {
  if (s.tokens[k + 1]?.xpos === 'VBZ')
    return (
      s.tokens[start]?.xpos === 'VB' &&
      s.tokens[k - 1]?.xpos === 'NNS' &&
      !s.tokens.slice(0, start).some(t => /^VB[ZP]$/u.test(t.xpos))
    )
  const noun = s.tokens[k + 1]?.upos === 'NOUN' && tree.rel(k + 1) === 'conj'
  if (!noun || tree.head(k + 1) < start || tree.head(k + 1) >= k) return false
  for (let i = k + 2; i < s.tokens.length; i++) {
    const t = s.tokens[i]
    if (!t || t.upos === 'CCONJ' || t.upos === 'PUNCT') break
    if (t.upos === 'VERB' || t.upos === 'AUX') return false
  }
  return true
}

/** `admitting Peru, Chile | , and the Faroes`: the last of a list of names or nouns behind its comma. */
function listEnds({ s }: Scene, start: number, k: number): boolean {
  if (!/^(?:and|or)$/u.test(low(s, k + 1)) || !s.tokens.slice(start, k).some(t => t.form === ','))
    return false
  let i = k + 2
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(s.tokens[i]?.upos ?? '')) i++
  return i > k + 2 && !/^(?:VERB|AUX|ADV)$/u.test(s.tokens[i]?.upos ?? '')
}

/** Whether a run of adjectives from `k` on leads to a noun. */
function nounAfter({ s }: Scene, k: number): boolean {
  let i = k
  while (
    /^(?:ADJ|ADV)$/u.test(s.tokens[i]?.upos ?? '') ||
    (low(s, i) === ',' && s.tokens[i + 1]?.upos === 'ADJ')
  )
    i++
  return /^(?:NOUN|PROPN)$/u.test(s.tokens[i]?.upos ?? '')
}

/**
 * Whether "and" or "or" at `k`, behind a noun of a topic that is a noun phrase, adds what is no part of the thing: another side ("support for Peru
 * and opposition to the dam"), another deed ("supports reform and ranks it first", "railing against lobbyists and fighting to").
 */
export function addsDeed(scene: Scene, from: number, k: number): boolean {
  const { s, tree } = scene
  const then = s.tokens[k + 1]
  if (s.tokens[k]?.upos !== 'CCONJ' || !then) return false
  if (UNMISTAKABLE.has(then.form) || (then.upos === 'VERB' && then.xpos === 'VBZ')) return true
  if (addsSide(scene, k)) return true
  // "embraced the union and won its support": joined to the verb of which the topic is the object.
  const above = tree.head(k + 1)
  if (then.upos === 'VERB' && tree.rel(k + 1) === 'conj' && above < from && s.tokens[above]?.upos === 'VERB')
    return true
  // "rails against the toll and pledges to end it"
  if (cueVerb(then.form) && low(s, k + 2) === 'to' && s.tokens[k + 3]?.xpos === 'VB') return true
  // "against closing the mine and selling the land": both belong to it.
  return (
    s.tokens[from]?.xpos !== 'VBG' &&
    then.upos === 'VERB' &&
    then.xpos === 'VBG' &&
    s.tokens[k - 1]?.upos !== 'VERB' &&
    !/^(?:amod|compound)$/u.test(tree.rel(k + 1)) &&
    /^(?:PART|DET|PRON|ADP|PROPN)$/u.test(s.tokens[k + 2]?.upos ?? '')
  )
}

/** Whether "and" at `k` adds a noun of stance with its thing: "support for Peru | and opposition to the dam". */
export function addsSide(scene: Scene, k: number): boolean {
  const { s } = scene
  const side = s.tokens[k]?.upos === 'CCONJ' ? entryAt(scene, NOUNS, k + 1) : null
  return (
    side !== null &&
    side.entry.rest.length > 0 &&
    s.tokens[k + 1]?.upos === 'NOUN' &&
    /^(?:NOUN|PROPN)$/u.test(s.tokens[k - 1]?.upos ?? '')
  )
}

/** `condemn them | as "pirates"`: whether "as" at `k` says what the object of the verb at `verb` is taken for, and opens no clause. */
const calledAs = ({ s }: Scene, verb: number, k: number): boolean =>
  (CALLS_AS.test(s.tokens[verb]?.lemma ?? '') ||
    (low(s, verb) === 'be' && CALLS_AS.test(s.tokens[verb + 1]?.lemma ?? ''))) &&
  /^(?:DET|ADJ|NOUN|PUNCT)$/u.test(s.tokens[k + 1]?.upos ?? '') &&
  !s.tokens.slice(k + 1, k + 6).some(t => t.upos === 'AUX' || /^VB[DPZ]$/u.test(t.xpos))
