import type { Stance } from '../../../model/lists.ts'
import type { Scene } from '../../clause/scene.ts'
import { low } from '../../names/words.ts'
import type { Range } from '../../tree/index.ts'
import { somebody } from '../about.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { barredIn, frameAt, objectFrom } from '../frame.ts'
import { EVADING, NOUNS, STATES, UNMISTAKABLE, VERBS } from '../lexicon.ts'
import { entriesAt, entryAt } from '../match.ts'
import { aboutPersons } from '../persons.ts'
import { pointsBack } from '../pointing.ts'
import { denied, groupStart, hedged, modalityOf, nobody, opposite, softened, undone } from '../polarity.ts'
import { houseRule, misplaced, ownStance, sideless } from '../sideless.ts'
import { doerOf } from '../subject.ts'
import { objectTopic, topicFrom } from '../topic.ts'
import { verbDoubt } from '../verb-doubt.ts'
import { attributive, backs, meant, passive, stands, tellsItself } from '../verbal.ts'

/** A topic that ends where "and" adds what else its holder does: "railing at the tax and | fighting to end the levy", "supports the toll and | fought the ban". */
function upToSecond({ s }: Scene, { from, to }: Range, k: number): Range {
  const tag = s.tokens[k]?.xpos ?? ''
  if (s.tokens[from]?.xpos === 'VBG') return { from, to }
  for (let i = from + 1; i < to - 1; i++) {
    const next = s.tokens[i + 1]
    const same =
      next?.upos === 'VERB' && (next.xpos === tag || (/^VB[DN]$/u.test(tag) && next.xpos === 'VBD'))
    // "a ban and others supporting a levy"
    if (
      /^(?:and|but|while)$/u.test(low(s, i)) &&
      /^(?:others|some)$/u.test(low(s, i + 1)) &&
      s.tokens[i + 2]?.upos === 'VERB'
    )
      return { from, to: i }
    const more = /^(?:DET|ADP|PART|PRON|PROPN|NOUN|ADJ)$/u.test(s.tokens[i + 2]?.upos ?? '')
    if (/^(?:and|but)$/u.test(low(s, i)) && same && more) return { from, to: i }
  }
  return { from, to }
}

/** `rejected Norwegian | calls for a truce`: a short topic with the noun behind it, which the tagger takes for a verb. */
function compound(scene: Scene, topic: Range): Range {
  const { s } = scene
  const called =
    s.tokens[topic.to]?.xpos === 'VBZ' &&
    /^(?:calls|demands|plans|moves|offers|claims|requests|attempts|proposals|appeals|threats)$/u.test(
      low(s, topic.to),
    ) &&
    /^(?:PROPN|ADJ)$/u.test(s.tokens[topic.to - 1]?.upos ?? '')
  return called && topic.to - topic.from <= 2
    ? { from: topic.from, to: topicFrom(scene, topic.to).to }
    : topic
}

/** Verbs of ending. */
const ENDING = /^(?:stop|halt|kill|sink|scrap|abolish|undo|roll_back|dismantle|gut)$/u

const lemmaBehind = ({ s }: Scene, k: number): string => s.tokens[k]?.lemma.toLowerCase() ?? ''

/** `his opposition to the treaty`: what one's own support or opposition at `from` is for or against; null where no such noun stands there. */
function avowal(scene: Scene, from: number): { readonly topic: Range; readonly stance: Stance } | null {
  const { s } = scene
  if (!/^(?:his|her|their|its|our|my)$/u.test(low(s, from))) return null
  let noun = from + 1
  while (s.tokens[noun]?.upos === 'ADJ') noun++
  const found = entryAt(scene, NOUNS, noun)
  return found?.entry.value.modality === 'asserted'
    ? { topic: topicFrom(scene, found.at.to), stance: found.entry.value.stance }
    : null
}

/** `declined to use the word`: what is refused is a word and no deed. */
const words = ({ s }: Scene, verb: number): boolean =>
  /^(?:the|that|this|such)$/u.test(low(s, verb + 1)) &&
  /^(?:word|words|term|phrase|label)$/u.test(low(s, verb + 2))

/** Where "into law" stands behind a signing at `k`; -1 where it does not. */
function intoLaw({ s }: Scene, k: number): number {
  for (let i = k + 1; i < k + 15 && !/^[.,;:]$/u.test(low(s, i)); i++)
    if (low(s, i) === 'into' && low(s, i + 1) === 'law') return i
  return -1
}

/** `refused to confirm the nominee`: no evading of a question. */
const appoints = ({ s }: Scene, verb: number): boolean =>
  low(s, verb) === 'confirm' &&
  s.tokens
    .slice(verb + 1, verb + 6)
    .some(t => /^(?:nominees?|nominations?|appointments?|appointees?|picks?)$/iu.test(t.form))

/** Where the name of a thing begins behind "what he called": "slammed what she called a giveaway"; -1 where nothing is named so. */
function behindNaming({ s }: Scene, k: number): number {
  if (low(s, k) !== 'what') return -1
  for (let i = k + 1; i < k + 7; i++)
    if (/^(?:called|calls|termed|described|dubbed)$/u.test(low(s, i)))
      return low(s, i + 1) === 'as' ? i + 2 : i + 1
  return -1
}

/** `supports the plan`, `ruled out sending`, `brushed aside a plea`, `refused to recognise`: verbs of stance with what they are about. */
export const verb: PositionRule = {
  name: 'verb',
  *find(scene) {
    const { s } = scene
    for (let k = 0; k < s.tokens.length; k++) {
      const token = s.tokens[k]
      if (
        !token ||
        !(/^(?:VERB|AUX|NOUN|ADJ)$/u.test(token.upos) || backs(scene, k)) ||
        (token.upos === 'NOUN' && !/(?:ing|s)$/u.test(token.form) && !backs(scene, k))
      )
        continue
      if (!stands(scene, k) || attributive(scene, k)) continue
      for (const { entry, at } of entriesAt(scene, VERBS, k)) {
        const sense = entry.value
        if (![...sense.frames].some(f => !f.startsWith('@'))) continue
        if (token.upos === 'NOUN' && at.to - at.from < 2 && token.xpos !== 'VBG' && !backs(scene, k)) continue
        // "sued to stop the dam": what somebody ends is a deed, what he tries to end he is against.
        if (ENDING.test(entry.base) && low(s, k - 1) !== 'to') continue
        // "called to say": no demand.
        if (
          entry.base === 'call' &&
          (EVADING.has(lemmaBehind(scene, at.to + 1)) || STATES.has(lemmaBehind(scene, at.to + 1)))
        )
          continue
        const frame = frameAt(scene, at.to, sense.frames)
        if (frame === null || passive(scene, k)) continue
        const named = frame.startsWith('o') ? behindNaming(scene, at.to) : -1
        const begin =
          named > 0
            ? named
            : /^o\d/u.test(frame)
              ? Number(frame.slice(1))
              : /^to\d/u.test(frame)
                ? Number(frame.slice(2)) + 1
                : frame === 'to' || frame === 'that'
                  ? at.to + 1
                  : at.to
        const plain =
          frame.startsWith('o') || frame === 'ing'
            ? upToSecond(scene, compound(scene, objectTopic(scene, begin)), k)
            : objectFrom(scene, begin, sense)
        // "signed the bill into law": what only is signed is a form.
        const law = entry.base === 'sign' ? intoLaw(scene, at.to) : 0
        if (law < 0) continue
        if (misplaced(scene, k) || sideless(scene, k, entry.base, sense, frame, plain)) continue
        if (/^(?:nothing|everything|anything|something)$/u.test(low(s, plain.from))) continue
        if (frame[0] === 'o' && aboutPersons(scene, plain, sense)) continue
        const turned = frame.startsWith('to') ? undone(scene, plain.from) : null
        // "declined to comment" evades, "refused to run" is no issue.
        let does = begin
        while (s.tokens[does]?.upos === 'ADV') does++
        if (
          sense.modality === 'ruled-out' &&
          frame.startsWith('to') &&
          ((EVADING.has(s.tokens[does]?.lemma ?? '') && !appoints(scene, does)) || words(scene, does))
        )
          continue
        // "will vote to": how it will go is not told.
        if (entry.base === 'vote' && /^(?:will|would|may|might|could|'ll|’ll)$/u.test(low(s, k - 1))) continue
        // "voted to reject X": what they voted for is told by the verb behind.
        if (frame.startsWith('to') && tellsItself(scene, begin)) continue
        // "recommended that airlines should not buy": the negation turns what is proposed.
        const barred = frame === 'that' && sense.stance !== 'requires' ? barredIn(scene, plain) : -1
        // "reaffirmed his opposition to the treaty": against the treaty.
        const avowed = frame.startsWith('o') && sense.stance === 'support' ? avowal(scene, plain.from) : null
        if (avowed && somebody(scene, avowed.topic)) continue
        if (!avowed && ownStance(scene, plain)) continue
        const topic = avowed
          ? avowed.topic
          : barred > 0
            ? topicFrom(scene, barred)
            : turned?.turns
              ? topicFrom(scene, turned.from)
              : law > 0
                ? { from: plain.from, to: law }
                : plain
        const no = denied(scene, k)
        const flips =
          Number(no) + Number(turned?.turns === true && sense.stance !== 'requires') + Number(barred > 0)
        const taken = avowed?.stance ?? sense.stance
        const stance = flips === 1 ? opposite(taken) : taken
        if (stance === null) continue
        const soft = hedged(scene, at, topic) || (entry.base === 'decline' && plain.from > begin)
        const finite = groupStart(scene, k)
        // "Congress should reject it": what somebody else asks of it.
        if (s.tokens.slice(finite, k).some(t => /^(?:should|must|ought)$/iu.test(t.form))) continue
        const holder = doerOf(scene, k, finite)
        if (!holder) continue
        if (houseRule(scene, entry.base, holder)) continue
        // "neither party supports it": whether they are against it is not told.
        if (nobody(scene, holder)) continue
        // "a law which requires tests": the law is nobody.
        if (entry.base === 'require' && /^(?:which|that)$/u.test(low(s, holder.from))) continue
        yield {
          ...PLAIN,
          scene,
          rule: 'verb',
          cue: at,
          holder,
          topic,
          stance: soft ? softened(stance) : stance,
          modality: modalityOf(scene, at, sense.modality),
          spoken: sense.act === 'speech' && !soft,
          confidence:
            (sense.modality === 'requested' ? 0.8 : 0.85) -
            (no ? 0.1 : 0) -
            verbDoubt(scene, k, entry.base, frame, plain) -
            (token.upos === 'VERB' || token.upos === 'ADV' || meant(scene, k) || UNMISTAKABLE.has(token.form)
              ? 0
              : 0.2) -
            (pointsBack(scene, topic) ? 0.05 : 0),
        }
        break
      }
    }
  },
}
