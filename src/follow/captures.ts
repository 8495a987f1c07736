import type { Capture, Published } from '../model/article.ts'
import { sortedBy } from '../model/canonical.ts'

/** The earliest date of publication that captures of one source tell; the same in any order of them. */
export const toldBy = (captures: readonly Capture[]): Published | undefined =>
  sortedBy(
    captures.flatMap(c => c.published ?? []),
    p => p.edtf,
  )[0]

/** The capture by which a source is read that came several times: the first one's, with the earliest date that any tells. */
export function oneCapture(captures: readonly Capture[]): Capture | undefined {
  const [first] = captures
  const published = toldBy(captures)
  return first && published ? { ...first, published } : first
}
