import { PLATFORMS } from '../../knowledge/outlets.ts'
import type { ActorRef } from '../../model/finding.ts'
import { overlap, type Span } from '../../model/span.ts'
import { type Doc, type Found, sentenceAt } from '../pipeline.ts'
import type { StatementDraft } from './draft.ts'
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
    if (c.start > at && c.start <= to) out.push({ start: at, end: c.start })
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

/** Whom the words are said to: the name or voice behind a verb that takes one. */
function addresseeOf(doc: Doc, f: StatementDraft, people: People): ActorRef | null {
  const cue = f.cue[0]
  if (
    !cue ||
    !/^(?:t(?:old|ells?|elling)|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|warn(?:s|ed|ing)?|assur(?:e|es|ed|ing)|reassur(?:e|es|ed|ing)|inform(?:s|ed|ing)?|remind(?:s|ed|ing)?|call(?:s|ed|ing)? on)$/iu.test(
      doc.text.slice(cue.start, cue.end),
    )
  )
    return null
  const next = f.content.find(c => c.start >= cue.end)?.start ?? sentenceEnd(doc, cue.end)
  const words = doc.text.slice(cue.end, next)
  const stop = words.search(/\s(?:that|to|on|in|at|as|not|during|after|before)\s|[,."“]/u)
  const end = cue.end + (stop < 0 ? words.length : stop)
  const start = cue.end + 1
  const press = /^(?:reporters|journalists|the (?:press|media))\b/u.exec(doc.text.slice(start, end))
  if (press)
    return {
      text: press[0],
      span: { start, end: start + press[0].length },
      name: press[0],
      type: 'group',
      country: null,
      office: null,
      method: 'unnamed',
      confidence: 0.8,
    }
  return end > start ? (people.within({ start, end })[0]?.actor ?? null) : null
}

const QUESTION =
  /^(?:asked|when asked|pressed|questioned)\b[^"“]{3,220}?,|^when (?:a|one|another|the) (?:reporter|journalist)s? asked [^"“]{3,200}?,/iu

/** The question that a statement answers, where its sentence opens with it: "Asked whether …, he said". */
function questionOf(doc: Doc, f: StatementDraft): Span | null {
  const start = Math.min(f.sentence.start, f.cue[0] ? lineStart(doc, f.cue[0].start) : f.sentence.start)
  const m = QUESTION.exec(doc.text.slice(start, start + 320))
  if (!m) return null
  const at = { start, end: start + m[0].length - 1 }
  return f.content.some(c => overlap(c, at) > 0) ? null : at
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
      question: questionOf(doc, f),
      elided:
        f.elided ||
        (f.mode === 'mixed' && f.content.some(c => /…|\.{3}/u.test(doc.text.slice(c.start, c.end)))),
    }
  })
