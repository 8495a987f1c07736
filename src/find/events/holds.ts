import { conjuncts, formOf, kidsBy, type Tree, uposOf } from '../tree/index.ts'
import { oblique } from './arguments/obliques.ts'
import { patientsOf } from './arguments/patients.ts'
import { agentOf } from './arguments/subject.ts'
import { type Condition, NOUNS, SECTORS } from './frames/lexicon.ts'
import { lemmaOf } from './lemma.ts'

/** Whether a frame's condition holds at a verb. */
export function holds(tree: Tree, v: number, c: Condition): boolean {
  const at = nounsAt(tree, v, c.at)
  if (c.none) return at.length === 0
  if (c.classes.length === 0) return at.length > 0
  return at.some(n => c.classes.some(k => isOf(tree, n, k)))
}

function nounsAt(tree: Tree, v: number, place: string): readonly number[] {
  switch (place) {
    case 'obj':
      return patientsOf(tree, v).flatMap(o => conjuncts(tree, o))
    case 'subj': {
      const s = agentOf(tree, v)
      return s < 0 ? [] : conjuncts(tree, s)
    }
    case 'prep':
      return kidsBy(tree, v, 'obl')
    case 'xcomp':
      return kidsBy(tree, v, 'xcomp')
    default:
      return oblique(tree, v, place)
  }
}

/** Whether a noun is of a class: by its own lemma, a compound before it ("peacekeeping troops"), or "of" after it ("a team of inspectors"). */
function isOf(tree: Tree, n: number, name: string): boolean {
  const lemma = lemmaOf(tree, n)
  if (name === 'money' && sum(tree, n)) return true
  if (/^[A-Z]+$/.test(name))
    return name === 'WHO' ? SECTORS.has(lemma) || uposOf(tree, n) === 'PROPN' : SECTORS.get(lemma) === name
  if (lemma === name || NOUNS.get(lemma)?.classes.includes(name)) return true
  return (
    kidsBy(tree, n, 'compound', 'amod').some(
      k =>
        (NOUNS.get(lemmaOf(tree, k))?.classes[0] === name && uposOf(tree, k) !== 'ADJ') ||
        (name === 'peacekeepers' && /^peace-?keeping$/.test(lemmaOf(tree, k))),
    ) ||
    (partitive(tree, n) &&
      kidsBy(tree, n, 'nmod').some(k => NOUNS.get(lemmaOf(tree, k))?.classes.includes(name)))
  )
}

const PARTS =
  /^(number|series|group|team|contingent|round|hundred|thousand|dozen|ton|tonne|batch|piece|lot|kind|percent|majority|half|third|quarter|member|shipment|consignment|amount|worth)$/

/** A head that only measures or counts what follows it: "a number of", "some of", "$2 million in". */
const partitive = (tree: Tree, n: number): boolean =>
  PARTS.test(lemmaOf(tree, n)) || /^(NUM|DET|PRON|SYM)$/.test(uposOf(tree, n))

/** A sum of money: "$2 million", "€45m". */
const sum = (tree: Tree, n: number): boolean =>
  /^[a-z]{0,3}[$€£¥]/.test(formOf(tree, n)) || /^(million|billion|trillion)$/.test(lemmaOf(tree, n))
