import type { Scene } from '../../clause/scene.ts'
import { phraseOf } from '../../clause/subject.ts'
import { isWord, low, tokenAt } from '../../names/words.ts'
import type { Range } from '../../tree/index.ts'
import { policy, somebody } from '../about.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { UNMISTAKABLE, VERBS } from '../lexicon.ts'
import { entriesAt } from '../match.ts'
import { denied, hedged, opposite, softened } from '../polarity.ts'

/** Words of a hedge between a subject and its verb. */
const BETWEEN =
  /^(?:all|but|almost|nearly|has|have|had|largely|also|already|since|once|long|always|\p{L}+ly)$/u

/** Whether nothing but a mark, a time or another verb stands at `k`: "a bill that she backed in 2007", "the bill they oppose would". */
function ends({ s, times }: Scene, k: number): boolean {
  const next = s.tokens[k]
  if (/^(?:[.,;:!)]|\u2014|$)$/u.test(low(s, k)) || next?.upos === 'AUX') return true
  if (next?.upos === 'VERB' && /^VB[DZ]$/u.test(next.xpos)) return true
  const at = s.tokens[/^(?:in|on|since|during|for|last|this)$/u.test(low(s, k)) ? k + 1 : k]
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

/** Who stands before the verb at `k`: a name with what counts it ("most Whigs"), else the subject that the tree gives right there. */
function subjectEnding(scene: Scene, k: number, end: number): Range | null {
  const { s, tree } = scene
  const named = nameEnding(scene, end)
  if (named) {
    let from = named.from
    while (/^(?:most|many|some|all|nearly|several|both)$/u.test(low(s, from - 1))) from--
    while (s.tokens[from - 1]?.upos === 'PROPN') from--
    return { from, to: end }
  }
  const subject = tree.kids(k, 'nsubj').findLast(c => c < end)
  const phrase = subject === undefined ? null : phraseOf(scene, subject, end)
  return phrase?.to === end ? phrase : null
}

const WHEN = /^(?:day|date|time|moment|year|month|week|way|place|reason|extent)$/u

/** The noun phrase that a relative clause whose words begin at `at` is about; null where none stands there. */
function relativeHead(scene: Scene, at: number, k: number): Range | null {
  const { s, tree } = scene
  let noun = at - 1
  const pronoun = /^(?:that|which)$/u.test(low(s, noun))
  if (pronoun) noun--
  if (pronoun && low(s, noun) === ',') noun--
  const described = /^acl/u.test(tree.rel(k)) ? tree.head(k) : -1
  // "a treaty with Norway that the union backs": the treaty, where the tree says so.
  const plain = s.tokens.slice(described + 1, noun).every(t => !/^(?:VERB|AUX|PUNCT)$/u.test(t.upos))
  const above = tree.head(noun)
  const inside =
    pronoun && s.tokens[noun]?.upos === 'PROPN' && tree.rel(noun) === 'nmod' && above === noun - 2
  const head = inside
    ? above
    : pronoun &&
        described >= 0 &&
        described < noun &&
        plain &&
        /^(?:NOUN|PROPN)$/u.test(s.tokens[described]?.upos ?? '')
      ? described
      : noun
  if (!(pronoun ? /^(?:NOUN|PROPN)$/u : /^NOUN$/u).test(s.tokens[noun]?.upos ?? '')) return null
  let { from } = phraseOf(scene, head, at)
  while (
    from < head &&
    (!isWord(s.tokens[from]?.form ?? '') || /^(?:ADP|CCONJ)$/u.test(s.tokens[from]?.upos ?? ''))
  )
    from++
  while (/^(?:DET|ADJ)$/u.test(s.tokens[from - 1]?.upos ?? '')) from--
  // "on the day they proposed", "the way she backs it": when and how, and not what.
  if (WHEN.test(s.tokens[noun]?.lemma ?? '')) return null
  const topic = { from, to: noun + 1 }
  const sure = pronoun && described >= topic.from && described < topic.to
  return sure || /^(?:a|an|the|this|that|any|such)$/u.test(low(s, from)) ? topic : null
}

/** `an argument Trump all but dismissed`, `a plan that Paris backs`, `the war, which most deputies opposed`: the topic stands before whoever judges it. */
export const gap: PositionRule = {
  name: 'gap',
  *find(scene) {
    const { s } = scene
    for (let k = 3; k < s.tokens.length; k++) {
      if (s.tokens[k]?.upos !== 'VERB' && !UNMISTAKABLE.has(s.tokens[k]?.form ?? '')) continue
      const found = entriesAt(scene, VERBS, k).find(
        e => e.entry.value.frames.has('o') && e.at.to - k === e.entry.rest.length + 1,
      )
      if (!found || !ends(scene, found.at.to)) continue
      let end = k
      while (end > 1 && BETWEEN.test(low(s, end - 1))) end--
      const holder = subjectEnding(scene, k, end)
      if (!holder || holder.from < 2) continue
      const topic = relativeHead(scene, holder.from, k)
      if (
        !topic ||
        somebody(scene, topic) ||
        ((found.entry.value.verdict || found.entry.value.stance === 'oppose-hedged') && !policy(scene, topic))
      )
        continue
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
