import type { Sentence } from '../../model/language.ts'
import { at } from './words.ts'

const ASK = /^(?:ask|question|quiz|press)$/u

/** Whether an unnamed asker's subject stands under this verb: "a reporter asked Ruiz". */
const stranger = (s: Sentence, verb: number): boolean =>
  s.tokens.some(
    (t, i) =>
      t.head - 1 === verb &&
      t.deprel === 'nsubj' &&
      t.upos === 'NOUN' &&
      /^(?:reporter|journalist|correspondent|interviewer|questioner|moderator|host|student|voter|supporter|member)s?$/iu.test(
        at(s, i).form,
      ),
  )

/**
 * Whether the words `[from, to)` ask a question or are asked one by somebody of the press or the public: who is asked speaks next, and the
 * asker does not ("A reporter asked Ruiz about it. “No,” she said."). `null` for neither.
 */
export function questioned(s: Sentence, from: number, to: number): 'asks' | 'asked' | null {
  if (!s.parsed) return null
  for (let i = from; i < to; i++) {
    const { head, deprel } = at(s, i)
    const verb = head - 1
    if (verb < from || verb >= to) {
      if (verb < 0 || !ASK.test(at(s, verb).lemma) || !stranger(s, verb)) continue
      if (deprel === 'nsubj') return 'asks'
      if (deprel === 'obj' || deprel === 'iobj') return 'asked'
    }
  }
  return null
}
