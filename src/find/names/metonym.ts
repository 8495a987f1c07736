import type { Sentence } from '../../model/language.ts'
import { isSpeechWord } from '../cues/verbs.ts'
import type { Mention } from './mention.ts'
import { at, form, isPossessive, low } from './words.ts'

/** Words after which a capital or a seat of government is where something is, not who does it. */
const PLACE = new Set(
  'in at near inside outside across around toward towards into through via over above leave left'.split(' '),
)
/** Words between which and a capital stands who acts or is acted on. */
const PARTY = new Set(
  'between against by with for and or but pressed urged told accused that urging telling'.split(' '),
)
/** Nouns of deputies and dealings: "delegations from Kyiv", "aid to Kyiv", "ties with Moscow". */
const DEALING =
  /^(?:delegations?|representatives?|officials?|envoys?|negotiators?|pressure|aid|support|guarantees?|help|assistance|ultimatum|message|warning|threats?|weapons|arms|concessions?|loyal|allied|opposition|relations|ties|talks|signals?|proposals?|demands?|demanded|solidarity|agreement)$/u
const AUXILIARY =
  /^(?:has|have|had|is|was|were|will|would|can|could|may|might|must|should|does|did|also|wants?|agreed|remains?|seeks?|hopes?|shifted|urged|insisted|needs?|refused|rejected|worr(?:y|ies)|alone|itself|and|because)$/u
/** Nouns of what a government has: its position, not its streets. */
const HELD =
  /^(?:position|policy|stance|approval|thinking|proposal|demands?|agreement|government|view|views|line|interests?|isolation|invasion|war|aggression|allies|ally|offer|refusal|consent|terms|approach|response|decision|commitment|foreign|leadership|forces|army|military)$/u

/**
 * Whether a capital or a seat of government stands for its government at this place. By the tree where there is one: a subject, an agent
 * or an owner is a government, a place after a preposition of place is a place. Sure of neither, it is a place.
 */
export function isMetonym(s: Sentence, m: Mention): boolean {
  let before = m.first - 1
  if (low(s, before) === 'the') before--
  const prev = low(s, before)
  const next = low(s, m.last)
  const head = at(s, m.last - 1)
  if (PLACE.has(prev)) return false
  if (isPossessive(form(s, m.last))) return HELD.test(low(s, m.last + 1)) || HELD.test(low(s, m.last + 2))
  if (s.parsed && (head.deprel === 'nsubj' || head.deprel.startsWith('nsubj:'))) return true
  if (prev === 'from' || prev === 'to' || prev === 'of') {
    const noun = low(s, before - 1)
    return DEALING.test(noun) || (prev === 'to' && /^(?:guarantees|security)$/u.test(noun))
  }
  if (next === ',' && s.parsed) return false
  if (isSpeechWord(next) || AUXILIARY.test(next)) return true
  if (PARTY.has(prev)) return true
  if (next === ',' || next === '') return /^(?:with|against|for)$/u.test(prev)
  return false
}
