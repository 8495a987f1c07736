/** Words of a commitment's content as linking compares them: folded, without names, joints and the differences of spelling. */

const STOP: ReadonlySet<string> = new Set(
  'a an the to of in on at for with from by and or that this its his her their our as be been is are was were will would shall not no also first about some all any more less than into'.split(
    ' ',
  ),
)

/** Verbs that say the same of a quantity or a supply, each to the first of its row. */
const ROWS = [
  'increase rise raise grow boost lift expand up',
  'reduce cut lower fall decrease shrink trim',
  'send deploy dispatch',
  'give provide supply offer deliver',
  'end stop halt cease finish',
  'meet talk hold',
  'sign seal conclude finalise finalize',
  'help assist aid support',
]
const SAME: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(row => {
    const all = row.split(' ')
    return all.map(w => [w, all[0] ?? w] as const)
  }),
)

const spelled = (w: string): string =>
  w
    .replace(/ence$/u, 'ense')
    .replace(/isation/u, 'ization')
    .replace(/our$/u, 'or')

/** Strips the endings of inflection that do not matter here. */
const stem = (w: string): string =>
  w.length > 4 && w.endsWith('s') && !w.endsWith('ss') ? w.slice(0, -1) : w

/** The words that say what is owed, each once, in the order of the text. `names` are taken out: whose it is is compared apart. */
export function keyWords(content: string, names: ReadonlySet<string>): ReadonlySet<string> {
  const out = new Set<string>()
  for (const raw of content.split(/[^\p{L}\p{N}.,$€£%]+/u)) {
    const word = raw.replace(/^[.,]+|[.,]+$/gu, '')
    if (word === '' || names.has(word.toLowerCase())) continue
    const low = word.toLowerCase()
    if (STOP.has(low)) continue
    const s = spelled(stem(low))
    out.add(SAME.get(s) ?? SAME.get(low) ?? s)
  }
  return out
}

/** The numbers among key words: two commitments that name different ones are two. */
export const numbersOf = (words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].filter(w => /\d/u.test(w)))
