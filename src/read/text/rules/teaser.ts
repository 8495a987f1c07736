import { READ_MORE } from '../lexicon/promotion.ts'
import { cutPiece, kept, type TextRule } from '../piece.ts'
import { sentenceStarts } from '../sentence-starts.ts'

const LONGEST = 200

/** `Title of another article Read More »` in running text: a link out of the article, not a claim of it. */
export const teaser: TextRule = {
  name: 'teaser',
  apply(part, source) {
    let out = part
    for (const piece of kept(part)) {
      const text = source.slice(piece.start, piece.end)
      const cuts: { start: number; end: number; removed: 'teaser' }[] = []
      const links: { title: string; url: null; source: { start: number; end: number } }[] = []
      for (const more of text.matchAll(READ_MORE)) {
        // A title may be a question: where nothing stands between its stop and "Read more", it is the sentence before.
        const starts = sentenceStarts(text).filter(s => s <= more.index)
        const start =
          (text.slice(starts.at(-1), more.index).trim() === '' ? starts.at(-2) : starts.at(-1)) ?? 0
        const title = text.slice(start, more.index).trim()
        if (title.length > LONGEST) continue
        const at = { start: piece.start + start, end: piece.start + more.index + more[0].length }
        cuts.push({ ...at, removed: 'teaser' })
        if (title !== '') links.push({ title, url: null, source: at })
      }
      if (cuts.length > 0) out = { ...cutPiece(out, source, piece, cuts), links: [...out.links, ...links] }
    }
    return out
  },
}
