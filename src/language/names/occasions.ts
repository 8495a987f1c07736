import type { Name, Sentence } from '../../model/language.ts'
import type { NameSubtype } from '../../model/lists.ts'
import { CALENDAR_WORD, type Gazetteer, IN_COUNTRY, IN_PEOPLE, IN_PLACE, PLACE_WORD } from './gazetteer.ts'
import { capitalised } from './institutions.ts'
import { EVENT_FRONTS, EVENT_HEADS, LAW_HEADS, PLACED_HEADS } from './occasion-words.ts'
import { bare, capital, HYPHEN_OR_DASH } from './words.ts'

/** How sure such a name is: its build tells it, nothing was learnt of it. */
const CONFIDENCE = 0.7

/** How sure a name must be to stay as an inner one. */
const INNER = 0.5

const LINK = /^(?:of|on|for|against|between)$/u
const FUNCTION =
  /^(?:the|a|an|this|that|these|those|its|their|our|his|her|in|on|at|by|for|from|with|to|of|as|if|when|while|but|and|or|both|under|after|before|since|no|not)$/iu
const NUMERAL = /^(?:I{1,3}|IV|VI{0,3}|One|Two|\d{1,2})$/u

/** The names of one sentence that are a treaty, a law or an event, by words `[from, to)`. */
interface Found {
  readonly from: number
  readonly to: number
  readonly subtype: NameSubtype
  /** Whether it may be an organisation at the same time: a conference speaks, a storm does not. */
  readonly body: boolean
}

/** Where the capitals and years that lead to the head at `h` begin. */
function left(forms: readonly string[], h: number, gazetteer: Gazetteer): number {
  const leads = (i: number): boolean => {
    const f = forms[i] ?? ''
    if (/^(?:1[89]|20)\d\d$/u.test(f)) return true
    return (
      capital(f) &&
      !FUNCTION.test(f) &&
      !gazetteer.isTitle(bare(f)) &&
      (!gazetteer.hasWord(f.toLowerCase(), CALENDAR_WORD) || /^Friday$/u.test(f))
    )
  }
  let i = h
  for (;;) {
    if (i > 0 && leads(i - 1)) i--
    else if (i > 1 && HYPHEN_OR_DASH.test(forms[i - 1] ?? '') && leads(i - 2)) i -= 2
    else return i
  }
}

/** Where the name ends whose head is at `h`: behind the number of a war, and behind "of" with capitals; a text's also behind "on" and "for". */
function right(forms: readonly string[], h: number): number {
  let to = h + 1
  if (/^War$/u.test(forms[h] ?? '') && NUMERAL.test(forms[to] ?? '')) return to + 1
  for (let links = 0; links < 3 && LINK.test(forms[to] ?? ''); links++) {
    if (/^(?:on|for)$/u.test(forms[to] ?? '') && !LAW_HEADS.has((forms[h] ?? '').toLowerCase())) break
    let k = /^the$/iu.test(forms[to + 1] ?? '') ? to + 2 : to + 1
    const from = k
    while (capital(forms[k]) || (k > from && HYPHEN_OR_DASH.test(forms[k] ?? '') && capital(forms[k + 1])))
      k++
    if (k === from) break
    to = k
  }
  return to
}

/** Where the one to three capitals from `i` end, "of" and "the" inside ("Guardian of the Wall"). */
function named(forms: readonly string[], i: number): number {
  let to = i
  while (to < i + 3 && capital(forms[to]) && !FUNCTION.test(forms[to] ?? '')) to++
  return to > i ? right(forms, to - 1) : i
}

/** Whether what leads to a head at `h` says whose or where it is: a state, a people or a place, two words and more, "World", "Arab". */
const isPlaced = (forms: readonly string[], from: number, h: number, gazetteer: Gazetteer): boolean =>
  h - from > 1 ||
  /^(?:World|Arab)$/u.test(forms[h - 1] ?? '') ||
  (gazetteer.lookUp(forms.slice(from, h)) & (IN_COUNTRY | IN_PEOPLE | IN_PLACE)) !== 0

function occasionsIn(forms: readonly string[], gazetteer: Gazetteer): Found[] {
  if (capitalised(forms)) return []
  const out: Found[] = []
  for (let h = 0; h < forms.length; h++) {
    const form = forms[h] ?? ''
    const head = form.toLowerCase()
    if (EVENT_FRONTS.has(head) && capital(form)) {
      const to = named(forms, h + 1)
      const listed = gazetteer.lookUp(forms.slice(h, to)) !== 0
      if (to > h + 1 && !listed && !gazetteer.hasWord((forms[to - 1] ?? '').toLowerCase(), PLACE_WORD))
        out.push({ from: h, to, subtype: 'event', body: false })
      h = to - 1
      continue
    }
    const law = LAW_HEADS.has(head)
    if (!capital(form) || (!law && !EVENT_HEADS.has(head)) || /^\p{Lu}{2,}$/u.test(form)) continue
    const from = left(forms, h, gazetteer)
    const to = right(forms, h)
    if (to - from < 2) continue
    // A run of capitals that goes on is headed by its last word.
    if (to === h + 1 && capital(forms[to]) && !gazetteer.isTitle(forms[to] ?? '')) continue
    if (PLACED_HEADS.has(head) && to === h + 1 && !isPlaced(forms, from, h, gazetteer)) continue
    out.push({ from, to, subtype: law ? 'law-or-treaty' : 'event', body: !law })
    h = to - 1
  }
  return out
}

/**
 * Adds the treaties, laws and events that a sentence names to its names, told by their build: capitals with a head such as Agreement, Act or
 * War, and what "of" and "on" add. Names inside become inner ones; an organisation that is called a summit or a conference stays one and
 * gets the finer type. `names` are the outermost names of the sentence, in order.
 */
export function withOccasions(sentence: Sentence, names: readonly Name[], gazetteer: Gazetteer): Name[] {
  const tokens = sentence.tokens
  let out = [...names]
  for (const { from, to, subtype, body } of occasionsIn(
    tokens.map(t => t.form),
    gazetteer,
  )) {
    const start = tokens[from]?.start ?? 0
    const end = tokens[to - 1]?.end ?? start
    const over = out.filter(n => n.start < end && start < n.end)
    if (over.some(n => n.start < start || n.end > end)) continue
    const same = over.find(n => n.start === start && n.end === end)
    const name: Name =
      body && same?.type === 'ORG'
        ? { ...same, subtype }
        : {
            start,
            end,
            type: 'MISC',
            subtype,
            confidence: Math.max(CONFIDENCE, same?.confidence ?? 0),
            inner: same
              ? same.inner
              : over.filter(n => n.confidence >= INNER).map(n => ({ ...n, inner: [] })),
          }
    out = [...out.filter(n => !over.includes(n)), name].sort((a, b) => a.start - b.start)
  }
  return out
}
