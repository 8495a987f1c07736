import type { EngineName, LanguageEngine } from '../model/language.ts'
import { ParleyError, problemOf } from '../model/problem.ts'
import { type Io, styleOf } from './io.ts'
import { problemLines } from './print/problems.ts'

/** What to do where the accurate engine cannot run: `rather` lets the fast one read and says so, `only` throws. */
export type Need = 'rather' | 'only'

/** Gives an engine; each is loaded once, when it is first asked for. */
export type Engines = (name: EngineName, need: Need) => Promise<LanguageEngine>

/**
 * Engines as commands need them. Where the accurate engine's parts are missing, that is told once on stderr with its code and what
 * to do, and the fast engine reads. Throws `language.not-updated` instead where the accurate engine alone would do.
 *
 * @param load loads an engine by its name, or throws a ParleyError `language.*`.
 */
export function enginesOf(load: (name: EngineName) => Promise<LanguageEngine>, io: Io): Engines {
  const made = new Map<EngineName, Promise<LanguageEngine>>()
  const get = (name: EngineName): Promise<LanguageEngine> => {
    const there = made.get(name) ?? load(name)
    made.set(name, there)
    return there
  }
  let told = false
  return async (name, need) => {
    try {
      return await get(name)
    } catch (error) {
      const why = problemOf(error)
      if (name === 'fast' || !why.code.startsWith('language.')) throw error
      if (need === 'only') throw new ParleyError('language.not-updated', { why: why.message })
      if (!told) io.err(`${problemLines(styleOf(false), io.width, why, '').join('\n')}\n`)
      told = true
      return get('fast')
    }
  }
}
