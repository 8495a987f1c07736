import { applyEdit, editOf } from '../src/language/morph/lemmas.ts'
import type { GoldSentence, GoldWord } from './conllu.ts'

function count<K>(into: Map<K, Map<string, number>>, key: K, value: string): void {
  const of = into.get(key) ?? new Map<string, number>()
  of.set(value, (of.get(value) ?? 0) + 1)
  into.set(key, of)
}

/** The most frequent value; the alphabetically first of equals. */
function most(of: ReadonlyMap<string, number>): string {
  return [...of].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? ''
}

const low = (w: GoldWord): string => {
  const plain = w.form.replace(/[\u2018\u2019\u02bc]/gu, "'")
  return w.upos === 'PROPN' ? plain : plain.toLowerCase()
}
const usable = (w: GoldWord): boolean =>
  w.lemma !== '_' && !w.feats.includes('Typo=Yes') && w.deprel !== 'goeswith'

/**
 * Suffix rules for lemmas: endings of up to five characters, each kept only where it says something else than the next shorter one,
 * then whole forms that the rules get wrong.
 */
export function lemmaRules(sentences: readonly GoldSentence[]): string[] {
  const types = new Map<string, Map<string, number>>()
  for (const s of sentences)
    for (const w of s.words) if (usable(w)) count(types, `${w.xpos}\t${low(w)}`, editOf(low(w), w.lemma))
  const endings = new Map<string, Map<string, number>>()
  for (const [key, edits] of types) {
    const [xpos = '', form = ''] = key.split('\t')
    const edit = most(edits)
    for (let n = 0; n <= Math.min(5, form.length - 1); n++)
      count(endings, `${xpos}\t${form.slice(form.length - n)}`, edit)
  }
  const rules = new Map<string, string>()
  const lookUp = (xpos: string, form: string, longest: number): string => {
    for (let n = Math.min(longest, form.length); n >= 0; n--) {
      const found = rules.get(`${xpos}\t${form.slice(form.length - n)}`)
      if (found !== undefined) return found
    }
    return '0'
  }
  const byLength = [...endings].sort((a, b) => a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))
  for (const [key, edits] of byLength) {
    const [xpos = '', ending = ''] = key.split('\t')
    const total = [...edits.values()].reduce((a, b) => a + b, 0)
    const edit = most(edits)
    if (ending !== '' && (total < 2 || edit === lookUp(xpos, ending, ending.length - 1))) continue
    rules.set(key, edit)
  }
  const out = [...rules].map(([k, e]) => `${k}\t${e}`)
  for (const [key, edits] of types) {
    const [xpos = '', form = ''] = key.split('\t')
    const edit = most(edits)
    if (applyEdit(form, lookUp(xpos, form, 5)) !== applyEdit(form, edit))
      out.push(`${xpos}\t^${form}\t${edit}`)
  }
  return out.sort()
}

/** Features by tags, and by tags and form where the form says otherwise. */
export function featureTable(sentences: readonly GoldSentence[]): string[] {
  const byTags = new Map<string, Map<string, number>>()
  const byForm = new Map<string, Map<string, number>>()
  for (const s of sentences)
    for (const w of s.words) {
      if (!usable(w)) continue
      const feats = w.feats
        .split('|')
        .filter(f => !/^(?:ExtPos|Typo|Style|Foreign|Abbr)=/u.test(f))
        .join('|')
      count(byTags, `${w.upos} ${w.xpos}`, feats || '_')
      count(byForm, `${w.upos} ${w.xpos} ${low(w).toLowerCase()}`, feats || '_')
    }
  const out: string[] = []
  for (const [key, of] of byTags) out.push(`${key}\t${most(of)}`)
  for (const [key, of] of byForm) {
    const [upos = '', xpos = ''] = key.split(' ')
    const feats = most(of)
    const n = [...of.values()].reduce((a, b) => a + b, 0)
    if (n >= 2 && feats !== most(byTags.get(`${upos} ${xpos}`) ?? new Map())) out.push(`${key}\t${feats}`)
  }
  return out.sort()
}
