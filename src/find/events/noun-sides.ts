import { caseOf, kidsBy } from '../tree/index.ts'
import { actorsOf } from './actors.ts'
import type { How } from './frames/lexicon.ts'
import { lookup } from './places.ts'
import type { Coded, Scene } from './scene.ts'

/** Whose a noun's event is, and to whom it is done. */

/** To whom a noun's event is done: after its prepositions first, then who owns it ("rejected X's proposal"), then its adjectives. */
export function nounSides(
  scene: Scene,
  n: number,
  code: string,
  skip: ReadonlySet<number>,
): readonly Coded[] {
  const { tree } = scene
  // "a demand that X withdraw", "a call on X to help".
  for (const c of kidsBy(tree, n, 'acl', 'ccomp'))
    for (const k of kidsBy(tree, c, 'nsubj')) {
      const found = actorsOf(scene, k).filter(a => !skip.has(a.node))
      if (found.length > 0) return found
    }
  // "a US offer to host …", "the plan of X": what somebody put forward is theirs before it is about anybody.
  if (AUTHORED.test(code)) {
    const author = ownersOf(scene, n, ['from', 'by', 'of']).filter(a => !skip.has(a.node) && told(a))
    if (author.length > 0) return author
    const before = adjectives(scene, n).filter(a => !skip.has(a.node))
    if (before.length > 0) return before
  }
  for (const p of ['with', 'against', 'on', 'to', 'between', 'for', 'into', 'from', 'of', 'by', 'at', 'in'])
    for (const k of kidsBy(tree, n, 'nmod', 'obl').filter(x => caseOf(tree, x) === p)) {
      const found = actorsOf(scene, k).filter(a => !skip.has(a.node))
      if (found.length > 0) return found
    }
  const own = ownersOf(scene, n, []).filter(a => !skip.has(a.node))
  if (own.length > 0) return own
  return actorsOf(scene, n).filter(a => a.country !== null && !skip.has(a.node))
}

const AUTHORED = /^(02|03|10|11|13)/
/** Operators whose other side is the author of what is answered: refused, accepted, approved. */
export const authored = (how: How): boolean => /^(refuse|intent|approve|veto)$/.test(how)
const told = (a: Coded): boolean => a.country !== null || a.actor !== null || a.sectors.length > 0

/** The state that stands before a noun: "a Senegalese plan", "the US offer". */
function adjectives({ tree, coded }: Scene, n: number): readonly Coded[] {
  for (const k of kidsBy(tree, n, 'amod', 'compound')) {
    const t = tree.tokens[k]
    const found = t && k < n ? lookup(t.form) : null
    if (!t || !found) continue
    const made = [
      {
        actor: null,
        country: found.country,
        sectors: found.sector ? [found.sector] : [],
        span: { start: t.start, end: t.end },
        node: k,
      },
    ]
    coded.set(k, made)
    return made
  }
  return []
}

/** Whose a noun's event is: its possessor, or whom one of the prepositions names. */
export function ownersOf(scene: Scene, n: number, prepositions: readonly string[]): readonly Coded[] {
  const { tree } = scene
  const poss = kidsBy(tree, n, 'nmod:poss')
  const after = kidsBy(tree, n, 'nmod').filter(k => prepositions.includes(caseOf(tree, k)))
  for (const k of [...poss, ...after]) {
    const found = actorsOf(scene, k)
    if (found.length > 0) return found
  }
  return []
}
