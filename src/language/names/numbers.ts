import type { HyphenInput } from './hyphens.ts'
import { type FoundName, ORG } from './labels.ts'
import { capital } from './words.ts'

/** A number or a letter behind a name that tells one of several: CFC 2, SFC B. */
const MARK = /^(?:\d{1,2}|\p{Lu})$/u

/** Whether word `i` may be such a mark: nothing that it would count follows, and no other name. */
const marks = ({ forms, xpos }: HyphenInput, i: number): boolean =>
  MARK.test(forms[i] ?? '') &&
  !capital(forms[i + 1]) &&
  !/^(?:NNS?|JJ|HYPH|CD|\$|:)$/u.test(xpos[i + 1] ?? '')

/**
 * Organisations whose numbers or letters the document writes again and again: the teams CFC 1 and CFC 2. It takes three places, so that scores and sums
 * are not taken for names. Both arguments run over the sentences of a document.
 */
export function numberedBodies(
  sentences: readonly HyphenInput[],
  names: readonly (readonly FoundName[])[],
): (readonly FoundName[])[] {
  const counts = new Map<string, number>()
  const nameOf = (x: HyphenInput, n: FoundName): string => x.forms.slice(n.from, n.to).join(' ')
  sentences.forEach((x, i) => {
    for (const n of names[i] ?? [])
      if (n.type === ORG && marks(x, n.to)) counts.set(nameOf(x, n), (counts.get(nameOf(x, n)) ?? 0) + 1)
  })
  const again = (name: string): boolean => (counts.get(name) ?? 0) > 2
  return sentences.map((x, i) => {
    const found = names[i] ?? []
    return found.map((n, k) =>
      n.type === ORG && again(nameOf(x, n)) && MARK.test(x.forms[n.to] ?? '') && found[k + 1]?.from !== n.to
        ? { ...n, to: n.to + 1 }
        : n,
    )
  })
}
