import type { Sentence } from '../../model/language.ts'
import type { Doc } from '../pipeline.ts'
import { treeOf } from '../tree/index.ts'
import { knownActor, refTo } from './actors.ts'
import { nameAhead } from './antecedents/ahead.ts'
import { boundBy } from './antecedents/bound.ts'
import { ownSubject } from './antecedents/clauses.ts'
import { otherAntecedent } from './antecedents/others.ts'
import { antecedent, weight } from './antecedents/person.ts'
import { bodiesOf } from './bodies.ts'
import { bodyMeant } from './body-nouns.ts'
import { castOf } from './cast.ts'
import { describe } from './describe.ts'
import { type NameDraft, nameDraft, referenceDraft } from './drafts.ts'
import { type Entity, entity, learn } from './entity.ts'
import { foldWords } from './fold.ts'
import type { Mention } from './mention.ts'
import { isMetonym } from './metonym.ts'
import { VOICE_NOUNS } from './nouns.ts'
import { questioned } from './questioned.ts'
import type { Reference } from './references.ts'
import { SeenSoFar, saw } from './seen.ts'
import { titleAfter, titleBefore } from './titles.ts'
import { OFFICE_LIKE, Voices } from './voices.ts'
import { at, form, isPossessive, low, spanOf } from './words.ts'

/** Prepositions behind which nobody is a subject, whatever the tree says. */
const UNDER = /^(?:with|by|of|to|from|in|on|at|against|between|about)$/u

/** The place behind an aside in commas that begins at `i` ("…, his guest, | spoke"); `i` itself where none does. */
function behindAside(s: Sentence, i: number): number {
  if (form(s, i) !== ',') return i
  let k = i + 1
  while (k < i + 12 && form(s, k) !== ',' && !/^(?:VB[DPZ]|MD)$/u.test(at(s, k).xpos)) k++
  return form(s, k) === ',' ? k + 1 : i
}

/** Whether a finite verb follows the words or the aside behind them, and no preposition, verb or owner stands before them: a subject, whatever the tree says. */
const isActing = (s: Sentence, from: number, to: number): boolean =>
  /^(?:VBD|VBZ|MD)$/u.test(at(s, behindAside(s, to)).xpos) &&
  !/^(?:ADP|SCONJ|VERB|AUX|PART|CCONJ|PRON)$/u.test(at(s, from - 1).upos) &&
  !isPossessive(form(s, from - 1))

/** What stands before a subject where there is no tree: the start, a mark, or a word that opens a clause. */
const CLAUSE_START =
  /^(?:|[,;:—–"“”‘(]|and|but|as|when|while|that|because|after|before|if|although|though|the|which|whom|where)$/u

const POSSESSIVE = /^(?:his|her|hers)$/u

/** Reads one article from its start to its end and leads every mention to its actor. */
export class Walk {
  private readonly doc: Doc
  private readonly cast: ReadonlyMap<Mention, readonly Entity[]>
  private readonly bodies: ReadonlyMap<Mention, Entity>
  private readonly people: readonly Entity[]
  private readonly voices = new Voices()
  private readonly seen: SeenSoFar
  /** How sure the surest mention of each person is; a name seen once for sure is believed elsewhere, too. */
  private readonly surest = new Map<Entity, number>()
  /** States and bodies that `knowledge/` knows, as entities of this article. */
  private readonly known = new Map<string, Entity>()
  /** The persons' names of each sentence, in order. */
  private readonly named = new Map<number, Mention[]>()
  private readonly owners: { readonly sentence: Sentence; readonly last: number; readonly iso: string }[] = []

  constructor(doc: Doc, mentions: readonly Mention[]) {
    this.doc = doc
    this.seen = new SeenSoFar(doc.sentences)
    this.cast = castOf(doc, mentions)
    this.bodies = bodiesOf(doc, mentions)
    this.people = [...new Set([...this.cast.values()].flat())]
    for (const m of this.cast.keys()) this.named.set(m.sentence, [...(this.named.get(m.sentence) ?? []), m])
    for (const [m, possible] of this.cast)
      for (const e of possible)
        this.surest.set(
          e,
          Math.max(this.surest.get(e) ?? 0, m.title?.office ? Math.max(m.confidence, 0.8) : m.confidence),
        )
  }

  /** A name, with the offices beside it. */
  name(s: Sentence, m: Mention): NameDraft {
    const place = m.known?.subtype === 'city' || m.known?.subtype === 'government-seat'
    const metonym = place && isMetonym(s, m)
    const actor = m.type === 'PER' ? this.person(s, m) : (this.knownOne(m, metonym) ?? this.body(m))
    const confidence = Math.max(m.confidence, m.type === 'PER' ? (actor?.confidence ?? 0) : 0)
    return nameDraft(this.doc, s, m, { type: m.type, subtype: m.subtype, actor, metonym, confidence })
  }

  /** A phrase in apposition to the person just named. */
  apposed(s: Sentence, sentence: number, r: Reference, to: NameDraft): NameDraft | null {
    const e = this.people.find(p => p.name === to.actor?.name)
    if (!e) return null
    this.saw(e, s, sentence, r.from, r.to)
    e.heads.add(r.head)
    return referenceDraft(this.doc, s, spanOf(s, r.from, r.to), e, 'description', 0.8)
  }

  /** A phrase to which the name behind it stands in apposition: "his wife, Maria Beck". */
  introduced(s: Sentence, sentence: number, r: Reference, by: Mention): NameDraft | null {
    const e = this.cast.get(by)?.[0]
    if (!e || (r.gender !== null && e.gender !== null && r.gender !== e.gender)) return null
    e.gender ??= r.gender
    e.heads.add(r.head)
    return this.means(s, sentence, r, e, 'description', 0.85)
  }

  /** A pronoun, a description or an unnamed voice; `null` when nobody can be meant. */
  reference(s: Sentence, sentence: number, r: Reference): NameDraft | null {
    switch (r.kind) {
      case 'pronoun':
        return this.pronoun(s, sentence, r)
      case 'body': {
        const found = bodyMeant(r, this.seen, sentence, (name, iso) => this.state(name, iso))
        return found && this.means(s, sentence, r, found.entity, 'description', found.confidence)
      }
      case 'description':
      case 'unnamed':
        return this.somebody(s, sentence, r)
    }
  }

  private pronoun(s: Sentence, sentence: number, r: Reference): NameDraft | null {
    const found =
      r.gender === null
        ? otherAntecedent(this.seen, r, sentence)
        : (this.ahead(s, sentence, r) ??
          antecedent([...this.people, ...this.voices.all], r.gender, sentence, this.others(s, sentence, r)))
    if (!found) return null
    if (found.entity.type === 'person') found.entity.gender ??= r.gender
    return this.means(s, sentence, r, found.entity, 'pronoun', found.confidence)
  }

  /**
   * Whom a pronoun in what opens the sentence means: the subject named behind it. As a subject itself ("when he arrived, …") it means
   * rather who was the subject of the sentence before, where that is somebody else.
   */
  private ahead(s: Sentence, sentence: number, r: Reference) {
    const m = nameAhead(s, r.from, this.named.get(sentence) ?? [])
    const e = m && this.only(m)
    if (!e || (e.gender !== null && e.gender !== r.gender)) return null
    const rival = this.people.some(
      p => p !== e && p.gender === r.gender && p.seen?.subject === true && weight(p, sentence) >= 0.25,
    )
    const meant = e.seen?.sentence === sentence || POSSESSIVE.test(r.head)
    return rival && !meant ? null : { entity: e, confidence: 0.75 }
  }

  /** The one person whom a name can mean. */
  private only(m: Mention): Entity | null {
    const [e, ...more] = this.cast.get(m) ?? []
    return e && more.length === 0 ? e : null
  }

  /** Who cannot be meant: the subject of an object's own clause, and who is named behind a subject in its clause. */
  private others(s: Sentence, sentence: number, r: Reference): ReadonlySet<Entity> {
    const out = new Set<Entity>()
    const own = s.parsed ? ownSubject(treeOf(s), r.to - 1) : -1
    const subject = own < 0 ? null : this.seen.at(sentence, own)
    if (subject) out.add(subject)
    for (const m of boundBy(s, r.to - 1, this.named.get(sentence) ?? [])) {
      const e = this.only(m)
      if (e) out.add(e)
    }
    return out
  }

  private somebody(s: Sentence, sentence: number, r: Reference): NameDraft | null {
    const again = r.definite && !r.distinct ? this.voices.again(r) : null
    if (again) {
      again.country ??= r.country
      return this.means(s, sentence, r, again, 'unnamed', 0.8)
    }
    if (r.kind === 'description') {
      const not = this.others(s, sentence, r)
      const found = describe(
        r,
        this.people.filter(e => !not.has(e)),
        sentence,
      )
      if (!found)
        return (VOICE_NOUNS.has(r.head) && !OFFICE_LIKE.has(r.head)) || r.common
          ? this.stranger(s, sentence, r)
          : null
      found.entity.country ??= r.country
      return this.means(s, sentence, r, found.entity, 'description', found.confidence)
    }
    return r.definite && r.plural && !r.common ? null : this.stranger(s, sentence, r)
  }

  private stranger(s: Sentence, sentence: number, r: Reference): NameDraft {
    const { start, end } = spanOf(s, r.from, r.to)
    const made = this.voices.meet(r, this.doc.text.slice(start, end))
    // "a senior Ruiz administration official": of the state of whom the phrase names.
    const named = this.named.get(sentence)?.find(m => m.first >= r.from && m.last <= r.to)
    made.country ??= (named && this.only(named)?.country) ?? null
    return this.means(s, sentence, r, made, 'unnamed', 0.8)
  }

  private means(
    s: Sentence,
    sentence: number,
    r: Reference,
    e: Entity,
    method: 'pronoun' | 'description' | 'unnamed',
    confidence: number,
  ): NameDraft {
    this.saw(e, s, sentence, r.from, r.to)
    return referenceDraft(this.doc, s, spanOf(s, r.from, r.to), e, method, confidence)
  }

  private person(s: Sentence, m: Mention) {
    const possible = this.cast.get(m) ?? []
    const e =
      possible.length > 1
        ? possible.reduce((a, b) => ((b.seen?.start ?? -1) > (a.seen?.start ?? -1) ? b : a))
        : possible[0]
    if (!e) return null
    const after = titleAfter(s, m.last)
    learn(e, after)
    // "Russia's Vladimir Putin": the owner's state.
    if (e.country === null && m.title === null && isPossessive(form(s, m.first - 1)))
      e.country = this.owners.find(k => k.sentence === s && k.last === m.first - 1)?.iso ?? null
    this.saw(e, s, m.sentence, m.first, m.last)
    const text = this.doc.text.slice(m.start, m.end)
    const short = foldWords(text).length < e.words.length
    const sure = possible.length > 1 ? 0.6 : Math.max(m.confidence, 0.9 * (this.surest.get(e) ?? 0))
    return refTo(this.doc, m, e, short ? 'surname' : 'name', sure, m.title?.office ?? after?.office ?? null)
  }

  /** Remembers where states stand, so that an owner can be asked for its state. */
  remember(s: Sentence, m: Mention): void {
    if (m.known?.subtype === 'state' && m.known.iso)
      this.owners.push({ sentence: s, last: m.last, iso: m.known.iso })
  }

  private knownOne(m: Mention, metonym: boolean) {
    const actor = knownActor(this.doc, m, metonym)
    if (!actor) return null
    const e =
      actor.country !== null && (actor.type === 'state' || actor.type === 'government')
        ? this.state(actor.name, actor.country)
        : this.kept(actor.name, () => entity(actor.type, actor.name, actor.country))
    this.seen.add(m.sentence, m.first, m.last, e)
    return actor
  }

  private state(name: string, iso: string): Entity {
    return this.kept(iso, () => entity('state', name, iso))
  }

  private kept(key: string, make: () => Entity): Entity {
    const there = this.known.get(key)
    if (there) return there
    const made = make()
    this.known.set(key, made)
    return made
  }

  private body(m: Mention) {
    const e = this.bodies.get(m)
    if (!e) return null
    this.seen.add(m.sentence, m.first, m.last, e)
    const text = this.doc.text.slice(m.start, m.end).replace(/\s+/gu, ' ')
    return refTo(this.doc, m, e, text === e.name ? 'name' : 'alias', m.confidence, null)
  }

  private saw(e: Entity, s: Sentence, sentence: number, first: number, last: number): void {
    const opening = titleBefore(s, first)?.from ?? first
    const subject = s.parsed
      ? !UNDER.test(low(s, opening - 1)) &&
        (s.tokens.slice(opening, last).some(t => t.deprel.startsWith('nsubj')) || isActing(s, opening, last))
      : !isPossessive(form(s, last)) && CLAUSE_START.test(low(s, opening - 1))
    const asks = questioned(s, opening, last)
    saw(e, s, sentence, first, asks === 'asked' || (subject && !(asks === 'asks' && e.type === 'unnamed')))
    // The title belongs to the phrase: in "Prime Minister Ana Ruiz" the parser may hang all on "Minister".
    this.seen.add(sentence, opening, last, e)
  }
}
