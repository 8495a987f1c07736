import type { Scene } from '../../clause/scene.ts'
import { phraseOf } from '../../clause/subject.ts'
import { low } from '../../names/words.ts'
import type { Range } from '../../tree/index.ts'
import { headNoun, policy, somebody } from '../about.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { VERBS } from '../lexicon.ts'
import { rootOf } from '../main-clause.ts'
import { entriesAt } from '../match.ts'
import { denied, groupStart, hedged, modalityOf, opposite, softened } from '../polarity.ts'
import { topicFrom } from '../topic.ts'

/** Verbs whose passive tells what was done, and no side. */
const DEED = /^(?:sign|adopt|introduce|outline|unveil|stop|halt|kill|sink|scrap|abolish|undo|dismantle|gut)$/u

/** Whether a topic is a party or another body by its name: "the Alliance was rejected by voters" is the end of a race. */
function body(scene: Scene, topic: Range, noun: number): boolean {
  const token = scene.s.tokens[noun]
  return (
    token !== undefined &&
    !policy(scene, topic) &&
    (/^\p{Lu}{2,}$/u.test(token.form) ||
      scene.names.some(n => n.actor?.type === 'organisation' && n.spans.some(x => x.end === token.end)))
  )
}

/** Armed people and their machines. */
const FORCES =
  /^(?:soldiers?|troops|forces?|fighters?|militias?|militants?|rebels?|army|armies|warplanes?|jets?|aircraft|tanks?|gunmen|guerrillas?)$/u

/** How far behind the participle its agent may stand: "was rejected last week by the upper house". */
const FAR = 6

/** `was rejected by the Senate`, `a treaty favoured by the parties`, `met with opposition from the unions`: the topic stands first, whoever judges it behind "by". */
export const passive: PositionRule = {
  name: 'passive',
  *find(scene) {
    const { s, tree } = scene
    for (let k = 0; k < s.tokens.length - 2; k++) {
      if (s.tokens[k]?.xpos !== 'VBN' && !(s.tokens[k]?.xpos === 'VBD' && tree.rel(k) === 'acl')) continue
      const found = entriesAt(scene, VERBS, k).find(e => e.entry.value.frames.has('o'))
      if (!found || found.entry.value.modality === 'requested' || DEED.test(found.entry.base)) continue
      let by = found.at.to
      while (
        by < found.at.to + FAR &&
        low(s, by) !== 'by' &&
        !/^(?:VERB|PUNCT|CCONJ|SCONJ)$/u.test(s.tokens[by]?.upos ?? 'PUNCT')
      )
        by++
      if (low(s, by) !== 'by') continue
      const agent = tree.kids(k, 'obl').find(c => c > by && tree.marker(c) === 'by') ?? nounAfter(by + 1)
      // "welcomed by X but denounced by Y": the second has the first one's subject.
      const first =
        tree.rel(k) === 'conj' && s.tokens[tree.head(k)]?.xpos === 'VBN' && tree.head(k) < k
          ? tree.head(k)
          : k
      const subject = [k, first].flatMap(v => tree.kids(v, 'nsubj').findLast(c => c < v) ?? [])[0]
      const noun =
        subject ?? (/^acl/u.test(tree.rel(first)) && tree.head(first) < first ? tree.head(first) : undefined)
      const fronted = k === 0 || (k === 1 && s.tokens[0]?.upos === 'ADV')
      if (fronted && agent !== undefined) {
        const root = rootOf(scene)
        const main = root > agent ? tree.kids(root, 'nsubj').find(c => c > agent && c < root) : undefined
        const topic = main === undefined ? null : phraseOf(scene, main, root)
        const { stance, modality, act, verdict } = found.entry.value
        if (topic && low(s, topic.from - 1) === ',' && !somebody(scene, topic) && policy(scene, topic))
          yield {
            ...PLAIN,
            scene,
            rule: 'passive',
            cue: { from: k, to: by + 1 },
            holder: phraseOf(scene, agent, topic.from),
            topic,
            stance,
            modality,
            spoken: act === 'speech' && !verdict,
            confidence: 0.8,
          }
        continue
      }
      if (agent === undefined || noun === undefined || s.tokens[noun]?.upos === 'PRON') continue
      const { from } = phraseOf(scene, noun, k)
      const topic = {
        from,
        to: Math.min(topicFrom(scene, from).to, subject === undefined ? first : groupStart(scene, first)),
      }
      if (
        topic.to <= topic.from ||
        headNoun(scene, topic) < 0 ||
        somebody(scene, topic) ||
        body(scene, topic, noun)
      )
        continue
      // "warplanes supported by the north": helped, and not judged.
      if (found.entry.value.stance === 'support' && FORCES.test(low(s, noun))) continue
      if (found.entry.value.verdict && !policy(scene, topic)) continue
      const { stance: plain, modality, act } = found.entry.value
      const stance = denied(scene, k) ? opposite(plain) : plain
      if (stance === null) continue
      const soft = hedged(scene, found.at, topic)
      yield {
        ...PLAIN,
        scene,
        rule: 'passive',
        cue: { from: k, to: by + 1 },
        holder: phraseOf(scene, agent, s.tokens.length),
        topic,
        stance: soft ? softened(stance) : stance,
        modality: modalityOf(scene, found.at, modality),
        spoken: act === 'speech' && !soft,
        confidence: 0.82,
      }
    }

    /** The head of the noun phrase that begins at `from`. */
    function nounAfter(from: number): number | undefined {
      let last: number | undefined
      for (let k = from; k < from + 8 && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/u.test(s.tokens[k]?.upos ?? ''); k++)
        if (/^(?:NOUN|PROPN)$/u.test(s.tokens[k]?.upos ?? '')) last = k
      return last
    }
  },
}
