import { aligner } from './align.ts'
import type { Judged, Judgement } from './judge.ts'
import type { Output } from './output.ts'
import { owesIt } from './owing.ts'
import type { Report, ReportKind } from './reports.ts'
import { endsWhat } from './undoing.ts'

/** Findings held against the gold of our own; the rules stand in `bench/gold/README.md`. */

type Span = readonly [number, number]
const length = ([start, end]: Span): number => end - start
const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
const sharedBy = (a: Span, all: readonly Span[]): number => all.reduce((n, b) => n + shared(a, b), 0)

/**
 * Pairs gold and found one to one, what fits best first. `likeness` is 0 where two do not fit. What the gold lost on its
 * way to the product's text is null: nothing meets it, and it counts as missed. What tells a met label `again` is left out: it is neither right
 * nor wrong.
 */
function judged<Gold, Found extends Pick<Judged, 'confidence'>>(
  gold: readonly (Gold | null)[],
  found: readonly Found[],
  likeness: (gold: Gold, found: Found) => number,
  again: (gold: Gold, found: Found) => boolean = () => false,
): Judgement {
  const pairs = gold.flatMap((g, i) =>
    found.flatMap((f, j) => {
      const v = g === null ? 0 : likeness(g, f)
      return v > 0 ? [{ i, j, v }] : []
    }),
  )
  pairs.sort((a, b) => b.v - a.v || a.i - b.i || a.j - b.j)
  const golds = new Set<number>()
  const right = new Set<number>()
  for (const { i, j } of pairs)
    if (!golds.has(i) && !right.has(j)) {
      golds.add(i)
      right.add(j)
    }
  return {
    judged: found.flatMap((f, j) => {
      const told = !right.has(j) && gold.some((g, i) => g !== null && golds.has(i) && again(g, f))
      return told ? [] : [{ confidence: f.confidence, right: right.has(j) }]
    }),
    gold: gold.length,
  }
}

type To = (span: Span) => Span | null

/** The last word of a name that begins with a capital: a surname, a state, a body. */
const lastName = (name: string): string | null => name.match(/\p{Lu}[\p{L}\p{M}.'’-]+/gu)?.at(-1) ?? null

/** Whether words name somebody: its last capitalised word stands among them, as a word of its own. */
const naming = (words: string, name: string): boolean => {
  const last = lastName(name)
  return last !== null && last.length > 2 && words.split(/[^\p{L}\p{M}.-]+/u).includes(last)
}

type Side = Output['positions'][number]

/** Whether one stance on one thing is the other's on it: the same, or being for an end of it and against it ("for banning X", "against X"). */
function sameSide(g: { readonly stance: string; readonly issue: string }, f: Side, topic: string): boolean {
  if (f.stance === g.stance) return true
  const turned =
    (f.stance === 'oppose' && g.stance === 'support') || (f.stance === 'support' && g.stance === 'oppose')
  if (!turned) return false
  const [outer, inner] = g.issue.length > topic.length ? [g.issue, topic] : [topic, g.issue]
  return endsWhat(outer) && !endsWhat(inner)
}

/**
 * One actor: its words share a character, or it bears the name by which the gold's holder is called there or elsewhere. Of several holders that
 * one label names together the finder tells each; the first meets it, the others tell it again.
 */
function positions(gold: Report, out: Output, to: To): Judgement {
  const want = gold.positions.map(p => {
    const [holder, issue] = [to(p.holder), to(p.issue)]
    const at = gold.text.slice(...p.holder)
    const words = [at, ...(p.named ? [gold.text.slice(...p.named)] : [])].join(' ')
    return holder && issue
      ? {
          holder,
          span: issue,
          issue: gold.text.slice(...p.issue),
          words,
          joint: / and |, /u.test(at),
          stance: p.stance,
        }
      : null
  })
  type Want = NonNullable<(typeof want)[number]>
  const likeness = (g: Want, p: Side): number =>
    sameSide(g, p, out.text.slice(...p.topic.span)) &&
    (shared(g.holder, p.holder.span) > 0 || naming(g.words, p.holder.name))
      ? shared(g.span, p.topic.span)
      : 0
  return judged(want, out.positions, likeness, (g, p) => g.joint && likeness(g, p) > 0)
}

/** The contents share at least half of the shorter one; with `owed` it must be the label's debtor as well. */
function commitments(gold: Report, out: Output, to: To, owed = false): Judgement {
  return judged(
    gold.commitments.map(label => {
      const content = to(label.content)
      return content && { label, content }
    }),
    out.commitments,
    (g, c) => {
      const both = shared(g.content, c.content)
      const same = both * 2 >= Math.min(length(g.content), length(c.content))
      return same && (!owed || owesIt(gold, g.label, c.debtor, to)) ? both : 0
    },
  )
}

/** The words share a character and the value is the same, or where there is none the class of quantity. */
function figures(gold: Report, out: Output, to: To): Judgement {
  const want = (gold.figures ?? []).map(f => {
    const span = to(f.span)
    return span && { ...f, span }
  })
  return judged(want, out.figures, (g, f) =>
    f.value === g.value && (g.value !== null || f.quantityClass === g.quantityClass)
      ? sharedBy(g.span, f.spans)
      : 0,
  )
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])

/** The words of the title share a character, or at least half of the words of the shorter title, of four letters and more, are the same. */
function proposals(gold: Report, out: Output, to: To): Judgement {
  const want = gold.proposals.map(p => ({ span: to(p.title), words: wordsOf(gold.text.slice(...p.title)) }))
  return judged(want, out.proposals, (g, p) => {
    const place = g.span ? sharedBy(g.span, p.spans) : 0
    if (place > 0) return 1 + place
    const words = wordsOf(p.title)
    const same = [...words].filter(w => g.words.has(w)).length
    const least = Math.min(words.size, g.words.size)
    return least > 0 && same * 2 >= least ? same / least : 0
  })
}

const JUDGES: Readonly<Record<ReportKind, (gold: Report, out: Output, to: To) => Judgement>> = {
  positions,
  commitments,
  figures,
  proposals,
}

/** The findings of one kind in one report, judged. A label is met once, by the finding that fits it best; all else found is wrong. */
export const judgeReport = (kind: ReportKind, gold: Report, out: Output): Judgement =>
  JUDGES[kind](gold, out, aligner(gold.text, out.text))

/** The commitments of one report, right only where the debtor is the gold's too. */
export const judgeOwed = (gold: Report, out: Output): Judgement =>
  commitments(gold, out, aligner(gold.text, out.text), true)
