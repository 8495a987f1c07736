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

/** Words that tell nothing of what is said: two wordings that share only these have nothing in common. */
const LIGHT = new Set(
  `a an the this that these those there it its he him his she her hers they them their theirs we us our ours i me my you your who which what
  is are was were be been being am has have had do does did will would can could shall should may might must not no and or but if as so than
  of to in on at by for from with about into over out up off then now very just only also too more most much many some any all lot
  go going get got make made want wants like said says say`
    .trim()
    .split(/\s+/u),
)

/** The words of a wording that carry its matter. */
export const weighty = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.filter(w => !LIGHT.has(w)))

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
