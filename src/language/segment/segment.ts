import type { LanguageInput, Sentence, Token } from '../../model/language.ts'
import { sentenceEnds } from './sentences.ts'
import { words } from './words.ts'

/**
 * Tokens and sentences of a reading without tags or trees: `parsed` is false, tags are `_`, heads 0, margins 0.
 * A sentence never crosses a block; it starts at its first word and ends at its last, offsets in UTF-16 units of `input.text`.
 * White space between blocks and text outside them yields nothing. Any string is accepted.
 */
export function segment(input: LanguageInput): Sentence[] {
  const out: Sentence[] = []
  input.blocks.forEach((block, index) => {
    const pairs = words(input.text, block.start, block.end)
    let from = 0
    for (const to of sentenceEnds(input.text, pairs)) {
      const tokens: Token[] = []
      for (let i = from; i < to; i++) tokens.push(bare(input.text, pairs[2 * i] ?? 0, pairs[2 * i + 1] ?? 0))
      out.push({
        start: pairs[2 * from] ?? block.start,
        end: pairs[2 * to - 1] ?? block.end,
        kind: block.kind,
        block: index,
        tokens,
        parsed: false,
      })
      from = to
    }
  })
  return out
}

const bare = (text: string, start: number, end: number): Token => ({
  start,
  end,
  form: text.slice(start, end),
  lemma: '_',
  upos: '_',
  xpos: '_',
  feats: '_',
  head: 0,
  deprel: '_',
  margin: 0,
})
