import type { ActorRef, Chain, Voice } from '../../model/finding.ts'
import type { Sentence } from '../../model/language.ts'
import { overlap, type Span } from '../../model/span.ts'
import { at, spanOf } from '../names/words.ts'
import type { Doc } from '../pipeline.ts'
import { type Tree, treeOf } from '../tree/index.ts'
import { chainIn } from './chain.ts'
import { type StatementDraft, statement } from './draft.ts'
import type { Frame } from './frame.ts'
import { fullSource } from './full-source.ts'
import { hearsayFrames, markerOf } from './hearsay.ts'
import { PATTERNS } from './patterns.ts'
import { type People, voiceOf } from './speaker.ts'
import type { Range } from './subject.ts'
import { withTrailing } from './trailing.ts'
import { adjectiveFrames } from './tree-adjectives.ts'
import { asideFrames } from './tree-asides.ts'
import { clearFrames } from './tree-clear.ts'
import { gapFrames } from './tree-gap.ts'
import { headlineFrames } from './tree-headline.ts'
import { nounFrames } from './tree-nouns.ts'
import { passiveFrames } from './tree-passive.ts'
import { raisingFrames } from './tree-raising.ts'
import { colonFrames, restFrames } from './tree-rest.ts'
import { verbFrames } from './tree-verbs.ts'

const RANK = [...PATTERNS.keys()]
const within = (i: number, ranges: readonly Range[]): boolean => ranges.some(r => r.from <= i && i < r.to)
const size = (ranges: readonly Range[]): number => ranges.reduce((n, r) => n + r.to - r.from, 0)
const shared = (a: readonly Range[], b: readonly Range[]): number =>
  a.reduce(
    (n, x) => n + b.reduce((m, y) => m + Math.max(0, Math.min(x.to, y.to) - Math.max(x.from, y.from)), 0),
    0,
  )

/** The better ranked of readings that take mostly the same words for what is said. */
function ranked(frames: readonly Frame[]): readonly Frame[] {
  const kept: Frame[] = []
  const order = [...frames].sort(
    (a, b) => RANK.indexOf(a.pattern) - RANK.indexOf(b.pattern) || a.cue.from - b.cue.from,
  )
  for (const f of order) {
    const twin = kept.some(k => {
      if (k.cue.from === f.cue.from) return true
      // A cue inside the other's content is a chain, and no second reading.
      if (within(k.cue.from, f.content) || within(f.cue.from, k.content)) return false
      const both = shared(k.content, f.content)
      return both / (size(k.content) + size(f.content) - both) > 0.5
    })
    if (!twin) kept.push(f)
  }
  return kept
}

/** A claim in a relative clause of somebody's object is the writer's to attribute, not his: "praised the suit which reports said …". */
const ownVoice = (f: Frame, o: Frame): boolean =>
  f.pattern === 'verb:gap' && !CLAUSAL.has(o.pattern) && o.pattern !== 'verb:rest'

/** Of two readings that hold each other's cue the better ranked is the outer one. */
const outranks = (f: Frame, o: Frame): boolean => within(o.cue.from, f.content) && rankOf(f) < rankOf(o)
/** A cue that only tells who the source of a better reading is: "people who know his plans | said". */
const describes = (f: Frame, o: Frame): boolean => within(f.cue.from, o.source) && rankOf(o) < rankOf(f)
const rankOf = (f: Frame): number => RANK.indexOf(f.pattern)

/** A statement in somebody's words or not, read from the tree of its sentence. */
export interface Told {
  readonly s: Sentence
  readonly tree: Tree
  readonly frame: Frame
  /** The attributions inside the content whose content it is in turn: "told … that Putin suggested …". */
  readonly inner: readonly Frame[]
}

/** Patterns that found the clause of a verb of saying. */
const CLAUSAL = new Set([
  'verb:ccomp',
  'verb:comma',
  'verb:aside',
  'verb:order',
  'verb:xcomp',
  'verb:predicate',
])

/** Attributions of one sentence that stand in no other's content, each with the chain that goes on in it. */
export function toldIn(s: Sentence): readonly Told[] {
  if (!s.parsed) return []
  const tree = treeOf(s)
  const read = [
    ...asideFrames(tree),
    ...clearFrames(tree),
    ...verbFrames(tree),
    ...raisingFrames(tree),
    ...passiveFrames(tree),
    ...gapFrames(tree),
    ...nounFrames(tree),
    ...adjectiveFrames(tree),
    ...colonFrames(tree),
  ]
  const clauses = new Set(read.filter(f => CLAUSAL.has(f.pattern)).map(f => f.cue.from))
  const rest = restFrames(tree, clauses)
  const cues = new Set([...read, ...rest].map(f => f.cue.from))
  const all = withTrailing(
    tree,
    [...read, ...rest, ...headlineFrames(tree, cues), ...hearsayFrames(tree, cues)].filter(
      f => PATTERNS.get(f.pattern) != null,
    ),
  )
  const frames = ranked(all)
  return frames
    .filter(
      f =>
        !frames.some(o => o !== f && describes(f, o)) &&
        !frames.some(
          o =>
            o !== f &&
            !describes(o, f) &&
            within(f.cue.from, o.content) &&
            !outranks(f, o) &&
            !ownVoice(f, o),
        ),
    )
    .map(frame => ({ s, tree, frame, inner: chainIn(tree, frame, all) }))
}

const spans = (s: Sentence, ranges: readonly Range[]): readonly Span[] =>
  ranges.map(r => spanOf(s, r.from, r.to))

/** Content as spans of text, with the quotation marks that stand at its edges. */
function contentSpans(doc: Doc, s: Sentence, ranges: readonly Range[]): readonly Span[] {
  return spans(s, ranges).map(c => {
    let { start, end } = c
    if (/["“”„‘’']/u.test(doc.text.charAt(start - 1)) && !/[\s\p{L}]/u.test(doc.text.charAt(start - 1)))
      start--
    while (end < s.end && /[.,!?]/u.test(doc.text.charAt(end)) && /["”]/u.test(doc.text.charAt(end + 1)))
      end++
    if (end < s.end && /["”]/u.test(doc.text.charAt(end))) end++
    return { start, end }
  })
}

/** The voice of a frame: whom its source means, and by which words. `outer` is whose words the frame stands in. */
function voice(doc: Doc, people: People, t: Told, f: Frame, outer: ActorRef | null): Voice {
  const cue = spanOf(t.s, f.cue.from, f.cue.to)
  return voiceOf(speakerOf(doc, people, t, f, outer), false, cue, f.source.length > 0)
}

function speakerOf(doc: Doc, people: People, t: Told, f: Frame, outer: ActorRef | null): ActorRef | null {
  if (f.subject === null || f.source.length === 0) return null
  const relative = /^(?:who|which|that|whom)$/iu.test(at(t.s, f.subject).form)
  const clause = relative ? t.tree.head(f.subject) : -1
  const noun = clause >= 0 && t.tree.full(clause) === 'acl:relcl' ? t.tree.head(clause) : -1
  if (noun >= 0) {
    const left = t.tree.subtree(noun, new Set([clause])).filter(i => i <= noun)
    return people.speakerOf(doc.text, spanOf(t.s, left[0] ?? noun, noun + 1), outer)
  }
  const [first] = f.source
  const last = f.source.at(-1)
  return first && last
    ? people.speakerOf(doc.text, fullSource(people, t.s, spanOf(t.s, first.from, last.to)), outer)
    : null
}

/** The chain of a frame: hearsay or the writer's inference where a word marks it, then who speaks, then whose words these repeat. */
function chainOf(doc: Doc, people: People, t: Told): Chain {
  const marked = markerOf(t.tree, t.frame)
  const own = voice(doc, people, t, t.frame, null)
  const chain: Voice[] = []
  if (marked) {
    const marker = spanOf(t.s, marked.at, marked.at + 1)
    chain.push({ actor: null, evidential: marked.evidential, marker })
    if (t.frame.source.length > 0) chain.push(own)
  } else chain.push(own)
  let outer = own.actor
  for (const f of t.inner) {
    const next = voice(doc, people, t, f, outer)
    chain.push(next)
    outer = next.actor ?? outer
  }
  return chain
}

/** Makes the draft of an attribution; `quoted` are the quotations of the article, in order, that decide between mixed and indirect. */
export function toldDraft(doc: Doc, people: People, t: Told, quoted: readonly Span[]): StatementDraft {
  // Where a quotation that the clause ends in runs on into the next sentences, all of it is said.
  const content = contentSpans(doc, t.s, t.frame.content).map(c => {
    const last = quoted.find(q => q.start < c.end && q.end > c.end && q.start > c.start)
    return last ? { start: c.start, end: last.end } : c
  })
  const length = content.reduce((n, c) => n + c.end - c.start, 0)
  const marked = content.reduce((n, c) => n + quoted.reduce((m, q) => m + overlap(c, q), 0), 0)
  const speaker = speakerOf(doc, people, t, t.frame, null)
  const chain = chainOf(doc, people, t)
  const base = PATTERNS.get(t.frame.pattern) ?? 0.6
  return statement({
    sentence: t.s,
    mode: marked >= length * 0.9 ? 'direct' : marked > 0 ? 'mixed' : 'indirect',
    act: t.frame.act,
    source: spans(t.s, t.frame.source).map(at => fullSource(people, t.s, at)),
    cue: [spanOf(t.s, t.frame.cue.from, t.frame.cue.to)],
    content,
    speaker,
    chain,
    confidence: base,
    construction: t.frame.pattern,
  })
}
