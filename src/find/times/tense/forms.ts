import type { Tense } from '../../../model/lists.ts'
import { low } from '../scan.ts'
import type { Scan } from '../types.ts'
import { ARRANGED, endsClause, REACH } from './shared.ts'
import { tenseOfWord } from './word.ts'

/** By words alone: the nearest verb before the expression in its clause, else the nearest behind it. */
export function byForms(s: Scan, from: number, to: number): Tense | null {
  for (let i = from - 1, n = 0; i >= 0 && n < REACH; i--, n++) {
    if (endsClause(s, i)) break
    const t = tenseOfWord(s, i)
    if (!t) continue
    if (t === 'past' && ARRANGED.has(low(s, i))) return 'future'
    if (t === 'past' && low(s, i - 1) === 'be') {
      const modal = low(s, i - 2) === 'not' ? low(s, i - 3) : low(s, i - 2)
      return modal === 'could' || modal === 'might' ? null : (tenseOfWord(s, i - 2) ?? 'future')
    }
    if (t === 'past' && /^(?:is|are|being)$/u.test(low(s, i - 1))) return 'present'
    const before = t === 'past' ? tenseOfWord(s, i - 1) : null
    return before === 'future' ? 'future' : t
  }
  if (low(s, to) === 'that' && s.atoms[from - 1]?.kind === 'word') return 'past'
  for (let i = to, n = 0; i < s.atoms.length && n < REACH + 6; i++, n++) {
    if (low(s, i) === ';') break
    const t = tenseOfWord(s, i)
    if (t) return t
  }
  return null
}
