import type { Score } from '../scorer.ts'
import type { Output } from './output.ts'
import { prf } from './prf.ts'

interface Word {
  readonly start: number
  readonly end: number
  readonly upos: string
  readonly head: number
  readonly deprel: string
}

/** A document of a CoNLL-U file with its text laid out and every word in its place. No multiword tokens, no empty nodes. */
export interface ConlluDoc {
  readonly id: string
  readonly text: string
  readonly sentences: readonly (readonly Word[])[]
}

/**
 * Reads a CoNLL-U file: each `# newdoc` is a document, with the id that the shared scorer gives it; sentences are joined by a
 * space, words by SpaceAfter.
 */
export function readConllu(file: string): readonly ConlluDoc[] {
  return file
    .split(/^# newdoc.*\n/mu)
    .filter(part => /^\d/mu.test(part))
    .map((part, n) => {
      let text = ''
      const sentences: Word[][] = []
      for (const block of part.split(/\n\n+/u).filter(b => /^\d/mu.test(b))) {
        const words: Word[] = []
        if (text && !text.endsWith(' ')) text += ' '
        for (const row of block.split('\n').filter(l => /^\d+\t/u.test(l))) {
          const [, form = '', , upos = '', , , head = '0', deprel = '', , misc = ''] = row.split('\t')
          words.push({ start: text.length, end: text.length + form.length, upos, head: Number(head), deprel })
          text += misc.includes('SpaceAfter=No') ? form : `${form} `
        }
        sentences.push(words)
      }
      return { id: `d${n}.${n}`, text: text.trimEnd(), sentences }
    })
}

const plain = (deprel: string): string => deprel.replace(/:.*$/u, '')

/** Sentences, words, tags and arcs found from raw text, as in the CoNLL 2018 shared task. */
export function scoreSyntax(gold: readonly ConlluDoc[], found: ReadonlyMap<string, Output>): Score {
  const right = { sentence: 0, word: 0, upos: 0, las: 0 }
  let words = 0
  let goldWords = 0
  let sentences = 0
  let goldSentences = 0
  for (const doc of gold) {
    const out = found.get(doc.id)?.sentences ?? []
    sentences += out.length
    const ends = new Set(out.map(s => `${s.start}-${s.end}`))
    const at = new Map(
      out.flatMap(s =>
        s.tokens.map(t => [
          t.start,
          { ...t, headAt: t.head === 0 ? -1 : (s.tokens[t.head - 1]?.start ?? -2) },
        ]),
      ),
    )
    words += at.size
    for (const sentence of doc.sentences) {
      goldSentences++
      goldWords += sentence.length
      if (ends.has(`${sentence[0]?.start}-${sentence.at(-1)?.end}`)) right.sentence++
      for (const w of sentence) {
        const t = at.get(w.start)
        if (t?.end !== w.end) continue
        right.word++
        if (t.upos === w.upos) right.upos++
        const headAt = w.head === 0 ? -1 : sentence[w.head - 1]?.start
        if (t.headAt === headAt && plain(t.deprel) === plain(w.deprel)) right.las++
      }
    }
  }
  return {
    sentence: prf(right.sentence, sentences, goldSentences),
    word: prf(right.word, words, goldWords),
    upos: prf(right.upos, words, goldWords),
    las: prf(right.las, words, goldWords),
  }
}
