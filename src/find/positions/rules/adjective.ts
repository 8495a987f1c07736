import { phraseOf, subjectOf } from '../../clause/subject.ts'
import { low } from '../../names/words.ts'
import { atIssue, policy, somebody } from '../about.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { ADJECTIVES, COPULA_FORMS, EVADING, SEEMING_FORMS } from '../lexicon.ts'
import { entryAt } from '../match.ts'
import { groupStart, modalityOf, opposite, undone } from '../polarity.ts'
import { objectTopic, upToVerb } from '../topic.ts'

/** What may describe a plural without a verb: "senators opposed to the bill", "farmers angry about the tax". */
const REDUCED =
  /^(?:opposed_to|in_favou?r_of|supportive_of|critical_of|hostile_to|(?:angry|furious|upset|unhappy|angered|outraged|incensed|frustrated|disappointed|dissatisfied|fed|sceptical|skeptical|wary)_.*)$/u

/** Words that take a side on whatever stands behind them. */
const SURE = /^(?:in_favou?r_of|supportive_of|comfortable_with|happy_with|uncomfortable_with|fed_up_with)$/u

const BEING = /^(?:is|are|was|were|be|been|being|am|'s|’s|'re|’re|'m|’m)$/u
/** Words behind which a deed of one's own is an intent before it is a stand. */
const KEEN = /^(?:keen|eager|committed|open|happy|fine)_/u

/** `is open to`, `remains opposed to`, `appeared cool on`, `was ready to support`: what one is said to be. */
export const adjective: PositionRule = {
  name: 'adjective',
  *find(scene) {
    const { s, tree } = scene
    /** "might, however, be open to it": words may part the modal from its verb. */
    const mayBe = (k: number): boolean =>
      tree.kids(k, 'aux').some(a => /^(?:may|might|could)$/u.test(low(s, a)))
    for (let k = 1; k < s.tokens.length; k++) {
      const found = entryAt(scene, ADJECTIVES, k)
      if (!found) continue
      let be = k - 1
      while (
        be > k - 4 &&
        (/^(?:ADV|PART)$/u.test(s.tokens[be]?.upos ?? '') || /^["\u201c]$|^``$/u.test(low(s, be)))
      )
        be--
      const seems = SEEMING_FORMS.has(low(s, be))
      const described = /^NNS$|^NNPS$/u.test(s.tokens[k - 1]?.xpos ?? '') && REDUCED.test(found.entry.base)
      if (!COPULA_FORMS.has(low(s, be)) && !seems && !described) continue
      // "were looking for", "stood behind": other verbs.
      if (/^(?:for|against|behind)$/u.test(found.entry.base) && !BEING.test(low(s, be))) continue
      const no = s.tokens.slice(be, k).some((_, i) => /^(?:not|n't|n’t|never|no)$/u.test(low(s, be + i)))
      const verbal = /^(?:to|of|on|about)$/u.test(low(s, found.at.to - 1))
      const { from, turns } = verbal ? undone(scene, found.at.to) : { from: found.at.to, turns: false }
      const whole = objectTopic(scene, from)
      const topic = described ? upToVerb(scene, whole, scene.tree.head(k - 1)) : whole
      const stance = Number(no) + Number(turns) === 1 ? opposite(found.entry.value) : found.entry.value
      if (stance === null) continue
      // "is not troubled by it": no support.
      if (no && found.entry.value === 'oppose' && /_(?:by|with|about|over|at|of)$/u.test(found.entry.base))
        continue
      // "are unwilling to say", "are committed to seeing more of it"
      if (
        EVADING.has(s.tokens[topic.from]?.lemma ?? '') ||
        /^(?:seeing|being|working|helping|ensuring|making)$/u.test(low(s, topic.from))
      )
        continue
      if (
        low(s, topic.from) === 'make' &&
        s.tokens
          .slice(topic.from, topic.from + 5)
          .some(t => /^(?:comments?|statements?|predictions?|assertions?|guess)$/u.test(t.form))
      )
        continue
      // "are for sale"
      if (
        found.entry.base === 'for' &&
        /^(?:sale|rent|hire|real|sure|example|now|instance|ever|everyone|all)$/u.test(low(s, topic.from))
      )
        continue
      const holder = described
        ? phraseOf(scene, k - 1, k)
        : (subjectOf(scene, groupStart(scene, be), be) ?? subjectOf(scene, be, k))
      if (!holder) continue
      const { base } = found.entry
      if (
        /_(?:with|about|over|by|at|in|of)$|^(?:for|behind|grateful_for)$/u.test(base) &&
        !SURE.test(base) &&
        !policy(scene, topic)
      )
        continue
      // "tired of waiting"
      if (
        /^(?:tired|sick|fed_up)_/u.test(base) &&
        s.tokens[topic.from]?.xpos === 'VBG' &&
        !atIssue(scene, topic)
      )
        continue
      const infinitive = low(s, found.at.to - 1) === 'to' && s.tokens[found.at.to]?.xpos === 'VB'
      if (!infinitive && somebody(scene, topic)) continue
      const cue = { from: described ? k : be, to: found.at.to }
      yield {
        ...PLAIN,
        scene,
        rule: 'adjective',
        cue,
        holder,
        topic,
        stance: seems && stance === 'oppose' ? 'oppose-hedged' : stance,
        modality: described
          ? 'asserted'
          : mayBe(k)
            ? 'possible'
            : modalityOf(scene, { from: be, to: be + 1 }, 'asserted'),
        spoken: false,
        // What one is ready to do is an offer before it is a stand.
        confidence:
          (KEEN.test(base) && /^VBG?$/u.test(s.tokens[topic.from]?.xpos ?? '') && !atIssue(scene, topic)) ||
          /^(?:ready|willing|prepared|behind|proud|grateful)/u.test(base)
            ? 0.68
            : base.includes('_') || policy(scene, topic)
              ? 0.85
              : 0.7,
      }
    }
  },
}
