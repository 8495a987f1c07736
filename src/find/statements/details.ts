import { PLATFORMS } from '../../knowledge/outlets.ts'
import type { Span } from '../../model/span.ts'
import { type Doc, type Found, sentenceAt } from '../pipeline.ts'
import { addresseeOf } from './addressee.ts'
import type { StatementDraft } from './draft.ts'
import { questionOf } from './question.ts'
import type { People } from './speaker.ts'
import { timeOf } from './when-said.ts'

/** Ways by which words reach the public, most telling first: what the words around a cue call them, and the kind of channel. */
const CHANNELS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:audio|video) (?:remarks|message|address)(?: on \p{Lu}\p{L}+)?/u, 'recording'],
  [/\b(?:social media )?posts? (?:late )?(?:on|to|via) (?:\p{Lu}\p{L}+)(?: \p{Lu}\p{L}+)?/u, 'social-media'],
  [
    /\b(?:social media|blog|Facebook|Twitter|Instagram|Telegram|Truth Social) (?:post|message|channel|account|video)s?\b/u,
    'social-media',
  ],
  [/\b(?:joint )?(?:press|news) conference\b/u, 'press-conference'],
  [/\bpress (?:briefing|release|statement)\b/u, 'press-release'],
  [/\b(?:phone |telephone |television |radio |TV |exclusive )?interview\b/u, 'interview'],
  [/\b(?:written |joint |brief )?(?:statement|letter|memo|op-ed|column|article)\b/u, 'writing'],
  [/\b(?:aboard|on) (?:the|a|his|her) (?:plane|flight|train)\b/u, 'press-on-board'],
  [/\bopening remarks\b/u, 'speech'],
  [/\b(?:speech|address|remarks)\b/u, 'speech'],
  [/\btold (?:reporters|journalists|the (?:press|media))\b/u, 'reporters'],
]

/** Occasions: gatherings at, during or as which something is said. */
const OCCASION =
  /\b(?:at|during|as (?:he|she|they) (?:held|hosted|opened|chaired)|speaking at|after|before) ((?:the|a|an|his|her|their|another) (?:[\p{L}\p{N}'’-]+ ){0,6}(?:meeting|summit|conference|visit|talks|rally|briefing|debate|ceremony|session|forum|gathering|dinner|campaign|event|trip)(?: of (?:the |his |her |their )?(?:[\p{L}\p{N}'’-]+ ?){1,6})?)/u

/** The words around a statement in its sentences that are not said. */
function around(doc: Doc, f: StatementDraft): readonly Span[] {
  const cue = f.cue[0]
  const from = cue ? Math.min(f.sentence.start, lineStart(doc, cue.start)) : f.sentence.start
  const to = Math.max(f.sentence.end, cue ? sentenceEnd(doc, cue.end) : 0)
  const out: Span[] = []
  let at = from
  for (const c of [...f.content].sort((a, b) => a.start - b.start)) {
    if (c.start > to) break
    if (c.start > at) out.push({ start: at, end: c.start })
    at = Math.max(at, c.end)
  }
  if (at < to) out.push({ start: at, end: to })
  return out.filter(
    s =>
      cue === undefined ||
      (cue.start >= s.start && cue.end <= s.end) ||
      f.mode !== 'direct' ||
      out.length < 3,
  )
}

const lineStart = (doc: Doc, at: number): number =>
  sentenceAt(doc.sentences, { start: at, end: at })?.start ?? at
const sentenceEnd = (doc: Doc, at: number): number =>
  sentenceAt(doc.sentences, { start: Math.max(0, at - 1), end: at })?.end ?? at

function match(doc: Doc, spans: readonly Span[], pattern: RegExp): Span | null {
  for (const s of spans) {
    const m = pattern.exec(doc.text.slice(s.start, s.end))
    if (m) {
      const text = m[1] ?? m[0]
      const start = s.start + m.index + m[0].lastIndexOf(text)
      return { start, end: start + text.trimEnd().length }
    }
  }
  return null
}

function channelOf(doc: Doc, spans: readonly Span[]): StatementDraft['channel'] {
  for (const s of spans) {
    const words = doc.text.slice(s.start, s.end)
    for (const m of words.matchAll(/\b(?:on|via|to) (\p{Lu}\p{L}*(?: \p{Lu}\p{L}+)?)/gu)) {
      const name = m[1] ?? ''
      const kind = PLATFORMS.get(name.toLowerCase()) ?? PLATFORMS.get(name.split(' ')[0]?.toLowerCase() ?? '')
      if (kind === undefined) continue
      const start = s.start + m.index + m[0].length - name.length
      const length = PLATFORMS.has(name.toLowerCase()) ? name.length : (name.split(' ')[0] ?? '').length
      const recorded = /\b(?:audio|video)\b/u.test(words)
      return {
        text: name.slice(0, length),
        span: { start, end: start + length },
        kind: recorded ? 'recording' : kind,
      }
    }
  }
  for (const [pattern, kind] of CHANNELS) {
    const at = match(doc, spans, pattern)
    if (at) return { text: doc.text.slice(at.start, at.end), span: at, kind }
  }
  return null
}

function occasionOf(doc: Doc, spans: readonly Span[]): StatementDraft['occasion'] {
  const at = match(doc, spans, OCCASION)
  return at ? { text: doc.text.slice(at.start, at.end), span: at } : null
}

/** Completes statements with addressee, channel, occasion, time and question, each from words that are not said. */
export const withDetails = (
  doc: Doc,
  found: Pick<Found, 'time'>,
  people: People,
  statements: readonly StatementDraft[],
): readonly StatementDraft[] =>
  statements.map(f => {
    if (f.act === 'term') return f
    const spans = around(doc, f)
    return {
      ...f,
      addressee: addresseeOf(doc, f, people),
      channel: channelOf(doc, spans),
      occasion: occasionOf(doc, spans),
      time: timeOf(doc, spans, f.cue[0], found.time),
      question: questionOf(doc, f, statements),
      elided:
        f.elided ||
        (f.mode === 'mixed' && f.content.some(c => /…|\.{3}/u.test(doc.text.slice(c.start, c.end)))),
    }
  })
