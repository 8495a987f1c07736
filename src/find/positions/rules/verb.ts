import type { Scene } from '../../clause/scene.ts'
import { low } from '../../names/words.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { TOLD, VERBS, type VerbSense } from '../lexicon.ts'
import { entriesAt } from '../match.ts'
import { denied, groupStart, hedged, modalityOf, opposite, softened, undone } from '../polarity.ts'
import { doerOf } from '../subject.ts'
import { pointsBack, topicFrom } from '../topic.ts'

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
  if (word === 'that' && s.tokens[k]?.upos === 'SCONJ') return frames.has('that') ? 'that' : null
  if (token.xpos === 'VBG') return frames.has('ing') ? 'ing' : null
  // A preposition, an adverb of time or a number tells that no object follows.
  if (!frames.has('o') || /^(?:ADP|SCONJ|CCONJ|AUX)$/u.test(token.upos)) return null
  if (/^(?:by|with|in|on|at|for|from|of|as|about|up|down|who|when|where|why|how)$/u.test(word)) return null
  return 'o'
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
function aboutPersons(scene: Scene, from: number, to: number, sense: VerbSense): boolean {
  const { s } = scene
  const told = s.tokens.slice(from, Math.min(to, from + 4)).some((_, i) => TOLD.has(low(s, from + i)))
  if (told && sense.stance.startsWith('oppose')) return true
  return scene.names.some(
    n =>
      n.actor?.type === 'person' &&
      n.spans.some(x => x.start <= (s.tokens[from]?.start ?? 0) && x.end >= (s.tokens[to - 1]?.end ?? 0)),
  )
}

/** Words behind which an infinitive tells what its subject does or means to do. */
const MEANS =
  /^(?:agree[ds]?|pledge[ds]?|promise[ds]?|vow(?:ed|s)?|decide[ds]?|continue[ds]?|going|want(?:s|ed)?|likely|expected|set|due|chose|prefer(?:s|red)?|refus(?:e|ed|es|ing)|declin(?:e|ed|es|ing)|tend(?:s|ed)?|yet|not|had|has|have|came|come)$/u

/** Whether a verb stands for itself: no infinitive of purpose ("money spent to support"), no gerund behind a preposition ("for backing"). */
function stands({ s }: Scene, k: number): boolean {
  const before =
    low(s, k - 1) === 'to' ? k - 2 : /ly$/u.test(low(s, k - 1)) && low(s, k - 2) === 'to' ? k - 3 : -1
  if (before >= 0 || low(s, k - 1) === 'to') return MEANS.test(low(s, before))
  return s.tokens[k]?.xpos !== 'VBG' || s.tokens[k - 1]?.upos !== 'ADP'
}

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
        !/^(?:VERB|AUX|NOUN|ADJ)$/u.test(token.upos) ||
        (token.upos === 'NOUN' && !/(?:ing|s)$/u.test(token.form))
      )
        continue
      if (!stands(scene, k)) continue
      for (const { entry, at } of entriesAt(scene, VERBS, k)) {
        const sense = entry.value
        if (![...sense.frames].some(f => !f.startsWith('@'))) continue
        if (token.upos === 'NOUN' && at.to - at.from < 2 && token.xpos !== 'VBG') continue
        const frame = frameAt(scene, at.to, sense.frames)
        if (frame === null || passive(scene, k)) continue
        const begin = /^o\d/u.test(frame)
          ? Number(frame.slice(1))
          : frame === 'to' || frame === 'that'
            ? at.to + 1
            : at.to
        const plain = topicFrom(scene, begin)
        if (entry.base === 'echo' && !MESSAGES.test(wordsOf(scene, plain))) continue
        if (aboutPersons(scene, plain.from, plain.to, sense)) continue
        const turned = frame === 'to' ? undone(scene, plain.from) : null
        const topic = turned?.turns ? topicFrom(scene, turned.from) : plain
        const no = denied(scene, k)
        const flips = Number(no) + Number(turned?.turns === true && sense.stance !== 'requires')
        const stance = flips === 1 ? opposite(sense.stance) : sense.stance
        if (stance === null) continue
        const soft = hedged(scene, at, topic)
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
            (token.upos === 'VERB' ? 0 : 0.2) -
            (pointsBack(scene, topic) ? 0.05 : 0),
        }
        break
      }
    }
  },
}
