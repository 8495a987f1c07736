import type { Finding, FindingOf } from '../../model/finding.ts'
import { fold } from '../../model/fold.ts'

/** What scope counts of a name: which state or body it is, or, for other places and bodies, its words. */
export interface NameKey {
  readonly key: string
  /** Whether it can be a party: a state, or an alliance of states. */
  readonly party: boolean
  readonly label: string
}

/** The key of a name; null for persons of no known state, outlets and names of nobody. */
export function keyOf(f: FindingOf<'name'>): NameKey | null {
  const { actor } = f
  if (actor?.type === 'outlet' || actor?.type === 'commentator' || f.subtype === 'outlet') return null
  if (actor?.type === 'alliance') return { key: fold(actor.name), party: true, label: actor.name }
  if (actor?.country) return { key: actor.country, party: true, label: actor.country }
  if (f.type === 'PER') return null
  const words = fold(actor?.name ?? f.text)
  return words === '' ? null : { key: words, party: false, label: actor?.name ?? f.text }
}

/** The names of an article that scope counts, with their places. */
export const namesIn = (
  findings: readonly Finding[],
): readonly { readonly name: FindingOf<'name'>; readonly is: NameKey }[] =>
  findings.flatMap(f => {
    if (f.kind !== 'name') return []
    const is = keyOf(f)
    return is ? [{ name: f, is }] : []
  })
