import { describe, expect, it } from 'vitest'
import type { GoldSentence } from '../../train/conllu.ts'
import { paragraphs, trainSplitter } from '../../train/splitter.ts'
import { makeParser, makeTagger, type SyntaxSettings, tagAll, tagClasses } from '../../train/syntax.ts'

/** A treebank of our own in miniature: `form lemma UPOS XPOS head deprel`. */
const TREES = [
  'Envoys envoy NOUN NNS 2 nsubj;met meet VERB VBD 0 root;in in ADP IN 4 case;Geneva Geneva PROPN NNP 2 obl;. . PUNCT . 2 punct',
  'The the DET DT 2 det;talks talk NOUN NNS 3 nsubj;failed fail VERB VBD 0 root;. . PUNCT . 3 punct',
  'She she PRON PRP 2 nsubj;said say VERB VBD 0 root;they they PRON PRP 4 nsubj;agreed agree VERB VBD 2 ccomp;. . PUNCT . 2 punct',
  'Oslo Oslo PROPN NNP 2 nsubj;hosted host VERB VBD 0 root;the the DET DT 4 det;envoys envoy NOUN NNS 2 obj;. . PUNCT . 2 punct',
]
const sentences: GoldSentence[] = [...TREES, ...TREES, ...TREES].map((tree, i) => ({
  doc: `d${i}`,
  paragraph: i % 4 === 0,
  words: tree.split(';').map((row, j, all) => {
    const [form = '', lemma = '', upos = '', xpos = '', head = '', deprel = ''] = row.split(' ')
    return {
      form,
      lemma,
      upos,
      xpos,
      feats: '_',
      head: Number(head),
      deprel,
      space: j < all.length - 2 || j === all.length - 1,
    }
  }),
}))
const settings: SyntaxSettings = {
  tagEpochs: 3,
  tagMinUpdates: 1,
  tagUnit: 0.5,
  folds: 2,
  parseEpochs: 3,
  parseMinUpdates: 1,
  parseUnit: 1,
}
const quiet = (): void => undefined

function train(): { tagger: Uint8Array; parser: Uint8Array } {
  const classes = tagClasses(sentences, 1)
  const tagger = makeTagger(sentences, classes, settings, quiet)
  const tags = tagAll(tagger, sentences)
  const held = sentences.map((_, i) => i % 4 === 3)
  return { tagger, parser: makeParser(sentences, tags, held, tagger, classes, settings, quiet) }
}

describe('training on a miniature', () => {
  it('gives the same bytes each time', () => {
    const [a, b] = [train(), train()]
    expect(Buffer.from(a.tagger).equals(b.tagger)).toBe(true)
    expect(Buffer.from(a.parser).equals(b.parser)).toBe(true)
    const splits = () => JSON.stringify(trainSplitter(paragraphs(sentences), 3, quiet).averaged(1))
    expect(splits()).toBe(splits())
  })

  it('learns what it is shown', () => {
    const classes = tagClasses(sentences, 1)
    const [tags] = tagAll(train().tagger, sentences)
    expect([...(tags ?? [])].map(t => classes[t])).toEqual([
      'NOUN NNS',
      'VERB VBD',
      'ADP IN',
      'PROPN NNP',
      'PUNCT .',
    ])
  })
})
