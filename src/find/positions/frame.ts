import type { Scene } from '../clause/scene.ts'
import { low } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { NOUNS, POINTING, VERBS, type VerbSense } from './lexicon.ts'
import { entriesAt, entryAt } from './match.ts'
import { topicFrom } from './topic.ts'

/** What stands behind a verb decides which of its frames it uses; null where none fits. */
export function frameAt(scene: Scene, k: number, frames: ReadonlySet<string>): string | null {
  const { s } = scene
  const word = low(s, k)
  const token = s.tokens[k]
  // "dismissed as absurd the plan": the verdict stands before its object.
  const behind = word === 'as' ? verdictEnd(scene, k) : -1
  if (behind > 0) return frames.has('o') ? `o${behind}` : null
  if (!token || /^[.,;:?!)]$/u.test(word)) return null
  if (word === 'to') return frames.has('to') ? 'to' : null
  // "fought hard to defend", "worked tirelessly to repeal": what is meant stands behind the adverbs.
  const meant = behindAdverbs(scene, k)
  if (meant > 0) return frames.has('to') ? `to${meant}` : null
  if (onlyTime(scene, k))
    return frames.has('to') && afterTime(scene, k) > 0 ? `to${afterTime(scene, k)}` : null
  // "vetoed today a draft": the object stands behind the time.
  const object = frames.has('o') ? behindTime(scene, k) : -1
  if (object > 0) return `o${object}`
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
  // "whom they backed lost": so does a verb that describes no noun behind it.
  if (/^VB[DNZ]$/u.test(token.xpos) && token.upos === 'VERB' && !frames.has('that')) {
    const next = scene.s.tokens[k + 1]
    if (
      !/^(?:NOUN|PROPN|ADJ|VERB|NUM)$/u.test(next?.upos ?? '') &&
      !/^[-\u2010\u2011]$/u.test(next?.form ?? '')
    )
      return null
  }
  // "signed up to serve": an infinitive is no object.
  if (token.xpos === 'VB' && low(s, k - 1) === 'to') return null
  // "proposed more fully in": no object.
  if (
    token.upos === 'ADV' &&
    /^(?:ADV|ADP)$/u.test(s.tokens[k + 1]?.upos ?? '') &&
    /ly$/u.test(low(s, k + 1))
  )
    return null
  // A preposition, an adverb of time or a number tells that no object follows.
  if (!frames.has('o') || /^(?:ADP|SCONJ|CCONJ|AUX)$/u.test(token.upos)) return null
  if (/^(?:by|with|in|on|at|for|from|of|as|about|up|down|who|when|where|why|how)$/u.test(word)) return null
  return 'o'
}

/** The "to" before an infinitive behind adverbs at `k`, whatever the tagger calls them: "hard to", "long and hard to"; -1 where none stands there. */
function behindAdverbs({ s }: Scene, k: number): number {
  let i = k
  while (i < k + 4 && (s.tokens[i]?.upos === 'ADV' || /^(?:hard|long|harder|and|\p{L}+ly)$/u.test(low(s, i))))
    i++
  return i > k && low(s, i) === 'to' && s.tokens[i + 1]?.xpos === 'VB' ? i : -1
}

/** Whether what stands at `k` only dates the verb: "which she denounced Thursday", "the day he proposed two months ago". */
function onlyTime({ s, times }: Scene, k: number): boolean {
  const at = s.tokens[k]
  const time =
    at && times.find(t => t.spans[0]?.start === at.start && /^(?:DATE|TIME)$/u.test(t.expression.type))
  const end = time?.spans.at(-1)?.end ?? -1
  const next = s.tokens.find(t => t.start >= end)
  return end >= 0 && (!next || /^(?:PUNCT|CCONJ|ADP|SCONJ|AUX)$/u.test(next.upos)) && next?.form !== 'of'
}

/** Where an object with its article begins behind a time at `k`; -1 where none does. */
function behindTime({ s, times }: Scene, k: number): number {
  const at = s.tokens[k]
  const time =
    at && times.find(t => t.spans[0]?.start === at.start && /^(?:DATE|TIME)$/u.test(t.expression.type))
  const end = time?.spans.at(-1)?.end ?? -1
  const next = end < 0 ? -1 : s.tokens.findIndex(t => t.start >= end)
  return next > k && /^(?:an?|the|his|her|its|their)$/u.test(low(s, next)) ? next : -1
}

/** The "to" behind a time or an adverb at `k`, or -1. */
function afterTime({ s, times }: Scene, k: number): number {
  let i = k
  for (const t of times) {
    const [x] = t.spans
    if (x && x.start >= (s.tokens[k]?.start ?? 0) && x.start < (s.tokens[k + 2]?.start ?? 0))
      while (i < k + 7 && (s.tokens[i]?.end ?? x.end + 1) <= x.end) i++
  }
  // "voted 240-180 to", "voted unanimously to"
  while (
    i < k + 7 &&
    (/^(?:ADV|NUM)$/u.test(s.tokens[i]?.upos ?? '') ||
      (/^[-\u2013]$|^to$/u.test(low(s, i)) && s.tokens[i + 1]?.upos === 'NUM'))
  )
    i++
  return i > k && low(s, i) === 'to' && /^VB$/u.test(s.tokens[i + 1]?.xpos ?? '') ? i : -1
}

/** Where the object begins behind "as", an adjective, in quotation marks or not; -1 where no object follows. */
function verdictEnd({ s }: Scene, k: number): number {
  let i = k + 1
  while (i < k + 6 && /^(?:ADJ|ADV|PUNCT)$/u.test(s.tokens[i]?.upos ?? '') && low(s, i) !== ',') i++
  return i > k + 1 && /^(?:DET|NOUN|PROPN|PRON)$/u.test(s.tokens[i]?.upos ?? '') ? i : -1
}

/** `declined to affirm his support for X`, `refused to endorse X`: where what is refused is itself support, X begins behind it. */
export function objectFrom(scene: Scene, begin: number, sense: VerbSense): Range {
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
  return found?.entry.value.stance === 'support' &&
    found.entry.value.modality === 'asserted' &&
    !found.entry.value.deed
    ? found.at.to
    : null
}

/** Where the verb stands behind the negation of a clause of what is proposed: "airlines should not | buy"; -1 where none is. */
export function barredIn({ s }: Scene, { from, to }: Range): number {
  for (let k = from + 1; k < Math.min(to - 1, from + 8); k++)
    if (/^(?:not|n't|n’t|never)$/u.test(low(s, k)) && s.tokens[k + 1]?.xpos === 'VB') return k + 1
  return -1
}
