import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { segment } from '../../src/language/index.ts'
import { cut } from '../../src/model/span.ts'
import { toSource } from '../../src/read/index.ts'
import { readRaw } from './read.ts'

/**
 * The sentences of some files, listed by hand: `[start, end)` in UTF-16 units of the decoded file. A quotation of two
 * sentences is two; headlines, subheads, datelines, bylines, credits, teasers and promotions are none. `sameAs` names
 * another place of the file with the words of a gold sentence (a repeated lede), either of which the reader may keep.
 */
const Gold = z.array(
  z.object({
    file: z.string(),
    sha256: z.string(),
    sentences: z.array(z.tuple([z.number(), z.number()])),
    sameAs: z.array(z.object({ gold: z.number(), also: z.tuple([z.number(), z.number()]) })).default([]),
  }),
)
export type SentenceGold = z.infer<typeof Gold>

/** Reads a list of sentences. */
export const sentenceGold = (at: URL): SentenceGold => Gold.parse(JSON.parse(readFileSync(at, 'utf8')))

/** Kinds of block that hold no sentences of the article. */
const NO_SENTENCE = new Set(['headline', 'subhead', 'dateline', 'byline'])

export interface FoundSentence {
  /** Place in the decoded file: "start-end". */
  readonly key: string
  readonly text: string
}

/** The sentences that Parley finds in a file. */
export const sentencesOf = async (bytes: Uint8Array, name: string): Promise<readonly FoundSentence[]> =>
  (await readRaw(bytes, name)).flatMap(reading =>
    segment(reading)
      .filter(s => !NO_SENTENCE.has(s.kind))
      .map(s => {
        const at = toSource(reading, s)
        return { key: at ? `${at.start}-${at.end}` : 'nowhere', text: cut(reading.text, s) }
      }),
  )

/** Precision and recall of sentences over files, with the sentences that are none. */
export async function scoreSentences(
  files: readonly { readonly file: string; readonly bytes: Uint8Array }[],
  gold: SentenceGold,
): Promise<{ gold: number; precision: number; recall: number; wrong: readonly string[] }> {
  let right = 0
  let all = 0
  let want = 0
  const wrong: string[] = []
  for (const { file, bytes } of files) {
    const list = gold.find(g => g.file === file)
    if (!list) throw new Error(`no list of sentences for ${file}`)
    const places = new Map(list.sentences.map(([s, e], i) => [`${s}-${e}`, i]))
    for (const { gold: i, also } of list.sameAs) places.set(also.join('-'), i)
    const hit = new Set<number>()
    for (const { key, text } of await sentencesOf(bytes, file)) {
      all++
      const i = places.get(key)
      if (i === undefined) wrong.push(`${file}: ${text}`)
      else hit.add(i)
    }
    right += hit.size
    want += list.sentences.length
  }
  return { gold: want, precision: right / all, recall: right / want, wrong }
}
