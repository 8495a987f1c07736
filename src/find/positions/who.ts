import type { ActorRef } from '../../model/finding.ts'
import { contains } from '../../model/span.ts'
import { actorOf } from '../clause/actors.ts'
import type { Scene } from '../clause/scene.ts'
import { phraseOf } from '../clause/subject.ts'
import { low } from '../names/words.ts'
import type { Range } from '../tree/index.ts'

/** What heads a noun phrase by itself. */
export const NOMINAL = /^(?:NOUN|PROPN)$/u

/** The token of a phrase whose head lies outside it. */
function headOf(scene: Scene, { from, to }: Range): number {
  for (let k = from; k < to; k++) {
    const head = scene.tree.head(k)
    if ((head < from || head >= to) && /^(?:NOUN|PROPN|PRON|DET|ADJ)$/u.test(scene.s.tokens[k]?.upos ?? ''))
      return k
  }
  return to - 1
}

/** The person with whose name a phrase ends behind titles: "GOP frontrunner Ann Lee", "committee chairman Sen. Bob Ray (Tenn.)". */
function endingPerson(scene: Scene, { from, to }: Range): ActorRef | null {
  const { s } = scene
  let end = to
  if (low(s, end - 1) === ')') {
    while (end > from && low(s, end - 1) !== '(') end--
    end--
  }
  const last = s.tokens[end - 1]
  if (!last || end <= from) return null
  const name = scene.names.findLast(
    n =>
      n.actor?.type === 'person' &&
      n.spans.some(
        x =>
          x.start <= last.start && last.end <= x.end && !/^(?:he|she|they|his|her|their)$/iu.test(last.form),
      ),
  )
  const start = name?.spans.find(x => x.end >= last.end)?.start ?? 0
  // "a spokesman for Ann Lee", "Ann Lee and aides of Bob Ray": somebody else, or more than one.
  const before = s.tokens.slice(from, end).filter(t => t.start < start)
  return before.some(
    t =>
      /^(?:ADP|CCONJ|AUX)$/u.test(t.upos) ||
      (t.upos === 'PUNCT' && !/^[-\u2010\u2011]$/u.test(t.form)) ||
      /^VB[DPZ]$/u.test(t.xpos) ||
      /^['’]s$/u.test(t.form),
  )
    ? null
    : (name?.actor ?? null)
}

/** The actor of a noun phrase, where the phrase is he or it; a state that only describes the words behind it is none. */
export function own(scene: Scene, phrase: Range): ActorRef | null {
  const person = endingPerson(scene, phrase)
  if (person) return person
  const found = actorOf(scene, phrase)
  if (found?.how !== 'own') return null
  const { actor } = found
  const next = scene.s.tokens.find(t => t.start >= actor.span.end)
  const describes =
    (actor.type === 'state' || actor.type === 'government') &&
    next !== undefined &&
    /^(?:NOUN|PROPN|ADJ)$/u.test(next.upos) &&
    contains(scene.s, actor.span)
  return describes ? null : actor
}

/** A phrase with the half of its first word that stands before a hyphen: "a right-wing party", where the tree begins at "wing". */
export function whole({ s }: Scene, { from, to }: Range): Range {
  let start = from
  while (/^[-\u2010\u2011]$/u.test(s.tokens[start - 1]?.form ?? '') && start > 1) {
    start -= 2
    while (/^(?:DET|ADJ)$/u.test(s.tokens[start - 1]?.upos ?? '')) start--
  }
  // "African | American voters"
  const capital = (k: number): boolean =>
    /^\p{Lu}\p{Ll}/u.test(s.tokens[k]?.form ?? '') && /^(?:ADJ|PROPN)$/u.test(s.tokens[k]?.upos ?? '')
  if (start > 1 && s.tokens[to - 1]?.upos === 'NOUN' && capital(start) && capital(start - 1)) start--
  return { from: start, to }
}

/** The person whose name ends right before the comma at `k`; null where none does. */
export function endedBefore({ s, names }: Scene, k: number): ActorRef | null {
  const last = low(s, k) === ',' ? s.tokens[k - 1] : undefined
  const name =
    last && names.findLast(n => n.actor?.type === 'person' && n.spans.some(x => x.end === last.end))
  return name?.actor ?? null
}

/** Those that are joined to a phrase by "and" before the cue: "Merz and French President Emmanuel Macron". */
export function joined(scene: Scene, phrase: Range, cue: number): readonly ActorRef[] {
  const { tree, s } = scene
  const head = headOf(scene, phrase)
  const out: ActorRef[] = []
  const add = (k: number): void => {
    const part = phraseOf(scene, k, cue)
    // "Mr Ray, a liberal, and": who he is, is no second one.
    const apposed = low(s, part.from - 1) === ',' && /^an?$/u.test(low(s, part.from))
    const actor = apposed
      ? endedBefore(scene, part.from - 1)
      : NOMINAL.test(s.tokens[k]?.upos ?? '')
        ? own(scene, part)
        : null
    if (actor) out.push(actor)
  }
  for (const k of tree.kids(head, 'conj')) if (k < cue) add(k)
  // A second subject of the same verb, and the name before an "and" on the left.
  for (const k of tree.kids(tree.head(head), 'nsubj'))
    if (
      k < head &&
      s.tokens.slice(k, head).some(t => t.form === 'and') &&
      // "Ray backed it and Lee opposed it": each has a verb.
      !s.tokens.slice(k, head).some(t => /^VB[DPZ]$/u.test(t.xpos) && t.upos === 'VERB')
    )
      add(k)
  if (low(s, phrase.from - 1) === 'and') {
    // "Peru, Chile and Norway have": each name before the commas.
    let at = phrase.from - 2
    add(at)
    while (low(s, at - 1) === ',' && s.tokens[at]?.upos === 'PROPN' && s.tokens[at - 2]?.upos === 'PROPN') {
      at -= 2
      add(at)
    }
  }
  return out
}

/** The persons with whose names the parts of a phrase end that "and" joins: "Ambassador Ann Lee and editor Dr. Bob Ray". */
export function parted(scene: Scene, { from, to }: Range): readonly ActorRef[] {
  const { s } = scene
  const and = s.tokens.findIndex((t, k) => k > from && k < to - 1 && t.form === 'and')
  if (and < 0) return []
  return [endingPerson(scene, { from, to: and }), endingPerson(scene, { from: and + 1, to })].flatMap(
    a => a ?? [],
  )
}

/** The person whom an apposition between commas names: "its usual partner, Senator Ann Lee, is". */
export function apposedPerson(scene: Scene, holder: Range, cue: number): ActorRef | null {
  const { s } = scene
  if (low(s, holder.to) !== ',') return null
  const last = s.tokens.findIndex((_, k) => k > holder.to && low(s, k) === ',')
  return last < 0 || last > cue ? null : endingPerson(scene, { from: holder.to + 1, to: last })
}
