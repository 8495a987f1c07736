import type { Sentence } from '../../model/language.ts'
import type { NameType } from '../../model/lists.ts'
import { type Doc, type Finder, sentenceAt } from '../pipeline.ts'
import { knownAt } from './gazetteer.ts'
import type { Mention } from './mention.ts'
import { titleBefore } from './titles.ts'
import { at, low, tokenAt } from './words.ts'

/**
 * Where a person's name begins inside what the model took for a name: behind the office that it took along ("Prime Minister Ana
 * Ruiz"). An organisation that holds an office of two words and more before two words is a person, too.
 */
function behindOffice(s: Sentence, first: number, last: number, type: NameType): number {
  for (let i = last - 1; i > first; i--) {
    const title = titleBefore(s, i)
    if (!title || title.from > first) continue
    const office = title.office?.split(' ').length ?? 0
    if (type === 'PER' || (type === 'ORG' && office > 1 && last - i > 1)) return i
  }
  return first
}

/** Days and months, which headlines put behind a name without a word between ("meets Ana Ruiz Thursday"). */
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|april|june|july|august|september|october|november|december)$/u

/** Names as the language engine's model gives them, with what `knowledge/` says of them and the title before them. */
export const modelNames: Finder<Doc, Mention> = {
  name: 'model-names',
  *find(doc) {
    const index = new Map(doc.sentences.map((s, i) => [s, i]))
    for (const n of doc.names) {
      const s = sentenceAt(doc.sentences, n)
      if (!s) continue
      const whole = tokenAt(s, n.start)
      let last = tokenAt(s, n.end - 1) + 1
      if (last > s.tokens.length) last = s.tokens.length
      while (n.type === 'PER' && last - whole > 1 && CALENDAR.test(low(s, last - 1))) last--
      const first = behindOffice(s, whole, last, n.type)
      const type = first > whole ? 'PER' : n.type
      const hit = knownAt(s, first)
      const known = hit && first + hit.length === last ? hit.known : null
      yield {
        start: first > whole ? at(s, first).start : n.start,
        end: at(s, last - 1).end,
        sentence: index.get(s) ?? 0,
        first,
        last,
        type,
        subtype: first > whole ? 'person' : known && known.type === type ? known.subtype : n.subtype,
        known,
        title: type === 'PER' ? titleBefore(s, first) : null,
        confidence: n.confidence,
      }
    }
  },
}
