import type { Gazetteer } from './gazetteer.ts'
import type { HyphenInput } from './hyphens.ts'
import { type FoundName, LOC, ORG, PER } from './labels.ts'
import { capital, isOffice } from './words.ts'

/** What places are called behind their name, in small letters: Ratthaphum district. */
const PLACE_NOUN =
  /^(?:district|province|city|town|village|region|oblast|county|state|municipality|municipal|island|islands|peninsula|prefecture|suburb|neighbourhood|neighborhood|airport|highway|border|residents)$/u
/** What bodies are called before their name, in small letters: the video app Douyin. */
const BODY_NOUN =
  /^(?:company|firm|franchise|brand|platform|app|monopoly|giant|newspaper|daily|broadcaster|operator|maker|manufacturer|startup|start-up|retailer|carrier|airline|insurer|lender|supplier|developer|subsidiary|conglomerate|chain|website|multinational)$/u
/** What belongs to a body and to nobody: Paratus employees. */
const BODY_PART =
  /^(?:chairman|chairwoman|employees|shareholders|shares|subsidiary|headquarters|daily|account|users|stock)$/u
/** Behind these "in" leads to people and ideas: confidence in Obama. */
const OF_MIND =
  /^(?:confidence|trust|faith|belief|believe|believes|believed|believing|interest|interested|stake|invest|invested|investment|hope|ally|friend|partner|rival|doubt|loss|disappointed|shares|share|something|someone|somebody|anything|nothing|champion|leader|candidate|man|woman|god|saw|see|seen|sees|find|found|finds)$/iu

/** How a document uses a name of one or two words: as a place, a body or somebody. */
interface Uses {
  place: number
  body: number
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
  if ((BODY_PART.test(after) && /^NNS?$/u.test(tag)) || BODY_NOUN.test(before)) of.body++
  if (
    gazetteer.isGiven(x.forms[n.from] ?? '') ||
    isOffice(before) ||
    (n.type === PER && /^(?:VBD|VBZ|MD)$/u.test(tag) && !/^(?:is|was|has|had|will)$/u.test(after))
  )
    of.person++
}

/**
 * Names of one or two words, on no list, that were taken for people and that a document uses as places or bodies and never as people are what it
 * uses them as: "in Samut Prakan", "Paratus employees". Both arguments run over the sentences of a document.
 */
export function typesByUse(
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
      const of = uses.get(nameOf(x, n)) ?? { place: 0, body: 0, person: 0 }
      note(x, n, of, gazetteer)
      uses.set(nameOf(x, n), of)
    }
  })
  /** The type that the document's uses tell against the reading's, or null. */
  const told = (x: HyphenInput, n: FoundName): number | null => {
    const of = uses.get(nameOf(x, n))
    const forms = x.forms.slice(n.from, n.to)
    if (!of || of.person > 0 || gazetteer.lookUp(forms) !== 0) return null
    if (!forms.every(f => capital(f) && !people.has(f))) return null
    if (of.body > of.place) return ORG
    return of.place > 0 ? LOC : null
  }
  return sentences.map((x, i) =>
    (names[i] ?? []).map(n =>
      n.type === PER && n.to - n.from < 3 ? { ...n, type: told(x, n) ?? n.type } : n,
    ),
  )
}
