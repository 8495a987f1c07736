import { formOf, kidsBy, type Tree, uposOf } from '../../tree/index.ts'
import { isDay } from './days.ts'
import { surfaceSubject } from './subject.ts'
import { isPassive } from './voice.ts'

/** To whom it is done: the objects, or in the passive the subject. */
export function patientsOf(tree: Tree, v: number): readonly number[] {
  if (isPassive(tree, v)) {
    const subject = surfaceSubject(tree, v)
    return subject < 0 ? kidsBy(tree, v, 'obj') : [subject, ...kidsBy(tree, v, 'obj')]
  }
  const own = kidsBy(tree, v, 'obj').filter(k => !isDay(formOf(tree, k)))
  if (own.length > 0) return own
  const only = kidsBy(tree, v, 'iobj')
  if (only.length > 0) return only
  // "condemned and boycotted the vote": the last of a coordination carries the object of all.
  const shared = kidsBy(tree, v, 'conj').find(
    k =>
      uposOf(tree, k) === 'VERB' &&
      kidsBy(tree, k, 'obj').length > 0 &&
      kidsBy(tree, k, 'nsubj').length === 0,
  )
  return shared === undefined || kidsBy(tree, v, 'obl').length > 0 ? [] : kidsBy(tree, shared, 'obj')
}
