/** Longest part of a word that is cut into pieces; BERT gives up there too. */
const LONGEST_PART = 100
/** Most forms that are remembered; then all are forgotten. Forgetting changes nothing but time. */
const MOST = 32_768

const DROPPED = /[\p{Mn}\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u
const SPACE = /\s/u
/** ASCII signs count as punctuation, as BERT has it. */
const PUNCTUATION = /[!-/:-@[-`{-~\p{P}]/u
const PLAIN = /^[a-z]+$/u

/**
 * The parts of a word before they are cut into pieces: small letters without accents and control characters, every punctuation mark by
 * itself (BERT's uncased rules, applied to one word).
 */
export function partsOf(form: string): string[] {
  const low = form.toLowerCase()
  if (PLAIN.test(low)) return [low]
  const parts = ['']
  for (const c of low.normalize('NFD')) {
    if (DROPPED.test(c)) continue
    if (SPACE.test(c)) parts.push('')
    else if (PUNCTUATION.test(c)) parts.push(c, '')
    else parts.push(`${parts.pop() ?? ''}${c}`)
  }
  return parts.filter(p => p !== '')
}

/** Cuts words into the pieces of a vocabulary by the longest match from the left (WordPiece). */
export class Pieces {
  private readonly ids: ReadonlyMap<string, number>
  private readonly longest: number
  private readonly most: number
  private known = new Map<string, readonly number[]>()
  readonly unknown: number
  /** Before the first word and behind the last. */
  readonly first: number
  readonly last: number

  /**
   * `vocabulary` has a piece a line, its number is its place; pieces that go on inside a word begin with `##`. A word keeps its first `most`
   * pieces. Throws a RangeError where a special piece is missing.
   */
  constructor(vocabulary: readonly string[], most: number) {
    this.ids = new Map(vocabulary.map((p, i) => [p, i]))
    this.longest = vocabulary.reduce((n, p) => Math.max(n, p.length), 0)
    this.most = most
    this.unknown = this.special('[UNK]')
    this.first = this.special('[CLS]')
    this.last = this.special('[SEP]')
  }

  /** The pieces of a word, at least one. */
  of(form: string): readonly number[] {
    let found = this.known.get(form)
    if (!found) {
      found = this.cut(form)
      if (this.known.size >= MOST) this.known = new Map()
      this.known.set(form, found)
    }
    return found
  }

  private special(name: string): number {
    const id = this.ids.get(name)
    if (id === undefined) throw new RangeError(`the vocabulary has no ${name}`)
    return id
  }

  private cut(form: string): readonly number[] {
    const whole = this.ids.get(form)
    if (whole !== undefined && PLAIN.test(form)) return [whole]
    const out: number[] = []
    for (const part of partsOf(form)) {
      if (out.length >= this.most) break
      out.push(...this.part(part))
    }
    return out.length === 0 ? [this.unknown] : out.slice(0, this.most)
  }

  /** A part comes out whole, or is unknown as a whole. */
  private part(part: string): number[] {
    if (part.length > 2 * LONGEST_PART || [...part].length > LONGEST_PART) return [this.unknown]
    const out: number[] = []
    for (let at = 0; at < part.length; ) {
      const mark = at === 0 ? '' : '##'
      let to = Math.min(part.length, at + this.longest)
      let id: number | undefined
      while (to > at) {
        id = this.ids.get(mark + part.slice(at, to))
        if (id !== undefined) break
        to--
      }
      if (id === undefined) return [this.unknown]
      out.push(id)
      at = to
    }
    return out
  }
}
