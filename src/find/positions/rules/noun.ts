import type { Scene } from '../../clause/scene.ts'
import { low } from '../../names/words.ts'
import type { Range } from '../../tree/index.ts'
import { deed, headNoun, policy, somebody } from '../about.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { giverOf, parted } from '../giver.ts'
import { GIVING_FORMS, NOUNS, UNDOING } from '../lexicon.ts'
import { entryAt } from '../match.ts'
import { denied, opposite, undone } from '../polarity.ts'
import { doerOf } from '../subject.ts'
import { objectTopic } from '../topic.ts'
import { had } from './backed.ts'

/** What somebody means to do anyway, which reports tell more often than they make a point of it. */
const MEANT =
  /^(?:plans?|ideas?|efforts?|attempts?|decision|moves?|bid|desire|scheme|drive|quest|willingness|readiness|eagerness|determination)_(?:to|for)$/u

/** What is only done to reach something. */
const EFFORT = /^(?:efforts?|attempts?|bid|drive|moves?)_/u

/** What is bought. */
const GOODS =
  /^(?:products?|goods|services|oil|gas|fuel|power|electricity|energy|housing|homes|workers|labou?r|loans?|credit|food|sugar|grain|water|steel|cars?|vehicles?|seats?|tickets?)$/u

/** What is given and takes no side. */
const KIND = /^(?:financial|military|material|emotional|technical|logistical|monetary)$/iu

/** Nouns behind whose "to" what is agreed to stands. */
const YIELDED = /^(?:backing|blessing|endorsement|assent|consent|approval)_to$/u

/** The words before a noun at `k` that belong to it: where what governs it stands. */
function before({ s }: Scene, k: number): number {
  let at = k - 1
  while (
    at > Math.max(0, k - 6) &&
    (/^(?:ADJ|DET|ADV|PRON|NOUN)$/u.test(s.tokens[at]?.upos ?? '') || /^[-\u2010\u2011]$/u.test(low(s, at)))
  )
    at--
  return at
}

/** A topic that ends before the verb of which the noun at `k` is the subject, or before what is finite behind an infinitive: "her refusal to sign the treaty | could". */
function upToPredicate({ s, tree }: Scene, { from, to }: Range, k: number): Range {
  const verb = tree.head(k)
  if (/^nsubj/u.test(tree.rel(k)) && verb > from && verb <= to) {
    let end = verb
    while (end > from + 1 && /^(?:AUX|ADV|PART)$/u.test(s.tokens[end - 1]?.upos ?? '')) end--
    return { from, to: Math.min(to, end) }
  }
  if (s.tokens[from]?.xpos !== 'VB') return { from, to }
  for (let i = from + 1; i < to; i++) {
    const t = s.tokens[i]
    if (!t || /^(?:SCONJ|PRON|PUNCT)$/u.test(t.upos) || /^(?:that|who|which|what|how)$/u.test(low(s, i)))
      break
    const noun = /^NN/u.test(s.tokens[i - 1]?.xpos ?? '')
    if (noun && (t.upos === 'AUX' || /^VB[DZ]$/u.test(t.xpos))) return { from, to: i }
  }
  return { from, to }
}

/** A topic that ends where "and" adds another noun of stance: "their support for the toll and | opposition to the ban". */
function upToNext(scene: Scene, { from, to }: Range): Range {
  for (let i = from + 1; i < to - 1; i++)
    if (/^(?:and|but)$/u.test(low(scene.s, i)) && entryAt(scene, NOUNS, i + 1)) return { from, to: i }
  return { from, to }
}

/** `voiced support for`, `repeated its opposition to`, `Moscow's objections to`, `efforts by the party to`: nouns of stance with whoever gives or has them. */
export const noun: PositionRule = {
  name: 'noun',
  *find(scene) {
    const { s, tree } = scene
    for (let k = 0; k < s.tokens.length; k++) {
      if (s.tokens[k]?.upos !== 'NOUN' || had(scene, k) >= 0) continue
      const apart = parted(scene, NOUNS, k)
      const found = apart ?? entryAt(scene, NOUNS, k)
      if (!found) continue
      const { value, base } = found.entry
      const verb = before(scene, k)
      const given = !apart && GIVING_FORMS.has(low(s, verb)) && s.tokens[verb]?.upos === 'VERB'
      const giver = given || apart ? null : giverOf(scene, k)
      const holder: Range | null = apart
        ? apart.holder
        : given
          ? doerOf(scene, verb)
          : (giver?.holder ?? null)
      if (!holder || (given && denied(scene, verb))) continue
      // "his unwillingness to affirm his support for it"
      if (
        given &&
        /^(?:unwillingness|refusal|reluctance|failure|inability|hesitation)$/u.test(low(s, verb - 2))
      )
        continue
      // "the nation's demand for the product": what it buys.
      if (
        base === 'demand_for' &&
        !given &&
        GOODS.test(low(s, headNoun(scene, objectTopic(scene, found.at.to))))
      )
        continue
      // "a proposal that would keep": which one it is, and not what it asks for.
      if (
        base.endsWith('_that') &&
        /^(?:AUX|VERB)$/u.test(s.tokens[found.at.to]?.upos ?? '') &&
        s.tokens[found.at.to]?.xpos !== 'VB'
      )
        continue
      // Money and arms are no stance.
      if (s.tokens.slice(verb + 1, k).some(t => KIND.test(t.form))) continue
      // "questioned Norway's commitment to" doubts it.
      if (!given && /^(?:question|doubt|challeng|den[iy])/u.test(tree.forms[tree.head(k)] ?? '')) continue
      const verbal = base.endsWith('_to') && s.tokens[found.at.to]?.xpos === 'VB'
      const ended = verbal ? undone(scene, found.at.to) : null
      // "cut to the heart of it": without an object nothing is ended.
      const turns = ended?.turns === true && !/^(?:ADP|PART|ADV)$/u.test(s.tokens[ended.from]?.upos ?? '')
      const from = turns && ended ? ended.from : found.at.to
      const topic = upToNext(scene, upToPredicate(scene, objectTopic(scene, from), k))
      if (
        somebody(scene, topic) ||
        /^(?:his|her|its|their)_own$/u.test(`${low(s, from)}_${low(s, from + 1)}`)
      )
        continue
      // "gave her blessing to the plan"
      const bare = base.endsWith('_to') && !verbal
      if (value.deed && (verbal ? !deed(scene, topic) : bare !== YIELDED.test(base) || !policy(scene, topic)))
        continue
      // "had no objection to", "withdrew her support for".
      const no = given && s.tokens.slice(verb + 1, k).some(t => /^(?:no|little|scant)$/u.test(t.form))
      const left =
        !given && /^(?:his|her|its|their)$/u.test(low(s, verb + 1)) && entryAt(scene, UNDOING, verb) !== null
      const odd = Number(turns) + Number(no) + Number(left)
      const stance = odd % 2 === 1 ? opposite(value.stance) : value.stance
      if (stance === null) continue
      yield {
        ...PLAIN,
        scene,
        rule: 'noun',
        cue: { from: given ? verb : k, to: found.at.to },
        holder,
        topic,
        stance,
        modality: value.modality,
        spoken: given,
        confidence:
          giver?.vague ||
          (!given && /^(?:commitment_to|request_for)$/u.test(base)) ||
          // What one takes or decides is a deed before it is a stand.
          base === 'acceptance_of' ||
          (MEANT.test(base) && !turns && !(apart && EFFORT.test(base)))
            ? 0.66
            : given
              ? 0.85
              : 0.8,
      }
    }
  },
}
