import type { TimeRef } from '../../model/finding.ts'
import type { Sentence } from '../../model/language.ts'
import { contains, type Span } from '../../model/span.ts'
import { tokenAt } from '../names/words.ts'
import { type Doc, type Draft, sentenceAt } from '../pipeline.ts'
import { type Tree, treeOf } from '../tree/index.ts'

type TimeDraft = Draft<'time'>

/** The nodes from a token up to the root of its sentence. */
function upwards(t: Tree, i: number): readonly number[] {
  const out: number[] = []
  for (let k = i; k >= 0 && out.length <= t.s.tokens.length; k = t.head(k)) out.push(k)
  return out
}

/**
 * Whether a time belongs to another clause than the cue: it stands in a relative clause that does not hold the cue ("who took office on
 * Monday, said"), or in a clause to which the cue's is joined with a subject of its own.
 */
function elsewhere(s: Sentence, time: Span, cue: Span): boolean {
  const t = treeOf(s)
  const v = tokenAt(s, cue.start)
  const above = upwards(t, v)
  const path = upwards(t, tokenAt(s, time.start))
  const meet = path.find(k => above.includes(k)) ?? -1
  const own = path.slice(0, path.indexOf(meet) < 0 ? undefined : path.indexOf(meet))
  if (own.some(k => t.rel(k) === 'acl')) return true
  const first = tokenAt(s, time.start)
  if (!s.tokens.slice(0, first).some(x => x.upos === 'VERB' || x.upos === 'AUX')) return false
  const toMeet = above.slice(0, above.indexOf(meet) < 0 ? undefined : above.indexOf(meet))
  return toMeet.some(k => t.rel(k) === 'conj' && t.kids(k, 'nsubj').length > 0)
}

/** When it was said: the time nearest to the cue among those that stand in `spans`, the words around the statement, and in the cue's own clause. */
export function timeOf(
  doc: Doc,
  spans: readonly Span[],
  cue: Span | undefined,
  times: readonly TimeDraft[],
): TimeRef | null {
  const s = cue ? sentenceAt(doc.sentences, cue) : null
  const near = times.filter(t => {
    const at = t.spans[0]
    if (!at || !spans.some(x => contains(x, at))) return false
    return !(cue && s?.parsed && contains(s, at) && elsewhere(s, at, cue))
  })
  const best = cue
    ? [...near].sort(
        (a, b) => Math.abs((a.spans[0]?.start ?? 0) - cue.end) - Math.abs((b.spans[0]?.start ?? 0) - cue.end),
      )[0]
    : near[0]
  const span = best?.spans[0]
  return best && span ? { span, text: best.text, expression: best.expression } : null
}
