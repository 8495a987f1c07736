import type { EngineName, LanguageEngine } from '../model/language.ts'
import { loadFastEngine } from './fast/engine.ts'

/**
 * Loads a language engine by its name; the code of the accurate one is loaded with it. Where the parts of the accurate one are missing this throws a ParleyError `language.no-runtime`
 * or `language.no-encoder`.
 */
export async function loadEngine(name: EngineName): Promise<LanguageEngine> {
  switch (name) {
    case 'fast':
      return loadFastEngine()
    case 'accurate': {
      const { loadAccurateEngine } = await import('./accurate/engine.ts')
      return loadAccurateEngine()
    }
  }
}
