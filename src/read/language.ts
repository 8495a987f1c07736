/**
 * Which language a text is in. English is told by its own commonest words, which costs next to nothing; only a text that
 * shows few of them is handed to `eld` (n-grams), whose tables are loaded then and not before.
 */

const ENGLISH = new Set(
  (
    'the of and to in a is that for on was with as it by at from he his be have has are this not but they which had were an their or she her will ' +
    'said would who we you its been after also about more than when one there all into what up out over if no can could other new our last two i'
  ).split(' '),
)
/** Running English shows about .45 of these; other languages written in Latin letters under .1. */
const ENGLISH_SHARE = 0.2
const SAMPLE = 4_000
/** Under this many letters no detector is worth asking. */
const FEW_LETTERS = 40

/** The language of a text as an ISO 639-1 code, with the way it is known. */
export interface Language {
  readonly value: string
  readonly basis: string
}

/** The language of a text: 'en' for what is too short to tell but is in Latin letters, 'und' for what has no letters. */
export async function languageOf(text: string): Promise<Language> {
  const sample = text.slice(0, SAMPLE)
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const letters = words.reduce((n, w) => n + w.length, 0)
  if (letters === 0) return { value: 'und', basis: 'no letters' }
  const latin = words.reduce((n, w) => n + (/^\p{Script=Latin}+$/u.test(w) ? w.length : 0), 0) / letters
  const share = words.filter(w => ENGLISH.has(w)).length / words.length
  if (latin > 0.8 && share >= ENGLISH_SHARE) return { value: 'en', basis: 'its commonest words' }
  if (latin > 0.8 && letters < FEW_LETTERS) return { value: 'en', basis: 'Latin letters, too few to tell' }
  const { eld } = await import('eld/small')
  const found = eld.detect(sample).language
  return found === ''
    ? { value: 'und', basis: 'its runs of letters fit no language' }
    : { value: found, basis: 'its runs of letters' }
}
