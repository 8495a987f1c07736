import type { Sentence } from '../../model/language.ts'
import { cueVerb } from '../cues/verbs.ts'
import { at, form, low } from '../names/words.ts'
import { type Doc, sentenceAt } from '../pipeline.ts'
import type { Attribution } from './attribution.ts'
import type { Quote } from './quotes.ts'
import { subjectBefore } from './subject.ts'

/**
 * Who speaks in a quotation that stands alone: the subject of the last cue in the sentence before it ("Rutte also spoke of drones.
 * "We need them."" and "The paper reports:" with the quotation in the next paragraph). `null` where that sentence has no cue.
 */
export function introduction(doc: Doc, q: Quote): Attribution | null {
  let at = q.start - 1
  while (at > 0 && /\s/u.test(doc.text.charAt(at))) at--
  const s = sentenceAt(doc.sentences, { start: at, end: at })
  if (!s || at < 0 || s.end > q.start) return null
  if (/["”»]$/u.test(doc.text.slice(s.start, s.end))) return null
  const colon = form(s, s.tokens.length - 1) === ':'
  for (let v = s.tokens.length - 1; v > 0; v--) {
    const verb = cueVerb(form(s, v))
    if (verb?.act !== 'speech' || low(s, v).endsWith('ing')) continue
    if (!(colon || verb.frames.has('q')) || (s.parsed && tokenIs(s, v) === false)) continue
    const source = subjectBefore(s, v, 0)
    if (source)
      return {
        s,
        cue: { from: v, to: v + 1 },
        source,
        verb: verb.base,
        chunk: { from: 0, to: s.tokens.length },
        clause: null,
      }
  }
  return null
}

/** Whether the tagger took token `v` for a verb. */
const tokenIs = (s: Sentence, v: number): boolean => /^(?:VERB|AUX|_)$/u.test(at(s, v).upos)
