import { AGENCY_BY_NAME } from '../knowledge/agencies.ts'

/** Words of a credit line at most; longer ones are sentences. */
const MOST_WORDS = 16
/** What a line begins with that says whose text it is, or is in part. */
const CREDIT =
  /^[([*\s]*(?:sources?\s*:|via\b|with (?:additional )?(?:material|reporting|files|inputs?|content|information) (?:from|by)\b|(?:©|\(c\)|copyright)\s|(?:additional |further )?report(?:ing|ed) by\b|this (?:article|story|report) (?:was|has been|is) (?:first |originally )?(?:published|supplied|provided|written|distributed) by\b)/iu
/** A name as it may stand in such a line; agencies are also written in small letters. */
const NAME = /\p{L}(?:[\p{L}-]|\.(?=\p{L}))*(?: (?:of |de )?\p{Lu}(?:[\p{L}-]|\.(?=\p{L}))*){0,4}/gu

/** Words written large before a name that are none of it. */
const BEFORE = /^(?:(?:copyright|by|from|source|via|the|with|staff|photo) )+/iu

/** The agency that a text names as a name of its own: "Ann Example, Reuters" names one, "Petra Novak" does not. */
export function agencyNamed(text: string): string | null {
  for (const [found] of text.matchAll(NAME)) {
    const agency = AGENCY_BY_NAME.get(found) ?? AGENCY_BY_NAME.get(found.replace(BEFORE, ''))
    if (agency) return agency.name
  }
  return null
}

/** The agency that a line credits: it says so in the words of credit lines, or is the agency's name in brackets. */
export function creditedAgency(line: string): string | null {
  const text = line.trim()
  if (text.split(/\s+/u).length > MOST_WORDS) return null
  const alone = /^[([–—-]?\s*([\p{L}. -]{2,30}?)\s*[)\]]$/u.exec(text)?.[1]
  if (alone !== undefined) return AGENCY_BY_NAME.get(alone)?.name ?? null
  return CREDIT.test(text) ? agencyNamed(text) : null
}
