import type { Sentence, Token } from '../../model/language.ts'
import type { BlockKind } from '../../model/lists.ts'
import type { Lemmas } from '../morph/lemmas.ts'
import type { Card } from './card.ts'
import type { ReadSentence } from './reader.ts'
import type { DocumentWord } from './words.ts'

/** How sure an arc is that holds the parts of an over-long sentence together. */
const JOINT = 0.1
/** Margins are kept to so many places, so that they are the same numbers wherever they are printed. */
const PLACES = 1000

interface Tag {
  readonly upos: string
  readonly xpos: string
  readonly feats: string
}

/** Words with tags, lemmas and trees. */
export class Tokens {
  private readonly tags: readonly Tag[]
  private readonly labels: readonly string[]
  private readonly lemmas: Lemmas
  constructor(card: Card, lemmas: Lemmas) {
    this.tags = card.tags.map(t => {
      const [upos = 'X', xpos = 'FW', feats = '_'] = t.split(' ')
      return { upos, xpos, feats }
    })
    this.labels = card.rels.labels
    this.lemmas = lemmas
  }

  sentence(words: readonly DocumentWord[], read: ReadSentence, kinds: readonly BlockKind[]): Sentence | null {
    const tokens: Token[] = []
    let root = 0
    for (const part of read) {
      const base = tokens.length
      for (let i = 0; i < part.n; i++) {
        const word = words[part.from + i]
        if (!word) continue
        const { upos, xpos, feats } = this.tags[part.tags[i] ?? 0] ?? { upos: 'X', xpos: 'FW', feats: '_' }
        const head = part.heads[i] ?? 0
        const joined = head === 0 && base > 0
        if (head === 0 && base === 0) root = i + 1
        tokens.push({
          start: word.start,
          end: word.end,
          form: word.form,
          lemma: this.lemmas.get(word.form, xpos, upos === 'PROPN'),
          upos,
          xpos,
          feats,
          head: joined ? root : head === 0 ? 0 : base + head,
          deprel: joined ? 'parataxis' : (this.labels[part.rels[i] ?? 0] ?? 'dep'),
          margin: joined ? JOINT : Math.round((part.margins[i] ?? 0) * PLACES) / PLACES,
        })
      }
    }
    const first = words[read[0]?.from ?? 0]
    const last = tokens.at(-1)
    const kind = kinds[first?.block ?? 0]
    if (!first || !last || !kind) return null
    return { start: first.start, end: last.end, kind, block: first.block, tokens, parsed: true }
  }
}
