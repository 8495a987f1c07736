import { actorOf } from '../../clause/actors.ts'
import { phraseOf } from '../../clause/subject.ts'
import { low } from '../../names/words.ts'
import type { Range } from '../../tree/index.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { EVADING, STATES, VERBS } from '../lexicon.ts'
import { entriesAt } from '../match.ts'
import { denied, undone } from '../polarity.ts'
import { doerOf } from '../subject.ts'
import { topicFrom } from '../topic.ts'

/** How far an addressee may reach: "urged the leaders of all member states not to". */
const FAR = 14
const STOP =
  /^[.;:?!,]$|^(?:that|who|which|when|after|before|if|and|as|because|while|how|what|where|why|against)$/u

/** What one does for whoever asks. */
const FAVOUR =
  /^(?:share|offer|give|bring|show|help|join|meet|wait|come|go|look|watch|listen|clarify|check)$/u
const BE = /^(?:is|are|was|were|be|been|being)$/u

/** Verbs that often ask for no more than an answer or a favour. */
const WEAK: ReadonlySet<string> = new Set(
  'ask tell advise invite challenge order instruct command'.split(' '),
)

/** `urged the president not to withdraw`, `warned elites against trying to`: what one asks of another is a position of the asker. */
export const ask: PositionRule = {
  name: 'ask',
  *find(scene) {
    const { s } = scene
    for (let k = 0; k < s.tokens.length; k++) {
      const upos = s.tokens[k]?.upos
      if (upos !== 'VERB' && !/ing$/u.test(s.tokens[k]?.form ?? '')) continue
      // "a lever they had to press him": what somebody must do is a duty.
      if (low(s, k - 1) === 'to' && /^(?:has|have|had|needs?)$/u.test(low(s, k - 2))) continue
      const entries = entriesAt(scene, VERBS, k)
      for (const { entry, at } of entries) {
        const sense = entry.value
        // "urged caution against" is no urging of somebody.
        if (entries.some(o => o.entry.rest.length > entry.rest.length && !o.entry.value.frames.has('@to')))
          continue
        const openers = [...sense.frames].flatMap(f => (f.startsWith('@') ? [f.slice(1)] : []))
        if (openers.length === 0) continue
        let open = at.to
        while (
          open < Math.min(s.tokens.length, at.to + FAR) &&
          !openers.includes(low(s, open)) &&
          (!STOP.test(low(s, open)) || joins(open))
        )
          open++
        if (open === at.to || !opens(openers, open)) continue
        // "pressed for an end to X" asks nobody.
        if (s.tokens[at.to]?.upos === 'ADP' && low(s, at.to) !== 'by') continue
        // "not to withdraw": the negation stands before the opener.
        const not = /^(?:not|never)$/u.test(low(s, open - 1))
        const to = not ? open - 1 : open
        if (to <= at.to || clauseIn(at.to, to)) continue
        // "challenged a plan to arrest": the infinitive is the plan's.
        if (
          /^(?:plans?|decisions?|efforts?|attempts?|bids?|proposals?|moves?|orders?|bills?|laws?)$/u.test(
            low(s, to - 1),
          )
        )
          continue
        const { from, turns } = undone(scene, open + 1)
        const topic = narrowed(topicFrom(scene, from), turns)
        // "to run for mayor", "to be a stronger candidate": no issue.
        if (races(topic)) continue
        const flips = Number(not) + Number(turns)
        const stance = flips === 1 ? (sense.stance === 'support' ? 'oppose' : 'support') : sense.stance
        const agent = agentOf(k, open)
        const holder = agent ?? doerOf(scene, k)
        const no = denied(scene, k)
        // "does not want X to" is against it; "did not urge", "can ask" tell nothing.
        if (!agent && /^VB[DN]$/u.test(s.tokens[k]?.xpos ?? '') && BE.test(low(s, beBefore(k)))) continue
        if (!holder || (no && entry.base !== 'want')) continue
        if (/^(?:can|could|may|might)$/u.test(low(s, k - 1))) continue
        // "called for more freedom to act" asks for a thing; "called for the strongholds to be hit" for the whole.
        const asked = addresseeIn(at.to, to)
        const thing = actorOf(scene, asked)?.how !== 'own'
        const calls = entry.base.endsWith('_for') && thing
        if (calls && low(s, open + 1) !== 'be') continue
        // "does not want troops on the ground to fight": what is not wanted is the whole.
        const whole = calls || (no && thing)
        yield {
          ...PLAIN,
          scene,
          rule: 'ask',
          cue: at,
          holder,
          topic: whole ? { from: at.to, to: topic.to } : topic,
          stance: no ? (stance === 'support' ? 'oppose' : 'support') : stance,
          modality: sense.modality,
          spoken: sense.act === 'speech',
          addressee: addresseeIn(at.to, to),
          confidence:
            sense.act === 'speech'
              ? WEAK.has(entry.base)
                ? weakly(at.to, to, topic)
                : low(s, topic.from) === 'do' && !noun(topic)
                  ? 0.7
                  : 0.85
              : wanted(at.to, to, open + 1),
        }
        break
      }
    }

    /** What is asked up to where the clause around it goes on, or where a second deed is added to one that is to end: "to give up arms | and comply". */
    function narrowed({ from, to }: Range, turns: boolean): Range {
      for (let i = from + 1; i < to - 1; i++) {
        const noun = /^NN/u.test(s.tokens[i - 1]?.xpos ?? '')
        if (noun && s.tokens[i]?.upos === 'AUX' && s.tokens[i + 1]?.xpos === 'VBG') return { from, to: i }
        if (
          turns &&
          /^(?:and|or)$/u.test(low(s, i)) &&
          (s.tokens[i + 1]?.xpos === 'VB' || (low(s, i + 1) === 'to' && s.tokens[i + 2]?.xpos === 'VB'))
        )
          return { from, to: i }
      }
      return { from, to }
    }

    /** Whether what is asked is a step in a race for an office, or only composure. */
    function races({ from, to }: Range): boolean {
      const verb = low(s, from)
      // "to remain calm"
      if (
        /^(?:remain|stay|be|keep)$/u.test(verb) &&
        /^(?:calm|patient|vigilant|safe|alert|careful)$/u.test(low(s, from + 1))
      )
        return true
      if (verb === 'run') return /^(?:for|against|again|as)$/u.test(low(s, from + 1))
      if (/^(?:enter|join)$/u.test(verb))
        return s.tokens.slice(from, to).some(t => /^(?:race|ticket|contest)$/u.test(t.form))
      return (
        verb === 'be' && s.tokens.slice(from, to).some(t => /^(?:candidate|nominee|running)$/u.test(t.form))
      )
    }

    /** The token before a participle, an adverb left out: where a form of "be" would stand. */
    function beBefore(k: number): number {
      return s.tokens[k - 1]?.upos === 'ADV' ? k - 2 : k - 1
    }

    /**
     * `was urged by the council to`, `Lee, pressed by the council to`: who asks stands behind "by"; null where the verb is active. Nobody is
     * the asker of a passive without one.
     */
    function agentOf(k: number, open: number): Range | null {
      if (!/^VB[DN]$/u.test(s.tokens[k]?.xpos ?? '')) return null
      const by =
        low(s, k + 1) === 'by' ? k + 1 : s.tokens.findIndex((_, i) => i > k && i < open && low(s, i) === 'by')
      if (by < 0 || (by > k + 1 && !BE.test(low(s, beBefore(k))))) return null
      let end = by + 2
      while (end < open && s.tokens[end]?.upos !== 'PUNCT') end++
      return { from: by + 1, to: end }
    }

    /** "called on Chile and Peru to": an "and" inside the addressee. */
    function joins(at: number): boolean {
      return low(s, at) === 'and' && /^(?:PROPN|NOUN|DET)$/u.test(s.tokens[at + 1]?.upos ?? '')
    }

    /** Asking, telling and advising somebody who is known to do a thing is a demand; else it is often no more than a favour. */
    function weakly(from: number, to: number, topic: Range): number {
      const asked = addresseeIn(from, to)
      const word = low(s, asked.to - 1)
      const known =
        actorOf(scene, asked)?.how === 'own' ||
        /^(?:him|her|them)$/u.test(word) ||
        s.tokens[asked.to - 1]?.xpos === 'NNS'
      const light = favour(topic.from) || /^(?:invit|challeng)/u.test(low(s, from - 1))
      return known && noun(topic) && !light ? 0.84 : 0.7
    }

    /** Whether what is asked for names a thing: not "do so", "leave". */
    function noun(topic: Range): boolean {
      return s.tokens.slice(topic.from + 1, topic.to).some(t => t.upos === 'NOUN')
    }

    /** Whether what is asked for at token `k` is only words or help: "asked him to share his views", "to bring her the paper". */
    function favour(k: number): boolean {
      return EVADING.has(s.tokens[k]?.lemma ?? '') || FAVOUR.test(low(s, k))
    }

    /** Whether a finite verb stands where only an addressee may: "told reporters they are working to". */
    function clauseIn(from: number, to: number): boolean {
      return s.tokens
        .slice(from, to)
        .some(t => t.upos === 'AUX' || (t.upos === 'VERB' && /^VB[DPZ]$/u.test(t.xpos)))
    }

    /** Wanting a named side to do something is a demand; wanting people to know or win is none. */
    function wanted(from: number, to: number, verb: number): number {
      const known = actorOf(scene, addresseeIn(from, to)) !== null
      return known && !STATES.has(s.tokens[verb]?.lemma.toLowerCase() ?? '') ? 0.84 : 0.65
    }

    /** Whether a word opens what is asked: "to" with a verb behind it, "against", "for". */
    function opens(openers: readonly string[], at: number): boolean {
      const word = low(s, at)
      return (
        openers.includes(word) &&
        (word !== 'to' || s.tokens[at + 1]?.xpos === 'VB' || s.tokens[at + 1]?.upos === 'VERB')
      )
    }

    /** The noun phrase between verb and opener; its head, where the tree has one there. */
    function addresseeIn(from: number, to: number): Range {
      for (let i = from; i < to; i++) {
        const head = scene.tree.head(i)
        if ((head < from || head >= to) && /^(?:NOUN|PROPN|PRON)$/u.test(s.tokens[i]?.upos ?? ''))
          return phraseOf(scene, i, to)
      }
      return { from, to }
    }
  },
}
