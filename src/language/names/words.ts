import { HONORIFICS, OFFICE_ABBREVIATIONS, OFFICE_HEADS } from '../../knowledge/offices.ts'

/** What the rules of names ask of a single word. */

/** Whether a word begins with a capital. */
export const capital = (f: string | undefined): boolean => f !== undefined && /^\p{Lu}/u.test(f)

/** A word without the stop of an abbreviation. */
export const bare = (f: string): string => f.replace(/\.$/u, '')

/** Whether a word is one for an office or an honorific, its stop aside. */
export const isOffice = (f: string): boolean => {
  const word = bare(f).toLowerCase()
  return OFFICE_HEADS.has(word) || OFFICE_ABBREVIATIONS.has(word) || HONORIFICS.has(word)
}

/** The hyphens inside the names of people. */
export const HYPHEN = /^[-\u2010\u2011]$/u
/** The same, and the short dash with which organisations and treaties join words. */
export const HYPHEN_OR_DASH = /^[-\u2010\u2011\u2013]$/u
