import type { Modality } from '../../model/lists.ts'
import { formsOf } from './inflect.ts'

/**
 * How far a verb of saying goes: `modality | verbs`, base forms, written by the project. "distance" and its like take back a part of
 * what was said before, "retract" all of it.
 */
const LINES = `
predicted|predict forecast foresee anticipate project prophesy
warned|warn caution threaten
denied|deny dispute rebut refute contradict disavow disown
declined|decline refuse reject rebuff spurn
ruled-out|rule
hoped|hope wish
proposed|propose suggest offer recommend
requested|ask urge request demand beg implore plead appeal beseech exhort call
softened|distance soften downplay qualify temper backtrack backpedal moderate
retracted|retract recant withdraw rescind apologise apologize
planned|plan intend
expected|expect
`

const WORDS: ReadonlyMap<string, Modality> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap(line => {
      const [modality = '', verbs = ''] = line.split('|')
      return verbs.split(' ').flatMap(base => formsOf(base).map(f => [f, modality as Modality] as const))
    }),
)

/** The modality that a cue verb gives to what is said, or null where it gives none. */
export const cueModality = (word: string): Modality | null => WORDS.get(word.toLowerCase()) ?? null
