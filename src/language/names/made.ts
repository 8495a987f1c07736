import type { Name, Sentence } from '../../model/language.ts'
import type { Gazetteer } from './gazetteer.ts'
import { innerNames } from './inner.ts'
import { type FoundName, TYPES } from './labels.ts'
import { subtypeOf } from './subtypes.ts'

/** A found name as it stands in the text, with its finer type and the names inside it. */
export function madeName(
  text: string,
  sentence: Sentence,
  found: FoundName,
  confidence: number,
  gazetteer: Gazetteer,
): Name {
  const tokens = sentence.tokens.slice(found.from, found.to)
  const type = TYPES[found.type] ?? 'ORG'
  const make = (from: number, to: number, of: Name['type'], inner: readonly Name[]): Name => {
    const part = tokens.slice(from, to)
    const start = part[0]?.start ?? 0
    const end = part.at(-1)?.end ?? start
    const subtype = subtypeOf(
      of,
      text.slice(start, end),
      part.map(t => t.form),
    )
    return { start, end, type: of, subtype, confidence, inner }
  }
  const inner = innerNames(
    type,
    tokens.map(t => t.form),
    gazetteer,
  ).map(s => make(s.from, s.to, s.type, []))
  return make(0, tokens.length, type, inner)
}
