import type { Entity } from '../entity.ts'

/** How far back a pronoun looks, in sentences. */
const REACH = 4

/**
 * Somebody as last seen, weighed as antecedent: nearer sentences and subjects weigh more. No weight for who was never seen, or further back
 * than `reach` sentences.
 */
export const weight = (e: Entity, sentence: number, reach = REACH): number => {
  if (!e.seen) return Number.NEGATIVE_INFINITY
  const back = sentence - e.seen.sentence
  if (back > reach || back < 0) return Number.NEGATIVE_INFINITY
  return -back + (e.seen.subject ? 1.25 : 0) + Math.min(e.mentions, 5) * 0.04
}

/**
 * Whom "he" or "she" means, `not` left out: the person or single unnamed voice of fitting gender that is nearest, subjects before others
 * (after centering theory: the subject of the last clause is the likeliest centre of the next). `null` when nobody is near.
 */
export function antecedent(
  cast: readonly Entity[],
  gender: 'm' | 'f' | null,
  sentence: number,
  not: ReadonlySet<Entity>,
): { readonly entity: Entity; readonly confidence: number } | null {
  const possible = cast
    .filter(
      e =>
        !not.has(e) &&
        (e.type === 'person' || (e.type === 'unnamed' && !e.plural)) &&
        (e.gender === null || e.gender === gender),
    )
    .map(entity => ({ entity, w: weight(entity, sentence) }))
    .filter(p => p.w > Number.NEGATIVE_INFINITY)
    .sort((a, b) => b.w - a.w || (b.entity.seen?.start ?? 0) - (a.entity.seen?.start ?? 0))
  const [first, second] = possible
  if (!first) return null
  const gap = second ? first.w - second.w : 2
  return { entity: first.entity, confidence: gap >= 1 ? 0.85 : gap >= 0.5 ? 0.7 : 0.55 }
}
