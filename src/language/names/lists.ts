import { CALENDAR_WORD } from './gazetteer.ts'
import { type FoundName, LOC } from './labels.ts'
import type { RefineInput, Refiner } from './refine.ts'
import { capital, isOffice } from './words.ts'

/** What may stand between the items of a list. */
const BETWEEN = /^(?:,|and|or|&|;)$/u
const AND = /^(?:and|or|&)$/u

interface Item {
  readonly from: number
  readonly to: number
  /** The name that it was found to be, or null. */
  readonly name: FoundName | null
}

/** Where the one or two proper nouns end that stand at `i` as an item of a list, though no name was found there; `i` where there are none. */
function unnamedEnd({ forms, xpos }: RefineInput, i: number): number {
  let to = i
  while (to < i + 3 && capital(forms[to]) && /^NNP$/u.test(xpos[to] ?? '')) to++
  const goesOn = !BETWEEN.test(forms[to] ?? '') && /^(?:NNP?S?|POS|HYPH|CD)$/u.test(xpos[to] ?? '')
  return to < i + 3 && !goesOn ? to : i
}

/** The items that one list sets in a row, from the name `first`: nothing but commas and one "and" between them. */
function rowFrom(x: RefineInput, spans: readonly FoundName[], first: FoundName): readonly Item[] {
  const row: Item[] = [{ from: first.from, to: first.to, name: first }]
  for (;;) {
    let i = row.at(-1)?.to ?? 0
    const last = i
    while (i < last + 2 && BETWEEN.test(x.forms[i] ?? '')) i++
    if (i === last) break
    const name = spans.find(s => s.from === i) ?? null
    const to = name?.to ?? (spans.some(s => s.from < i && i < s.to) ? i : unnamedEnd(x, i))
    if (to === i) break
    row.push({ from: i, to, name })
    // Behind "and" comes the last one; what a comma adds then is somebody or something else.
    if (AND.test(x.forms[i - 1] ?? '')) return row
  }
  // Without "and" the last one may stand beside the list: "in Chile, Peru, the minister said".
  return row.slice(0, -1)
}

/** Whether something in a list is no place for certain: a title, a given name, a listed name, a short form, a long name. */
function isOther({ forms, gazetteer }: RefineInput, { from, to, name }: Item): boolean {
  return (
    name?.type !== LOC &&
    (to - from > 2 ||
      isOffice(forms[from - 1] ?? '') ||
      gazetteer.lookUp(forms.slice(from, to)) !== 0 ||
      gazetteer.isGiven(forms[from] ?? '') ||
      gazetteer.hasWord((forms[from] ?? '').toLowerCase(), CALENDAR_WORD) ||
      /^\p{Lu}{2,}$/u.test(forms[from] ?? '') ||
      !capital(forms[from]))
  )
}

/**
 * A list of three and more whose names are places for the greater part holds nothing but places: Chaiyaphum, Khon Kaen and Rayong. A given name, a listed
 * name of another kind or a title in it says otherwise.
 */
export const listOfPlaces: Refiner = (x, spans) => {
  const out = [...spans]
  let done = 0
  for (const first of spans) {
    if (first.from < done) continue
    const row = rowFrom(x, spans, first)
    const places = row.filter(r => r.name?.type === LOC).length
    if (row.length < 3 || 2 * places <= row.length || row.some(r => isOther(x, r))) continue
    done = row.at(-1)?.to ?? 0
    for (const { from, to, name } of row) {
      if (name) out[out.indexOf(name)] = { ...name, type: LOC }
      else out.push({ from, to, type: LOC, gap: 0 })
    }
  }
  return out.sort((a, b) => a.from - b.from)
}
