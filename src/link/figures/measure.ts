import { fold } from '../../model/fold.ts'

/** What a figure measures, as linking compares it. */
export interface Measure {
  readonly measure: string
  readonly scope: string | null
}

const stem = (w: string): string =>
  (w.length > 3 && w.endsWith('s') && !w.endsWith('ss') ? w.slice(0, -1) : w).replace(/ence$/u, 'ense')

const words = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(w => w !== '' && w !== 'the' && w !== 'a' && w !== 'an' && w !== 'of')
    .map(stem)

/** The words of what is measured and of whose it is, folded and in the singular. */
export const measureOf = (f: { readonly measured: string; readonly scope: string | null }): Measure => ({
  measure: words(f.measured).join(' '),
  scope: f.scope === null ? null : words(f.scope).join(' '),
})

/** Words of one matter: whoever counts deaths and whoever counts the killed speak of it. */
const MATTER: ReadonlyMap<string, string> = new Map(
  ['killed', 'dead', 'died', 'fatality', 'casualty', 'toll'].map(w => [w, 'death'] as const),
)

/** All the words of a figure's measure and scope. */
export const topicOf = (f: {
  readonly measured: string
  readonly scope: string | null
}): ReadonlySet<string> =>
  new Set([...words(f.measured), ...(f.scope === null ? [] : words(f.scope))].map(w => MATTER.get(w) ?? w))
