import { z } from 'zod'
import { jsonLines } from './output.ts'

/** Gold files of the shared corpora's shapes, as far as our own measures need them. Offsets are UTF-16 units of the text. */

const Pair = z.tuple([z.number(), z.number()])

export const TimesDoc = z.object({
  id: z.coerce.string(),
  dct: z.string().nullish(),
  text: z.string(),
  timex: z.array(z.object({ s: z.number(), e: z.number(), type: z.string(), value: z.string().nullish() })),
})
export type TimesDoc = z.infer<typeof TimesDoc>

export const QuotesDoc = z.object({
  id: z.coerce.string(),
  date: z.string().nullish(),
  text: z.string(),
  attributions: z.array(
    z.object({ content: z.array(Pair).nullish(), source: z.array(Pair).nullish() }).loose(),
  ),
})
export type QuotesDoc = z.infer<typeof QuotesDoc>

const Code = z.object({
  source: z.string().nullish(),
  target: z.string().nullish(),
  code: z.string().nullish(),
  plover: z.string().nullish(),
})
export const EventsDoc = z.object({
  id: z.coerce.string(),
  date: z.string().nullish(),
  text: z.string(),
  expected: z.array(Code),
})
export type EventsDoc = z.infer<typeof EventsDoc>

export const PageDoc = z.object({
  id: z.coerce.string(),
  url: z.string().nullish(),
  body: z.string().default(''),
  date: z.string().nullish(),
})
export type PageDoc = z.infer<typeof PageDoc>

const NameSentence = z.object({
  doc: z.string().optional(),
  text: z.string().optional(),
  tokens: z.array(z.string()),
  tags: z.array(z.string()),
})

export interface NamesDoc {
  readonly id: string
  readonly names: readonly { readonly start: number; readonly end: number; readonly type: string }[]
}

/**
 * Name gold as spans of `text`: tokens with BIO tags are found in it one after the other. `texts` gives each document's
 * text as it was fed to the product. Sentences without a document are grouped 32 at a time, as the scorer does.
 */
export function namesGold(file: string, texts: ReadonlyMap<string, string>): readonly NamesDoc[] {
  const docs = new Map<string, { at: number; names: { start: number; end: number; type: string }[] }>()
  for (const row of jsonLines(file, NameSentence)) {
    const id = row.doc ?? `d${docs.size >> 5}`
    const doc = docs.get(id) ?? { at: 0, names: [] }
    docs.set(id, doc)
    let open: { start: number; end: number; type: string } | null = null
    row.tokens.forEach((token, i) => {
      const start = (texts.get(id) ?? '').indexOf(token, doc.at)
      if (start < 0) throw new Error(`token ${token} of ${id} is not in its text`)
      const end = start + token.length
      doc.at = end
      const tag = row.tags[i] ?? 'O'
      if (tag.startsWith('I-') && open?.type === tag.slice(2)) open.end = end
      else {
        open = tag === 'O' ? null : { start, end, type: tag.slice(2) }
        if (open) doc.names.push(open)
      }
    })
  }
  return [...docs].map(([id, { names }]) => ({ id, names }))
}
