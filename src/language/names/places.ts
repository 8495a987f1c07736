import { type FoundName, LOC } from './labels.ts'
import type { Refiner } from './refine.ts'

/** Words that in capitals begin the name of a part of the world. */
const SIDE =
  /^(?:(?:North|South)(?:east|west)?(?:ern)?|(?:East|West)(?:ern)?|Greater|Central|Upper|Lower|Inner|Outer)$/u
/** What "of" and a place make a place of. */
const OF_PLACE = /^(?:City|Town|Port|Province|Gulf|Strait|Straits|Bay|Isle|Isles)$/u
/** Money that goes by the name of its country. */
const MONEY = /^(?:dollars?|pounds?|rupees?|francs?|pesos?)$/u

/** Capitals in front of a place that are part of it: Northern Midlands, Greater Accra, the City of Windhoek. What was found of them apart is taken in. */
export const frontOfPlace: Refiner = ({ forms }, spans) => {
  const out: FoundName[] = []
  for (const s of spans) {
    const last = out.at(-1)
    const free = (from: number): boolean =>
      !last || last.to <= from || (last.from >= from && last.type === LOC)
    let from = s.from
    if (s.type === LOC && SIDE.test(forms[from - 1] ?? '') && free(from - 1)) from--
    const of = forms[from - 1] === 'the' ? from - 2 : from - 1
    if (s.type === LOC && forms[of] === 'of' && OF_PLACE.test(forms[of - 1] ?? '') && free(of - 1))
      from = of - 1
    if (from < s.from && last && last.from >= from) out.pop()
    out.push(from < s.from ? { ...s, from } : s)
  }
  return out
}

/** The Singapore dollar is no place, and an address of mail is nobody's name. */
export const noMoney: Refiner = ({ forms }, spans) =>
  spans.filter(
    s =>
      !(s.type === LOC && MONEY.test(forms[s.to] ?? '')) &&
      !(s.to - s.from === 1 && /@\S+\.\p{L}/u.test(forms[s.from] ?? '')),
  )
