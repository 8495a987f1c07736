import type { ActorRef } from '../../model/finding.ts'
import { contains } from '../../model/span.ts'
import { actorOf } from '../clause/actors.ts'
import { type Scene, statementAt } from '../clause/scene.ts'
import { phraseOf } from '../clause/subject.ts'
import { cueVerb } from '../cues/verbs.ts'
import { isWord, low, spanOf } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { anybody, sayerOr, wished } from './anybody.ts'
import type { Candidate } from './candidate.ts'
import { POLICIES, SAYINGS } from './lexicon.ts'
import { rootOf } from './main-clause.ts'
import { groupStart } from './polarity.ts'
import { doerOf } from './subject.ts'
import { tellerOf } from './teller.ts'
import type { Told } from './voices.ts'
import { apposedPerson, endedBefore, joined, NOMINAL, own, parted, whole } from './who.ts'

/** Everybody whom a statement has as its source: of "both X and Y said they hoped" both. */
function sourceOf(scene: Scene, at: { start: number; end: number }): readonly ActorRef[] {
  const told = statementAt(scene, at)
  if (!told) return []
  const inside = scene.names.flatMap(n =>
    n.actor && n.spans.some(x => told.source.some(src => contains(src, x))) ? [n.actor] : [],
  )
  return inside.length > 1 ? inside : told.speaker ? [told.speaker] : []
}

/** What one does to a thing that speaks for one. */
const PUTTING =
  /^(?:put|set|sign|wr[io]t|written|issu|publish|adopt|propos|introduc|draft|send|sent|draw|drew|drawn|releas|unveil|tabl|support|back|pass|want)\p{L}*$/u

/** What is never "who". */
const THING =
  /^(?:campaign|administration|office|agency|company|newspaper|magazine|government|university|bill|law|election|race|debate)$/u

/** Whom a relative pronoun stands for: the noun it hangs on, else the one before it; a thing that somebody sets or says speaks for him. */
function behindRelative(scene: Scene, pronoun: number, cue: number): readonly ActorRef[] {
  const { tree, s } = scene
  if (low(s, pronoun) === 'who' && low(s, pronoun - 1) !== ',' && wished(scene, pronoun, cue)) return []
  const described = low(s, pronoun) === 'who' ? describedBefore(scene, pronoun) : null
  if (described) return [described]
  const noun = tree.head(tree.head(pronoun))
  const places = [noun, ...[1, 2, 3].map(n => pronoun - n)]
  for (const near of places) {
    // "Senator Ann Lee of Vermont, who": not the place, but who is from there.
    const of = tree.marker(near) === 'of' && tree.rel(near) === 'nmod' ? tree.head(near) : near
    const k = of === near ? plural(scene, near, pronoun) : of
    if (k < 0 || k >= pronoun || !NOMINAL.test(s.tokens[k]?.upos ?? '')) continue
    // "an adviser to a campaign who": not the campaign.
    if (low(s, pronoun) === 'who' && THING.test(low(s, k))) return []
    const phrase = whole(scene, phraseOf(scene, k, pronoun))
    if (anybody(scene, phrase)) return []
    // "Senator Ann Lee, a Dutch liberal who": who she is, is she.
    const told = /^an?$/u.test(low(s, phrase.from)) ? endedBefore(scene, phrase.from - 1) : null
    const actor = told ?? own(scene, phrase)
    // "Lee and a party that": no person is called "that".
    if (actor?.type === 'person' && low(s, pronoun) !== 'who') continue
    if (actor) return [actor]
    break
  }
  if (low(s, pronoun) === 'who') return []
  let verb = noun
  for (let n = 0; n < 8 && verb >= 0 && s.tokens[verb]?.upos !== 'VERB'; n++) verb = tree.head(verb)
  // "sees him as captive of a doctrine that blocks progress": only what one says or puts up speaks for one.
  const speaks = [noun, pronoun - 1].some(k => SAYINGS.has(low(s, k)) || POLICIES.has(low(s, k)))
  const says = speaks && verb >= 0 && (cueVerb(low(s, verb)) !== null || PUTTING.test(low(s, verb)))
  const setter = says && verb < pronoun && verb < cue ? doerOf(scene, verb) : null
  const actor = setter ? own(scene, setter) : null
  return actor ? [actor] : []
}

/** `Ann Lee, a former adviser to the campaign who`: the person whom the noun phrase before "who" describes; null where none is described so. */
function describedBefore(scene: Scene, pronoun: number): ActorRef | null {
  const { s } = scene
  for (let k = pronoun - 1; k > 0 && k > pronoun - 14; k--) {
    if (/^(?:VERB|AUX)$/u.test(s.tokens[k]?.upos ?? '') || /^[.;:?!]$/u.test(low(s, k))) return null
    if (low(s, k) === ',') return /^(?:an?|the)$/u.test(low(s, k + 1)) ? endedBefore(scene, k) : null
  }
  return null
}

/** `deputies in the council who agree`: a plural verb has no name in the singular for its subject, but the noun before "in" or "from"; else `near`. */
function plural({ s }: Scene, near: number, pronoun: number): number {
  const verb = s.tokens[s.tokens[pronoun + 1]?.upos === 'ADV' ? pronoun + 2 : pronoun + 1]
  const place = /^(?:in|from|at|on)$/u.test(low(s, near - 1)) && s.tokens[near]?.xpos === 'NNP'
  const before = s.tokens[near - 2]
  return place && verb?.xpos === 'VBP' && /^NNP?S$/u.test(before?.xpos ?? '') ? near - 2 : near
}

/** Whom `both of whom` counts: the noun phrase before the comma. */
function quantified(scene: Scene, holder: Range): readonly ActorRef[] {
  let k = holder.from - 1
  while (k >= 0 && !NOMINAL.test(scene.s.tokens[k]?.upos ?? '')) k--
  const actor = k < 0 ? null : own(scene, phraseOf(scene, k, holder.from))
  return actor ? [actor] : []
}

const key = (a: ActorRef): string => `${a.name} ${a.type}`

function distinct(all: readonly ActorRef[]): readonly ActorRef[] {
  const seen = new Set<string>()
  return all.filter(a => {
    const inner = all.some(
      o => o !== a && contains(o.span, a.span) && o.span.end - o.span.start > a.span.end - a.span.start,
    )
    const twice = inner || seen.has(key(a))
    seen.add(key(a))
    return !twice
  })
}

/**
 * Who holds a position: the phrase's own actors with those joined to it; for a bare "they", the sources of the statement that it stands in,
 * else those of whom the sentence before spoke; for what somebody says ought to be, the speaker. Empty where nobody is known. Things that
 * only belong to somebody hold nothing.
 *
 * @param before the actors that were the subject of the sentence before.
 */
export function holdersOf(c: Candidate, told: Told, before: readonly ActorRef[]): readonly ActorRef[] {
  const { scene } = c
  if (c.holder === 'speaker') {
    // Somebody nearer than the speaker of the sentence may be told to think so: "said that most deputies agree that …".
    const found = tellerOf(scene, c.cue.from) ?? tellerOf(scene, c.cue.to - 1)
    if (inQuotation(scene, c.cue.from) || found?.unsaid) return []
    const teller = found?.who
    // "a general who suggested that": the noun before.
    if (teller && teller.to - teller.from === 1 && /^(?:who|which)$/u.test(low(scene.s, teller.from)))
      return behindRelative(scene, teller.from, c.cue.from)
    const nearest = teller ? own(scene, teller) : null
    // "mocked those who say that": somebody, and not whoever mocks.
    if (teller && !nearest && /^(?:those|people|others|anyone|anybody)$/u.test(low(scene.s, teller.from)))
      return []
    // "Lee said that he thinks": the name says it better than the pronoun.
    return nearest && nearest.name !== told.speaker?.name ? [nearest] : told.speaker ? [told.speaker] : []
  }
  const at = spanOf(scene.s, c.cue.from, c.cue.to)
  const word = low(scene.s, c.holder.from)
  if (/^(?:whom|which)$/u.test(low(scene.s, c.holder.to - 1)) && low(scene.s, c.holder.to - 2) === 'of')
    return quantified(scene, c.holder)
  const single = c.holder.to - c.holder.from === 1
  if (anybody(scene, c.holder)) return []
  if (single && /^(?:who|which|that)$/u.test(word)) return behindRelative(scene, c.holder.from, c.cue.from)
  if (single && /^(?:they|it|both)$/u.test(word)) {
    const actor = own(scene, c.holder)
    const sources = sourceOf(scene, at)
    if (word === 'it') return actor ? [actor] : sources.filter(a => a.type !== 'person').slice(0, 1)
    if (sources.length > 1) return sources
    return actor ? [actor] : before.length > 1 || before[0]?.type === 'group' ? before : []
  }
  const named = own(scene, whole(scene, c.holder))
  const actor = sayerOr(scene, c.holder.from, named)
  if (named && !actor) return []
  // "Former minister and now chairwoman Ann Lee is": one verb in the singular, one holder.
  const apposed = actor?.type === 'group' ? apposedPerson(scene, c.holder, c.cue.from) : null
  if (apposed) return [apposed]
  if (!actor && c.rule === 'noun' && !(single && /^(?:his|her|their|its)$/u.test(word))) {
    // "a Norwegian proposal for": the side describes its own noun.
    const side = actorOf(scene, { from: c.holder.from, to: c.holder.to + 1 })?.actor
    return side ? [side] : []
  }
  const known = [...(actor ? [actor] : []), ...joined(scene, c.holder, c.cue.from)]
  const all = distinct(known.length > 0 ? known : parted(scene, c.holder))
  return all.length > 1 && singular(scene, c.cue)
    ? [all.find(a => a.type === 'person') ?? all[0]].flatMap(a => a ?? [])
    : all
}

/** Whether single marks inside double ones hold token `k`: "while someone says, 'We must …'" is a voice that the speaker only cites. */
function inQuotation({ s }: Scene, k: number): boolean {
  const opens = s.tokens.findLastIndex(
    (t, i) => i < k && /^['\u2018]$/u.test(t.form) && s.tokens[i + 1]?.start === t.end,
  )
  if (opens < 1 || !s.tokens.slice(0, opens).some(t => /^["\u201c]$/u.test(t.form))) return false
  return !s.tokens.slice(opens + 1, k).some(t => /^['\u2019]$/u.test(t.form))
}

/** Whether the verb group of a cue stands in the third person singular. */
function singular(scene: Scene, cue: Range): boolean {
  for (let k = groupStart(scene, cue.from); k <= cue.from; k++)
    if (scene.s.tokens[k]?.xpos === 'VBZ' || low(scene.s, k) === 'was') return true
  return false
}

/** The actors that are the subject of a sentence's main verb. */
export function subjectsOf(scene: Scene): readonly ActorRef[] {
  const root = rootOf(scene)
  const subject = root < 0 ? null : doerOf(scene, root)
  if (!subject || !isWord(scene.s.tokens[subject.from]?.form ?? '')) return []
  const actor = own(scene, subject)
  return distinct([...(actor ? [actor] : []), ...joined(scene, subject, root)])
}
