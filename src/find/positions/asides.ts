import type { Scene } from '../clause/scene.ts'
import { phraseOf } from '../clause/subject.ts'
import { low } from '../names/words.ts'
import { subjectBefore } from '../statements/subject.ts'
import type { Range } from '../tree/index.ts'

const NOMINAL = /^(?:NOUN|PROPN|PRON)$/u

/** `Ray backed it and Lee, as she did before, opposed it`: the name behind the "and" and before the aside; null where no such name stands there. */
export function beforeAside({ s }: Scene, subject: Range, finite: number): Range | null {
  if (low(s, finite - 1) !== ',' || subject.to > finite - 2) return null
  let open = finite - 2
  while (open > subject.to && low(s, open) !== ',') open--
  let name = open - 1
  while (name > subject.to && s.tokens[name]?.upos === 'PROPN') name--
  const adverbial = /^(?:as|like|unlike|in|on|at|after|before|despite|along|for|with|without)$/u.test(
    low(s, open + 1),
  )
  return adverbial && open > subject.to && name < open - 1 && /^(?:and|but|while)$/u.test(low(s, name))
    ? { from: name + 1, to: open }
    : null
}

/** What stands before an aside between commas that ends with an agent: "Lee, pressed by Ray, came out"; null where the subject is no agent. */
export function beforeAgent({ s }: Scene, subject: Range, finite: number): Range | null {
  const by = low(s, subject.from) === 'by' ? subject.from : subject.from - 1
  let comma = finite - 1
  while (comma > subject.to - 1 && s.tokens[comma]?.upos === 'ADV') comma--
  if (low(s, by) !== 'by' || low(s, comma) !== ',') return null
  let open = by - 1
  while (open > 0 && low(s, open) !== ',') open--
  return open > 0 && NOMINAL.test(s.tokens[open - 1]?.upos ?? '') ? subjectBefore(s, open, 0) : null
}

/**
 * `Ann Lee summed him up as "weak", denounced his record and said`: what stands before the one comma before a verb, and behind a verb, is no
 * subject of it; the verb before has the same as this one. Null where that is not so.
 */
export function acrossComma(scene: Scene, subject: Range, finite: number): Range | null {
  const { s, tree } = scene
  let comma = finite - 1
  while (comma > 0 && /^["'\u2019\u201d]+$/u.test(s.tokens[comma]?.form ?? '')) comma--
  if (low(s, comma) !== ',' || s.tokens[finite]?.xpos !== 'VBD') return null
  let verb = subject.from - 1
  while (verb > 0 && !/^(?:VERB|PUNCT)$/u.test(s.tokens[verb]?.upos ?? '')) verb--
  const commas = s.tokens.slice(subject.from, comma).some(t => t.form === ',')
  if (commas || s.tokens[verb]?.upos !== 'VERB' || !/^VB[DN]$/u.test(s.tokens[verb]?.xpos ?? '')) return null
  const first = tree.kids(verb, 'nsubj').find(c => c < verb)
  return first === undefined ? null : phraseOf(scene, first, verb)
}

/** `the mayor -- angry at them -- stood by the plan`: what stands before an aside in dashes is the subject of the verb behind it. */
export function beforeDash({ s }: Scene, finite: number): Range | null {
  const dash = /^(?:--?|\u2013|\u2014)$/u
  if (!dash.test(low(s, finite - 1)) || !/^(?:VB[DPNZ]|MD)$/u.test(s.tokens[finite]?.xpos ?? '')) return null
  let open = finite - 2
  while (open > 0 && !dash.test(low(s, open))) open--
  return open > 0 && NOMINAL.test(s.tokens[open - 1]?.upos ?? '') ? subjectBefore(s, open, 0) : null
}
