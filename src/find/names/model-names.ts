import { OFFICE_ABBREVIATIONS, OFFICE_HEADS, OFFICE_MODIFIERS } from '../../knowledge/offices.ts'
import type { Name, Sentence } from '../../model/language.ts'
import type { NameType } from '../../model/lists.ts'
import { type Doc, type Finder, sentenceAt } from '../pipeline.ts'
import { FORMAT_NAME } from './formats.ts'
import { knownAt } from './gazetteer.ts'
import { withoutVerb } from './headline.ts'
import type { Mention } from './mention.ts'
import { looksPersonal } from './personal.ts'
import { titleBefore } from './titles.ts'
import { at, form, low, tokenAt } from './words.ts'

/** What `knowledge/`, an office or a known kind of word says of a name is surer than the model alone was. */
const SURE = 0.85

/**
 * Where a person's name begins inside what the model took for a name: behind the office that it took along ("Prime Minister Ana
 * Ruiz"). An organisation that holds an office of two words and more before two words is a person, too.
 */
function behindOffice(s: Sentence, first: number, last: number, type: NameType): number {
  // "President of the United States": a known name is one, though an office leads up to its middle.
  const known = knownAt(s, first)
  if (known && first + known.length >= last) return first
  for (let i = last - 1; i > first; i--) {
    const title = titleBefore(s, i)
    if (!title || title.from > first) continue
    const office = title.office?.split(' ').length ?? 0
    // "Secretary of | State Ana Ruiz": the office began before what was taken for the name.
    if (title.from < first && office > 1 && looksPersonal(s, i, last)) return i
    if ((type === 'PER' || (type === 'ORG' && office > 1 && last - i > 1)) && looksPersonal(s, i, last))
      return i
  }
  return first
}

/** Last words of an outlet's name, which the model takes for a surname at times ("Kampala Today"). */
const OUTLET_END =
  /^(?:times|post|news|tribune|herald|gazette|journal|today|mirror|chronicle|observer|telegraph|newspaper)$/u

/** What the model took a name for, mended by what stands in and beside it: an outlet's last word, an office right before it. */
function mendedType(
  s: Sentence,
  first: number,
  last: number,
  type: NameType,
): { type: NameType; mended: boolean } {
  if (last - first < 2) return { type, mended: false }
  if (OUTLET_END.test(low(s, last - 1)) && titleBefore(s, first) === null)
    return { type: 'ORG', mended: type !== 'ORG' }
  if (type === 'ORG' && titleBefore(s, first)?.office && looksPersonal(s, first, last))
    return { type: 'PER', mended: true }
  return { type, mended: false }
}

/** Words that are an office and nobody's name. */
const isOffice = (s: Sentence, i: number): boolean =>
  OFFICE_HEADS.has(low(s, i)) || OFFICE_ABBREVIATIONS.has(low(s, i))

/**
 * Where a name ends without the office that the model took along at its end ("Harbour Motors CEO"); `first` where nothing but an office
 * is left ("Chief Operating Officer").
 */
function beforeOffice(s: Sentence, first: number, last: number): number {
  if (!isOffice(s, last - 1) || !/^\p{Lu}/u.test(at(s, last).form || 'A')) return last
  let end = last
  while (end > first && (isOffice(s, end - 1) || OFFICE_MODIFIERS.has(low(s, end - 1)))) end--
  return end
}

/** Whether a place's name begins with a place that a list knows: Kherson oblast, the Gaza Strip. */
const onPlace = (n: Name): boolean =>
  n.type === 'LOC' && n.inner.some(m => m.type === 'LOC' && m.start === n.start)

/** Days and months, which headlines put behind a name without a word between ("meets Ana Ruiz Thursday"). */
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|april|june|july|august|september|october|november|december)$/u

/** Whether a name begins with the auxiliary of a question: "Had | Ruiz agreed?" */
const opensQuestion = (s: Sentence, first: number, last: number): boolean =>
  last - first > 1 &&
  /^(?:had|has|have|did|does|do|is|was|are|were|will|would|can|could|should|may|might)$/u.test(
    low(s, first),
  ) &&
  looksPersonal(s, first + 1, last) &&
  (first === 0 || !/[\p{L}\p{N}]/u.test(form(s, first - 1)))

/** One part of what the model took for a name, with what `knowledge/` says of it and the title before it. Null where no name is left. */
function mentionOf(
  doc: Doc,
  n: Name,
  s: Sentence,
  sentence: number,
  [whole, end]: readonly [number, number],
): Mention | null {
  let last = end
  while (n.type === 'PER' && last - whole > 1 && CALENDAR.test(low(s, last - 1))) last--
  if (n.type !== 'LOC') last = beforeOffice(s, whole, last)
  if (last === whole) return null
  const first =
    n.type === 'PER' && opensQuestion(s, whole, last) ? whole + 1 : behindOffice(s, whole, last, n.type)
  const format = n.type !== 'PER' && FORMAT_NAME.test(doc.text.slice(at(s, first).start, at(s, last - 1).end))
  const hit = knownAt(s, first)
  const known = hit && first + hit.length === last ? hit.known : null
  const { type, mended } =
    first > whole
      ? { type: 'PER' as const, mended: true }
      : format
        ? { type: 'ORG' as const, mended: true }
        : known?.subtype === 'state' && n.confidence < SURE && titleBefore(s, first) === null
          ? { type: known.type, mended: n.type !== known.type }
          : mendedType(s, first, last, n.type)
  return {
    start: first > tokenAt(s, n.start) ? at(s, first).start : n.start,
    end: at(s, last - 1).end,
    sentence,
    first,
    last,
    type,
    subtype: format
      ? 'format'
      : known && known.type === type
        ? known.subtype
        : !mended
          ? n.subtype
          : type === 'PER'
            ? 'person'
            : 'outlet',
    known,
    title: type === 'PER' ? titleBefore(s, first) : null,
    confidence: mended || known || onPlace(n) ? Math.max(n.confidence, SURE) : n.confidence,
  }
}

/** Names as the language engine's model gives them, without a headline's verb, with what `knowledge/` and a title say of them. */
export const modelNames: Finder<Doc, Mention> = {
  name: 'model-names',
  *find(doc) {
    const index = new Map(doc.sentences.map((s, i) => [s, i]))
    for (const n of doc.names) {
      const s = sentenceAt(doc.sentences, n)
      if (!s) continue
      const from = tokenAt(s, n.start)
      const to = Math.min(s.tokens.length, tokenAt(s, n.end - 1) + 1)
      const parts = n.type === 'PER' ? withoutVerb(s, from, to) : [[from, to] as const]
      for (const part of parts) {
        const mention = mentionOf(doc, n, s, index.get(s) ?? 0, part)
        if (mention) yield mention
      }
    }
  },
}
