import { CITY_STATES } from '../../knowledge/cities.ts'
import { BY_ADJECTIVE, BY_CAPITAL, BY_NAME, SEAT_BY_NAME } from '../../knowledge/countries.ts'
import { LEADER_STATES } from '../../knowledge/holders.ts'
import { subtree, type Tree } from '../tree/index.ts'
import { BODIES } from './frames/lexicon.ts'

/** A state or a body that words name. */
export interface Place {
  readonly country: string | null
  readonly sector: string | null
  /** Token range of the words. */
  readonly from: number
  readonly to: number
}

/** States and bodies named in a row of tokens, the longest names first, in text order. */
export function placesIn(tree: Tree, nodes: readonly number[]): readonly Place[] {
  const known = namesOf(tree)
  const out: Place[] = []
  for (let i = 0; i < nodes.length; i++) {
    const first = nodes[i] ?? 0
    const found = known[first]?.find(p => nodes[i + p.to - p.from - 1] === p.to - 1)
    if (!found) continue
    out.push(found)
    i += found.to - found.from - 1
  }
  return out
}

const named = new WeakMap<Tree, readonly (readonly Place[])[]>()
const NOWHERE: readonly Place[] = []

/** For each token the names that start at it, the longest first. Looked up once a sentence. */
function namesOf(tree: Tree): readonly (readonly Place[])[] {
  const there = named.get(tree)
  if (there) return there
  const made = tree.tokens.map((t, from): readonly Place[] => {
    const c = t.form.charCodeAt(0)
    if (!(c >= 65 && c <= 90) && t.form !== 'al') return NOWHERE
    const out: Place[] = []
    const most = LONG_NAMES.has(t.form) ? Math.min(7, tree.tokens.length - from) : 1
    for (let n = most; n > 0; n--) {
      const found = lookup(n === 1 ? t.form : textOf(tree, from, from + n))
      if (found) out.push({ ...found, from, to: from + n })
    }
    return out
  })
  named.set(tree, made)
  return made
}

/** Words with which a name of several words begins. */
const LONG_NAMES: ReadonlySet<string> = new Set(
  [
    ...BODIES.keys(),
    ...SEAT_BY_NAME.keys(),
    ...LEADER_STATES.keys(),
    ...BY_NAME.keys(),
    ...BY_ADJECTIVE.keys(),
    ...BY_CAPITAL.keys(),
    ...CITY_STATES.keys(),
  ].flatMap(name => {
    const first = name.split(/[\s\-'’]/u)[0]
    return first === undefined || first === name ? [] : [first]
  }),
)

/** Tokens as words: joined where nothing stands between them, else by one space. */
function textOf(tree: Tree, from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) {
    const t = tree.tokens[i]
    if (!t) break
    text += i === from || tree.tokens[i - 1]?.end === t.start ? t.form : ` ${t.form}`
  }
  return text
}

/** The state or body that a word or run of words names. */
export function lookup(text: string): { country: string | null; sector: string | null } | null {
  const body = BODIES.get(text)
  if (body) return body
  const seat = SEAT_BY_NAME.get(text)
  if (seat) return { country: seat.iso, sector: 'GOV' }
  const led = LEADER_STATES.get(text)
  if (led !== undefined) return { country: led, sector: 'GOV' }
  const country = BY_NAME.get(text) ?? BY_ADJECTIVE.get(text) ?? BY_CAPITAL.get(text)
  const iso = country?.iso ?? CITY_STATES.get(text)
  return iso === undefined ? null : { country: iso, sector: null }
}

/** All states that a sentence names, the dateline's place left out. */
export function statesNamed(tree: Tree, from = 0): ReadonlySet<string> {
  const places = placesIn(
    tree,
    tree.tokens.map((_, i) => i).filter(i => i >= from),
  )
  return new Set(places.flatMap(p => p.country ?? []))
}

/** The states under a nominal, its clauses included: "refugees fleeing the war in Liberia". */
export function statesBelow(tree: Tree, node: number): readonly string[] {
  return [...new Set(placesIn(tree, subtree(tree, node)).flatMap(p => p.country ?? []))]
}
