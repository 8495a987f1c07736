import { phraseOf, subjectOf } from '../../clause/subject.ts'
import { low } from '../../names/words.ts'
import type { Range } from '../../tree/index.ts'
import { policy, somebody } from '../about.ts'
import { type Candidate, PLAIN, type PositionRule } from '../candidate.ts'
import { COPULA_FORMS } from '../lexicon.ts'
import { rootOf } from '../main-clause.ts'
import { denied, groupStart, opposite } from '../polarity.ts'
import { doerOf } from '../subject.ts'
import { objectTopic, upToVerb } from '../topic.ts'

const FOR = /^(?:supporters?|backers?|advocates?|proponents?|champions?|defenders?)$/u
const AGAINST = /^(?:opponents?|critics?|foes?|detractors?)$/u
/** Those who have made something or like it, where it is at issue. */
const FRIEND = /^(?:voices?|sponsors?|co-sponsors?|cosponsors?|architects?|fans?|believers?)$/u
/** Verbs of giving money. */
const MONEY = /^(?:invest|spend|spent|donat|rais|giv|gave|provid|contribut|earmark|allocat)\p{L}*$/u
/** "in support of", "in opposition to": the side that a deed takes. */
const SIDE: ReadonlyMap<string, readonly [stance: 'support' | 'oppose', preposition: string]> = new Map([
  ['support', ['support', 'of']],
  ['favor', ['support', 'of']],
  ['favour', ['support', 'of']],
  ['defence', ['support', 'of']],
  ['defense', ['support', 'of']],
  ['opposition', ['oppose', 'to']],
  ['protest', ['oppose', 'against']],
])

/** `opponents of the pipeline`, `he is a supporter of the ban`, `marched in support of the strike`: those who are called by the side that they take. */
export const partisan: PositionRule = {
  name: 'partisan',
  *find(scene) {
    const { s, tree } = scene
    const base = { ...PLAIN, scene, rule: 'partisan', modality: 'asserted', spoken: false } as const
    for (let k = 0; k < s.tokens.length; k++) {
      const word = low(s, k)
      const stance = FOR.test(word) ? 'support' : AGAINST.test(word) ? 'oppose' : null
      const friend = FRIEND.test(word)
      const opens = /^believers?$/u.test(word)
        ? /^in$/u
        : /^voices?$/u.test(word)
          ? /^for$/u
          : /^(?:of|for)$/u
      if ((stance !== null || friend) && opens.test(low(s, k + 1)) && s.tokens[k]?.upos === 'NOUN') {
        const topic = upToVerb(scene, objectTopic(scene, k + 2), tree.head(k))
        const holder = fronted(k, topic) ?? memberOf(k)
        const side = no(k) ? opposite(stance ?? 'support') : (stance ?? 'support')
        // Those who only like something are told by who they are.
        const told = !friend || (policy(scene, topic) && holder !== null && holder.to !== k + 1)
        const asked =
          holder !== null && /^(?:which|what)$/u.test(low(s, holder.from)) && holder.to - holder.from > 1
        if (holder && side && told && !asked && !people(topic) && !finite(topic))
          yield {
            ...base,
            cue: { from: k, to: k + 2 },
            holder,
            topic,
            stance: side,
            confidence:
              (holder.to === k + 1 && !acts(k)) ||
              // "was once an advocate", "a former critic"
              s.tokens.slice(Math.max(0, k - 5), k).some(t => /^(?:once|former|formerly)$/u.test(t.form)) ||
              (/^champion|^defender/u.test(word) && !policy(scene, topic))
                ? 0.66
                : 0.82,
          }
      }
      // "has been the deal's fiercest critic"
      const owner = tree.kids(k, 'nmod').find(c => tree.full(c) === 'nmod:poss' && c < k)
      if (stance !== null && owner !== undefined && low(s, k + 1) !== 'of') {
        const topic = phraseOf(scene, owner, owner + 1)
        const cop = tree.kids(k, 'cop')[0]
        const holder = cop !== undefined && cop < owner ? subjectOf(scene, groupStart(scene, cop), k) : null
        if (holder && policy(scene, topic))
          yield { ...base, cue: { from: k, to: k + 1 }, holder, topic, stance, confidence: 0.8 }
      }
      const side = low(s, k) === 'in' ? SIDE.get(low(s, k + 1)) : undefined
      if (side && low(s, k + 2) === side[1]) yield* taken(k, side[0])
    }

    /** Whether "no" or "not" stands before the noun, behind the verb of being: "is no fan of", "was never a supporter of". */
    function no(k: number): boolean {
      for (let i = k - 1; i > k - 5 && !/^(?:NOUN|PROPN|PUNCT)$/u.test(s.tokens[i]?.upos ?? 'PUNCT'); i--)
        if (/^(?:no|not|n't|n’t|never|hardly)$/u.test(low(s, i))) return true
      return false
    }

    /** `A critic of the dam, Lee voted`: the subject of the main clause that follows the comma. */
    function fronted(k: number, topic: Range): Range | null {
      if (low(s, topic.to) !== ',' || phraseOf(scene, k, k + 1).from > 1 || /s$/u.test(low(s, k))) return null
      const root = rootOf(scene)
      const subject = root > topic.to ? subjectOf(scene, groupStart(scene, root), root) : null
      return subject && subject.from === topic.to + 1 ? subject : null
    }

    /** Whether a topic is people, a participle before them or not: "working people". */
    function people({ from, to }: Range): boolean {
      return somebody(scene, { from: low(s, from) === 'working' ? from + 1 : from, to })
    }

    /** A topic that took in the verb of its clause is cut wrongly. */
    function finite({ from, to }: Range): boolean {
      return s.tokens.slice(from, to).some(t => t.upos === 'AUX' || /^VB[DPZ]$/u.test(t.xpos))
    }

    /** Whether those at `k` do something of their own in the main clause, and are not only mentioned: "drawing notice from critics of the law". */
    function acts(k: number): boolean {
      const top = tree.rel(k) === 'nmod' && low(s, tree.head(k) + 1) === 'of' ? tree.head(k) : k
      if (tree.rel(top) === 'root') return true
      return tree.rel(top) === 'nsubj' && !/^acl/u.test(tree.rel(tree.head(top)))
    }

    /** Whoever is said to be one of them, else they themselves. */
    function memberOf(k: number): Range | null {
      // "Senator Ann Lee, a leading opponent of the dam,"
      const named = tree.head(k)
      if (/^appos$/u.test(tree.rel(k)) && named < k && named >= 0) return phraseOf(scene, named, k)
      const top = low(s, k - 1) !== '' && tree.rel(k) === 'nmod' ? tree.head(k) : k
      const cop = tree.kids(top, 'cop')[0] ?? tree.kids(k, 'cop')[0]
      if (cop !== undefined && cop < k) return subjectOf(scene, cop, top)
      const be = s.tokens
        .slice(Math.max(0, k - 6), k)
        .findLastIndex(t => COPULA_FORMS.has(t.form.toLowerCase()))
      if (be >= 0) return null
      return /s$/u.test(low(s, k)) ? { from: phraseOf(scene, k, k + 1).from, to: k + 1 } : null
    }

    function* taken(k: number, stance: 'support' | 'oppose'): Generator<Candidate> {
      const topic = objectTopic(scene, k + 3)
      let verb = tree.head(k + 1)
      for (let n = 0; n < 3 && verb >= 0 && s.tokens[verb]?.upos !== 'VERB'; n++) verb = tree.head(verb)
      // "spent millions in support of them"
      if (MONEY.test(low(s, verb))) return
      if (verb < 0 || verb > k || somebody(scene, topic) || denied(scene, verb)) return
      const holder = doerOf(scene, verb)
      if (holder) yield { ...base, cue: { from: k, to: k + 3 }, holder, topic, stance, confidence: 0.8 }
    }
  },
}
