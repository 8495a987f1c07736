import { type Doc, type Finder, sentenceAt } from '../pipeline.ts'
import { knownAt } from './gazetteer.ts'
import type { Mention } from './mention.ts'
import { titleBefore } from './titles.ts'
import { at, tokenAt } from './words.ts'

/** Names as the language engine's model gives them, with what `knowledge/` says of them and the title before them. */
export const modelNames: Finder<Doc, Mention> = {
  name: 'model-names',
  *find(doc) {
    const index = new Map(doc.sentences.map((s, i) => [s, i]))
    for (const n of doc.names) {
      const s = sentenceAt(doc.sentences, n)
      if (!s) continue
      const first = tokenAt(s, n.start)
      let last = tokenAt(s, n.end - 1) + 1
      if (last > s.tokens.length) last = s.tokens.length
      const hit = knownAt(s, first)
      const known = hit && at(s, first + hit.length - 1).end === n.end ? hit.known : null
      yield {
        start: n.start,
        end: n.end,
        sentence: index.get(s) ?? 0,
        first,
        last,
        type: n.type,
        subtype: known && known.type === n.type ? known.subtype : n.subtype,
        known,
        title: n.type === 'PER' ? titleBefore(s, first) : null,
        confidence: n.confidence,
      }
    }
  },
}
