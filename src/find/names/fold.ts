import { fold } from '../../model/fold.ts'

/**
 * Folding for matching, never for display: what two spellings of one name have in common.
 */

/** Lower case without diacritics, with one apostrophe and no stops: "Türkiye" → "turkiye", "J.D." → "jd". */
export const foldCase = (text: string): string => fold(text).replace(/['.]/gu, '')

/**
 * `foldCase`, and letters that romanisations of Cyrillic, Arabic and Turkish names exchange made one: y, j and i; iy, yy and ii at the
 * end; w and v; kh and h; ou and u; doubled letters. "Zelenskyy", "Zelenskiy", "Zelensky" → "zelenski".
 * Sources: the BGN/PCGN, scientific and press romanisations of Ukrainian and Russian differ in these letters.
 */
export const foldSpelling = (text: string): string =>
  foldCase(text)
    .replace(/[-\u2010\u2011\s]+/gu, ' ')
    .trim()
    .replace(/kh/gu, 'h')
    .replace(/ou/gu, 'u')
    .replace(/[yj]/gu, 'i')
    .replace(/w/gu, 'v')
    .replace(/([a-z])\1+/gu, '$1')

/** The words of a name, folded by spelling. */
export const foldWords = (name: string): readonly string[] =>
  foldSpelling(name)
    .split(' ')
    .filter(w => w !== '')
