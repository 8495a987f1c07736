import type { Scene } from '../clause/scene.ts'
import { low } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { atIssue, deed, headNoun, judgeable, policy, prize } from './about.ts'
import type { VerbSense } from './lexicon.ts'
import { denied, groupStart } from './polarity.ts'

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
  /^(?:guidance|advice|help|assistance|information|answers?|comment|clarification|shelter|refuge|asylum|permission|treatment|attention|forgiveness|donations?|contributions?|data|documents|copies|details|quotes?|anonymity)$/u

/** What is attacked with arms. */
const STORMED =
  /^(?:bases?|villages?|towns?|cit(?:y|ies)|convoys?|camps?|checkpoints?|posts?|outposts?|stations?|church|mosques?|hospitals?|schools?|buildings?|embassy|consulate|ships?|vessels?|planes?|headquarters|barracks|facilit(?:y|ies)|targets?|airports?|ports?|markets?)$/u

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

/** A verb of stance as it stands: its place, base form, sense and frame, with what it is about. */
interface Reading {
  readonly scene: Scene
  readonly k: number
  readonly base: string
  readonly sense: VerbSense
  readonly frame: string
  readonly topic: Range
}

const head = ({ scene, topic }: Reading): string => low(scene.s, headNoun(scene, topic))

/** Whether what it is about is two capitalised words and no more, as a person's name is. */
const personal = ({ scene: { s }, topic }: Reading): boolean =>
  s.tokens.slice(topic.from, topic.to).every(t => t.upos === 'PROPN') && topic.to - topic.from > 1

/** Where one of `bases` takes no side: what it is about fits `without`. */
const when =
  (bases: RegExp, without: (r: Reading) => boolean) =>
  (r: Reading): boolean =>
    bases.test(r.base) && without(r)

/** In which cases a verb of stance takes no side, each with an example. */
const CASES: readonly ((r: Reading) => boolean)[] = [
  // "echoed his father"
  when(/^echo$/u, r => !MESSAGES.test(wordsOf(r.scene, r.topic))),
  // "agreed to a phone call", "sponsored the talks": that one meets is no side.
  when(/^(?:agree_to|consent_to|sponsor|co-?sponsor)$/u, r => talk(r.scene, r.topic)),
  // "agreed to a settlement"
  when(/^(?:agree|consent)_to$/u, r => /^(?:settlements?|fines?|pleas?)$/u.test(head(r))),
  // "fight for every vote"
  when(/^(?:fight_for|campaign_for)$/u, r => prize(r.scene, r.topic)),
  // "would welcome his support"
  when(/^welcome$/u, r => /^(?:support|endorsements?|backing)$/u.test(head(r))),
  // "unveiled her campaign ad", "has not outlined a plan"
  r => r.sense.modality === 'proposed' && (denied(r.scene, r.k) || shown(r.scene, r.topic)),
  // "have no intention of being deputy": a plan of one's own.
  when(/^have_no_(?:intention|plans|interest)/u, r => !atIssue(r.scene, r.topic)),
  // "downplayed her roots", "questioned the figure", "played down the idea that they had met"
  r => r.sense.stance === 'oppose-hedged' && (!judgeable(r.scene, r.topic) || supposed(r.scene, r.topic)),
  // "could not resist taking a swipe": what one can or cannot help doing.
  when(/^resist$/u, r => r.frame === 'ing' && denied(r.scene, r.k)),
  // "requires cash", "it will require money": what is needed is no demand.
  when(/^require$/u, r => !deed(r.scene, r.topic) || low(r.scene.s, groupStart(r.scene, r.k) - 1) === 'it'),
  // "like serving": one's own affair.
  when(/^(?:like|prefer|insist_on|insist_upon)$/u, r => r.frame === 'ing' && !atIssue(r.scene, r.topic)),
  // "seeks guidance"
  when(/^(?:want|seek|request|ask_for)$/u, r => FAVOURS.test(head(r))),
  // "did not denounce it": no support.
  when(/^(?:denounce|condemn|deplore|decry|criticise|criticize|dismiss|rebuff|slam|blast|attack)$/u, r =>
    denied(r.scene, r.k),
  ),
  // "the advocate Ann Lee": a title.
  when(
    /^(?:advocate|champion)$/u,
    r =>
      r.scene.s.tokens[r.topic.from]?.upos === 'PROPN' &&
      r.scene.s.tokens[r.k - 1]?.upos !== 'PART' &&
      r.topic.to - r.topic.from <= 3 &&
      personal(r),
  ),
  // "welcomed everyone to the fair"
  r => /^(?:everyone|everybody|nobody|visitors|guests|attendees|fans)$/u.test(low(r.scene.s, r.topic.from)),
  // "declined to be interviewed"
  r => /^be (?:interviewed|named|identified|quoted|photographed)\b/u.test(wordsOf(r.scene, r.topic)),
  // "attacked a base": with arms.
  when(/^attack$/u, r => STORMED.test(head(r))),
  // "adopted a new logo"
  when(/^adopt$/u, r => !policy(r.scene, r.topic)),
]

/** Whether the verb of stance at `k` takes no side on what it is about. */
export const sideless = (
  scene: Scene,
  k: number,
  base: string,
  sense: VerbSense,
  frame: string,
  topic: Range,
): boolean => CASES.some(fits => fits({ scene, k, base, sense, frame, topic })) || functional(scene, k, base)

/** `the agency that approves visas`: what it is there for. */
const functional = ({ s }: Scene, k: number, base: string): boolean =>
  base === 'approve' && s.tokens[k]?.xpos === 'VBZ' && /^(?:that|which)$/u.test(low(s, k - 1))

/** Whether what stands before the verb at `k` makes it nobody's stance. */
export function misplaced({ s }: Scene, k: number): boolean {
  const token = s.tokens[k]
  const before = low(s, k - 1)
  // "those backing it", "some advocates for it"
  if (token?.xpos === 'VBG' && /^(?:those|others|anyone|people)$/u.test(before)) return true
  if (token?.upos === 'NOUN' && /^(?:some|many|other|most|several|these|those|few)$/u.test(before))
    return true
  // "than by accepting it": what is weighed against it.
  if (token?.xpos === 'VBG' && /^(?:by|to)$/u.test(before) && low(s, k - 2) === 'than') return true
  if (before !== 'to') return false
  // "his unwillingness to affirm it", "her failure to denounce it": the noun tells otherwise.
  if (/^(?:unwillingness|refusal|reluctance|failure|inability|hesitation)$/u.test(low(s, k - 2))) return true
  // "did whatever it took to stop it"
  return /^(?:took|takes)$/u.test(low(s, k - 2)) && low(s, k - 3) === 'it'
}

/** `the company adopted a plan`: how it runs its own house. */
export const houseRule = ({ s }: Scene, base: string, holder: Range): boolean =>
  /^(?:adopt|unveil|introduce|outline)$/u.test(base) &&
  s.tokens
    .slice(holder.from, Math.min(holder.to, holder.from + 3))
    .some((w, i) => FIRM.test(w.form) && s.tokens[holder.from + i + 1]?.upos !== 'NOUN')

const FIRM = /^(?:company|firm|bank|carrier|retailer|maker|concern|corporation)$/u

/** `reaffirm their opposition`: to what, is not told. */
export const ownStance = ({ s }: Scene, { from, to }: Range): boolean =>
  to - from === 2 &&
  /^(?:his|her|their|its|my|our)$/u.test(low(s, from)) &&
  /^(?:opposition|support|backing|stance|position)$/u.test(low(s, from + 1))
