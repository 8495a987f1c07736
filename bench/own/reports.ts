import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { aligner } from './align.ts'
import type { Judgement } from './judge.ts'
import { jsonLines, type Output } from './output.ts'

/**
 * The gold of our own (`bench/gold`): real reports of the shared corpora labelled by document ids and offsets. The texts are read from the
 * corpora; the half `tune` may be looked at while rules are made, the half `bench` is only measured on.
 */

/** Which half of the gold. */
export type Half = 'tune' | 'bench'

const Pair = z.tuple([z.number(), z.number()])

export const ReportGold = z.object({
  corpus: z.string(),
  id: z.string(),
  /** Labelled is the opening of the text, so many characters. */
  window: z.number(),
  part: z.enum(['tune', 'bench']),
  positions: z.array(z.object({ holder: Pair, issue: Pair, stance: z.string() }).loose()),
})
export type ReportGold = z.infer<typeof ReportGold>

const CORPORA = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url))

const Text = z.object({ id: z.coerce.string(), text: z.string() })
const texts = (file: string): readonly (readonly [string, string])[] =>
  jsonLines(CORPORA + file, Text).map(({ id, text }) => [id, text] as const)

/** Documents of a treebank: its `# text` lines joined by a space, paragraphs by a line break. */
function treebankTexts(file: string): readonly (readonly [string, string])[] {
  const out: (readonly [string, string])[] = []
  for (const doc of readFileSync(CORPORA + file, 'utf8')
    .split(/^# newdoc id = /mu)
    .slice(1)) {
    let text = ''
    let paragraph = false
    for (const line of doc.split('\n')) {
      if (line.startsWith('# newpar')) paragraph = true
      if (!line.startsWith('# text = ')) continue
      text += `${text === '' ? '' : paragraph ? '\n' : ' '}${line.slice('# text = '.length)}`
      paragraph = false
    }
    out.push([doc.slice(0, doc.indexOf('\n')), text])
  }
  return out
}

let known: ReadonlyMap<string, string> | null = null
const corpora = (): ReadonlyMap<string, string> => {
  known ??= new Map([
    ...texts('meantime/meantime.jsonl'),
    ...texts('quotes/polnear-train.jsonl'),
    ...treebankTexts('ud/gum-open-train.conllu'),
    ...treebankTexts('ud/gum-open-dev.conllu'),
  ])
  return known
}

/** The labelled reports of one half with the text that was labelled. Throws where a corpus lacks one. */
export function reports(file: string, half: Half): readonly (ReportGold & { readonly text: string })[] {
  return jsonLines(file, ReportGold)
    .filter(d => d.part === half)
    .map(d => {
      const text = corpora().get(d.id)
      if (text === undefined) throw new Error(`no corpus holds the report ${d.id}`)
      return { ...d, text: text.slice(0, d.window) }
    })
}

type Span = readonly [number, number]
const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))

/**
 * Positions: the words of the holder share a character, so do those of the issue, and the stance is the same. One gold position is met
 * once, by the finding that shares most of its words.
 */
export function judgePositions(gold: ReportGold & { readonly text: string }, out: Output): Judgement {
  const to = aligner(gold.text, out.text)
  const want = gold.positions.flatMap(p => {
    const [holder, issue] = [to(p.holder), to(p.issue)]
    return holder && issue ? [{ holder, issue, stance: p.stance }] : []
  })
  const pairs = want.flatMap((g, i) =>
    out.positions.flatMap((p, j) => {
      const words = shared(g.issue, p.topic.span)
      const fits = p.stance === g.stance && words > 0 && shared(g.holder, p.holder.span) > 0
      return fits ? [{ i, j, words }] : []
    }),
  )
  pairs.sort((a, b) => b.words - a.words || a.i - b.i || a.j - b.j)
  const golds = new Set<number>()
  const right = new Set<number>()
  for (const { i, j } of pairs)
    if (!golds.has(i) && !right.has(j)) {
      golds.add(i)
      right.add(j)
    }
  return {
    judged: out.positions.map((p, j) => ({ confidence: p.confidence, right: right.has(j) })),
    gold: gold.positions.length,
  }
}
