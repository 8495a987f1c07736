import { fold } from '../../../model/fold.ts'
import { kept, type Piece, type TextRule } from '../piece.ts'

/** Fewer words than this may well be said twice on purpose. */
const MIN_WORDS = 8

/**
 * A paragraph that stands twice, as a standfirst and again after the dateline: kept once, the complete one of the two
 * (the one that ends with a stop), the first of equals.
 */
export const repeated: TextRule = {
  name: 'repeated',
  apply(part, source) {
    const seen = new Map<string, Piece>()
    const gone = new Set<Piece>()
    const pairs = new Map<Piece, Piece[]>()
    for (const p of kept(part)) {
      const text = source.slice(p.start, p.end)
      const key = fold(text).replace(/[.!?…\s]+$/u, '')
      if (key.split(/\s+/u).length < MIN_WORDS) continue
      const before = seen.get(key)
      if (!before) {
        seen.set(key, p)
        continue
      }
      const closed = (q: Piece): boolean => /[.!?…]["'”’]?$/u.test(source.slice(q.start, q.end))
      const keep = !closed(before) && closed(p) ? p : before
      const drop = keep === p ? before : p
      gone.add(drop)
      seen.set(key, keep)
      pairs.set(keep, [...(pairs.get(keep) ?? []), drop, ...(pairs.get(drop) ?? [])])
      pairs.delete(drop)
    }
    if (gone.size === 0) return part
    return {
      ...part,
      pieces: part.pieces.map(p => (gone.has(p) ? { ...p, removed: 'repeated' as const } : p)),
      repeated: [...part.repeated, ...[...pairs].map(([k, others]) => ({ kept: k, others }))],
    }
  },
}
