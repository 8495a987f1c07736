import type { Gazetteer } from './gazetteer.ts'
import type { HyphenInput } from './hyphens.ts'
import { type FoundName, LOC, PER } from './labels.ts'
import { capital, isOffice } from './words.ts'

/** What places are called behind their name, in small letters: Ratthaphum district. */
const PLACE_NOUN =
  /^(?:district|province|city|town|village|region|oblast|county|state|municipality|municipal|island|islands|peninsula|prefecture|suburb|neighbourhood|neighborhood|airport|highway|border|residents)$/u
/** Behind these "in" leads to people and ideas: confidence in Obama. */
const OF_MIND =
  /^(?:confidence|trust|faith|belief|believe|believes|believed|believing|interest|interested|stake|invest|invested|investment|hope|ally|friend|partner|rival|doubt|loss|disappointed|shares|share|something|someone|somebody|anything|nothing|champion|leader|candidate|man|woman|god|saw|see|seen|sees|find|found|finds)$/iu

/** How a document uses a name of one or two words: as a place, or as somebody. */
interface Uses {
  place: number
  person: number
}

const nameOf = (x: HyphenInput, n: FoundName): string => x.forms.slice(n.from, n.to).join(' ')

/** What stands around a name says of it: "in X" and "X province" are places, whoever has an office, a given name or a word to say is not. */
function note(x: HyphenInput, n: FoundName, of: Uses, gazetteer: Gazetteer): void {
  const before = x.forms[n.from - 1] ?? ''
  const after = x.forms[n.to] ?? ''
  const tag = x.xpos[n.to] ?? ''
  if (PLACE_NOUN.test(after)) of.place++
  else if (
    /^in$/iu.test(before) &&
    !/^(?:POS|HYPH|NNP|VBG)$/u.test(tag) &&
    !OF_MIND.test(x.forms[n.from - 2] ?? '')
  )
    of.place++
  if (
    gazetteer.isGiven(x.forms[n.from] ?? '') ||
    isOffice(before) ||
    (n.type === PER && /^(?:VBD|VBZ|MD)$/u.test(tag) && !/^(?:is|was|has|had|will)$/u.test(after))
  )
    of.person++
}

/**
 * Names of one or two words, on no list, that a document uses as places and never as people are places: "in Samut Prakan". Both arguments run
 * over the sentences of a document.
 */
export function placesByUse(
  sentences: readonly HyphenInput[],
  names: readonly (readonly FoundName[])[],
  gazetteer: Gazetteer,
): (readonly FoundName[])[] {
  const uses = new Map<string, Uses>()
  /** Words of longer names of people, which tell of somebody wherever they stand. */
  const people = new Set<string>()
  sentences.forEach((x, i) => {
    for (const n of names[i] ?? []) {
      if (
        n.to - n.from > 2 ||
        (n.to - n.from === 2 && n.type === PER && gazetteer.isGiven(x.forms[n.from] ?? ''))
      )
        for (const f of n.type === PER ? x.forms.slice(n.from, n.to) : []) people.add(f)
      if (n.to - n.from > 2) continue
      const of = uses.get(nameOf(x, n)) ?? { place: 0, person: 0 }
      note(x, n, of, gazetteer)
      uses.set(nameOf(x, n), of)
    }
  })
  const isPlace = (x: HyphenInput, n: FoundName): boolean => {
    const of = uses.get(nameOf(x, n))
    const forms = x.forms.slice(n.from, n.to)
    return (
      of !== undefined &&
      of.place > 0 &&
      of.person === 0 &&
      forms.every(f => capital(f) && !people.has(f)) &&
      gazetteer.lookUp(forms) === 0
    )
  }
  return sentences.map((x, i) =>
    (names[i] ?? []).map(n =>
      n.type === PER && n.to - n.from < 3 && isPlace(x, n) ? { ...n, type: LOC } : n,
    ),
  )
}
