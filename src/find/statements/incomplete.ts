import type { Sentence, Token } from '../../model/language.ts'
import { contains, type Span } from '../../model/span.ts'
import type { Doc } from '../pipeline.ts'
import type { StatementDraft } from './draft.ts'

/** Fewer words than this are rather misread than unfinished. */
const SHORTEST = 6
const RELATIVE = /^(?:that|which|who|whom|whose|where|when)$/iu
const FINITE = /^(?:VBZ|VBP|VBD|MD)$/u

const finite = (t: Token): boolean => FINITE.test(t.xpos) || /(?:^|\|)VerbForm=Fin(?:\||$)/u.test(t.feats)

/** Whether a finite verb belongs to a relative clause: a relative word, perhaps with adverbs, stands right before it. */
function relative(tokens: readonly Token[], i: number): boolean {
  let k = i - 1
  while (k > 0 && tokens[k]?.upos === 'ADV') k--
  return k > 0 && RELATIVE.test(tokens[k]?.form ?? '')
}

/** Whether a word in -s that the tagger took for a plural may be the verb: behind a noun, before a preposition ("the view differs from"). */
const maybe = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.xpos === 'NNS' && tokens[i - 1]?.xpos === 'NN' && tokens[i + 1]?.upos === 'ADP'

/** Whether a complement that begins with "that" lacks its predicate: each finite verb in it belongs to a relative clause. */
function lacksPredicate(sentence: Sentence, content: Span): boolean {
  const inside = sentence.tokens.filter(t => contains(content, t))
  // A clause that the text goes on after (a quotation, an attribution) has its end there, and a short one is a tag gone wrong.
  if (inside[0]?.form.toLowerCase() !== 'that' || inside.length < SHORTEST || content.end < sentence.end - 1)
    return false
  return inside.every((t, i) => !(finite(t) || maybe(inside, i)) || relative(inside, i))
}

/**
 * Marks reported clauses that the source left unfinished ("said that the outlook for the treaty which limits them."). Nothing is
 * made of what is not there: the statement is kept with its flag.
 */
export const withIncomplete = (doc: Doc, statements: readonly StatementDraft[]): readonly StatementDraft[] =>
  statements.map(f => {
    const [only, ...more] = f.content
    if (f.mode !== 'indirect' || f.act !== 'speech' || !only || more.length > 0) return f
    const sentence = doc.sentences.find(s => s.parsed && contains(s, only))
    return sentence && lacksPredicate(sentence, only) ? { ...f, incomplete: true } : f
  })
