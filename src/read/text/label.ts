import type { Block } from '../../model/article.ts'
import { sentenceStarts } from './sentence-starts.ts'

const LONGEST = 90

/** A label for lists, for an article without a headline: its first sentence, cut between words. Always shown as generated. */
export function generatedLabel(text: string, blocks: readonly Block[]): string {
  const body = blocks.find(b => b.kind === 'body' || b.kind === 'standfirst') ?? blocks[0]
  if (!body) return '(empty)'
  const paragraph = text.slice(body.start, Math.min(body.end, body.start + 1_000))
  const sentence = paragraph.slice(0, sentenceStarts(paragraph)[1] ?? paragraph.length).trim()
  if (sentence.length <= LONGEST) return sentence
  const cut = sentence.slice(0, LONGEST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))}…`
}
