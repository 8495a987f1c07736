import { type FoundTime, findTimes } from '../../../src/find/times/index.ts'
import { segment } from '../../../src/language/index.ts'
import type { KnownDate } from '../../../src/link/times/index.ts'
import { resolveTimes } from '../../../src/link/times/index.ts'
import type { Tense } from '../../../src/model/lists.ts'
import type { Time } from '../../../src/model/time.ts'

/** A date as an article's header gives it. */
export const header = (edtf: string): KnownDate => ({ edtf, precision: 'day', basis: 'header' })

/** A resolved time with what its finding says of it. */
export type Told = Time & Pick<FoundTime, 'type' | 'start' | 'end'> & { readonly tense: Tense | null }

/** The times of a text read as plain paragraphs, resolved against a date; untagged, as any sentence may come. */
export function timesIn(
  text: string,
  published: string | null,
  country: string | null = null,
): readonly Told[] {
  const sentences = segment({ text, blocks: [{ start: 0, end: text.length, kind: 'body' }] })
  const found = findTimes(sentences, text)
  const times = resolveTimes(
    found.map(f => ({ ...f, text: text.slice(f.start, f.end) })),
    { published: published === null ? null : header(published), country },
  )
  return times.flatMap((t, i) => {
    const f = found[i]
    return f ? [{ ...t, type: f.type, start: f.start, end: f.end, tense: f.expression.tense }] : []
  })
}
