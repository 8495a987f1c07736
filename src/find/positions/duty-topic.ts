import { actorOf } from '../clause/actors.ts'
import type { Scene } from '../clause/scene.ts'
import { phraseOf } from '../clause/subject.ts'
import { cueVerb } from '../cues/verbs.ts'
import { low } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { policy, somebody } from './about.ts'
import { beforeRelative } from './duty-clause.ts'
import { UNDOING } from './lexicon.ts'
import { entryAt } from './match.ts'
import { nameless } from './pointing.ts'
import { topicFrom } from './topic.ts'

/** What a duty says of its subject. */
export interface Duty {
  /** The noun phrase whose duty it is. */
  readonly subject: Range | null
  /** Where its verb begins, with "be" before it, and where the thing itself begins behind an undoing verb. */
  readonly verb: number
  readonly from: number
  readonly turns: boolean
  /** Whether the verb or its subject is denied: "should not", "no child should". */
  readonly denied: boolean
}

/** The words of a duty, whether they turn its stance, and how much less sure it is for them. */
export interface Words {
  readonly topic: Range
  readonly turns: boolean
  readonly doubt: number
}

/** What names nothing by itself: "something that the council should do". */
const VAGUE = /^(?:something|anything|everything|nothing|one|thing|things)$/u
/** Nouns that name nothing behind their verb: "lead the way", "take steps". */
const EMPTY = /^(?:way|lead|part|action|steps?|responsibility|place|job|time|moves?)$/u
/** Verbs behind whose object a clause stands. */
const ADDRESSING = /^(?:tell|warn|remind|inform|assure|advise|convince|persuade|show|promise|say|write)$/u
/** What somebody does who gives up his place. */
const LEAVING = /^(?:resign|quit|step|withdraw|go|leave|drop)$/u
/** Longer than this it is two clauses. */
const LONG = 40
/** What is done to a thing that comes to be or goes on, so that being against it is being against the thing: "should not be allowed". */
const LETTING =
  /^(?:allow|permit|tolerate|sanction|accept|excuse|condone|reward|legali[sz]e|sign|ratify|pass|approve|adopt|build|repeat|celebrate|encourage|welcome|support|fund|subsidi[sz]e|endorse)(?:d|ed|ped|ned)?$|^(?:ratified|built|legitimi[sz]ed|permitted)$/u

const nouns = ({ s }: Scene, { from, to }: Range, but?: RegExp): boolean =>
  s.tokens.slice(from, to).some(t => /^(?:NOUN|PROPN)$/u.test(t.upos) && !but?.test(t.form))

/** What a duty is about; null where it names nothing but a person: "heroes whom we should recognise". */
export function dutyWords(scene: Scene, duty: Duty): Words | null {
  const { s } = scene
  const { subject, verb, from, turns } = duty
  const predicate = topicFrom(scene, from)
  const plain = { topic: predicate, turns: false, doubt: 0 }
  if (!subject) return plain
  const object = contact(scene, subject, verb, predicate)
  if (object && !policy(scene, object)) return null
  const gap = object ?? described(scene, subject)
  if (gap)
    return /^whom?$/u.test(low(s, subject.from - 1)) || VAGUE.test(low(s, gap.to - 1)) || somebody(scene, gap)
      ? null
      : { topic: turns ? gap : { from: gap.from, to: predicate.to }, turns: false, doubt: 0.02 }
  const pronoun = subject.to - subject.from === 1 && s.tokens[subject.from]?.upos === 'PRON'
  const passive = /^(?:be|being)$/u.test(low(s, verb))
  if (duty.denied) return denied(scene, duty, predicate, passive)
  const actor = actorOf(scene, subject)?.how === 'own'
  const leaving = /^(?:he|she|they)$/u.test(low(s, subject.from)) && LEAVING.test(low(s, from))
  // "the mayor should resign", "Peru should cut its fleet": the verb alone names no thing, or does not say whose.
  const lone = (!pronoun || leaving) && !nouns(scene, predicate, EMPTY)
  const whose =
    !pronoun && s.tokens.slice(predicate.from, predicate.to).some(t => /^(?:its|their)$/u.test(t.form))
  // "Peru should end its raids": not whose raids they are, but what Peru should do.
  if (whose && turns) return { topic: { from: subject.from, to: predicate.to }, turns: true, doubt: 0 }
  const whole = !turns && (passive || !actor || lone || whose)
  let start = (beforeRelative(scene, subject) ?? subject).from
  if (s.tokens[start]?.upos === 'SCONJ' && start + 1 < subject.to) start++
  if (/^(?:CCONJ|ADP)$/u.test(s.tokens[start]?.upos ?? '')) return { ...plain, doubt: 0.1 }
  // "all of them should do so": what, stands elsewhere.
  const done = low(s, from) === 'do' && nameless(scene, predicate)
  // "Lee must decide": on what, stands elsewhere.
  const mind =
    predicate.to - predicate.from < 2 &&
    /^(?:decide|determine|consider|explain|choose|act|listen|apologi[sz]e)$/u.test(low(s, from))
  return whole && predicate.to - start < LONG
    ? {
        topic: { from: behindGerund(scene, start), to: predicate.to },
        turns: false,
        doubt: mind || done ? 0.14 : 0,
      }
    : plain
}

/** `the mine should not be closed`, `no child should be left out`: the words without the denial, so that they can be read with the stance. */
function denied(scene: Scene, { subject, verb, turns }: Duty, predicate: Range, passive: boolean): Words {
  const { s } = scene
  const plain = { topic: predicate, turns: false, doubt: 0 }
  if (!subject || turns) return plain
  const no = low(s, subject.from) === 'no' && subject.to - subject.from > 1
  // "no child should be left out": the words behind "no".
  if (no) return { topic: { from: subject.from + 1, to: predicate.to }, turns: false, doubt: 0 }
  const named = nouns(scene, subject)
  const done = s.tokens[verb + 1]?.upos === 'ADV' ? verb + 2 : verb + 1
  const described = beforeRelative(scene, subject)
  // "a force which should not stand under the pact": the thing stands before.
  if (described) return { topic: { from: described.from, to: predicate.to }, turns: false, doubt: 0.14 }
  const thing = { from: behindGerund(scene, subject.from), to: subject.to }
  if (passive && named && s.tokens[done]?.xpos === 'VBN') {
    // "the ban should not be lifted": for the ban.
    if (entryAt(scene, UNDOING, done)) return { topic: thing, turns: true, doubt: 0 }
    const whole = low(s, done + 1) === 'by' || !/^(?:ADP|PART)$/u.test(s.tokens[done + 1]?.upos ?? '')
    if (LETTING.test(low(s, done)) && whole) return { topic: thing, turns: false, doubt: 0 }
  }
  if (nouns(scene, predicate) || !passive) return { ...plain, doubt: named || !passive ? 0 : 0.14 }
  // "the law should not be changed": neither the law nor the change is named by words that stand together.
  return { topic: { from: thing.from, to: predicate.to }, turns: false, doubt: 0.14 }
}

/** `the kind of thing | a council should look into`, `a law | the council should repeal`: the noun phrase before a clause without its object or a pronoun. */
function contact(scene: Scene, subject: Range, verb: number, predicate: Range): Range | null {
  const { s, tree } = scene
  const near = subject.from - 1
  // "revealed a truth | Lee should heed", and not "told the council | the mayor should resign".
  if (
    s.tokens[near]?.upos === 'NOUN' &&
    // "for that reason | he should"
    !/^(?:reason|time|day|week|month|year|point|case|moment|way)s?$/u.test(low(s, near)) &&
    !nouns(scene, predicate) &&
    !/^(?:be|being)$/u.test(low(s, verb)) &&
    !s.tokens.slice(Math.max(0, near - 6), near).some(t => ADDRESSING.test(t.lemma))
  )
    return phraseOf(scene, near, subject.from)
  const main = /^(?:be|being)$/u.test(low(s, verb)) ? tree.head(verb) : verb
  const noun = tree.head(main)
  if (!/^acl/u.test(tree.rel(main)) || noun < 0 || noun >= subject.from || tree.kids(main, 'obj').length > 0)
    return null
  if (
    /^(?:that|which|who|whom)$/u.test(low(s, subject.from - 1)) ||
    /^(?:that|which|who)$/u.test(low(s, subject.from))
  )
    return null
  if (s.tokens[subject.from - 1]?.upos !== 'NOUN' || s.tokens[noun]?.upos !== 'NOUN') return null
  const phrase = phraseOf(scene, noun, subject.from)
  return { from: Math.min(noun, phrase.from), to: subject.from }
}

/** The noun phrase that a clause describes whose object is missing: "a law that | we should repeal", "the heroes who | we should praise". */
function described(scene: Scene, subject: Range): Range | null {
  const { s, tree } = scene
  const mark = subject.from - 1
  if (!/^(?:who|whom|which|that)$/u.test(low(s, mark)) || mark < 2) return null
  const noun = low(s, mark - 1) === ',' ? mark - 2 : mark - 1
  if (!/^(?:NOUN|PROPN)$/u.test(s.tokens[noun]?.upos ?? '') && !VAGUE.test(low(s, noun))) return null
  // "the view that we should", "said on Friday that we should": a clause of its own.
  if (low(s, mark) === 'that' && tree.rel(mark) === 'mark') return null
  const phrase = phraseOf(scene, noun, mark)
  let from = Math.min(noun, phrase.from)
  while (from < noun && /^(?:ADP|CCONJ|PUNCT)$/u.test(s.tokens[from]?.upos ?? '')) from++
  return { from, to: noun + 1 }
}

/** The start of a subject with the gerund before it: "cutting | that output must be". */
function behindGerund({ s }: Scene, from: number): number {
  const that =
    low(s, from - 1) === 'that' &&
    /^(?:NOUN|ADJ)$/u.test(s.tokens[from]?.upos ?? '') &&
    cueVerb(low(s, from - 2)) === null
  const verb = that ? from - 2 : from - 1
  return s.tokens[verb]?.xpos === 'VBG' &&
    s.tokens[from]?.upos !== 'PRON' &&
    !/^(?:NOUN|PROPN|AUX|ADP)$/u.test(s.tokens[verb - 1]?.upos ?? '')
    ? verb
    : from
}
