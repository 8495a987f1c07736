import type { FormFeatures } from '../morph/features.ts'
import type { Lemmas } from '../morph/lemmas.ts'
import type { WordShape, WordShapes } from '../tag/words.ts'

/** What a form with a certain tag gives by itself, before the tree is known. */
export interface TaggedForm {
  readonly upos: string
  readonly xpos: string
  readonly lemma: string
  /** Features by form and tags alone. */
  readonly feats: string
}

/** A form with all that was worked out for it so far. */
export interface KnownWord {
  readonly form: string
  readonly lower: string
  readonly shape: WordShape
  /** By class of the tagger. */
  readonly tagged: (TaggedForm | undefined)[]
}

/** Most forms that are remembered; then all are forgotten, so that memory stays bounded. Forgetting changes nothing but time. */
const MOST = 32_768

/** Remembers what does not depend on the sentence: texts repeat their words. */
export class KnownWords {
  private readonly shapes: WordShapes
  private readonly lemmas: Lemmas
  private readonly forms: FormFeatures
  private readonly upos: readonly string[]
  private readonly xpos: readonly string[]
  private words = new Map<string, KnownWord>()

  /** `upos` and `xpos` name the tags of each class of the tagger. */
  constructor(
    shapes: WordShapes,
    lemmas: Lemmas,
    forms: FormFeatures,
    upos: readonly string[],
    xpos: readonly string[],
  ) {
    this.shapes = shapes
    this.lemmas = lemmas
    this.forms = forms
    this.upos = upos
    this.xpos = xpos
  }

  get(form: string): KnownWord {
    let word = this.words.get(form)
    if (!word) {
      word = { form, lower: form.toLowerCase(), shape: this.shapes.get(form), tagged: [] }
      if (this.words.size >= MOST) this.words = new Map()
      this.words.set(form, word)
    }
    return word
  }

  /** A word under class `tag`. */
  tagged(word: KnownWord, tag: number): TaggedForm {
    let found = word.tagged[tag]
    if (!found) {
      const upos = this.upos[tag] ?? 'X'
      const xpos = this.xpos[tag] ?? 'XX'
      const lemma = this.lemmas.get(word.form, xpos, upos === 'PROPN')
      found = { upos, xpos, lemma, feats: this.forms.get(word.lower, upos, xpos) }
      word.tagged[tag] = found
    }
    return found
  }
}
