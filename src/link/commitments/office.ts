import type { FindingOf } from '../../model/finding.ts'
import type { ActorLink } from '../../model/record.ts'
import { cut } from '../../model/span.ts'
import { type LinkedArticle, placeKey } from '../linked.ts'
import type { KnownDate } from '../times/index.ts'

/** Words that tell of the beginning of an office. */
const BEGINS =
  /\b(?:took|takes|taking|entered|entering|assumed|assuming) office\b|\binaugurat|\bsworn in\b|\btook over as\b|\bbecame (?:president|prime minister|chancellor)\b/iu

/** Whether words after a span of time count from the beginning of an office: "within 24 hours of becoming president". */
export const countsFromOffice = (after: string): boolean =>
  /^\s*(?:of|after|from|following)\s+(?:becoming|taking|entering|assuming|being (?:sworn|inaugurated|elected)|(?:his|her|their|the) (?:inauguration|swearing|election|taking))/iu.test(
    after,
  )

type LinkOf = (article: LinkedArticle, ref: FindingOf<'name'>['actor']) => ActorLink | null

/**
 * The day on which an actor took office, as the reports themselves say: a day told in one sentence with the office's beginning and
 * the actor. Null where none says so, or where they differ.
 */
export function officeDays(
  articles: readonly LinkedArticle[],
  linkOf: LinkOf,
): ReadonlyMap<string, KnownDate> {
  const days = new Map<string, Set<string>>()
  for (const article of articles) {
    const sentences = new Map<number, { start: number; end: number }>()
    for (const f of article.findings) if (f.kind === 'time') sentences.set(f.sentence.start, f.sentence)
    for (const sentence of sentences.values()) {
      const words = cut(article.reading.text, sentence)
      const begins = BEGINS.exec(words)
      if (!begins) continue
      const at = sentence.start + begins.index
      const day = article.findings.flatMap(f => {
        const [span] = f.spans
        if (f.kind !== 'time' || !span || span.start < at || span.start > at + begins[0].length + 12)
          return []
        const time = article.times.get(placeKey(span))
        return time?.edtf && time.precision === 'day' ? [time.edtf] : []
      })[0]
      // Whoever is named last before the words took the office.
      const who = article.findings.findLast(
        f =>
          f.kind === 'name' &&
          f.actor?.type === 'person' &&
          f.spans.some(s => s.start >= sentence.start && s.end <= at),
      )
      const link = who?.kind === 'name' ? linkOf(article, who.actor) : null
      if (day === undefined || !link) continue
      days.set(link.id, (days.get(link.id) ?? new Set()).add(day))
    }
  }
  return new Map(
    [...days].flatMap(([id, found]) => {
      const [only] = found
      return found.size === 1 && only
        ? [[id, { edtf: only, precision: 'day', basis: 'inferred' } as const] as const]
        : []
    }),
  )
}
