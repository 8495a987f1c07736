import { TYPES } from '../names/labels.ts'
import { NAME_LABELS, typeOf } from './name-labels.ts'

/** Outside, then one for each of `TYPES`. */
const CLASSES = 1 + TYPES.length
/** How much the rest of the document weighs beside the sentence itself. */
const WEIGHT = 0.5
/** Stands for what was not seen, so that a few occurrences rule nothing out. */
const DOUBT = 0.3

const classOf = (label: number): number => (label === 0 ? 0 : 1 + typeOf(label))
const counts = (form: string): boolean => /^\p{Lu}/u.test(form)

/**
 * What a document says of its capitalised words as a whole: a word that is a person in four sentences is hardly a place in the fifth.
 */
export class Evidence {
  private readonly sums = new Map<string, Float64Array>()

  /** Takes in the labels' shares of a sentence. */
  add(forms: readonly string[], share: Float64Array): void {
    forms.forEach((form, i) => {
      if (!counts(form)) return
      const sum = this.sums.get(form) ?? new Float64Array(CLASSES)
      for (let l = 0; l < NAME_LABELS; l++)
        sum[classOf(l)] = (sum[classOf(l)] ?? 0) + (share[i * NAME_LABELS + l] ?? 0)
      this.sums.set(form, sum)
    })
  }

  /** The shares of a sentence in the light of what the other sentences say of its words. */
  weigh(forms: readonly string[], share: Float64Array): Float64Array {
    const out = Float64Array.from(share)
    forms.forEach((form, i) => {
      const sum = counts(form) ? this.sums.get(form) : undefined
      if (!sum) return
      const at = i * NAME_LABELS
      const others = Float64Array.from(sum)
      for (let l = 0; l < NAME_LABELS; l++)
        others[classOf(l)] = (others[classOf(l)] ?? 0) - (share[at + l] ?? 0)
      const all = others.reduce((a, b) => a + Math.max(0, b), 0)
      if (all < 0.5) return
      let total = 0
      for (let l = 0; l < NAME_LABELS; l++) {
        const seen = (Math.max(0, others[classOf(l)] ?? 0) + DOUBT) / (all + CLASSES * DOUBT)
        const weighed = (share[at + l] ?? 0) * seen ** WEIGHT
        out[at + l] = weighed
        total += weighed
      }
      for (let l = 0; l < NAME_LABELS; l++) out[at + l] = (out[at + l] ?? 0) / total
    })
    return out
  }
}
