import type { Scene } from '../../clause/scene.ts'
import { phraseOf } from '../../clause/subject.ts'
import { isWord, low, tokenAt } from '../../names/words.ts'
import type { Range } from '../../tree/index.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { VERBS } from '../lexicon.ts'
import { entryAt } from '../match.ts'
import { denied, hedged, opposite, softened } from '../polarity.ts'

/** Words of a hedge between a subject and its verb. */
const BETWEEN = /^(?:all|but|almost|nearly|has|have|had|largely|also|already|\p{L}+ly)$/u

/** Whether nothing but a mark or a time stands at `k`: "a bill that she backed in 2007". */
function ends({ s, times }: Scene, k: number): boolean {
  if (/^(?:[.,;:!]|\u2014|$)$/u.test(low(s, k))) return true
  const at = s.tokens[/^(?:in|on|since|during)$/u.test(low(s, k)) ? k + 1 : k]
  return at !== undefined && times.some(t => t.spans.some(x => x.start <= at.start && at.end <= x.end))
}

/** The name or pronoun that ends before token `end`. */
function nameEnding({ s, names }: Scene, end: number): Range | null {
  const last = s.tokens[end - 1]
  if (!last) return null
  if (last.upos === 'PRON') return { from: end - 1, to: end }
  const name = names.findLast(n => n.actor && n.spans.some(x => x.end === last.end))
  return name?.spans[0] ? { from: tokenAt(s, name.spans[0].start), to: end } : null
}

/** `an argument Trump all but dismissed`, `a plan that Paris backs`: the topic stands before whoever judges it. */
export const gap: PositionRule = {
  name: 'gap',
  *find(scene) {
    const { s } = scene
    for (let k = 3; k < s.tokens.length; k++) {
      if (s.tokens[k]?.upos !== 'VERB' || !ends(scene, k + 1)) continue
      const found = entryAt(scene, VERBS, k)
      if (!found || found.at.to !== k + 1 || !found.entry.value.frames.has('o')) continue
      let end = k
      while (end > 1 && BETWEEN.test(low(s, end - 1))) end--
      const holder = nameEnding(scene, end)
      if (!holder || holder.from < 2) continue
      let noun = holder.from - 1
      if (/^(?:that|which)$/u.test(low(s, noun))) noun--
      if (!/^NOUN$/u.test(s.tokens[noun]?.upos ?? '')) continue
      let { from } = phraseOf(scene, noun, holder.from)
      while (from < noun && !isWord(s.tokens[from]?.form ?? '')) from++
      while (/^(?:DET|ADJ)$/u.test(s.tokens[from - 1]?.upos ?? '')) from--
      const topic = { from, to: noun + 1 }
      if (!/^(?:a|an|the|this|that|any|such)$/u.test(low(s, topic.from))) continue
      const no = denied(scene, k)
      const stance = no ? opposite(found.entry.value.stance) : found.entry.value.stance
      if (stance === null) continue
      const soft = hedged(scene, { from: end + 2, to: k }, { from: k, to: k + 1 }) || low(s, end) === 'all'
      yield {
        ...PLAIN,
        scene,
        rule: 'gap',
        cue: found.at,
        holder,
        topic,
        stance: soft ? softened(stance) : stance,
        modality: found.entry.value.modality,
        spoken: found.entry.value.act === 'speech' && !soft,
        confidence: 0.8,
      }
    }
  },
}
