import type { Analysis, LanguageInput, PromptEngine, Sentence } from '../../model/language.ts'
import { linearModel } from '../linear/file.ts'
import { Splitter } from '../segment/splitter.ts'
import { words } from '../segment/words.ts'
import type { WordShape } from '../tag/words.ts'
import { loadModel, modelsDirectory } from './load.ts'
import { Names } from './names.ts'
import { Syntax } from './syntax.ts'

/** Changes when the code of the engine changes what it gives for the same models. */
const VERSION = '3'

class FastEngine implements PromptEngine {
  readonly name = 'fast'
  readonly version = VERSION
  readonly models: readonly string[]
  private readonly splitter: Splitter
  private readonly syntax: Syntax
  private readonly names: Names

  constructor(directory: string) {
    const splitter = loadModel('splitter', directory)
    const tagger = loadModel('tagger', directory)
    const parser = loadModel('parser', directory)
    const names = loadModel('names', directory)
    this.models = Object.entries({ splitter, tagger, parser, names }).map(
      ([name, m]) => `${name}@${m.digest}`,
    )
    this.splitter = new Splitter(linearModel(splitter.sections, 'ends'))
    this.names = new Names(names.sections)
    this.syntax = new Syntax(tagger.sections, parser.sections)
  }

  analyse({ text, blocks }: LanguageInput): Analysis {
    const sentences: Sentence[] = []
    const shapes: (readonly WordShape[])[] = []
    blocks.forEach((block, index) => {
      const pairs = words(text, block.start, block.end)
      let from = 0
      for (const to of this.splitter.ends(text, pairs)) {
        const analysed = this.syntax.analyse(text, pairs, from, to)
        shapes.push(analysed.shapes)
        sentences.push({
          start: pairs[2 * from] ?? block.start,
          end: pairs[2 * to - 1] ?? block.end,
          kind: block.kind,
          block: index,
          tokens: analysed.tokens,
          parsed: true,
        })
        from = to
      }
    })
    return { sentences, names: this.names.find(text, sentences, shapes) }
  }
}

/**
 * Loads the engine that the project trains itself: tokens, sentences, tags, lemmas, features, trees and names, without native code.
 * Reads `models/*.bin` synchronously; throws where they are missing or damaged. Same input, same analysis.
 */
export const loadFastEngine = (directory: string = modelsDirectory()): PromptEngine =>
  new FastEngine(directory)
