import type { NameFinding } from '../../model/finding.ts'
import type { Sentence } from '../../model/language.ts'
import type { Doc, Draft } from '../pipeline.ts'
import { knownActor, refTo } from './actors.ts'
import { antecedent } from './antecedent.ts'
import { castOf } from './cast.ts'
import { describe } from './describe.ts'
import { type Entity, entity, learn } from './entity.ts'
import { foldWords } from './fold.ts'
import type { Mention } from './mention.ts'
import { isMetonym } from './metonym.ts'
import { VOICE_NOUNS } from './nouns.ts'
import { type Reference, referencesIn } from './references.ts'
import { titleAfter, titleBefore } from './titles.ts'
import { at, form, isPossessive, low, spanOf } from './words.ts'

/** What stands before a subject where there is no tree: the start, a mark, or a word that opens a clause. */
const CLAUSE_START =
  /^(?:|[,;:—–"“”‘(]|and|but|as|when|while|that|because|after|before|if|although|though|the|which|whom|where)$/u

/** Voice nouns that are offices too: "the minister" without an antecedent is nobody. */
const OFFICE_LIKE = new Set([
  'leader',
  'minister',
  'commander',
  'officer',
  'ambassador',
  'politician',
  'report',
])

type NameDraft = Draft<'name'>

/** Reads one article from its start to its end and leads every mention to its actor. */
class Walk {
  private readonly doc: Doc
  private readonly cast: ReadonlyMap<Mention, readonly Entity[]>
  private readonly people: Entity[]
  private readonly voices: Entity[] = []
  /** How sure the surest mention of each person is; a name seen once for sure is believed elsewhere, too. */
  private readonly surest = new Map<Entity, number>()
  private readonly organisations = new Map<string, Entity>()

  constructor(doc: Doc, mentions: readonly Mention[]) {
    this.doc = doc
    this.cast = castOf(doc, mentions)
    this.people = [...new Set([...this.cast.values()].flat())]
    for (const [m, possible] of this.cast)
      for (const e of possible)
        this.surest.set(
          e,
          Math.max(this.surest.get(e) ?? 0, m.title?.office ? Math.max(m.confidence, 0.8) : m.confidence),
        )
  }

  /** A name, with the offices beside it. */
  name(s: Sentence, m: Mention): NameDraft {
    const metonym =
      m.known !== null &&
      (m.known.subtype === 'city' || m.known.subtype === 'government-seat') &&
      isMetonym(s, m)
    const actor =
      m.type === 'PER'
        ? this.person(s, m)
        : (knownActor(this.doc, m, metonym) ?? (m.type === 'ORG' && !m.known ? this.organisation(m) : null))
    return this.draft(
      s,
      m,
      m.type,
      m.subtype,
      actor,
      metonym,
      Math.max(m.confidence, m.type === 'PER' ? (actor?.confidence ?? 0) : 0),
    )
  }

  /** A phrase in apposition to the person just named. */
  apposed(s: Sentence, sentence: number, r: Reference, to: NameDraft): NameDraft | null {
    const e = this.people.find(p => p.name === to.actor?.name)
    if (!e) return null
    const span = spanOf(s, r.from, r.to)
    this.saw(e, s, sentence, r.from, r.to)
    e.heads.add(r.head)
    return this.draft(
      s,
      span,
      'PER',
      'person',
      refTo(this.doc, span, e, 'description', 0.8, null),
      false,
      0.8,
    )
  }

  /** A pronoun, a description or an unnamed voice; `null` when nobody can be meant. */
  reference(s: Sentence, sentence: number, r: Reference): NameDraft | null {
    const span = spanOf(s, r.from, r.to)
    if (r.kind === 'pronoun') {
      const found = antecedent([...this.people, ...this.voices], r.gender, sentence)
      if (!found) return null
      if (found.entity.type === 'person') found.entity.gender ??= r.gender
      this.saw(found.entity, s, sentence, r.from, r.to)
      const actor = refTo(this.doc, span, found.entity, 'pronoun', found.confidence, null)
      return this.draft(s, span, 'PER', 'person', actor, false, found.confidence)
    }
    const voice = r.definite && !r.distinct ? this.voice(r) : null
    if (voice) return this.spoken(s, sentence, r, voice)
    if (r.kind === 'description') {
      const found = describe(r, this.people, sentence)
      if (!found)
        return VOICE_NOUNS.has(r.head) && !OFFICE_LIKE.has(r.head)
          ? this.newVoice(s, sentence, r, span)
          : null
      found.entity.country ??= r.country
      this.saw(found.entity, s, sentence, r.from, r.to)
      const actor = refTo(this.doc, span, found.entity, 'description', found.confidence, null)
      return this.draft(s, span, 'PER', 'person', actor, false, found.confidence)
    }
    if (r.definite && r.plural) return null
    return this.newVoice(s, sentence, r, span)
  }

  private newVoice(
    s: Sentence,
    sentence: number,
    r: Reference,
    span: { start: number; end: number },
  ): NameDraft {
    const made = entity('unnamed', this.doc.text.slice(span.start, span.end), r.country, r.plural)
    made.heads.add(r.head)
    this.voices.push(made)
    return this.spoken(s, sentence, r, made)
  }

  private spoken(s: Sentence, sentence: number, r: Reference, voice: Entity): NameDraft {
    const span = spanOf(s, r.from, r.to)
    this.saw(voice, s, sentence, r.from, r.to)
    const actor = refTo(this.doc, span, voice, 'unnamed', 0.8, null)
    return this.draft(s, span, 'PER', 'person', actor, false, 0.8)
  }

  /** The unnamed voice of this article that "the official" takes up again: the last of the same noun whose state does not differ. */
  private voice(r: Reference): Entity | null {
    return (
      this.voices.findLast(
        v =>
          v.heads.has(r.head) &&
          v.plural === r.plural &&
          (r.country === null || v.country === null || v.country === r.country),
      ) ?? null
    )
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
      e.country = this.ownerState(s, m.first - 2)
    this.saw(e, s, m.sentence, m.first, m.last)
    const text = this.doc.text.slice(m.start, m.end)
    const short = foldWords(text).length < e.words.length
    const sure = possible.length > 1 ? 0.6 : Math.max(m.confidence, 0.9 * (this.surest.get(e) ?? 0))
    return refTo(this.doc, m, e, short ? 'surname' : 'name', sure, m.title?.office ?? after?.office ?? null)
  }

  private ownerState(s: Sentence, i: number): string | null {
    const name = this.known.find(k => k.sentence === s && k.last === i + 1)
    return name?.iso ?? null
  }

  private readonly known: { sentence: Sentence; last: number; iso: string }[] = []

  /** Remembers where states stand, so that an owner can be asked for its state. */
  remember(s: Sentence, m: Mention): void {
    if (m.known?.subtype === 'state' && m.known.iso)
      this.known.push({ sentence: s, last: m.last, iso: m.known.iso })
  }

  private organisation(m: Mention) {
    const text = this.doc.text.slice(m.start, m.end).replace(/\s+/gu, ' ')
    const key = foldWords(text).join(' ')
    const initials = [...this.organisations.values()].find(
      o => /^\p{Lu}{2,6}$/u.test(text) && acronym(o.name) === text,
    )
    const e =
      initials ??
      this.organisations.get(key) ??
      entity(m.subtype === 'outlet' ? 'outlet' : 'organisation', text, null)
    this.organisations.set(key, e)
    return refTo(this.doc, m, e, initials ? 'alias' : 'name', m.confidence, null)
  }

  private saw(e: Entity, s: Sentence, sentence: number, first: number, last: number): void {
    const head = at(s, last - 1)
    const subject = s.parsed
      ? head.deprel.startsWith('nsubj')
      : !isPossessive(form(s, last)) && CLAUSE_START.test(low(s, this.opening(s, first) - 1))
    e.seen = { sentence, start: at(s, first).start, subject }
    e.mentions++
  }

  /** Where the title before a name begins. */
  private opening(s: Sentence, first: number): number {
    return titleBefore(s, first)?.from ?? first
  }

  private draft(
    s: Sentence,
    span: { start: number; end: number },
    type: NameFinding['type'],
    subtype: NameFinding['subtype'],
    actor: NameFinding['actor'],
    metonym: boolean,
    confidence: number,
  ): NameDraft {
    return {
      kind: 'name',
      sentence: { start: s.start, end: s.end },
      spans: [{ start: span.start, end: span.end }],
      chain: [],
      confidence,
      text: this.doc.text.slice(span.start, span.end),
      type,
      subtype,
      actor,
      metonym,
    }
  }
}

const acronym = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .filter(w => /^\p{Lu}/u.test(w))
    .map(w => w.charAt(0))
    .join('')

/** Leads all mentions of an article, with its pronouns, descriptions and unnamed voices, to their actors. Mentions must not overlap. */
export function resolve(doc: Doc, mentions: readonly Mention[]): readonly NameDraft[] {
  const walk = new Walk(doc, mentions)
  const bySentence = new Map<number, Mention[]>()
  for (const m of mentions) bySentence.set(m.sentence, [...(bySentence.get(m.sentence) ?? []), m])
  const out: NameDraft[] = []
  for (const [i, s] of doc.sentences.entries()) {
    const names = bySentence.get(i) ?? []
    for (const m of names) walk.remember(s, m)
    const taken = new Set(names.flatMap(m => Array.from({ length: m.last - m.first }, (_, k) => m.first + k)))
    const references = referencesIn(s).filter(r => !taken.has(r.to - 1))
    const items: readonly (Mention | Reference)[] = [...names, ...references].sort(
      (a, b) => place(a) - place(b),
    )
    let before: { readonly draft: NameDraft; readonly end: number } | null = null
    for (const item of items) {
      const reference = 'kind' in item ? item : null
      const apposed: NameDraft | null =
        reference &&
        before &&
        reference.kind !== 'pronoun' &&
        form(s, reference.from - 1) === ',' &&
        before.end === reference.from - 1
          ? walk.apposed(s, i, reference, before.draft)
          : null
      const made: NameDraft | null =
        apposed ?? ('kind' in item ? walk.reference(s, i, item) : walk.name(s, item))
      if (!made) continue
      out.push(made)
      before =
        made.actor?.type === 'person' ? { draft: made, end: 'kind' in item ? item.to : item.last } : null
    }
  }
  return out
}

/** Token by which mentions and references of one sentence are put in order: a name's first, a reference's head. */
const place = (x: Mention | Reference): number => ('kind' in x ? x.to - 1 : x.first)
