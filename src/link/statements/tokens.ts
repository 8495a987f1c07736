import type { StatementFinding } from '../../model/finding.ts'
import { foldedWords } from '../../model/fold.ts'
import type { Member } from '../linked.ts'

/** The words of a statement as they stand, segments joined by " […] ". */
export const wordingOf = ({ article, finding }: Member<StatementFinding>): string =>
  finding.content.map(c => article.reading.text.slice(c.start, c.end)).join(' […] ')

/** What is compared: the content's words, folded, without the marks around them. Contractions are written out, so that "they're" meets "they are". */
export const comparable = (m: Member<StatementFinding>): readonly string[] =>
  foldedWords(m.finding.content.map(c => m.article.reading.text.slice(c.start, c.end)).join(' ')).flatMap(
    writtenOut,
  )

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(can)'t$/u, 'can not'],
  [/^(wo)n't$/u, 'will not'],
  [/^(\p{L}+)n't$/u, '$1 not'],
  [/^(\p{L}+)'re$/u, '$1 are'],
  [/^(\p{L}+)'ve$/u, '$1 have'],
  [/^(\p{L}+)'ll$/u, '$1 will'],
  [/^(i)'m$/u, '$1 am'],
]

function writtenOut(word: string): readonly string[] {
  for (const [form, full] of ENDINGS) if (form.test(word)) return word.replace(form, full).split(' ')
  return [word]
}
