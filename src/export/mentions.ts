import type { NameFinding } from '../model/finding.ts'

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
const keyOf = (a: NonNullable<NameFinding['actor']>): string =>
  (a.type === 'state' || a.type === 'government') && a.country !== null
    ? `state:${a.country}`
    : `${a.type}:${a.name}`

/** All mentions that lead to somebody, in the order of the text: names, pronouns and descriptions. */
export function mentionsOf(names: readonly NameFinding[]): readonly MentionLine[] {
  const entities = new Map<string, number>()
  return names.flatMap(f => {
    const { actor } = f
    const [at = f.sentence] = f.spans
    if (!actor) return []
    const key = keyOf(actor)
    const entity = entities.get(key) ?? entities.size + 1
    entities.set(key, entity)
    return [
      {
        start: at.start,
        end: at.end,
        form: formOf(actor.method),
        entity,
        name: actor.name,
        type: actor.type,
        country: actor.country,
        method: actor.method,
        confidence: actor.confidence,
      },
    ]
  })
}
