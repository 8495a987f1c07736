import { phraseOf, subjectOf } from '../../clause/subject.ts'
import { low } from '../../names/words.ts'
import { policy } from '../about.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { COPULA_FORMS, ISSUE_STATE } from '../lexicon.ts'
import { entryAt } from '../match.ts'
import { groupStart } from '../polarity.ts'
import { topicFrom } from '../topic.ts'

const NOT = /^(?:not|n't|n’t|never|no|longer)$/u

/** `X was not under discussion`, `X is off the table`, `there was a discussion on X`: an issue's state, told by somebody; nobody's stance. */
export const state: PositionRule = {
  name: 'state',
  *find(scene) {
    const { s } = scene
    for (let k = 1; k < s.tokens.length; k++) {
      const found = entryAt(scene, ISSUE_STATE, k)
      if (found) {
        let be = k - 1
        while (be > 0 && (/^(?:ADV|PART)$/u.test(s.tokens[be]?.upos ?? '') || NOT.test(low(s, be)))) be--
        if (!COPULA_FORMS.has(low(s, be))) continue
        const subject = subjectOf(scene, groupStart(scene, be), k) ?? subjectOf(scene, be, be)
        if (!subject) continue
        const no = s.tokens.slice(be, k).some((_, i) => NOT.test(low(s, be + i)))
        const open = (found.entry.value === 'under-discussion') !== no
        yield {
          ...PLAIN,
          scene,
          rule: 'state',
          cue: { from: be, to: found.at.to },
          holder: 'speaker',
          topic: subject,
          stance: found.entry.base === 'negotiable' && !no ? 'mixed' : 'none',
          modality: 'asserted',
          issueState: open ? 'under-discussion' : 'not-under-discussion',
          // "it is negotiable": what is, stands elsewhere.
          confidence:
            !policy(scene, subject) ||
            /^(?:it|this|that|things?|everything|nothing)$/u.test(low(s, subject.to - 1))
              ? 0.6
              : 0.85,
        }
      }
      if (
        /^(?:discussions?|talks?|debate|negotiations?)$/u.test(low(s, k)) &&
        /^(?:on|about|of|over)$/u.test(low(s, k + 1))
      ) {
        let there = k - 1
        while (there > Math.max(0, k - 6) && low(s, there) !== 'there') there--
        if (low(s, there) !== 'there') continue
        const no = s.tokens.slice(there, k).some((_, i) => NOT.test(low(s, there + i)))
        const topic = topicFrom(scene, k + 2)
        yield {
          ...PLAIN,
          scene,
          rule: 'state',
          cue: { from: there, to: k + 2 },
          holder: 'speaker',
          topic: topic.to > topic.from ? topic : phraseOf(scene, k, s.tokens.length),
          stance: 'none',
          modality: 'asserted',
          issueState: no ? 'not-under-discussion' : 'under-discussion',
          confidence: 0.8,
        }
      }
    }
  },
}
