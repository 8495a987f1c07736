import { actorOf } from '../../clause/actors.ts'
import { phraseOf } from '../../clause/subject.ts'
import { low } from '../../names/words.ts'
import type { Range } from '../../tree/index.ts'
import { headNoun, policy, somebody } from '../about.ts'
import { type Candidate, PLAIN, type PositionRule } from '../candidate.ts'
import { frameAt } from '../frame.ts'
import { VERBS } from '../lexicon.ts'
import { entriesAt, entryAt } from '../match.ts'
import { denied } from '../polarity.ts'
import { doerOf } from '../subject.ts'
import { objectTopic, topicFrom } from '../topic.ts'

/** Words of blame that take a person and what he did. */
const BLAMING =
  /^(?:faulted|faults|faulting|chided|chides|chiding|scolded|scolds|scolding|rebuked|rebukes|rebuking|mocked|mocks|mocking)$/u
/** Words of thanks that take a person and what he did. */
const THANKING = /^(?:thanked|thanks|thanking|thank|credited|congratulated)$/u
/** What anybody is praised for. */
const GIVEN =
  /^(?:efforts?|support|records?|progress|practices?|services?|processe?s?|treatment|role|rights?|help|aid)$/u
/** How far behind the verb its "for" may stand. */
const FAR = 12
/** Verbs of praise that take a person and what he did. */
const PRAISING = /^(?:praise|applaud|laud|commend|cheer|cheer_on|hail|celebrate|salute)$/u

/** `blasted the government for not arming them`, `railed against rivals over their plan`: blame or praise of somebody for a deed judges the deed. */
export const blame: PositionRule = {
  name: 'blame',
  *find(scene) {
    const { s, tree } = scene
    for (let k = 0; k < s.tokens.length - 3; k++) {
      if (s.tokens[k]?.upos !== 'VERB') continue
      const found = entryAt(scene, VERBS, k)
      const sense = found?.entry.value
      const praises = THANKING.test(low(s, k)) || (found !== null && PRAISING.test(found.entry.base))
      const judges = sense?.verdict === true && sense.stance === 'oppose' && sense.modality === 'asserted'
      const harsh =
        found !== null && /^(?:denounce|condemn|slam|blast|criticise|criticize)$/u.test(found.entry.base)
      if (!judges && !harsh && !praises && !BLAMING.test(low(s, k))) continue
      const whom = found ? found.at.to : k + 1
      const end = Math.min(s.tokens.length - 1, whom + FAR)
      let at = whom
      while (at < end && !/^(?:for|over)$/u.test(low(s, at)) && !/^[.,;:?!\u2014]$/u.test(low(s, at))) at++
      if (!/^(?:for|over)$/u.test(low(s, at))) continue
      // "bristled at the suggestion that he was responsible for": the clause has its own "for".
      if (s.tokens.slice(whom, at).some(t => t.form === 'that' && t.upos === 'SCONJ')) continue
      let deed = at + 1
      while (/^(?:ADV|PART|PUNCT)$/u.test(s.tokens[deed]?.upos ?? '')) deed++
      const gerund = s.tokens[deed]?.xpos === 'VBG'
      const topic = gerund ? topicFrom(scene, at + 1) : objectTopic(scene, at + 1)
      const agent = agentOf(k, at)
      const be = s.tokens[k - 1]?.upos === 'ADV' ? k - 2 : k - 1
      if (agent === null && /^(?:is|are|was|were|be|been|being)$/u.test(low(s, be))) continue
      // "praised a plan for peace": what is praised is the plan.
      if (!gerund && !(policy(scene, topic) && (agent !== null || person({ from: whom, to: at })))) continue
      // "praised his players for their effort": no deed is at issue.
      if (praises && !gerund && GIVEN.test(low(s, headNoun(scene, topic)))) continue
      const holder = agent ?? doerOf(scene, k)
      if (!holder || denied(scene, k)) continue
      yield {
        ...PLAIN,
        scene,
        rule: 'blame',
        cue: { from: k, to: whom },
        holder,
        topic,
        stance: praises ? 'support' : 'oppose',
        modality: 'asserted',
        confidence: 0.76,
      }
      const theirs = gerund && agent === null ? sideOf(deed, { from: whom, to: at }) : null
      if (theirs) yield theirs
    }

    /** `criticised rivals for proposing a ban`: the rivals are for the ban; null where the deed takes no side or no person is named. */
    function sideOf(deed: number, whom: Range): Candidate | null {
      const found = entriesAt(scene, VERBS, deed).find(
        e => !e.entry.value.verdict && e.entry.value.frames.has('o'),
      )
      if (!found || !person(whom) || frameAt(scene, found.at.to, found.entry.value.frames) !== 'o')
        return null
      const topic = objectTopic(scene, found.at.to)
      if (somebody(scene, topic)) return null
      const { stance, modality } = found.entry.value
      return {
        ...PLAIN,
        scene,
        rule: 'blame',
        cue: found.at,
        holder: first(whom),
        topic,
        stance,
        modality,
        spoken: false,
        confidence: 0.76,
      }
    }

    /** The first noun phrase of a stretch, up to a preposition or a time. */
    function first({ from, to }: Range): Range {
      for (let i = from + 1; i < to; i++) if (s.tokens[i]?.upos === 'ADP') return { from, to: i }
      return { from, to }
    }

    /** Whether a stretch names somebody first. */
    function person(range: Range): boolean {
      return (
        range.to > range.from &&
        (somebody(scene, first(range)) || actorOf(scene, first(range))?.how === 'own')
      )
    }

    /** Who blames in a passive: the noun phrase behind "by" before the deed; null where the verb is active or nobody is named. */
    function agentOf(k: number, until: number): Range | null {
      const be = s.tokens[k - 1]?.upos === 'ADV' ? k - 2 : k - 1
      if (!/^(?:is|are|was|were|be|been|being)$/u.test(low(s, be))) return null
      const agent = tree.kids(k, 'obl').find(c => c > k && c < until && tree.marker(c) === 'by')
      return agent === undefined ? null : phraseOf(scene, agent, until)
    }
  },
}
