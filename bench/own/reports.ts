import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { jsonLines } from './output.ts'

/**
 * The gold of our own (`bench/gold`): real reports of the shared corpora labelled by document ids and offsets. The texts are read from the
 * corpora; what is called `tune` may be looked at while rules are made, what is called `bench` is only measured on.
 */

/** What is labelled in it. */
export const REPORT_KINDS = ['positions', 'commitments', 'figures', 'proposals'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

/** Which part of the gold: two halves, and two more that other readers labelled broadly. */
export const PARTS = ['tune', 'bench', 'broad-tune', 'broad-bench'] as const
export type Half = (typeof PARTS)[number]

const Pair = z.tuple([z.number(), z.number()])

export const ReportGold = z.object({
  corpus: z.string(),
  id: z.string(),
  /** Labelled is the opening of the text, so many characters. */
  window: z.number(),
  part: z.enum(PARTS),
  /** `named`: where the report names a holder whom the sentence calls "he" or "it". */
  positions: z.array(
    z.object({ holder: Pair, named: Pair.optional(), issue: Pair, stance: z.string() }).loose(),
  ),
  /** `debtor`: null where nobody is named; `debtorNamed`: where the report names him whom the sentence calls "he" or "the firm". */
  commitments: z.array(
    z.object({ content: Pair, debtor: Pair.nullable(), debtorNamed: Pair.optional() }).loose(),
  ),
  /** Null where nobody labelled the figures of a report. */
  figures: z
    .array(
      z.object({ span: Pair, value: z.number().nullable(), quantityClass: z.string().nullable() }).loose(),
    )
    .nullable(),
  proposals: z.array(z.object({ title: Pair }).loose()),
})
export type ReportGold = z.infer<typeof ReportGold>

const CORPORA = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url))

const Text = z.object({ id: z.coerce.string(), text: z.string() })
const texts = (file: string): readonly (readonly [string, string])[] =>
  jsonLines(CORPORA + file, Text).map(({ id, text }) => [id, text] as const)

/** Documents of a treebank: its `# text` lines joined by a space, paragraphs by an empty line. */
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
      text += `${text === '' ? '' : paragraph ? '\n\n' : ' '}${line.slice('# text = '.length)}`
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
    ...texts('timex/aquaint.jsonl'),
    ...texts('timex/timebank.jsonl'),
    ...treebankTexts('ud/gum-open-train.conllu'),
    ...treebankTexts('ud/gum-open-dev.conllu'),
  ])
  return known
}

/** The text of a document of the corpora. Throws where none holds it. */
export function textOf(id: string): string {
  const text = corpora().get(id)
  if (text === undefined) throw new Error(`no corpus holds the report ${id}`)
  return text
}

/** A labelled report with the text that was labelled. */
export type Report = ReportGold & { readonly text: string }

/** The reports of one half in which a kind is labelled. Throws where a corpus lacks one. */
export function reports(file: string, half: Half, kind: ReportKind): readonly Report[] {
  return jsonLines(file, ReportGold)
    .filter(d => d.part === half && d[kind] !== null)
    .map(d => ({ ...d, text: textOf(d.id).slice(0, d.window) }))
}
