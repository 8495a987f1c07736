import { type Draft, type Stage, sentenceAt } from '../pipeline.ts'
import { findTimes } from './index.ts'

/** Expressions of time, as what their words say; dates come in `link/times`. */
export const timesStage: Stage = {
  name: 'times',
  version: '5',
  requires: [],
  assigns: ['time'],
  run(doc) {
    return findTimes(doc.sentences, doc.text).flatMap((t): Draft<'time'>[] => {
      const sentence = sentenceAt(doc.sentences, t)
      if (!sentence) return []
      const { start, end } = sentence
      return [
        {
          kind: 'time',
          sentence: { start, end },
          spans: [{ start: t.start, end: t.end }],
          chain: [],
          confidence: t.confidence,
          expression: t.expression,
          text: doc.text.slice(t.start, t.end),
        },
      ]
    })
  },
}
