/**
 * Lemmas by suffix: for each fine tag, the longest known ending of the lower-case form tells how many characters to take off and what to put on.
 * Whole forms are endings with `^` before them. Proper nouns keep their capitals.
 */
export class Lemmas {
  private readonly rules: ReadonlyMap<string, string>
  private readonly longest: number

  /** `lines` are `tag ending cut add`, tab-separated, as training writes them. */
  constructor(lines: readonly string[]) {
    const rules = new Map<string, string>()
    let longest = 0
    for (const line of lines) {
      const [tag = '', ending = '', edit = ''] = line.split('\t')
      rules.set(`${tag} ${ending}`, edit)
      longest = Math.max(longest, ending.length)
    }
    this.rules = rules
    this.longest = longest
  }

  get(form: string, xpos: string, proper: boolean): string {
    const plain = form.length > 60 ? form : plainMarks(form)
    const low = proper ? plain : plain.toLowerCase()
    const edit = this.find(low, xpos)
    return edit === undefined ? low : applyEdit(low, edit)
  }

  private find(low: string, xpos: string): string | undefined {
    const whole = this.rules.get(`${xpos} ^${low}`)
    if (whole !== undefined) return whole
    for (let n = Math.min(low.length, this.longest); n >= 0; n--) {
      const edit = this.rules.get(`${xpos} ${low.slice(low.length - n)}`)
      if (edit !== undefined) return edit
    }
    return undefined
  }
}

const plainMarks = (s: string): string =>
  /[\u2018\u2019\u02bc]/u.test(s) ? s.replace(/[\u2018\u2019\u02bc]/gu, "'") : s

/** An edit is the number of characters to take off the end, then what to add: `3y` makes "country" of "countries". */
export function applyEdit(word: string, edit: string): string {
  const cut = Number.parseInt(edit, 10)
  const add = edit.replace(/^\d+/u, '').replace(/^\|/u, '')
  if (cut > word.length || (cut === word.length && add === '')) return word
  return word.slice(0, word.length - cut) + add
}

/** The edit that makes `lemma` of `word`. */
export function editOf(word: string, lemma: string): string {
  let same = 0
  while (same < word.length && same < lemma.length && word[same] === lemma[same]) same++
  const add = lemma.slice(same)
  return `${word.length - same}${/^\d/u.test(add) ? '|' : ''}${add}`
}
