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

/** What ends the words of a topic that begins at `start`: a time, an aside, another side or, behind a thing, another deed. */
export const stopsAt = (scene: Scene, start: number, k: number): boolean =>
  (datedFrom(scene, k) && !describedBehind(scene, start, k)) ||
  asideAt(scene, k) ||
  othersDo(scene, k) ||
  ((/^(?:DET|NOUN|PROPN|ADJ|NUM)$/u.test(scene.s.tokens[start]?.upos ?? '') ||
    scene.s.tokens[start]?.xpos === 'PRP$') &&
    (addsSide(scene, k) || addsOrder(scene, k)))

/** Whether the words of a topic from `start` go on behind the word at `to` that would end them. */
export function goesOn(scene: Scene, start: number, to: number): boolean {
  const { s } = scene
  const word = low(s, to)
  if (word === 'as')
    return (
      (/^(?:a|an|the)$/u.test(low(s, to + 1)) && AS_NOUN.test(low(s, to + 2))) ||
      low(s, to - 1) === 'such' ||
      calledAs(scene, start, to)
    )
  // "a bill which would close the mine": a bare "a bill" names nothing.
  if (word === 'which') return to - start === 2 && /^an?$/u.test(low(s, start))
  // "new, deep tax cuts", "an arrogant, hawkish candidate"
  if (word === ',')
    return (
      s.tokens[to - 1]?.upos === 'ADJ' &&
      /^(?:ADJ|NOUN)$/u.test(s.tokens[to + 1]?.upos ?? '') &&
      nounAfter(scene, to + 1)
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

/** `introduced legislation | this month to grant her leave`: whether behind the time at `k` stands what describes a bare noun. */
function describedBehind({ s, times }: Scene, start: number, k: number): boolean {
  if (k - start > 3 || !/^(?:NOUN|ADP)$/u.test(s.tokens[k - 1]?.upos ?? '')) return false
  const at = s.tokens[/^(?:on|in|by|during)$/u.test(low(s, k)) ? k + 1 : k]
  const time = times.find(x => x.spans[0]?.start === at?.start)
  const end = time?.spans.at(-1)?.end ?? -1
  const next = s.tokens.findIndex(t => t.start >= end)
  return end > 0 && next > k && low(s, next) === 'to' && s.tokens[next + 1]?.xpos === 'VB'
}

/** `a ban on ferries | and others backing it`: what other people do. */
const othersDo = ({ s }: Scene, k: number): boolean =>
  /^(?:and|while|but)$/u.test(low(s, k)) &&
  /^(?:others|some|many|most)$/u.test(low(s, k + 1)) &&
  s.tokens[k + 2]?.upos === 'VERB'

/** `called on Peru to scrap its arms | and comply with the treaty`: a second infinitive behind what an undoing verb ends. */
const addsOrder = ({ s }: Scene, k: number): boolean =>
  /^(?:and|or)$/u.test(low(s, k)) &&
  s.tokens[k + 1]?.upos === 'VERB' &&
  s.tokens[k + 1]?.xpos === 'VB' &&
  /^NN/u.test(s.tokens[k - 1]?.xpos ?? '')

/** Whether a dash with room on both sides stands at `k`, or two hyphens: an aside begins, "the ban -- a plan that he has since dropped". */
function asideAt({ s }: Scene, k: number): boolean {
  const [before, t, next] = [s.tokens[k - 1], s.tokens[k], s.tokens[k + 1]]
  if (!before || !t || !next || next.upos === 'NUM') return false
  return /^--+$/u.test(t.form) || (HYPHEN.test(t.form) && before.end < t.start && t.end < next.start)
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
function addsSide(scene: Scene, k: number): boolean {
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

/** Whether a date stands at `k`, bare or behind "on", "in" or "by": it says when, and not what. */
function datedFrom({ s, times }: Scene, k: number): boolean {
  if (/^(?:before|after|since|of|from|until|to|the)$/u.test(low(s, k - 1))) return false
  // "a 2016 mandate", "its May plan"
  if (/^(?:DET|PRON)$/u.test(s.tokens[k - 1]?.upos ?? '')) return false
  const at = s.tokens[/^(?:on|in|by|during)$/u.test(low(s, k)) ? k + 1 : k]
  // "demanding better pay for months"
  const next = low(s, k) === 'for' ? s.tokens[k + 1] : undefined
  const span = next?.upos === 'NUM' ? s.tokens[k + 2] : next
  if (span && /^(?:days|weeks|months|years|decades)$/u.test(span.form)) return true
  // "left the pact in protest"
  if (low(s, k) === 'in' && /^(?:protest|court)$/u.test(low(s, k + 1))) return true
  return (
    at !== undefined &&
    times.some(t => /^(?:DATE|TIME)$/u.test(t.expression.type) && t.spans[0]?.start === at.start)
  )
}
