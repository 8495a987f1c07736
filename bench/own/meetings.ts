import { z } from 'zod'
import { aligner } from './align.ts'
import type { Judgement } from './judge.ts'
import { jsonLines, type Output } from './output.ts'
import { type Half, textOf } from './reports.ts'

/** Meetings that the finder gave and that were judged by hand (`bench/gold/README.md`, *Judged meetings*). */

const Pair = z.tuple([z.number(), z.number()])
const JudgedMeetings = z.object({
  id: z.string(),
  part: z.enum(['tune', 'bench']),
  meetings: z.array(z.object({ trigger: Pair, participants: z.array(Pair), right: z.boolean() }).loose()),
})

/** The judged meetings of one report, with its text. */
export type JudgedReport = z.infer<typeof JudgedMeetings> & { readonly text: string }

/** The reports of one half. Throws where a corpus lacks one. */
export const judgedReports = (file: string, half: Half): readonly JudgedReport[] =>
  jsonLines(file, JudgedMeetings)
    .filter(d => d.part === half)
    .map(d => ({ ...d, text: textOf(d.id) }))

type Span = z.infer<typeof Pair>
const meets = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

/**
 * What was judged, with the confidence that it has now: of the meetings found at its trigger the one that shares most participants. A
 * judged one that is no longer found says nothing, unless it was right: then it is missed. Found ones that nobody judged are left out.
 */
export function judgeMeetings(gold: JudgedReport, out: Output): Judgement {
  const to = aligner(gold.text, out.text)
  const over = (span: Span): Span | null => {
    const at = to(span)
    return at && [at[0], at[1]]
  }
  const taken = new Set<Output['meetings'][number]>()
  const judged = gold.meetings.flatMap(g => {
    const at = over(g.trigger)
    if (!at) return []
    const sides = g.participants.flatMap(p => {
      const side = over(p)
      return side ? [side] : []
    })
    const shared = (m: Output['meetings'][number]): number =>
      m.participants.filter(p => sides.some(s => meets(s, p.span))).length
    const [best] = out.meetings
      .filter(m => !taken.has(m) && m.spans.some(s => meets(s, at)))
      .sort((a, b) => shared(b) - shared(a))
    if (!best) return []
    taken.add(best)
    return [{ confidence: best.confidence, right: g.right }]
  })
  return { judged, gold: gold.meetings.filter(g => g.right).length }
}
