import type { Stance } from '../../../model/lists.ts'
import type { Scene } from '../../clause/scene.ts'
import { low } from '../../names/words.ts'
import type { Range } from '../../tree/index.ts'
import { atIssue, deed, doubted, headNoun, judgeable, policy, prize, somebody } from '../about.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { barredIn, frameAt, objectFrom } from '../frame.ts'
import { EVADING, NOUNS, STATES, TOLD, UNMISTAKABLE, VERBS, type VerbSense } from '../lexicon.ts'
import { entriesAt, entryAt } from '../match.ts'
import { pointsBack } from '../pointing.ts'
import { denied, groupStart, hedged, modalityOf, nobody, opposite, softened, undone } from '../polarity.ts'
import { doerOf } from '../subject.ts'
import { objectTopic, topicFrom } from '../topic.ts'
import { attributive, backs, meant, passive, stands, tellsItself } from '../verbal.ts'

/** Whether a topic is only somebody or a claim: praise, blame and denial take no position. */
function aboutPersons(scene: Scene, topic: Range, sense: VerbSense): boolean {
  const { s } = scene
  const { from, to } = topic
  const told = s.tokens.slice(from, Math.min(to, from + 4)).some((_, i) => TOLD.has(low(s, from + i)))
  if (told && sense.stance.startsWith('oppose') && !uttered(scene, topic)) return true
  // "dismissed attacks from rivals", "endorsed Mr."
  const turnedAway = sense.stance.startsWith('oppose') && sense.modality === 'asserted' && !sense.verdict
  const head = headNoun(scene, topic)
  if (turnedAway && head >= 0 && THROWN.test(low(s, head)) && /^(?:from|by|on)$/u.test(low(s, head + 1)))
    return true
  // "supports Ann Lee all the way", "support whoever wins"
  if (!sense.verdict && (startsWithPerson(scene, topic) || /^who(?:m)?ever$/u.test(low(s, from)))) return true
  if (to - from === 1 && /^(?:mr|mrs|ms|dr|sen|gov|rep)$/u.test(low(s, from))) return true
  if (sense.verdict && !policy(scene, topic) && !uttered(scene, topic)) return true
  const elects = !sense.verdict && low(s, headNoun(scene, topic)) === 'elections'
  if (sense.modality === 'requested' && !elects && prize(scene, topic)) return true
  if (sense.stance === 'oppose-hedged' && doubted(scene, topic)) return true
  // "defended his record" takes no side on an issue.
  if (sense.stance === 'support' && head >= 0 && RECORD.test(low(s, head))) return true
  if (
    /^(?:his|her|its|their)$/u.test(low(s, from)) &&
    s.tokens.slice(from, from + 4).some(t => RECORD.test(t.form))
  )
    return sense.stance === 'support'
  // "support Ann Lee in a general election"
  if (sense.stance === 'support' && s.tokens[from]?.upos === 'PROPN' && runs(scene, topic)) return true
  return somebody(scene, topic)
}

/** Whether a topic begins with somebody's name to which nothing of his is added: "Ann Lee 100 percent", and not "Ann Lee's plan". */
function startsWithPerson({ s, names }: Scene, { from, to }: Range): boolean {
  const start = s.tokens[from]?.start ?? -1
  const name = names.find(
    n => n.actor?.type === 'person' && n.actor.method !== 'pronoun' && n.spans.some(x => x.start === start),
  )
  const end = name?.spans.find(x => x.start === start)?.end ?? -1
  const next = s.tokens.findIndex(t => t.start >= end)
  return (
    name !== undefined && (next >= to || /^(?:NUM|ADV|ADP|PRON|SCONJ)$/u.test(s.tokens[next]?.upos ?? ''))
  )
}

/** What people throw at each other and turn away again. */
const THROWN = /^(?:attacks?|swipes?|accusations?|jabs?|insults?|broadsides?)$/u

const RECORD = /^records?$/u

/** Whether somebody is named with the vote that he stands in: "Ann Lee in a general election". */
function runs({ s }: Scene, { from, to }: Range): boolean {
  let at = from
  while (at < to && s.tokens[at]?.upos === 'PROPN') at++
  return (
    low(s, at) === 'in' &&
    s.tokens
      .slice(at, at + 5)
      .some(t => /^(?:elections?|primary|primaries|runoff|caucus|race)$/u.test(t.form))
  )
}

/** Words that somebody said, which others condemn or stand by. */
const UTTERED = /^(?:remarks?|comments?|rhetoric)$/u

/** Whether a topic is what somebody said: "his remarks about farmers"; a claim is only doubted. */
function uttered(scene: Scene, topic: Range): boolean {
  const head = headNoun(scene, topic)
  return head >= 0 && UTTERED.test(low(scene.s, head))
}

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

/** Verbs of ending. */
const ENDING = /^(?:stop|halt|kill|sink|scrap|abolish|undo|roll_back|dismantle|gut)$/u

/** How much less sure some verbs are: agreeing to do something is a promise, wanting and seeking are often no more than a wish. */
const doubtOf = ({ tree }: Scene, base: string, frame: string): number =>
  (base === 'agree' && frame.startsWith('to')) ||
  (/^(?:focus_on|turn_to)$/u.test(base) && tree.forms[0] !== 'instead')
    ? 0.2
    : base === 'want' || base === 'seek'
      ? 0.1
      : 0

const lemmaBehind = ({ s }: Scene, k: number): string => s.tokens[k]?.lemma.toLowerCase() ?? ''

/** `agreed to briefly host the games`: an infinitive behind an adverb that tells of no deed at issue. */
function onlyDone(scene: Scene, { from, to }: Range): boolean {
  const at = scene.s.tokens[from]?.upos === 'ADV' ? from + 1 : from
  // "to effectively end his bid"
  if (/^(?:his|her|its|their)$/u.test(low(scene.s, at + 1)) && scene.s.tokens[at]?.upos === 'VERB')
    return true
  return /^VBP?$/u.test(scene.s.tokens[at]?.xpos ?? '') && !deed(scene, { from: at, to })
}

/** `once praised`, `had initially backed`: what need not be so any more. */
const formerly = (scene: Scene, k: number): boolean =>
  scene.s.tokens.slice(groupStart(scene, k), k).some(t => /^(?:once|formerly)$/u.test(t.form)) &&
  low(scene.s, k - 1) !== 'again'

/** `could add it to a bill or move to scrap the rule`: an infinitive under a verb of what one may do. */
function mayBe({ s, tree }: Scene, k: number): boolean {
  if (low(s, k - 1) !== 'to') return false
  const above = tree.head(k)
  const first = tree.rel(above) === 'conj' ? tree.head(above) : above
  return [above, first].some(
    v => v >= 0 && tree.kids(v, 'aux').some(a => /^(?:could|may|might)$/u.test(low(s, a))),
  )
}

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

/** What one can echo and thereby share. */
const MESSAGES =
  /\b(?:message|calls?|demands?|appeals?|position|stance|sentiment|insistence|line|concerns?)\b/u
const wordsOf = ({ s }: Scene, { from, to }: { from: number; to: number }): string =>
  s.tokens
    .slice(from, to)
    .map((_, i) => low(s, from + i))
    .join(' ')

/** What one asks for oneself. */
const FAVOURS =
  /^(?:guidance|advice|help|assistance|information|answers?|comment|clarification|shelter|refuge|asylum|permission|treatment|attention|forgiveness)$/u

/** Whether a topic is what is only shown: an ad, a book. */
const shown = (scene: Scene, topic: Range): boolean =>
  /^(?:ads?|advertisements?|videos?|websites?|books?|slogans?|logos?|posters?|teams?|statues?|portraits?)$/u.test(
    low(scene.s, headNoun(scene, topic)),
  )

/** Whether a topic is what somebody takes to be so: "the idea that they had met". */
const supposed = (scene: Scene, topic: Range): boolean => {
  const head = headNoun(scene, topic)
  return (
    /^(?:idea|view|thought|theory|possibility|chance|chances)$/u.test(low(scene.s, head)) &&
    low(scene.s, head + 1) === 'that'
  )
}

/** Whether a topic is only that people meet or speak. */
const talk = (scene: Scene, topic: Range): boolean =>
  /^(?:talks?|meetings?|calls?|interviews?|conversations?|sit-down|debates?|conferences?)$/u.test(
    low(scene.s, headNoun(scene, topic)),
  )

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
        // "those backing it", "some advocates for it"
        if (token.xpos === 'VBG' && /^(?:those|others|anyone|people)$/u.test(low(s, k - 1))) continue
        if (
          token.upos === 'NOUN' &&
          /^(?:some|many|other|most|several|these|those|few)$/u.test(low(s, k - 1))
        )
          continue
        // "the agency that approves visas": what it is there for.
        if (entry.base === 'approve' && token.xpos === 'VBZ' && /^(?:that|which)$/u.test(low(s, k - 1)))
          continue
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
            ? upToSecond(scene, objectTopic(scene, begin), k)
            : objectFrom(scene, begin, sense)
        // "signed the bill into law": what only is signed is a form.
        const law = entry.base === 'sign' ? intoLaw(scene, at.to) : 0
        if (law < 0) continue
        if (entry.base === 'echo' && !MESSAGES.test(wordsOf(scene, plain))) continue
        // "agreed to a phone call", "sponsored the talks": that one meets is no side.
        if (/^(?:agree_to|consent_to|sponsor|co-?sponsor)$/u.test(entry.base) && talk(scene, plain)) continue
        // "fight for every vote", "would welcome his support"
        if (/^(?:fight_for|campaign_for)$/u.test(entry.base) && prize(scene, plain)) continue
        if (
          entry.base === 'welcome' &&
          /^(?:support|endorsements?|backing)$/u.test(low(s, headNoun(scene, plain)))
        )
          continue
        // "unveiled her campaign ad", "has not outlined a plan"
        if (sense.modality === 'proposed' && (denied(scene, k) || shown(scene, plain))) continue
        // "have no intention of being deputy": a plan of one's own.
        if (/^have_no_(?:intention|plans|interest)/u.test(entry.base) && !atIssue(scene, plain)) continue
        // "downplayed her roots", "questioned the figure", "played down the idea that they had met"
        if (sense.stance === 'oppose-hedged' && (!judgeable(scene, plain) || supposed(scene, plain))) continue
        // "resisted taking a swipe": what one can or cannot help doing.
        if (entry.base === 'resist' && frame === 'ing' && denied(scene, k)) continue
        // "requires cash": what a person needs is no demand.
        if (entry.base === 'require' && (!deed(scene, plain) || low(s, groupStart(scene, k) - 1) === 'it'))
          continue
        // "agreed to a settlement", "like serving", "seeks guidance": one's own affair.
        if (
          /^(?:agree|consent)_to$/u.test(entry.base) &&
          /^(?:settlements?|fines?|pleas?)$/u.test(low(s, headNoun(scene, plain)))
        )
          continue
        if (
          /^(?:like|prefer|insist_on|insist_upon)$/u.test(entry.base) &&
          frame === 'ing' &&
          !atIssue(scene, plain)
        )
          continue
        if (
          /^(?:want|seek|request|ask_for)$/u.test(entry.base) &&
          FAVOURS.test(low(s, headNoun(scene, plain)))
        )
          continue
        // "did not denounce it": no support.
        if (
          denied(scene, k) &&
          /^(?:denounce|condemn|deplore|decry|criticise|criticize|dismiss|rebuff|slam|blast|attack)$/u.test(
            entry.base,
          )
        )
          continue
        // "his unwillingness to affirm it", "her failure to denounce it": the noun tells otherwise.
        if (
          low(s, k - 1) === 'to' &&
          /^(?:unwillingness|refusal|reluctance|failure|inability|hesitation)$/u.test(low(s, k - 2))
        )
          continue
        // "than by accepting it": what is weighed against it.
        if (token.xpos === 'VBG' && /^(?:by|to)$/u.test(low(s, k - 1)) && low(s, k - 2) === 'than') continue
        // "did whatever it took to stop it"
        if (low(s, k - 1) === 'to' && /^(?:took|takes)$/u.test(low(s, k - 2)) && low(s, k - 3) === 'it')
          continue
        // "adopted a new logo"
        if (entry.base === 'adopt' && !policy(scene, plain)) continue
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
        // "reaffirm their opposition": to what, is not told.
        if (
          !avowed &&
          /^(?:his|her|their|its|my|our)$/u.test(low(s, plain.from)) &&
          /^(?:opposition|support|backing|stance|position)$/u.test(low(s, plain.from + 1)) &&
          plain.to - plain.from === 2
        )
          continue
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
        // "the company adopted a plan": how it runs its own house.
        const firm = s.tokens
          .slice(holder.from, Math.min(holder.to, holder.from + 3))
          .some(
            (w, i) =>
              /^(?:company|firm|bank|carrier|retailer|maker|concern|corporation)$/u.test(w.form) &&
              s.tokens[holder.from + i + 1]?.upos !== 'NOUN',
          )
        if (firm && /^(?:adopt|unveil|introduce|outline)$/u.test(entry.base)) continue
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
            doubtOf(scene, entry.base, frame) -
            (/^(?:agree|consent)_to$/u.test(entry.base) && onlyDone(scene, plain) ? 0.2 : 0) -
            (formerly(scene, k) || mayBe(scene, k) ? 0.2 : 0) -
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
