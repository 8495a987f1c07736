import { OUTSIDE, TYPES, type WordSpan } from './labels.ts'

/** Bits of `NameInput.document`; above them stands one more than the place in `TYPES` of the type that the word has elsewhere. */
export const WRITTEN_SMALL = 1
export const WRITTEN_LARGE = 2

/** What a document shows of its words as a whole, gathered over all its sentences. */
export class DocumentEvidence {
  private readonly seen = new Map<string, number>()
  private readonly counts = new Map<string, number>()
  private readonly types = new Map<string, number[]>()

  /** Notes how the words of a sentence are written. A capital counts where the sentence does not force it. */
  addWords(forms: readonly string[], shouting: boolean): void {
    for (const form of forms)
      if (/^\p{Lu}{2}/u.test(form)) this.counts.set(form, (this.counts.get(form) ?? 0) + 1)
    if (shouting) return
    forms.forEach((form, i) => {
      const small = /^\p{Ll}/u.test(form)
      const before = forms[i - 1] ?? ''
      const forced = i === 0 || (i === 1 && !/\p{L}/u.test(before)) || /^["'\u201c\u2018:.]$/u.test(before)
      const bit = small ? WRITTEN_SMALL : /^\p{Lu}/u.test(form) && !forced ? WRITTEN_LARGE : 0
      if (bit === 0) return
      const key = form.toLowerCase()
      this.seen.set(key, (this.seen.get(key) ?? 0) | bit)
    })
  }

  /** How often the document writes a form that starts with two capitals. */
  times(form: string): number {
    return this.counts.get(form) ?? 0
  }

  /** Notes the names found in a sentence: a vote for the type of each of their words. */
  addNames(forms: readonly string[], spans: readonly WordSpan[], by = 1): void {
    for (const { from, to, type } of spans)
      for (let i = from; i < to; i++) {
        const form = forms[i] ?? ''
        if (!/^\p{Lu}/u.test(form)) continue
        const key = form.toLowerCase()
        const votes = this.types.get(key) ?? TYPES.map(() => 0)
        votes[type] = (votes[type] ?? 0) + by
        this.types.set(key, votes)
      }
  }

  /** What the document says of each word, without the votes of `own`, the names of this very sentence. */
  mark(forms: readonly string[], own: readonly WordSpan[]): Int32Array {
    const out = new Int32Array(forms.length)
    this.addNames(forms, own, -1)
    forms.forEach((form, i) => {
      const key = form.toLowerCase()
      const votes = this.types.get(key)
      let type = -1
      if (votes)
        for (let t = 0; t < votes.length; t++)
          if ((votes[t] ?? 0) > (type < 0 ? OUTSIDE : (votes[type] ?? 0))) type = t
      out[i] = (this.seen.get(key) ?? 0) | ((type + 1) << 2)
    })
    this.addNames(forms, own, 1)
    return out
  }
}
