import type { Card } from './card.ts'
import { Decoder, type ReadPart } from './decode.ts'
import type { Pieces } from './pieces.ts'
import type { EncoderOutput, Network } from './runtime.ts'
import { inputOf, type Window, windowAt } from './windows.ts'
import type { DocumentWord } from './words.ts'

/** A sentence of a document: mostly one part, more where it was too long to be read at once. */
export type ReadSentence = readonly ReadPart[]

/**
 * How far the network must be against the rules to have its way, as a logit. Rules see the shape of a stop, the network the words around it; the
 * network alone is one to two points of F1 worse.
 */
const RULED = 2

/** Reads a document from its first word to its last, window by window. */
export class Reader {
  private readonly network: Network
  private readonly pieces: Pieces
  private readonly most: number
  private readonly decoder: Decoder
  constructor(network: Network, pieces: Pieces, card: Card) {
    this.network = network
    this.pieces = pieces
    this.most = card.window
    this.decoder = new Decoder(card)
  }

  /**
   * The sentences of a document. A window ends where the rules see an end; where the network sees none there, the sentence is read again
   * at the head of the next window. Windows are read one by one, so that no text is seen beside another.
   */
  async read(words: readonly DocumentWord[]): Promise<ReadSentence[]> {
    const out: ReadSentence[] = []
    let open: ReadPart[] = []
    let whole = false
    for (let from = 0; from < words.length; ) {
      const window = windowAt(words, from, this.most, whole)
      const n = window.to - window.from
      const seen = await this.network.run(inputOf(words, window, this.pieces))
      const ends = this.ends(words, window, seen)
      const settled = ends.at(-1) ?? 0
      if (settled === 0 && !whole && !window.full) {
        // One sentence that goes on behind the window: the same again with more words.
        whole = true
        continue
      }
      whole = false
      let start = 0
      for (const end of ends) {
        out.push([...open, this.decoder.part(seen, n, start, end, from)])
        open = []
        start = end
      }
      if (settled > 0) from += settled
      else {
        open.push(this.decoder.part(seen, n, 0, n, from))
        from = window.to
      }
    }
    if (open.length > 0) out.push(open)
    return out
  }

  /** Sentence ends in a window, as counts of its words: the network's, led by what the rules see. */
  private ends(words: readonly DocumentWord[], { from, to }: Window, seen: EncoderOutput): number[] {
    const out: number[] = []
    for (let i = 0; i < to - from; i++) {
      const word = words[from + i]
      if (word?.last || (seen.end[i] ?? 0) > (word?.stop ? -RULED : RULED)) out.push(i + 1)
    }
    return out
  }
}
