import { GENERAL_ISSUES } from '../../../knowledge/issues.ts'
import { extentFrom, trimmed } from '../../clause/extent.ts'
import type { Scene } from '../../clause/scene.ts'
import { subjectOf } from '../../clause/subject.ts'
import { low, spanOf } from '../../names/words.ts'
import type { Range } from '../../tree/index.ts'
import { type ProposalRule, part } from '../candidate.ts'
import { DEAL_NOUNS, PLANNED_NOUNS, TABLED_NOUNS } from '../lexicon.data.ts'
import { singular } from '../lexicon.ts'

/** Of what one thing can have more than another, so that it comes first. */
const WEIGHTY = /^(?:important|urgent|pressing)$/u
const BE = /^(?:is|are|was|were|be|been|being|'s|’s|remains?|remained)$/u

/** `a truce is more important than a force`, `talks must come before the vote`, `the inspection takes precedence over the sale`: what is put ahead of what. */
export const priority: ProposalRule = {
  name: 'priority',
  read: ({ scene }) => {
    const { s, doc } = scene
    for (let k = 1; k < s.tokens.length; k++) {
      const found = compared(scene, k)
      const first = found && subjectOf(scene, found.finite, found.verb)
      if (!first || !named(scene, first)) continue
      const second = found.than > 0 ? phraseFrom(scene, found.than) : contrasted(scene, first, found.finite)
      if (!second || !named(scene, second) || !(atIssue(scene, first) || atIssue(scene, second))) continue
      const [a, b] = [spanOf(s, first.from, first.to), spanOf(s, second.from, second.to)]
      const words = (x: { start: number; end: number }): string =>
        doc.text.slice(x.start, x.end).replace(/\s+/gu, ' ')
      return [
        {
          title: `${words(a)} ahead of ${words(b)}`,
          span: { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) },
          steps: [part(scene, a), part(scene, b)],
          status: 'constraint' as const,
          modality: 'asserted' as const,
          confidence: 0.74,
        },
      ]
    }
    return []
  },
}

/** The comparison that begins at token `k`: its verb, and where what comes second stands (0: not behind it). */
function compared(
  { s }: Scene,
  k: number,
): { readonly verb: number; readonly finite: number; readonly than: number } | null {
  const finite = (at: number): number => {
    let from = at
    while (from > 0 && /^(?:AUX|PART|ADV)$/u.test(s.tokens[from - 1]?.upos ?? '')) from--
    return from
  }
  const words = (at: number, ...list: readonly string[]): boolean =>
    list.every((w, n) => low(s, at + n) === w)
  // "takes precedence over", "has priority over"
  if (
    /^(?:precedence|priority)$/u.test(low(s, k)) &&
    words(k + 1, 'over') &&
    s.tokens[k - 1]?.upos === 'VERB'
  )
    return { verb: k - 1, finite: finite(k - 1), than: k + 2 }
  // "must come before"
  if (/^comes?$/u.test(low(s, k)) && words(k + 1, 'before') && s.tokens[k]?.upos === 'VERB')
    return { verb: k, finite: finite(k), than: k + 2 }
  if (low(s, k) !== 'more' || !WEIGHTY.test(low(s, k + 1))) return null
  let be = k - 1
  while (be > 0 && s.tokens[be]?.upos === 'ADV') be--
  if (!BE.test(low(s, be))) return null
  const open = low(s, k + 2)
  return {
    verb: k + 1,
    finite: finite(be),
    than: open === 'than' ? k + 3 : /^[.,;"\u201d]?$/u.test(open) ? 0 : -1,
  }
}

/** The noun phrase at `from`, up to the next clause. */
function phraseFrom(scene: Scene, from: number): Range | null {
  const to = trimmed(scene, { from, to: extentFrom(scene, from) }).to
  // "more important than people think": a clause.
  if (scene.s.tokens.slice(from, to + 1).some(t => /^(?:VB[DPZ]|MD)$/u.test(t.xpos))) return null
  return to > from && /^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/u.test(scene.s.tokens[from]?.upos ?? '')
    ? { from, to }
    : null
}

/** `said the force was high on the list but said a truce first was more important`: the subject of the clause before "but". */
function contrasted(scene: Scene, first: Range, finite: number): Range | null {
  const { s, tree } = scene
  let but = finite
  while (but > 0 && low(s, but) !== 'but') but--
  if (but <= 0) return null
  for (let k = but - 1; k > 0; k--) {
    const t = s.tokens[k]
    const verb = t && /^(?:AUX|VERB)$/u.test(t.upos) && /^VB[DPZ]$/u.test(t.xpos) && BE.test(low(s, k))
    if (!verb) continue
    const subject = subjectOf(scene, k, tree.head(k) >= 0 ? tree.head(k) : k)
    return subject && subject.to <= first.from ? bare(scene, subject) : null
  }
  return null
}

/** A subject without the clause that reports it. */
function bare(scene: Scene, { from, to }: Range): Range {
  for (let k = to - 1; k > from; k--)
    if (/^VB[DPZ]$/u.test(scene.s.tokens[k]?.xpos ?? '') && scene.s.tokens[k]?.upos === 'VERB')
      return { from: k + 1, to }
  return { from, to }
}

/** Whether a phrase names a thing, and does not only point back or ask. */
const named = ({ s }: Scene, { from, to }: Range): boolean =>
  to > from &&
  s.tokens.slice(from, to).some(t => t.upos === 'NOUN') &&
  !/^(?:nothing|what|who|which|that|this|it|ever|no)$/u.test(low(s, from))

/** Whether a phrase is something that can be on the table: a deal, a plan, a force, or one of the listed issues. */
function atIssue(scene: Scene, range: Range): boolean {
  const { s, doc } = scene
  const nouns = s.tokens.slice(range.from, range.to).map(t => singular(t.form))
  if (nouns.some(n => TABLED_NOUNS.has(n) || DEAL_NOUNS.has(n) || PLANNED_NOUNS.has(n))) return true
  const at = spanOf(s, range.from, range.to)
  return GENERAL_ISSUES.best(doc.text.slice(at.start, at.end)) !== null
}
