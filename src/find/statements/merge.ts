import { overlap, type Span } from '../../model/span.ts'
import type { StatementDraft } from './draft.ts'

const length = (of: readonly Span[]): number => of.reduce((n, s) => n + s.end - s.start, 0)
const both = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce((n, x) => n + b.reduce((m, y) => m + overlap(x, y), 0), 0)
const first = (of: readonly Span[]): number => of[0]?.start ?? -1

/** A told statement that says no more than a quotation does: most of its words stand in the marks. */
const repeats = (told: StatementDraft, quoted: StatementDraft): boolean =>
  both(told.content, quoted.content) >= 0.8 * length(told.content)

/** A quotation that is part of a clause that somebody is told to have said. */
const holds = (told: StatementDraft, quoted: StatementDraft): boolean =>
  both(told.content, quoted.content) >= 0.9 * length(quoted.content)

/**
 * Puts statements from quotation marks and from trees together: a clause that holds a partial quotation becomes one mixed statement; a
 * clause that repeats a quotation goes, leaving its source where the quotation has none. Both lists are in the order of the text.
 * `nominal` are those whose content is a noun phrase ("critical of the “golden” rule"): a term in it stays a term.
 */
export function merged(
  text: string,
  quoted: readonly StatementDraft[],
  told: readonly StatementDraft[],
  nominal: ReadonlySet<StatementDraft>,
): readonly StatementDraft[] {
  const out: StatementDraft[] = []
  const gone = new Set<StatementDraft>()
  const sources = new Map<StatementDraft, StatementDraft>()
  const near = index(quoted)
  for (const t of told) {
    const here = near(t)
    const twin = here.find(q => q.act !== 'term' && q.mode === 'direct' && repeats(t, q))
    if (twin) {
      if (twin.source.length === 0 && t.source.length > 0 && t.content.length > 0) sources.set(twin, t)
      continue
    }
    // The same cue: the quotation is all that is said, or most of it.
    if (
      here.some(
        q => q.act !== 'term' && q.mode === 'direct' && first(q.cue) === first(t.cue) && isWhole(q, t, text),
      )
    )
      continue
    // A cue inside the marks belongs to the speaker's own words.
    if (
      here.some(
        q =>
          q.content.some(c => c.start < first(t.cue) && first(t.cue) < c.end) &&
          q.mode === 'direct' &&
          q.act !== 'term',
      )
    )
      continue
    for (const q of here)
      if (
        holds(t, q) &&
        ((q.act === 'term' && !nominal.has(t)) ||
          q.mode === 'mixed' ||
          first(q.cue) === first(t.cue) ||
          inside(q, t))
      )
        gone.add(q)
    // The same cue read twice: the tree knows better where the clause ends.
    for (const q of here) if (q.mode === 'mixed' && first(q.cue) === first(t.cue)) gone.add(q)
    out.push(t)
  }
  for (const q of quoted) {
    if (gone.has(q)) continue
    const lender = sources.get(q)
    out.push(
      lender
        ? { ...q, source: lender.source, cue: lender.cue, speaker: lender.speaker, chain: lender.chain }
        : q,
    )
  }
  return out.sort((a, b) => first(a.content) - first(b.content) || first(a.cue) - first(b.cue))
}

/** Whether a quotation is all that its cue says: set off by a comma or a colon, or most of the clause. */
const isWhole = (q: StatementDraft, t: StatementDraft, text: string): boolean =>
  2 * length(q.content) >= length(t.content) ||
  /[,:]\s*$/u.test(text.slice(Math.max(0, first(q.content) - 3), first(q.content)))

/** Whether a quotation's own cue stands in the told clause: what the speaker says that somebody said. */
const inside = (q: StatementDraft, t: StatementDraft): boolean =>
  t.content.some(c => c.start <= first(q.cue) && first(q.cue) < c.end)

/** Quotations that touch a told statement's sentence. */
function index(quoted: readonly StatementDraft[]): (t: StatementDraft) => readonly StatementDraft[] {
  return t => {
    const from = Math.min(t.sentence.start, first(t.content))
    return quoted.filter(q => q.content.some(c => c.start < t.sentence.end && c.end > from))
  }
}
