import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItemSentence, type ItemToken } from 'wink-nlp'
import type { Peer } from './peer.ts'

const nlp = winkNLP(model, ['sbd', 'pos'])
const { its } = nlp

/** wink-nlp: sentences, tokens and universal tags; it has no trees, so every head is the root. */
export const wink: Peer = {
  name: 'wink-nlp',
  kinds: ['syntax'],
  without: ['uas.f1', 'las.f1'],
  annotate({ id, text = '' }) {
    let at = 0
    const sentences: object[] = []
    nlp
      .readDoc(text)
      .sentences()
      .each((sentence: ItemSentence) => {
        const tokens: { start: number; end: number; upos: string; head: number; deprel: string }[] = []
        sentence.tokens().each((token: ItemToken) => {
          const form = token.out()
          const start = text.indexOf(form, at)
          if (start < 0) return
          at = start + form.length
          tokens.push({ start, end: at, upos: String(token.out(its.pos)), head: 0, deprel: 'root' })
        })
        const first = tokens[0]
        const last = tokens.at(-1)
        if (first && last) sentences.push({ start: first.start, end: last.end, tokens })
      })
    return { id, text, sentences }
  },
}
