import type { ActorRef } from '../../model/finding.ts'
import type { Sentence, Token } from '../../model/language.ts'
import { contains, type Span } from '../../model/span.ts'
import type { Draft } from '../pipeline.ts'

/**
 * Whom "I", "we" and "you" mean: inside a quotation its speaker, the speaker's side and the addressee; outside, whoever wrote the text,
 * the writer's side and the reader. Nobody of these enters the record: a statement tells its speaker itself.
 */

const KINDS: ReadonlyMap<string, 'I' | 'we' | 'you'> = new Map(
  (
    [
      ['I', 'i me my mine myself'],
      ['we', 'we us our ours ourselves'],
      ['you', 'you your yours yourself yourselves'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map(w => [w, kind] as const)),
)

/** "US" and "U.S." are a state, "i.e." and "Mine" a word: only the pronouns' own spellings count. */
function kindOf(t: Token): 'I' | 'we' | 'you' | null {
  if (t.form === 'US' || t.form === 'i' || (t.upos !== 'PRON' && t.upos !== '_')) return null
  return KINDS.get(t.form.toLowerCase()) ?? null
}

/** Kinds of speakers for whom "we" is themselves. */
const BODIES: ReadonlySet<string> = new Set([
  'state',
  'government',
  'organisation',
  'alliance',
  'group',
  'outlet',
  'format',
])

const nobody = (name: string, at: Span, text: string): ActorRef => ({
  text,
  span: at,
  name,
  type: 'unnamed',
  country: null,
  office: null,
  method: 'pronoun',
  confidence: 0.6,
})

/** A pronoun of the first or second person with whom it means. */
export interface FirstPerson {
  readonly span: Span
  readonly actor: ActorRef
}

type Said = Pick<Draft<'statement'>, 'content' | 'mode' | 'act' | 'speaker' | 'addressee'>

/** The quotation in which a place stands: the shortest one where they lie inside each other. */
function quotationAt(quoted: readonly { readonly span: Span; readonly of: Said }[], at: Span): Said | null {
  let best: { readonly span: Span; readonly of: Said } | null = null
  for (const q of quoted)
    if (contains(q.span, at) && (!best || q.span.end - q.span.start < best.span.end - best.span.start))
      best = q
  return best?.of ?? null
}

/** All pronouns of the first and second person of an article, in order. */
export function firstPersons(
  sentences: readonly Sentence[],
  statements: readonly Said[],
): readonly FirstPerson[] {
  const quoted = statements
    .filter(s => s.mode !== 'indirect' && s.act !== 'term')
    .flatMap(of => of.content.map(span => ({ span, of })))
  const out: FirstPerson[] = []
  for (const s of sentences)
    for (const t of s.tokens) {
      const kind = kindOf(t)
      if (!kind) continue
      const span = { start: t.start, end: t.end }
      const said = quotationAt(quoted, span)
      out.push({ span, actor: meant(kind, span, t.form, said) })
    }
  return out
}

function meant(kind: 'I' | 'we' | 'you', span: Span, text: string, said: Said | null): ActorRef {
  if (!said) return nobody(WRITER[kind], span, text)
  const { speaker } = said
  const who = speaker?.name ?? `the speaker at ${said.content[0]?.start ?? 0}`
  if (kind === 'you')
    return said.addressee?.type === 'person'
      ? { ...said.addressee, text, span, office: null, method: 'pronoun', confidence: 0.6 }
      : nobody(`whom ${who} addresses`, span, text)
  if (!speaker) return nobody(kind === 'I' ? who : `the side of ${who}`, span, text)
  if (kind === 'I' || BODIES.has(speaker.type))
    return { ...speaker, text, span, office: null, method: 'pronoun', confidence: speaker.confidence * 0.95 }
  return nobody(`the side of ${who}`, span, text)
}

const WRITER = { I: 'the writer', we: 'the side of the writer', you: 'the reader' } as const
