import { actorOf } from '../../clause/actors.ts'
import type { Scene } from '../../clause/scene.ts'
import { rootSubject } from '../../clause/subject.ts'
import { low } from '../../names/words.ts'
import type { Range } from '../../tree/index.ts'
import type { CommitmentRule } from '../candidate.ts'
import { type CommitVerb, commitVerb } from '../lexicon.ts'
import { predicateAt } from '../predicate.ts'
import { doerOf } from '../subject.ts'

const NOT = /^(?:not|n't|n’t|never|no|without|refused|declined)$/u

const NEVER = /^(?:not|never)$/u

/** "agreed late last year to": a word of a time between the verb and its infinitive. */
const timed = (scene: Scene, k: number): boolean => {
  const t = scene.s.tokens[k]
  return t !== undefined && scene.times.some(x => x.spans.some(p => p.start <= t.start && t.end <= p.end))
}

/** Nouns that a phrase between may not end with, since the infinitive would be theirs: "agreed on a plan to". */
const OWN_INFINITIVE =
  /^(?:plan|way|effort|deal|bid|right|chance|attempt|measure|law|bill|need|proposal|decision|agreement|date|time|aid|help)s?$/u

/** "agreed at a meeting in Lima to", "promised Sunday at a rally to", "agreed with Peru to": the place of "to" beyond what stands between. */
function beyondPlace({ s }: Scene, from: number): number {
  if (!/^(?:at|in|during|after|with|following)$/u.test(low(s, from))) return from
  let k = from
  while (
    k < from + 10 &&
    low(s, k) !== 'to' &&
    /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PART)$/u.test(s.tokens[k]?.upos ?? '')
  )
    k++
  return low(s, k) === 'to' && !OWN_INFINITIVE.test(low(s, k - 1)) && s.tokens[k + 1]?.xpos === 'VB'
    ? k
    : from
}

const ASKED = /^(?:should|must|could|may|might|can|cannot|let|lets)$/u

/** "should promise to", "should be glad and even agree to", "asked them to agree to": what is wanted or possible is not promised. */
function wanted({ s, tree }: Scene, k: number): boolean {
  let at = k - 1
  while (at > 0 && s.tokens[at]?.upos === 'ADV') at--
  if (ASKED.test(low(s, at))) return true
  const joined = tree.rel(k) === 'conj' ? tree.head(k) : -1
  if (joined >= 0 && tree.kids(joined, 'aux').some(a => ASKED.test(low(s, a)))) return true
  return (
    low(s, at) === 'to' &&
    !/^(?:expected|set|due|likely|ready|poised|scheduled|going|about|plans?|expects?)$/u.test(low(s, at - 1))
  )
}

/** Whether "plan" behind an article, a compound between, is a noun. */
function planNoun({ s }: Scene, k: number): boolean {
  let at = k - 1
  while (at > 0 && /^(?:NOUN|PROPN|ADJ)$/u.test(s.tokens[at]?.upos ?? '')) at--
  while (at > 0 && s.tokens[at]?.form === '-') {
    at--
    while (at > 0 && /^(?:NOUN|PROPN|ADJ|VERB)$/u.test(s.tokens[at]?.upos ?? '')) at--
  }
  return at < k - 1 && /^(?:an?|this|that|its|his|her|another|each|every|one)$/u.test(low(s, at))
}

/** How sure a verb is, as its form stands. */
function sureness(scene: Scene, k: number, { base, strength }: CommitVerb): number {
  const { s } = scene
  const helper = low(s, s.tokens[k - 1]?.upos === 'ADV' ? k - 2 : k - 1)
  const form = s.tokens[k]?.xpos ?? ''
  // What was decided is often done by now; what has been is told as still to come.
  if (base === 'choose') return 0.6
  if (/^(?:decide|resolve)$/u.test(base)) return /^(?:has|have|'ve|’ve|'s|’s)$/u.test(helper) ? 0.8 : 0.68
  if (base === 'prepare')
    return form === 'VBZ' || (form === 'VBG' && /^(?:is|are|'re|’re)$/u.test(helper)) ? 0.78 : 0.68
  if (/^(?:mean|aim)$/u.test(base)) return 0.68
  // "a leader, committed to defending it": a mind, not a deed.
  if (base === 'commit' && /^(?:VBN|JJ)$/u.test(form) && !/^(?:has|have|had|'ve|’ve)$/u.test(helper))
    return 0.66
  if (base === 'look') return form === 'VBZ' || /^(?:is|are)$/u.test(helper) ? 0.75 : 0.5
  // "had planned to": and did not, as often as not.
  if (strength === 'plan' && helper === 'had') return 0.66
  return strength === 'plan' || strength === 'expectation' ? 0.88 : 0.92
}

/** "emailed supporters, saying it goes on and vowing to stay": the subject of the sentence, of a participle that has none of its own. */
function participleOf(scene: Scene, k: number): Range | null {
  const own = doerOf(scene, k, k)
  if (own && actorOf(scene, own)?.how === 'own') return own
  const main = rootSubject(scene)
  return main && main.root <= k && actorOf(scene, main.phrase)?.how === 'own' ? main.phrase : own
}

/** `vowed to send`, `plans to protest`, `has agreed to take on`, `is said to be planning to invest`: verbs that promise or plan. */
export const explicit: CommitmentRule = {
  name: 'explicit',
  *find(scene) {
    const { s } = scene
    for (let k = 0; k < s.tokens.length - 2; k++) {
      const t = s.tokens[k]
      const verb = t && commitVerb(t.form, 'x')
      if (!t || !verb || !/^(?:VERB|AUX|ADJ)$/u.test(t.upos)) {
        // Headlines and short sentences make nouns of plural verbs: "Supporters of a wage plan to protest".
        const verbal =
          t?.upos === 'NOUN' &&
          /^plans?$/iu.test(t.form) &&
          (low(s, k - 1) === 'who' ||
            (s.tokens[k - 1]?.upos === 'NOUN' &&
              !s.tokens.slice(k).some(x => /^(?:MD|VB[DZ])$/u.test(x.xpos))))
        if (!t || !verb || !verbal) continue
      }
      let to = k + 1
      while (
        to < k + 7 &&
        low(s, to) !== 'to' &&
        (s.tokens[to]?.upos === 'ADV' || NEVER.test(low(s, to)) || timed(scene, to))
      )
        to++
      if (low(s, to) !== 'to') to = beyondPlace(scene, to)
      if (low(s, to) !== 'to') continue
      const negated = [1, 2, 3].some(n => NOT.test(low(s, k - n)) && !/^[,;]$/u.test(low(s, k - 1)))
      if (negated) continue
      // "is expected to", "was prepared to": another rule's. "by committing to" asks for it.
      let helper = k - 1
      while (helper > 0 && s.tokens[helper]?.upos === 'ADV') helper--
      if (
        (t.xpos === 'VBN' || /^(?:committed|resolved)$/iu.test(t.form)) &&
        /^(?:is|are|was|were|be|been|'s|'re|’s|’re)$/u.test(low(s, helper))
      )
        continue
      const before = /^(?:just|merely|simply|only)$/u.test(low(s, k - 1)) ? k - 2 : k - 1
      if (t.xpos === 'VBG' && /^(?:of|by|for|about|without|from|after|before|than)$/u.test(low(s, before)))
        continue
      // "a shareholder-rights plan to ward them off": a noun.
      if (low(s, k) === 'plan' && planNoun(scene, k)) continue
      if (/^VBP?$/u.test(t.xpos) && wanted(scene, k)) continue
      // "rules intended to curb it": what a thing is for.
      if (
        t.xpos === 'VBN' &&
        /^(?:intend|mean|aim)$/u.test(verb.base) &&
        /^NN/u.test(s.tokens[k - 1]?.xpos ?? '')
      )
        continue
      const not = NEVER.test(low(s, to - 1))
      const p = predicateAt(scene, to + 1)
      if (!p || p.counterfactual || (p.stative && verb.strength !== 'pledge')) continue
      if (verb.base === 'look' && !/^VB/u.test(s.tokens[p.head]?.xpos ?? '')) continue
      let finite = k
      while (finite > 0 && /^(?:AUX|PART|ADV)$/u.test(s.tokens[finite - 1]?.upos ?? '')) finite--
      // "will pledge to open it": foretold, not pledged.
      const foretold = /^(?:will|'ll|’ll|would|may|might|could)$/u.test(low(s, helper))
      yield {
        scene,
        rule: 'explicit',
        cue: { from: k, to: not ? to - 1 : to + 1 },
        head: p.head,
        from: not ? to - 1 : p.from,
        subject: t.xpos === 'VBG' && finite === k ? participleOf(scene, k) : doerOf(scene, finite, k),
        passive: p.passive,
        strength: foretold ? 'forecast' : verb.strength,
        confidence: foretold ? 0.72 : sureness(scene, k, verb),
      }
    }
  },
}
