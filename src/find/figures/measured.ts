import type { Sentence } from '../../model/language.ts'
import { nounPhrase, treeOf } from '../tree/index.ts'
import { HARM } from './lexicon.ts'

/** The verb forms of what befell those who are counted, joined as the text joins them: "killed or wounded"; '' where none did. */
function befell(sentence: Sentence, counted: number): string {
  const tree = treeOf(sentence)
  const rel = tree.full(counted)
  const verb = tree.head(counted)
  if (verb < 0 || !(tree.rel(counted) === 'obj' || rel === 'nsubj:pass')) return ''
  const verbs = [verb, ...tree.kids(verb, 'conj')].filter(k =>
    HARM.has(tree.tokens[k]?.lemma.toLowerCase() ?? ''),
  )
  const forms = verbs.map(k => tree.forms[k] ?? '')
  return forms.length < 2 ? (forms[0] ?? '') : `${forms.slice(0, -1).join(', ')} or ${forms.at(-1) ?? ''}`
}

/**
 * What a count of a noun measures: the noun phrase, with what befell those who are counted ("people killed or wounded"), or, of
 * times, what was done so often ("repeated his thanks").
 */
export function measuredBy(sentence: Sentence, text: string, counted: number): string {
  const tree = treeOf(sentence)
  if (/^times?$/u.test(tree.forms[counted] ?? '')) {
    const verb = tree.head(counted)
    const object = verb < 0 ? undefined : tree.kids(verb, 'obj')[0]
    const [a, b] = [tree.tokens[verb], object === undefined ? undefined : tree.tokens[object]]
    if (a && b && b.start > a.start && tree.tokens[verb]?.upos === 'VERB') return text.slice(a.start, b.end)
  }
  const noun = nounPhrase(sentence, text, counted)
  const how = befell(sentence, counted)
  return how === '' ? noun : `${noun} ${how}`
}

/** Whose it is: the subject of the verb that governs a node, where it is no pronoun; null else. */
export function subjectAbove(sentence: Sentence, text: string, node: number): string | null {
  const tree = treeOf(sentence)
  const verb = tree.head(node)
  const subject =
    verb < 0 ? undefined : tree.kids(verb, 'nsubj').find(k => k < verb && tree.full(k) === 'nsubj')
  return subject === undefined || tree.tokens[subject]?.upos === 'PRON'
    ? null
    : nounPhrase(sentence, text, subject)
}
