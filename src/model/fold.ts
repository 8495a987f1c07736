/**
 * The normalised layer on which search, matching and deduplication run; what is shown and exported keeps its own characters.
 */

const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201A\u201B\u2032\u00B4\u0060\u02BC]/gu, "'"],
  [/[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]/gu, '"'],
  [/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu, '-'],
  [/\u2026/gu, '...'],
  [/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu, ' '],
  [/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, ''],
]

/** Quotation marks, hyphens, dashes, ellipses and spaces in their plain forms; letters, case and accents untouched. */
export const plain = (text: string): string =>
  REPLACEMENTS.reduce((t, [from, to]) => t.replace(from, to), text)

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** Letters without their marks: "Türkiye" as "Turkiye". */
export const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþı]/gu, c => LETTERS[c] ?? c)

/** Text as it is compared: plain signs, no marks, lower case, single spaces, "per cent" as "percent". */
export const fold = (text: string): string =>
  bare(plain(text).toLowerCase())
    .replace(/\bper cent\b/gu, 'percent')
    .replace(/\s+/gu, ' ')
    .trim()

/** The words of a folded text: runs of letters and digits, with inner apostrophes and hyphens. */
export const foldedWords = (text: string): readonly string[] =>
  fold(text).match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
