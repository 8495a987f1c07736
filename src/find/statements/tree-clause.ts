import { cueVerb } from '../cues/verbs.ts'
import { at, low } from '../names/words.ts'
import { runs, type Tree } from '../tree/index.ts'
import type { Range } from './subject.ts'

/** Content as ranges, without the marks at its ends. */
export function trimmed(t: Tree, tokens: readonly number[]): readonly Range[] {
  const sorted = leaving(
    t,
    [...new Set(tokens)].sort((a, b) => a - b),
  )
  const plain = (i: number): boolean => /^[,;:.\-–—]+$/u.test(at(t.s, i).form)
  let from = 0
  let to = sorted.length
  while (from < to && plain(sorted[from] ?? 0)) from++
  while (to > from && plain(sorted[to - 1] ?? 0)) to--
  return runs(sorted.slice(from, to))
}

/**
 * The words up to where another cue takes over: a comma and a participle ("…, saying"), or "and" or "but" and a finite verb of saying
 * ("… but argues that"). What that says is not said here.
 */
function leaving(t: Tree, sorted: readonly number[]): readonly number[] {
  const end = sorted.findIndex((i, n) => {
    if (n === 0) return false
    const word = at(t.s, i).form
    const next = at(t.s, i + 1)
    if (word === ',') return next.form.endsWith('ing') && (cueVerb(next.form)?.frames.has('q') ?? false)
    if (word !== 'and' && word !== 'but') return false
    const k = next.upos === 'ADV' ? i + 2 : i + 1
    const verb = cueVerb(at(t.s, k).form)
    return (
      verb?.act === 'speech' &&
      verb.frames.has('q') &&
      at(t.s, k).feats.includes('VerbForm=Fin') &&
      (low(t.s, k + 1) === 'that' || t.kids(k, 'ccomp').length > 0)
    )
  })
  return end < 0 ? sorted : sorted.slice(0, end)
}
