import type { Sentence } from '../../model/language.ts'
import { overlap, type Span } from '../../model/span.ts'
import { titleBefore } from '../names/titles.ts'
import { spanOf, tokenAt } from '../names/words.ts'
import type { People } from './speaker.ts'

/**
 * A source with all of the person's title and name, where it holds a part of them: trees cut long titles ("NATO Secretary General …").
 * A source of which the person is only an owner or object ("Rutte's comments") is not touched.
 */
export function fullSource(people: People, s: Sentence, source: Span): Span {
  for (const n of people.within({ start: s.start, end: s.end })) {
    const at = n.spans[0]
    if (
      !at ||
      n.type !== 'PER' ||
      n.actor?.type !== 'person' ||
      n.actor.method === 'pronoun' ||
      n.actor.method === 'description'
    )
      continue
    const first = tokenAt(s, at.start)
    const title = titleBefore(s, first)
    const whole = { start: title ? spanOf(s, title.from, first + 1).start : at.start, end: at.end }
    if (
      overlap(whole, source) > 0 &&
      source.end <= whole.end &&
      source.end > whole.start &&
      source.start >= whole.start - 2
    )
      return { start: Math.min(whole.start, source.start), end: whole.end }
  }
  return source
}
