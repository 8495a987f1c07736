import { formsOf } from '../cues/inflect.ts'

const made = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>()

/** All forms of a set of verbs, made once a set: taggers guess lemmas, forms are what stands there. */
export function lemmaForms(bases: ReadonlySet<string>): ReadonlySet<string> {
  const there = made.get(bases)
  if (there) return there
  const forms = new Set([...bases].flatMap(b => formsOf(b)))
  made.set(bases, forms)
  return forms
}
