import type { Scene } from '../../clause/scene.ts'
import { low } from '../../names/words.ts'
import type { Range } from '../../tree/index.ts'
import { doubted, policy, prize, somebody } from '../about.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { EVADING, NOUNS, POINTING, STATES, TOLD, VERBS, type VerbSense } from '../lexicon.ts'
import { entriesAt, entryAt } from '../match.ts'
import { denied, groupStart, hedged, modalityOf, opposite, softened, undone } from '../polarity.ts'
import { beforeTime, doerOf } from '../subject.ts'
import { objectTopic, pointsBack, topicFrom } from '../topic.ts'

/** What stands behind a verb decides which of its frames it uses; null where none fits. */
function frameAt(scene: Scene, k: number, frames: ReadonlySet<string>): string | null {
  const { s } = scene
  const word = low(s, k)
  const token = s.tokens[k]
  // "dismissed as absurd the plan": the verdict stands before its object.
  const behind = word === 'as' ? verdictEnd(scene, k) : -1
  if (behind > 0) return frames.has('o') ? `o${behind}` : null
  if (!token || /^[.,;:?!)]$/u.test(word)) return null
  if (word === 'to') return frames.has('to') ? 'to' : null
  if (word === 'that' && POINTING.has(low(s, k + 1)) && frames.has('o')) return 'o'
  if (word === 'that' && s.tokens[k]?.upos === 'SCONJ') return frames.has('that') ? 'that' : null
  if (token.xpos === 'VBG') return frames.has('ing') ? 'ing' : null
  // "agreed late last year to": a time may stand between.
  if (frames.has('to')) {
    const open = afterTime(scene, k)
    if (open > 0) return `to${open}`
  }
  // "Paris attacks test the strategy": what follows is the sentence's verb.
  if (token.upos === 'VERB' && /^VB[PD]?$/u.test(token.xpos) && low(s, k - 1) !== 'to' && !frames.has('that'))
    return null
  // "signed up to serve": an infinitive is no object.
  if (token.xpos === 'VB' && low(s, k - 1) === 'to') return null
  // A preposition, an adverb of time or a number tells that no object follows.
  if (!frames.has('o') || /^(?:ADP|SCONJ|CCONJ|AUX)$/u.test(token.upos)) return null
  if (/^(?:by|with|in|on|at|for|from|of|as|about|up|down|who|when|where|why|how)$/u.test(word)) return null
  return 'o'
}

/** The "to" behind a time or an adverb at `k`, or -1. */
function afterTime({ s, times }: Scene, k: number): number {
  let i = k
  for (const t of times) {
    const [x] = t.spans
    if (x && x.start >= (s.tokens[k]?.start ?? 0) && x.start < (s.tokens[k + 2]?.start ?? 0))
      while (i < k + 7 && (s.tokens[i]?.end ?? x.end + 1) <= x.end) i++
  }
  while (i < k + 7 && s.tokens[i]?.upos === 'ADV') i++
  return i > k && low(s, i) === 'to' && /^VB$/u.test(s.tokens[i + 1]?.xpos ?? '') ? i : -1
}

/** Where the object begins behind "as", an adjective, in quotation marks or not; -1 where no object follows. */
function verdictEnd({ s }: Scene, k: number): number {
  let i = k + 1
  while (i < k + 6 && /^(?:ADJ|ADV|PUNCT)$/u.test(s.tokens[i]?.upos ?? '') && low(s, i) !== ',') i++
  return i > k + 1 && /^(?:DET|NOUN|PROPN|PRON)$/u.test(s.tokens[i]?.upos ?? '') ? i : -1
}

/** A passive has its topic before it: "was rejected by", "is opposed". Another rule's or nobody's. */
const passive = (scene: Scene, k: number): boolean => {
  const t = scene.s.tokens[k]
  if (t?.xpos !== 'VBN' && !t?.form.endsWith('ed')) return false
  for (let i = groupStart(scene, k); i < k; i++)
    if (/^(?:is|are|was|were|be|been|being|'s|'re|’s|’re|got|get)$/u.test(low(scene.s, i))) return true
  return scene.tree.kids(k, 'aux:pass', 'nsubj:pass').length > 0
}

/** Whether a topic is only somebody or a claim: praise, blame and denial take no position. */
function aboutPersons(scene: Scene, topic: Range, sense: VerbSense): boolean {
  const { s } = scene
  const { from, to } = topic
  const told = s.tokens.slice(from, Math.min(to, from + 4)).some((_, i) => TOLD.has(low(s, from + i)))
  if (told && sense.stance.startsWith('oppose')) return true
  if (sense.verdict && !policy(scene, topic)) return true
  if (sense.modality === 'requested' && prize(scene, topic)) return true
  if (sense.stance === 'oppose-hedged' && doubted(scene, topic)) return true
  return somebody(scene, topic)
}

/** Words behind which an infinitive tells what its subject does or means to do. */
const MEANS =
  /^(?:agree[ds]?|vote[ds]?|pledge[ds]?|promise[ds]?|vow(?:ed|s)?|decide[ds]?|continue[ds]?|going|want(?:s|ed)?|likely|expected|set|due|chose|prefer(?:s|red)?|refus(?:e|ed|es|ing)|declin(?:e|ed|es|ing)|tend(?:s|ed)?|yet|not|had|has|have|came|come)$/u

/** Whether a verb stands for itself: no infinitive of purpose ("money spent to support"), no gerund behind a preposition ("for backing"). */
function stands(scene: Scene, k: number): boolean {
  const { s, tree } = scene
  const before =
    low(s, k - 1) === 'to' ? k - 2 : /ly$/u.test(low(s, k - 1)) && low(s, k - 2) === 'to' ? k - 3 : -1
  if (before >= 0 || low(s, k - 1) === 'to')
    return (
      MEANS.test(low(s, before)) ||
      // "voted last year to"
      MEANS.test(low(s, beforeTime(scene, before))) ||
      (tree.rel(k) === 'xcomp' && MEANS.test(tree.forms[tree.head(k)] ?? ''))
    )
  return s.tokens[k]?.xpos !== 'VBG' || s.tokens[k - 1]?.upos !== 'ADP'
}

/** `declined to affirm his support for X`, `refused to endorse X`: where what is refused is itself support, X begins behind it. */
function objectFrom(scene: Scene, begin: number, sense: VerbSense): Range {
  if (sense.modality !== 'ruled-out' || !sense.frames.has('to')) return topicFrom(scene, begin)
  const { s } = scene
  for (let k = begin; k < begin + 5; k++) {
    const noun = k > begin ? entriesAtNoun(scene, k) : null
    if (noun !== null) return topicFrom(scene, noun)
  }
  const [found] = entriesAt(scene, VERBS, begin)
  const backs = found?.entry.value.stance === 'support' && found.entry.value.frames.has('o')
  return backs && /^(?:DET|NOUN|PROPN|PRON|ADJ)$/u.test(s.tokens[found.at.to]?.upos ?? '')
    ? topicFrom(scene, found.at.to)
    : topicFrom(scene, begin)
}

/** Where the topic of a noun of support at `k` begins, or null. */
function entriesAtNoun(scene: Scene, k: number): number | null {
  const found = entryAt(scene, NOUNS, k)
  return found?.entry.value.stance === 'support' && found.entry.value.modality === 'asserted'
    ? found.at.to
    : null
}

/** "opposing views", "the favoured plan": a participle that only describes the noun behind it, unless somebody has it ("his proposed ban"). */
const attributive = ({ s, tree }: Scene, k: number): boolean =>
  (low(s, k) === 'opposing' &&
    /^(?:views?|sides?|parties|forces|camps?|teams?|positions?|ends|visions?)$/u.test(low(s, k + 1))) ||
  attributed({ s, tree }, k)

const attributed = ({ s, tree }: Pick<Scene, 's' | 'tree'>, k: number): boolean =>
  /^VB[GN]$|^JJ$/u.test(s.tokens[k]?.xpos ?? '') &&
  tree.rel(k) === 'amod' &&
  // "have recently rejected bills" is a verb, whatever the tree says.
  !helped({ s, tree }, k) &&
  tree.head(k) > k &&
  /^(?:NOUN|ADJ|PROPN)$/u.test(s.tokens[k + 1]?.upos ?? '') &&
  /^(?:DET|ADJ|VERB|ADP|NUM|CCONJ|ADV)$/u.test(s.tokens[k - 1]?.upos ?? 'DET') &&
  !/^(?:his|her|their|its|my|our|'s|’s)$/u.test(low(s, k - 1))

/** Whether "have" stands before the participle at `k`, adverbs between. */
function helped({ s }: Pick<Scene, 's' | 'tree'>, k: number): boolean {
  let at = k - 1
  while (at > 0 && s.tokens[at]?.upos === 'ADV') at--
  return /^(?:has|have|had|'ve|’ve)$/u.test(low(s, at))
}

/** Whether the verb at `k` takes a side itself. */
const tellsItself = (scene: Scene, k: number): boolean =>
  entriesAt(scene, VERBS, k).some(
    e =>
      e.entry.value.modality === 'asserted' &&
      !e.entry.value.verdict &&
      frameAt(scene, e.at.to, e.entry.value.frames) !== null,
  )

/** "two members currently back the plan": the tagger's adverb before an object, behind a plural. */
const backs = (scene: Scene, k: number): boolean => {
  const { s, tree } = scene
  const t = s.tokens[k]
  if (t?.upos === 'NOUN') {
    // "Judge blocks law": the tagger's noun is the root, with a subject and an object.
    const subject = tree.kids(k, 'nsubj').some(c => c < k)
    if (subject && tree.head(k) < 0 && tree.kids(k, 'obj').some(c => c > k)) return true
    // "A number of senators support reforming it", where no other verb is finite.
    return (
      t.xpos === 'NN' &&
      t.form === t.lemma &&
      /^NNP?S$/u.test(s.tokens[k - 1]?.xpos ?? '') &&
      (s.tokens[k + 1]?.xpos === 'VBG' || /^(?:DET|PRON)$/u.test(s.tokens[k + 1]?.upos ?? '')) &&
      !s.tokens.some(o => o.upos === 'AUX' || /^VB[DPZ]$/u.test(o.xpos))
    )
  }
  if (low(s, k) !== 'back' || !/^(?:DET|PROPN|PRON|ADJ)$/u.test(s.tokens[k + 1]?.upos ?? '')) return false
  let at = k - 1
  while (at > 0 && s.tokens[at]?.upos === 'ADV') at--
  return /^NNP?S$/u.test(s.tokens[at]?.xpos ?? '')
}

/** Where the verb stands behind the negation of a clause of what is proposed: "airlines should not | buy"; -1 where none is. */
function barredIn({ s }: Scene, { from, to }: Range): number {
  for (let k = from + 1; k < Math.min(to - 1, from + 8); k++)
    if (/^(?:not|n't|n’t|never)$/u.test(low(s, k)) && s.tokens[k + 1]?.xpos === 'VB') return k + 1
  return -1
}

/** How much less sure some verbs are: agreeing to do something is a promise, wanting and seeking are often no more than a wish. */
const doubtOf = (base: string, frame: string): number =>
  base === 'agree' && frame.startsWith('to') ? 0.2 : base === 'want' || base === 'seek' ? 0.1 : 0

const lemmaBehind = ({ s }: Scene, k: number): string => s.tokens[k]?.lemma.toLowerCase() ?? ''

/** What one can echo and thereby share. */
const MESSAGES =
  /\b(?:message|calls?|demands?|appeals?|position|stance|sentiment|insistence|line|concerns?)\b/u
const wordsOf = ({ s }: Scene, { from, to }: { from: number; to: number }): string =>
  s.tokens
    .slice(from, to)
    .map((_, i) => low(s, from + i))
    .join(' ')

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
        // "called to say": no demand.
        if (
          entry.base === 'call' &&
          (EVADING.has(lemmaBehind(scene, at.to + 1)) || STATES.has(lemmaBehind(scene, at.to + 1)))
        )
          continue
        const frame = frameAt(scene, at.to, sense.frames)
        if (frame === null || passive(scene, k)) continue
        const begin = /^o\d/u.test(frame)
          ? Number(frame.slice(1))
          : /^to\d/u.test(frame)
            ? Number(frame.slice(2)) + 1
            : frame === 'to' || frame === 'that'
              ? at.to + 1
              : at.to
        const plain = frame.startsWith('o') ? objectTopic(scene, begin) : objectFrom(scene, begin, sense)
        if (entry.base === 'echo' && !MESSAGES.test(wordsOf(scene, plain))) continue
        if (frame[0] === 'o' && aboutPersons(scene, plain, sense)) continue
        const turned = frame.startsWith('to') ? undone(scene, plain.from) : null
        // "declined to comment" evades, "refused to run" is no issue.
        let does = begin
        while (s.tokens[does]?.upos === 'ADV') does++
        if (
          sense.modality === 'ruled-out' &&
          frame.startsWith('to') &&
          EVADING.has(s.tokens[does]?.lemma ?? '')
        )
          continue
        // "will vote to": how it will go is not told.
        if (entry.base === 'vote' && /^(?:will|would|may|might|could|'ll|’ll)$/u.test(low(s, k - 1))) continue
        // "voted to reject X": what they voted for is told by the verb behind.
        if (frame.startsWith('to') && tellsItself(scene, begin)) continue
        // "recommended that airlines should not buy": the negation turns what is proposed.
        const barred = frame === 'that' && sense.stance !== 'requires' ? barredIn(scene, plain) : -1
        const topic =
          barred > 0 ? topicFrom(scene, barred) : turned?.turns ? topicFrom(scene, turned.from) : plain
        const no = denied(scene, k)
        const flips =
          Number(no) + Number(turned?.turns === true && sense.stance !== 'requires') + Number(barred > 0)
        const stance = flips === 1 ? opposite(sense.stance) : sense.stance
        if (stance === null) continue
        const soft = hedged(scene, at, topic) || (entry.base === 'decline' && plain.from > begin)
        const finite = groupStart(scene, k)
        const holder = doerOf(scene, k, finite)
        if (!holder) continue
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
            doubtOf(entry.base, frame) -
            (token.upos === 'VERB' || token.upos === 'ADV' ? 0 : 0.2) -
            (pointsBack(scene, topic) ? 0.05 : 0),
        }
        break
      }
    }
  },
}
