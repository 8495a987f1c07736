/** Nouns that mean somebody without naming them. Lower case, singular. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** Nouns under which reports let unnamed people speak. */
export const VOICE_NOUNS: ReadonlySet<string> = set(`
official source diplomat aide adviser advisor insider spokesman spokeswoman spokesperson analyst expert observer lawmaker critic ally
supporter opponent staffer strategist operative negotiator mediator investigator prosecutor witness resident participant delegate
officer commander soldier economist historian commentator editor reporter journalist researcher scholar activist campaigner donor voter
politician leader minister ambassador envoy report outlet newspaper paper`)

/** Nouns for a person that are no office: a description can use them. */
export const PERSON_NOUNS: ReadonlySet<string> = set(`
tycoon lawyer veteran businessman businesswoman billionaire magnate mogul strongman politician statesman neurosurgeon actor comedian
millionaire reformer hardliner moderate conservative liberal socialist centrist democrat republican newcomer incumbent challenger
candidate nominee frontrunner man woman host counterpart head`)
