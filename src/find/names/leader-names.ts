import { LEADER_STATES } from '../../knowledge/holders.ts'
import { overlap } from '../../model/span.ts'
import type { Doc, Finder } from '../pipeline.ts'
import type { Mention } from './mention.ts'
import { titleBefore } from './titles.ts'
import { at, form, isCapital, low } from './words.ts'

const CALENDAR = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u
/** What a surname that `knowledge/` gives to one leader alone is worth where the model saw no person. */
const CONFIDENCE = 0.75

/** Whether the word at `i` is no part of a longer name: what stands beside it is small, a day, or the start of the sentence. */
const alone = (s: Doc['sentences'][number], i: number): boolean =>
  !isCapital(form(s, i + 1)) &&
  (i < 2 || !isCapital(form(s, i - 1)) || CALENDAR.test(low(s, i - 1)) || titleBefore(s, i) !== null)

/** Surnames that belong to one leader of state alone, where the model took them for a place or for nothing ("Moscow, Putin said"). */
export const leaderNames: Finder<Doc, Mention> = {
  name: 'leader-names',
  *find(doc) {
    for (const [sentence, s] of doc.sentences.entries())
      for (let i = 0; i < s.tokens.length; i++) {
        const word = form(s, i)
        if (!isCapital(word) || !LEADER_STATES.has(word) || !alone(s, i)) continue
        const { start, end } = at(s, i)
        const seen = doc.names.find(n => overlap(n, { start, end }) > 0)
        if (seen && (seen.type === 'PER' || seen.end - seen.start > end - start)) continue
        yield {
          start,
          end,
          sentence,
          first: i,
          last: i + 1,
          type: 'PER',
          subtype: 'person',
          known: null,
          title: titleBefore(s, i),
          confidence: CONFIDENCE,
        }
      }
  },
}
