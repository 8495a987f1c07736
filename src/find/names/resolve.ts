import type { Sentence } from '../../model/language.ts'
import type { Doc } from '../pipeline.ts'
import type { NameDraft } from './drafts.ts'
import type { Mention } from './mention.ts'
import { type Reference, referencesIn } from './references.ts'
import { Walk } from './walk.ts'
import { at, form } from './words.ts'

/** Token by which mentions and references of one sentence are put in order: a name's first, a reference's head. */
const place = (x: Mention | Reference): number => ('kind' in x ? x.to - 1 : x.first)

/** The person's name in apposition behind a phrase ("his wife, Maria Beck, said"); null where the comma is of a list or a clause. */
function nameBehind(s: Sentence, r: Reference, names: readonly Mention[]): Mention | null {
  if ((r.kind !== 'description' && r.kind !== 'unnamed') || r.plural || form(s, r.to) !== ',') return null
  const m = names.find(n => n.first === r.to + 1 && n.type === 'PER' && n.title === null)
  return m && /^[,.;:)(–—]?$/u.test(form(s, m.last)) && !/^(?:and|or)$/u.test(form(s, m.last + 1)) ? m : null
}

/** Leads all mentions of an article, with its pronouns, descriptions and unnamed voices, to their actors. Mentions must not overlap. */
export function resolve(doc: Doc, mentions: readonly Mention[]): readonly NameDraft[] {
  const walk = new Walk(doc, mentions)
  const bySentence = new Map<number, Mention[]>()
  for (const m of mentions) {
    const here = bySentence.get(m.sentence)
    if (here) here.push(m)
    else bySentence.set(m.sentence, [m])
  }
  const out: NameDraft[] = []
  for (const [i, s] of doc.sentences.entries()) {
    const names = bySentence.get(i) ?? []
    for (const m of names) walk.remember(s, m)
    const taken = new Set(names.flatMap(m => Array.from({ length: m.last - m.first }, (_, k) => m.first + k)))
    const references = referencesIn(s).filter(r => !taken.has(r.to - 1))
    const items = [...names, ...references].sort((a, b) => place(a) - place(b))
    let before: { readonly draft: NameDraft; readonly end: number } | null = null
    for (const item of items) {
      const reference = 'kind' in item ? item : null
      const apposed: NameDraft | null =
        reference &&
        before &&
        reference.kind !== 'pronoun' &&
        reference.kind !== 'body' &&
        form(s, reference.from - 1) === ',' &&
        before.end === reference.from - 1 &&
        !/^(?:VB[DPZ]|MD)$/u.test(at(s, reference.to).xpos)
          ? walk.apposed(s, i, reference, before.draft)
          : null
      const behind: Mention | null = reference && nameBehind(s, reference, names)
      const introduced: NameDraft | null =
        !apposed && reference && behind ? walk.introduced(s, i, reference, behind) : null
      const made: NameDraft | null =
        apposed ?? introduced ?? ('kind' in item ? walk.reference(s, i, item) : walk.name(s, item))
      if (!made) continue
      out.push(made)
      before =
        made.actor?.type === 'person' ? { draft: made, end: 'kind' in item ? item.to : item.last } : null
    }
  }
  return out
}
