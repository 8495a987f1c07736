import type { Modality } from '../../model/lists.ts'
import { contains, type Span } from '../../model/span.ts'
import { cueModality } from '../cues/modality.ts'
import type { Doc } from '../pipeline.ts'
import type { StatementDraft } from './draft.ts'

/** Forms of what is said that go less or further than asserting, the first that fits: a forecast, a possibility, a condition. */
const FORMS: readonly (readonly [RegExp, Modality])[] = [
  [/^(?:["“'‘]?)(?:if|unless)\b/iu, 'conditional'],
  [/\b(?!(?:i|we) )\p{L}+ (?:will|won['’]t|shall|is going to|are going to)\b/iu, 'predicted'],
  [/\b(?:could|might|may)\b/u, 'possible'],
]

/** Requests that only an infinitive makes: "asked whether" asks nothing of anybody. */
const ASKING = /^(?:ask|call)/iu

/**
 * Gives statements their modality: what the cue verb says (a warning, a denial, a softening), else what the form of the words says; a
 * promise of the speaker's own ("I will", "we shall") is no forecast.
 */
export const withModality = (doc: Doc, statements: readonly StatementDraft[]): readonly StatementDraft[] =>
  statements.map(f => {
    if (f.act === 'term') return f
    const modality = ofCue(doc, f) ?? ofForm(doc, f)
    return modality === null ? f : { ...f, modality }
  })

function ofCue(doc: Doc, f: StatementDraft): Modality | null {
  const cue = f.cue[0]
  if (!cue) return null
  const words = doc.text.slice(cue.start, cue.end).toLowerCase()
  const [verb = '', particle = ''] = words.split(' ')
  const modality = cueModality(verb)
  if (modality === 'ruled-out') return particle === 'out' || rulesOut(doc, f, cue) ? modality : null
  const content = f.content[0]
  if (
    ASKING.test(verb) &&
    content &&
    !/^(?:for|on|to)\b/u.test(doc.text.slice(content.start, content.end)) &&
    !/\bto\b/u.test(doc.text.slice(cue.end, content.start))
  )
    return null
  return modality
}

const rulesOut = (doc: Doc, f: StatementDraft, cue: Span): boolean =>
  /^ out\b/u.test(doc.text.slice(cue.end, cue.end + 5)) ||
  f.content.some(c => /^out\b/u.test(doc.text.slice(c.start, c.end)))

function ofForm(doc: Doc, f: StatementDraft): Modality | null {
  const words = f.content.map(c => doc.text.slice(c.start, c.end)).join(' ')
  const own = /^["“'‘]?(?:I|We)\b/u.test(words)
  if (f.speaker === null && f.mode === 'indirect') return null
  if (f.insertions.some(i => f.content.some(c => contains(c, i)))) return null
  for (const [form, modality] of FORMS)
    if (form.test(words) && !(own && modality === 'predicted')) return modality
  return null
}
