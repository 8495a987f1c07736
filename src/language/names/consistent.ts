import type { Gazetteer } from './gazetteer.ts'
import { type FoundName, PER } from './labels.ts'

/**
 * One document, one type: a single word that was taken for a place or an organisation, stands on no list and is the last word of a person's
 * full name in the same document is that person's surname. `forms` and `names` run over the sentences of the document.
 */
export function consistent(
  forms: readonly (readonly string[])[],
  names: readonly (readonly FoundName[])[],
  gazetteer: Gazetteer,
): FoundName[][] {
  const surnames = new Set<string>()
  names.forEach((found, i) => {
    for (const n of found) if (n.type === PER && n.to - n.from > 1) surnames.add(forms[i]?.[n.to - 1] ?? '')
  })
  return names.map((found, i) =>
    found.map(n => {
      const word = forms[i]?.[n.from] ?? ''
      return n.type !== PER && n.to - n.from === 1 && surnames.has(word) && gazetteer.lookUp([word]) === 0
        ? { ...n, type: PER }
        : n
    }),
  )
}
