import type { IssueMatcher } from '../knowledge/issues.ts'

/** The dossier's issue that the first of some texts names, by its most telling phrase; null where none does. */
export function issueIn(
  issues: IssueMatcher,
  ...texts: readonly string[]
): { readonly id: string; readonly label: string } | null {
  for (const text of texts) {
    const found = issues.best(text)
    if (found) return { id: found.id, label: found.label }
  }
  return null
}
