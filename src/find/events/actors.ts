import { cover, type Span } from '../../model/span.ts'
import type { Draft } from '../pipeline.ts'
import { baseRel, conjuncts, formOf, headOf, kidsBy, subtree, type Tree, uposOf } from '../tree/index.ts'
import { pronounAntecedent } from './antecedent.ts'
import { SECTORS } from './frames/lexicon.ts'
import { lemmaOf } from './lemma.ts'
import { lookup, placesIn } from './places.ts'
import type { Coded, Scene } from './scene.ts'
import { STATELESS, sectorsOf } from './sectors.ts'
import { ethnic, statesOf } from './states.ts'

/**
 * Those for whom a nominal stands, one for each coordinated head or coordinated state adjective ("Turkish and Greek sides").
 * A nominal of which neither state nor sector nor name is known gives nothing. Pronouns lead to their noun in the sentence.
 */
export function actorsOf(scene: Scene, node: number, depth = 0): readonly Coded[] {
  const { tree } = scene
  if (depth > 3) return []
  const antecedent = pronounAntecedent(tree, node)
  if (antecedent === -1) return []
  if (antecedent !== null) return actorsOf(scene, antecedent, depth + 1)
  if (scene.timed.has(node)) return []
  return conjuncts(tree, node)
    .filter(n => uposOf(tree, n) !== 'VERB' || lookup(tree.tokens[n]?.form ?? '') !== null)
    .flatMap(n =>
      n === node ? codeOne(scene, n) : pronounAntecedent(tree, n) === null ? codeOne(scene, n) : [],
    )
}

/** What belongs to the name of a nominal: no relative clauses, no coordinated others, no asides that are clauses. */
const ownPart =
  (tree: Tree, head: number) =>
  (k: number): boolean => {
    const rel = baseRel(tree, k)
    if (rel === 'conj' || rel === 'cc') return headOf(tree, k) !== head
    return (
      !/^(acl|advcl|parataxis|punct|case|det|mark|ccomp|xcomp|nsubj|cop|aux|dep)$/.test(rel) ||
      (rel === 'case' && headOf(tree, k) !== head)
    )
  }

function codeOne(scene: Scene, head: number): readonly Coded[] {
  const known = scene.coded.get(head)
  if (known) return known
  const made = codeAnew(scene, head)
  scene.coded.set(head, made)
  return made
}

function codeAnew(scene: Scene, head: number): readonly Coded[] {
  const { tree, names } = scene
  const nodes = chunk(
    scene,
    subtree(tree, head, ownPart(tree, head)).filter(n => !scene.timed.has(n) || n === head),
  )
  const span = spanOf(tree, nodes)
  const places = placesIn(tree, nodes)
  const within = names.filter(n => n.spans.some(s => s.start >= span.start && s.end <= span.end))
  const person =
    within.find(n => n.type === 'PER' && n.actor && coversHead(tree, n, head)) ??
    within.find(
      n => n.type === 'PER' && n.actor && n.spans.some(s => s.start <= (tree.tokens[head]?.end ?? 0) + 60),
    )
  const sectors = sectorsOf(tree, head, nodes, places, Boolean(person?.actor?.office))
  const named = person ?? within.find(n => n.actor && coversHead(tree, n, head))
  const states = kidsBy(tree, head, 'amod').some(k => formOf(tree, k) === 'ethnic')
    ? [...ethnic(scene, head, places)]
    : [...statesOf(tree, head, places, named?.actor?.country ?? null)]
  if (states.length === 0 && sectors.length === 0 && !named && uposOf(tree, head) !== 'PROPN') return []
  // Who acts for a state without naming it acts, in a sentence that names one state, for that one.
  if (
    states.length === 0 &&
    sectors.length > 0 &&
    !sectors.some(s => STATELESS.has(s)) &&
    scene.states.size === 1 &&
    !within.some(n => n.actor?.country)
  )
    states.push(...scene.states)
  const base = { actor: named?.actor ?? null, sectors, span, node: head }
  return states.length === 0 ? [{ ...base, country: null }] : states.map(country => ({ ...base, country }))
}

const coversHead = (tree: Tree, n: Draft<'name'>, head: number): boolean => {
  const t = tree.tokens[head]
  return t !== undefined && n.spans.some(s => s.start <= t.start && s.end >= t.end)
}

/**
 * A nominal's words with what stands right before them and reads as part of them: states' adjectives, titles and names that the
 * parser hung elsewhere ("Georgian | President …").
 */
function chunk({ tree, timed }: Scene, nodes: readonly number[]): readonly number[] {
  const first = nodes[0]
  if (first === undefined) return nodes
  const before: number[] = []
  for (let i = first - 1; i >= 0 && before.length < 5; i--) {
    const t = tree.tokens[i]
    if (
      !t ||
      timed.has(i) ||
      !(
        t.upos === 'PROPN' ||
        (t.upos === 'ADJ' && /^[A-Z]/.test(t.form)) ||
        (t.upos === 'NOUN' && before.length > 0 && SECTORS.has(lemmaOf(tree, i))) ||
        /^['’]s$/.test(t.form)
      )
    )
      break
    before.unshift(i)
  }
  // A possessive mark alone belongs to what stands before it.
  return [...before, ...nodes]
}

function spanOf(tree: Tree, nodes: readonly number[]): Span {
  return cover(nodes.flatMap(n => tree.tokens[n] ?? []))
}
