import type { EngineName, LanguageEngine } from '../model/language.ts'
import { ParleyError } from '../model/problem.ts'
import { loadFastEngine } from './fast/engine.ts'

/**
 * Loads a language engine by its name. Where the parts of the accurate one are missing this throws a ParleyError `language.no-runtime`
 * or `language.no-encoder`.
 */
export async function loadEngine(name: EngineName): Promise<LanguageEngine> {
  switch (name) {
    case 'fast':
      return loadFastEngine()
    case 'accurate':
      throw new ParleyError('language.no-encoder', { why: 'this version carries none' })
  }
}
