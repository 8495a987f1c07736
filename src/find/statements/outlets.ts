import type { ActorRef } from '../../model/finding.ts'
import type { Span } from '../../model/span.ts'
import type { Doc, Draft } from '../pipeline.ts'
import type { StatementDraft } from './draft.ts'

/** Nouns of what publishes; "report" and "poll" are things, and publish nothing. */
const OUTLET =
  'newspaper|paper|daily|weekly|tabloid|broadsheet|magazine|journal|(?:news )?agency|newswire|broadcaster|(?:news )?website|news site|(?:news |television |TV |radio )?(?:channel|network|station|outlet)'
/** "the Daily Courier newspaper", "Finland's Courier daily": the name stands right before the noun. */
const NAMED = new RegExp(
  `((?:\\p{Lu}[\\p{L}\\p{N}’'.&-]*\\s)*\\p{Lu}[\\p{L}\\p{N}’'.&-]*)\\s(?:${OUTLET})$`,
  'u',
)
/** "the Finnish newspaper Courier", "the daily Courier": the name stands behind the noun and closes the source. */
const BEHIND = new RegExp(
  `\\b(?:${OUTLET}|watchdog|monitor|charity|think[- ]tank|(?:aid |rights |monitoring )?(?:group|organisation|organization|agency))\\s((?:\\p{Lu}[\\p{L}\\p{N}’'.&-]*\\s?)+)$`,
  'u',
)
/** "the paper", "the outlet": taken up again. */
const AGAIN = new RegExp(`^the (?:${OUTLET})$`, 'iu')
const PUBLISHES = new RegExp(`\\b(?:${OUTLET})\\s\\p{Lu}[^\\s]*(?:\\s\\p{Lu}[^\\s]*)*$`, 'u')
/** How far back, in characters, "the paper" may look for its name. */
const REACH = 1200
/** How far back, in characters, "it" may look for an outlet that has just spoken. */
const NEAR = 300

const textOf = (doc: Doc, at: Span): string => doc.text.slice(at.start, at.end)

/** An outlet or a body that a source names by what it is, where no name was found in it. */
function named(doc: Doc, at: Span): ActorRef | null {
  const before = NAMED.exec(textOf(doc, at))
  const m = before ?? BEHIND.exec(textOf(doc, at))
  const words = m?.[1]
    ?.trim()
    .replace(/^.*['’]s\s/u, '')
    .replace(/^The\s/u, '')
  if (!m || !words) return null
  const start = at.start + m.index + m[0].indexOf(words)
  return {
    text: words,
    span: { start, end: start + words.length },
    name: words,
    type: before || PUBLISHES.test(textOf(doc, at)) ? 'outlet' : 'organisation',
    country: null,
    office: null,
    method: 'name',
    confidence: 0.7,
  }
}

/**
 * Outlets as speakers: one that its noun names ("Finland's Courier daily"), and "the paper" behind it. A person's pronoun never means an
 * outlet: it is led to the last person who spoke. Statements come in the order of the text; chains are told the same.
 */
export function withOutlets(
  doc: Doc,
  names: readonly Draft<'name'>[],
  statements: readonly StatementDraft[],
): readonly StatementDraft[] {
  const met = names.flatMap(n => (n.actor?.type === 'outlet' ? [n.actor] : []))
  const people: ActorRef[] = []
  return statements.map(f => {
    const source = f.source[0]
    const speaker = source ? speakerOf(doc, f, source, met, people) : f.speaker
    if (speaker?.type === 'outlet' && source)
      met.push({ ...speaker, span: { start: source.start, end: source.end } })
    if (speaker?.type === 'person') people.push(speaker)
    if (speaker === f.speaker || !speaker) return f
    const chain = f.chain.map(v =>
      v.actor === f.speaker && v.evidential !== 'hearsay' && v.evidential !== 'writer-inference'
        ? {
            ...v,
            actor: speaker,
            evidential: f.mode === 'direct' ? ('direct' as const) : ('indirect' as const),
          }
        : v,
    )
    return { ...f, speaker, chain }
  })
}

function speakerOf(
  doc: Doc,
  f: StatementDraft,
  source: Span,
  met: readonly ActorRef[],
  people: readonly ActorRef[],
): ActorRef | null {
  if (f.speaker === null) {
    const last = /^it$/iu.test(textOf(doc, source)) ? met.at(-1) : undefined
    const near = last && last.span.end <= source.start && source.start - last.span.end < NEAR
    return near
      ? { ...last, text: textOf(doc, source), span: { ...source }, method: 'pronoun', confidence: 0.6 }
      : named(doc, source)
  }
  const { method, name, span } = f.speaker
  if (method === 'pronoun' && AGAIN.test(name)) {
    const last = people.at(-1)
    return last ? { ...last, text: f.speaker.text, span, method: 'pronoun', confidence: 0.6 } : f.speaker
  }
  if (method !== 'unnamed' || !AGAIN.test(textOf(doc, source))) return f.speaker
  const last = met.findLast(o => o.span.end <= source.start && source.start - o.span.end < REACH)
  return last ? { ...last, text: f.speaker.text, span, method: 'description', confidence: 0.6 } : f.speaker
}
