import { cueVerb } from '../cues/verbs.ts'
import { isWord, low } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import type { Scene } from './scene.ts'

/** Words that open a clause of its own after a verb's own words. */
const OPENS =
  /^(?:if|unless|once|while|whereas|because|although|though|when|after|since|provided|assuming|despite|amid|who|which|whose|where|as|until|even|following)$/u
/** Two words that open no clause though the first alone does. */
const IDIOM = /^(?:as part|once more|once again)$/u

/** "as much as ten", "as well": behind or before "as" they open no clause. */
const DEGREE = /^(?:much|many|little|few|high|low|early|late|far|well|hard|long|soon|fast|quickly|closely)$/u

/** Nouns that name nobody without the clause behind them: "people who earn little". */
const BARE =
  /^(?:people|those|anyone|everyone|someone|somebody|women|men|persons|others|ones|all|children|workers|companies|countries|states)$/u
const CLOSES = /^[.;:?!\u2014\u2013)"\u201c\u201d]$/u
/** What may go on after a comma in a list. */
const LISTED = /^(?:NOUN|PROPN|ADJ|NUM|DET)$/u

/** Whether the comma at `k` stands in a list: nouns on both sides and an "and" or "or" before the next verb. */
function listed(scene: Scene, k: number): boolean {
  const { s } = scene
  // "will oversee, manage and run it"
  const bare = (n: number): boolean =>
    s.tokens[n]?.upos === 'VERB' && s.tokens[n]?.form.toLowerCase() === s.tokens[n]?.lemma.toLowerCase()
  const verbs = bare(k - 1) && bare(k + 1)
  if (verbs) return s.tokens.slice(k + 2, k + 6).some(t => t.upos === 'CCONJ')
  if (!LISTED.test(s.tokens[k + 1]?.upos ?? '')) return false
  for (let n = k + 1; n < Math.min(k + 8, s.tokens.length); n++) {
    const t = s.tokens[n]
    if (!t || t.upos === 'VERB' || t.upos === 'AUX' || CLOSES.test(t.form)) return false
    if (t.upos === 'CCONJ') return true
  }
  return false
}

/** Whether "and" or "but" at `k` joins a clause with a subject of its own, or one of saying. */
function joinsClause(scene: Scene, k: number): boolean {
  const { s } = scene
  for (let n = k + 1; n < Math.min(k + 7, s.tokens.length); n++) {
    const t = s.tokens[n]
    if (!t || CLOSES.test(t.form) || t.form === ',') return false
    if (t.upos === 'AUX') return true
    if (t.upos === 'VERB')
      return n > k + 1
        ? /^VB[DPZ]$/u.test(t.xpos)
        : t.xpos === 'VBD' || (t.xpos === 'VBG' && cueVerb(t.form) !== null)
  }
  return false
}

/** Whether "who" at `k` opens a clause without which the noun before it names nobody: "people who earn little". */
const needed = ({ s }: Scene, k: number): boolean =>
  /^(?:who|whose|where)$/u.test(low(s, k)) && BARE.test(low(s, k - 1))

/** Whether "as" at `k` says in what role or to what degree, and opens no clause: "work as a lawyer in the city", "as much as ten". */
function role({ s }: Scene, k: number): boolean {
  if (low(s, k) !== 'as') return false
  if (DEGREE.test(low(s, k - 1)) || DEGREE.test(low(s, k + 1))) return true
  if (!/^(?:DET|NOUN|PROPN|ADJ)$/u.test(s.tokens[k + 1]?.upos ?? '')) return false
  for (let n = k + 2; n < s.tokens.length; n++) {
    const t = s.tokens[n]
    if (!t || CLOSES.test(t.form) || t.form === ',') return true
    if (t.upos === 'AUX' || (t.upos === 'VERB' && /^VB[DPZ]$/u.test(t.xpos))) return false
  }
  return true
}

/**
 * Where the words of a predicate end that begins at token `from`: before the next clause, a closing mark or the end. Surface only: a
 * wrong tree must not take the rest of the sentence in. `stop` ends it sooner (the expression of a time).
 */
export function extentFrom(scene: Scene, from: number, stop: (k: number) => boolean = () => false): number {
  const { s } = scene
  for (let k = from + 1; k < s.tokens.length; k++) {
    const word = low(s, k)
    if (CLOSES.test(word) && !(word === '"' && k === from + 1) && !opensQuote(scene, k)) return k
    if (needed(scene, k)) continue
    if (OPENS.test(word) && k > from + 1 && !IDIOM.test(`${word} ${low(s, k + 1)}`) && !role(scene, k))
      return k
    if (word === 'according' && low(s, k + 1) === 'to') return k
    if (word === ',' && !listed(scene, k)) return k
    if ((word === 'and' || word === 'but' || word === 'or') && joinsClause(scene, k)) return k
    if (stop(k)) return k
  }
  return s.tokens.length
}

/** A mark that opens a quotation inside the predicate ("would be “formalised on paper”") does not end it. */
function opensQuote(scene: Scene, k: number): boolean {
  const { s } = scene
  const token = s.tokens[k]
  const next = s.tokens[k + 1]
  const before = s.tokens[k - 1]
  if (!token || !next || !before) return false
  if (token.form === '\u201c') return true
  return token.form === '"' && token.end === next.start && before.end < token.start && isWord(next.form)
}

/** Words that a stretch does not end with. */
const DANGLING =
  /^(?:in|on|by|at|within|before|for|to|until|from|of|with|through|into|an?|and|or|the|its|their|very|fairly|starting|beginning)$/u

/** Takes prepositions, commas and marks off the end of a stretch. */
export function trimmed(scene: Scene, { from, to }: Range): Range {
  const { s } = scene
  let end = to
  while (end > from + 1 && (!isWord(s.tokens[end - 1]?.form ?? '') || DANGLING.test(low(s, end - 1)))) end--
  return { from, to: end }
}
