import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Analysis, LanguageEngine, LanguageInput, Sentence } from '../../model/language.ts'
import { ParleyError } from '../../model/problem.ts'
import { loadModel, modelsDirectory } from '../fast/load.ts'
import { hashLexicon, linearModel, lines } from '../linear/file.ts'
import { Lemmas } from '../morph/lemmas.ts'
import { Splitter } from '../segment/splitter.ts'
import { WordShapes } from '../tag/words.ts'
import { Card } from './card.ts'
import { NameReader } from './names.ts'
import { Pieces } from './pieces.ts'
import { Reader, type ReadSentence } from './reader.ts'
import { Encoder, RUNTIME } from './runtime.ts'
import { Tokens } from './syntax.ts'
import { documentWords } from './words.ts'

/** Changes when the code of the engine changes what it gives for the same models. */
const VERSION = '3'

class AccurateEngine implements LanguageEngine {
  readonly name = 'accurate'
  readonly version = `${VERSION}-${RUNTIME}`
  readonly models: readonly string[]
  private readonly splitter: Splitter
  private readonly pieces: Pieces
  private readonly reader: Reader
  private readonly tokens: Tokens
  private readonly names: NameReader

  constructor(
    encoder: Encoder,
    card: Card,
    vocabulary: readonly string[],
    digest: string,
    directory: string,
  ) {
    const splitter = loadModel('splitter', directory)
    const tagger = loadModel('tagger', directory)
    this.models = [`encoder@${digest}`, `splitter@${splitter.digest}`, `tagger@${tagger.digest}`]
    this.splitter = new Splitter(linearModel(splitter.sections, 'ends'))
    this.pieces = new Pieces(vocabulary, card.mostPieces)
    this.reader = new Reader(encoder, this.pieces, card)
    this.tokens = new Tokens(card, new Lemmas(lines(tagger.sections, 'lemmas')))
    this.names = new NameReader(new WordShapes(hashLexicon(tagger.sections, 'words')), card.moves)
  }

  async analyse(input: LanguageInput): Promise<Analysis> {
    const words = documentWords(input, this.splitter, this.pieces)
    const kinds = input.blocks.map(b => b.kind)
    const sentences: Sentence[] = []
    const read: ReadSentence[] = []
    for (const parts of await this.reader.read(words)) {
      const sentence = this.tokens.sentence(words, parts, kinds)
      if (!sentence) continue
      sentences.push(sentence)
      read.push(parts)
    }
    return { sentences, names: this.names.find(input.text, sentences, read) }
  }
}

/** The three files of the encoder, read whole, with the digest that names them in provenance. */
function files(folder: string): { graph: Uint8Array; card: Card; vocabulary: string[]; digest: string } {
  try {
    const [graph, card, vocabulary] = ['encoder.onnx', 'encoder.json', 'vocab.txt'].map(f =>
      readFileSync(join(folder, f)),
    )
    if (!graph || !card || !vocabulary) throw new RangeError('a file is missing')
    const digest = createHash('sha256').update(graph).update(card).update(vocabulary).digest('hex')
    return {
      graph,
      card: Card.parse(JSON.parse(card.toString('utf8'))),
      vocabulary: vocabulary.toString('utf8').replace(/\n$/u, '').split('\n'),
      digest: digest.slice(0, 16),
    }
  } catch (error) {
    throw noEncoder(error)
  }
}

const noEncoder = (error: unknown): ParleyError =>
  new ParleyError(
    'language.no-encoder',
    { why: (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '' },
    { cause: error },
  )

/**
 * Loads the engine that reads with one small neural encoder: the fast engine's words and lemmas, and sentence ends, tags, trees and names by
 * the network, on one thread. Same input, same analysis, for one runtime and class of processors.
 *
 * @param folder holds `encoder.onnx`, `encoder.json` and `vocab.txt`.
 * Throws a ParleyError `language.no-encoder` where these are missing or damaged, `language.no-runtime` without onnxruntime-node.
 */
export async function loadAccurateEngine(
  directory: string = modelsDirectory(),
  folder: string = join(directory, 'encoder'),
): Promise<LanguageEngine> {
  const { graph, card, vocabulary, digest } = files(folder)
  let encoder: Encoder
  try {
    encoder = await Encoder.from(graph)
  } catch (error) {
    throw error instanceof ParleyError ? error : noEncoder(error)
  }
  try {
    return new AccurateEngine(encoder, card, vocabulary, digest, directory)
  } catch (error) {
    if (error instanceof RangeError) throw noEncoder(error)
    throw error
  }
}
