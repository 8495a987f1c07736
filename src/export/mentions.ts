import { firstPersons } from '../find/names/first-person.ts'
import type { ActorRef, NameFinding, StatementFinding } from '../model/finding.ts'
import type { Sentence } from '../model/language.ts'
import type { Span } from '../model/span.ts'

/** A mention of somebody, as `annotate` lists them: who is meant is told by `entity`, the same number for all mentions of one. */
export interface MentionLine {
  readonly start: number
  readonly end: number
  readonly form: 'name' | 'pronoun' | 'description'
  /** Numbered from 1 in the order of first mention. */
  readonly entity: number
  readonly name: string
  readonly type: string
  readonly country: string | null
  readonly method: string
  readonly confidence: number
}

const formOf = (method: string): MentionLine['form'] =>
  method === 'pronoun'
    ? 'pronoun'
    : method === 'description' || method === 'unnamed' || method === 'office'
      ? 'description'
      : 'name'

/** A government and its state are one to coreference: "Kyiv" and "Ukraine" are the same side. */
const keyOf = (a: ActorRef): string =>
  (a.type === 'state' || a.type === 'government') && a.country !== null
    ? `state:${a.country}`
    : `${a.type}:${a.name}`

/** All mentions that lead to somebody, in the order of the text: names, pronouns of all persons and descriptions. */
export function mentionsOf(
  names: readonly Pick<NameFinding, 'spans' | 'sentence' | 'actor'>[],
  sentences: readonly Sentence[],
  statements: readonly StatementFinding[],
): readonly MentionLine[] {
  const all: { readonly at: Span; readonly actor: ActorRef }[] = [
    ...names.flatMap(f => (f.actor ? [{ at: f.spans[0] ?? f.sentence, actor: f.actor }] : [])),
    ...firstPersons(sentences, statements).map(({ span, actor }) => ({ at: span, actor })),
  ].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)
  const entities = new Map<string, number>()
  return all.map(({ at, actor }) => {
    const key = keyOf(actor)
    const entity = entities.get(key) ?? entities.size + 1
    entities.set(key, entity)
    return {
      start: at.start,
      end: at.end,
      form: formOf(actor.method),
      entity,
      name: actor.name,
      type: actor.type,
      country: actor.country,
      method: actor.method,
      confidence: actor.confidence,
    }
  })
}
