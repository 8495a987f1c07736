/** How a word is written, which its pieces in small letters hide; the places in this list are the numbers that the encoder has learnt. */
export const KINDS = [
  'other',
  'lower',
  'capital',
  'initial',
  'loud',
  'mixed',
  'figure',
  'figures-and-letters',
] as const
type Kind = (typeof KINDS)[number]

/** What stands before a word: nothing, white space, the beginning of its block. */
export const SPACES = ['glued', 'spaced', 'block'] as const
export type Space = (typeof SPACES)[number]

/** How a word is written, by the general categories of its characters. */
export function kindOf(form: string): Kind {
  const letters = form.match(/\p{L}/gu)
  const figures = /\p{Nd}/u.test(form)
  if (!letters) return figures ? 'figure' : 'other'
  if (figures) return 'figures-and-letters'
  const large = letters.filter(c => /\p{Lu}/u.test(c)).length
  if (large === 0) return 'lower'
  if (letters.length === 1) return 'initial'
  if (!letters.some(c => /\p{Ll}/u.test(c))) return 'loud'
  return large === 1 && /^\p{Lu}/u.test(form) ? 'capital' : 'mixed'
}

const known = new Map(KINDS.map((k, i) => [k, i]))

/** The number of a word's shape; 0 is kept for what is no word. */
export const shapeNumber = (kind: Kind, space: Space): number =>
  1 + (known.get(kind) ?? 0) * SPACES.length + SPACES.indexOf(space)
