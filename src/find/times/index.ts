import type { Sentence } from '../../model/language.ts'
import type { TimeExpression } from '../../model/time.ts'
import { atomsOf } from './atoms.ts'
import { known } from './lexicon/index.ts'
import { REFINERS } from './refine/index.ts'
import { relationOf } from './relation.ts'
import { RULES } from './rules/index.ts'
import { sureness } from './sure.ts'
import { tenseAt } from './tense/index.ts'
import type { FoundTime, NamedReading, Scan } from './types.ts'

export type { FoundTime } from './types.ts'

/** The longest reading that begins at atom `i`; the earlier rule's where two are equal. */
function readAt(s: Scan, i: number): NamedReading | null {
  let best: NamedReading | null = null
  for (const rule of RULES) {
    const r = rule.read(s, i)
    if (r && r.to > r.from && (!best || r.to > best.to)) best = { ...r, rule: rule.name }
  }
  return best
}

function read(s: Scan): readonly NamedReading[] {
  const found: NamedReading[] = []
  for (let i = 0; i < s.atoms.length; ) {
    const a = s.atoms[i]
    const worth =
      a &&
      (a.kind === 'number' || known(a.lex) || a.low === "'" || (a.kind === 'sign' && /[½¼¾⅓⅔]/u.test(a.raw)))
    const r = worth ? readAt(s, i) : null
    if (r) found.push(r)
    i = r ? Math.max(r.to, i + 1) : i + 1
  }
  return found
}

function express(s: Scan, r: NamedReading): TimeExpression {
  const { relation, deadline } = relationOf(s, r)
  return {
    type: r.type,
    point: r.say.point ?? null,
    duration: r.say.duration ?? null,
    partOfDay: r.say.partOfDay ?? null,
    mod: r.say.mod ?? null,
    relation: r.say.relation ?? relation,
    tense: tenseAt(s, r.from, r.to),
    quant: r.say.quant ?? null,
    freq: r.say.freq ?? null,
    deadline: r.say.deadline ?? deadline,
  }
}

/**
 * Finds the times in sentences, in order, never overlapping. Sentences need no tags; with trees, tense is read from them.
 * Pure: nothing but the text and the sentences decides, and no date is known here; `link/times` resolves what is found.
 *
 * @param sentences all sentences of the article, in order
 * @param text the reading's text, to which all offsets refer
 */
export function findTimes(sentences: readonly Sentence[], text: string): readonly FoundTime[] {
  const out: FoundTime[] = []
  for (const sentence of sentences) {
    const s: Scan = { text, sentence, atoms: atomsOf(text, sentence) }
    let found = read(s)
    for (const refiner of REFINERS) found = refiner.refine(s, found)
    for (const r of found) {
      const start = s.atoms[r.from]?.start
      const end = s.atoms[r.to - 1]?.end
      if (start === undefined || end === undefined) continue
      const expression = express(s, r)
      const confidence = sureness(s, r, expression)
      out.push({ start, end, type: r.type, expression, rule: r.rule, confidence })
    }
  }
  return out
}
