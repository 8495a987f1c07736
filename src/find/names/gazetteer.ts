import { AGENCIES } from '../../knowledge/agencies.ts'
import { STATE_BODIES } from '../../knowledge/bodies.ts'
import { BY_ADJECTIVE, COUNTRIES, SEATS } from '../../knowledge/countries.ts'
import { ORGANISATIONS } from '../../knowledge/organisations.ts'
import { OUTLETS } from '../../knowledge/outlets.ts'
import { REGIONS } from '../../knowledge/regions.ts'
import type { Sentence } from '../../model/language.ts'
import type { ActorType, NameSubtype, NameType } from '../../model/lists.ts'
import { at, glued } from './words.ts'

/** What `knowledge/` says of a name. */
export interface Known {
  readonly name: string
  readonly type: NameType
  readonly subtype: NameSubtype
  readonly actorType: ActorType | null
  readonly iso: string | null
}

interface Node {
  readonly next: Map<string, Node>
  known: Known | null
}

const node = (): Node => ({ next: new Map(), known: null })

/** Cuts a name of the gazetteer as the tokeniser would: at spaces and around hyphens and apostrophes of clitics. */
const pieces = (name: string): readonly string[] =>
  name
    .replace(/[-\u2010\u2011]/gu, ' - ')
    .replace(/,/gu, ' , ')
    .split(/\s+/u)
    .filter(p => p !== '')

/** A word without its diacritics, capitals kept: names are looked up so, since reports spell them either way ("Türkiye", "Turkiye"). */
const plain = (word: string): string =>
  /^[\x20-\x7e]*$/u.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/gu, "'")

/** A name that both ways of cutting cut alike. */
const SIMPLE = /^[A-Za-z]+(?: [A-Za-z]+)*$/u

function build(): Node {
  const root = node()
  const put = (name: string, known: Known): void => {
    const cuts = SIMPLE.test(name) ? [name.split(' ')] : [pieces(name), name.split(' ')]
    for (const cut of cuts) {
      let n = root
      for (const p of cut.map(plain)) {
        const next = n.next.get(p) ?? node()
        n.next.set(p, next)
        n = next
      }
      n.known ??= known
    }
  }
  for (const c of COUNTRIES)
    for (const w of [c.name, ...c.aliases])
      put(w, { name: c.name, type: 'LOC', subtype: 'state', actorType: 'state', iso: c.iso })
  for (const s of SEATS)
    put(s.name, {
      name: s.name,
      type: 'LOC',
      subtype: 'government-seat',
      actorType: 'government',
      iso: s.iso,
    })
  for (const c of COUNTRIES)
    for (const w of c.capitals)
      put(w, { name: w, type: 'LOC', subtype: 'city', actorType: 'government', iso: c.iso })
  for (const r of REGIONS) put(r, { name: r, type: 'LOC', subtype: 'region', actorType: null, iso: null })
  for (const o of ORGANISATIONS)
    for (const w of [o.name, ...o.aliases])
      put(w, {
        name: o.name,
        type: 'ORG',
        subtype: o.kind,
        actorType: o.kind === 'alliance' || o.kind === 'format' ? o.kind : 'organisation',
        iso: null,
      })
  for (const b of STATE_BODIES)
    for (const w of [b.name, ...b.aliases])
      put(w, { name: b.name, type: 'ORG', subtype: b.kind, actorType: 'organisation', iso: b.country })
  for (const o of [...AGENCIES, ...OUTLETS])
    for (const w of [o.name, ...o.aliases])
      put(w, { name: o.name, type: 'ORG', subtype: 'outlet', actorType: 'outlet', iso: null })
  return root
}

const ROOT = build()

/** The longest name of the gazetteer that starts at token `i`: what it is and how many tokens it takes. */
export function knownAt(s: Sentence, i: number): { readonly known: Known; readonly length: number } | null {
  let n: Node | undefined = ROOT
  let best: { known: Known; length: number } | null = null
  for (let k = i; n; k++) {
    n = n.next.get(plain(at(s, k).form))
    if (n?.known) best = { known: n.known, length: k - i + 1 }
    if (!n) break
  }
  return best
}

/** ISO code of the state whose adjective or demonym stands at token `i` ("Turkish", "North Korean"), with its length. */
export function adjectiveAt(
  s: Sentence,
  i: number,
): { readonly iso: string; readonly length: number } | null {
  const one = at(s, i).form
  const two = `${one} ${at(s, i + 1).form}`
  const double = BY_ADJECTIVE.get(two)
  if (double) return { iso: double.iso, length: 2 }
  const single = BY_ADJECTIVE.get(one)
  return single ? { iso: single.iso, length: 1 } : null
}

/** Whether the token before `i` is joined to it by a hyphen, so that a name there is part of a longer word. */
export const hyphenated = (s: Sentence, i: number): boolean =>
  i >= 2 && glued(s, i) && glued(s, i - 1) && /^[-\u2010\u2011]$/u.test(at(s, i - 1).form)
