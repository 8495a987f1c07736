import { at } from '../names/words.ts'
import type { Range } from './subject.ts'
import { runs, type Tree } from './tree.ts'

/** Content as ranges, without the marks at its ends. */
export function trimmed(t: Tree, tokens: readonly number[]): readonly Range[] {
  const sorted = [...new Set(tokens)].sort((a, b) => a - b)
  const plain = (i: number): boolean => /^[,;:.\-–—]+$/u.test(at(t.s, i).form)
  let from = 0
  let to = sorted.length
  while (from < to && plain(sorted[from] ?? 0)) from++
  while (to > from && plain(sorted[to - 1] ?? 0)) to--
  return runs(sorted.slice(from, to))
}
