import type { ActorRef, Chain } from '../../model/finding.ts'
import { contains, type Span } from '../../model/span.ts'
import { cueNoun } from '../cues/nouns.ts'
import { cueVerb } from '../cues/verbs.ts'
import { low, spanOf } from '../names/words.ts'
import { actorOf } from './actors.ts'
import { type Scene, statementAt } from './scene.ts'
import { phraseOf, rootSubject, subjectOf } from './subject.ts'

/** Whose word something in a sentence is, and the word that says so. */
export interface Report {
  readonly chain: Chain
  readonly speaker: ActorRef | null
  /** Base of the verb of saying, '' where none is known: "vow", "predict". */
  readonly cue: string
  readonly addressee: ActorRef | null
}

/**
 * Who is told to say what stands at a place: the statement that holds it, else the verb or noun of saying that governs token `k` in
 * the tree ("has signalled that Britain will …", "his announcement that … will"). Null in the article's own voice.
 */
export function reportedBy(scene: Scene, at: Span, k: number): Report | null {
  const told = statementAt(scene, at)
  const governor = governorOf(scene, k)
  if (told) {
    const [cue] = told.cue
    const word = cue ? (scene.doc.text.slice(cue.start, cue.end).split(/\s+/u)[0] ?? '') : ''
    const base = cueVerb(word)?.base ?? governor?.cue ?? word.toLowerCase()
    if (told.speaker || told.chain.some(v => v.actor)) {
      return {
        chain: told.chain,
        speaker: told.speaker ?? told.chain.at(-1)?.actor ?? null,
        // A cue inside the content is nearer to the words: "said it had promised to".
        cue: governor && cue && contains(at, cue) ? governor.cue : base,
        addressee: told.addressee,
      }
    }
    if (!governor?.speaker) return { chain: told.chain, speaker: null, cue: base, addressee: told.addressee }
  }
  return governor ?? accordingTo(scene, k)
}

/** "…, according to the minister": whose word the clause before it is. */
function accordingTo(scene: Scene, k: number): Report | null {
  const { s } = scene
  const at = s.tokens.findIndex((_, n) => low(s, n) === 'according' && low(s, n + 1) === 'to')
  // It speaks of the clause that it ends or opens, not of one before another clause.
  if (at < 0 || (at < k && at > 1)) return null
  let to = at + 2
  while (to < s.tokens.length && /^(?:DET|ADJ|NOUN|PROPN|ADP|PART)$/u.test(s.tokens[to]?.upos ?? '')) to++
  const speaker = to > at + 2 ? (actorOf(scene, { from: at + 2, to })?.actor ?? null) : null
  if (!speaker) return null
  const evidential = speaker.type === 'unnamed' ? 'unnamed-source' : 'indirect'
  return {
    chain: [{ actor: speaker, evidential, marker: spanOf(s, at, at + 2) }],
    speaker,
    cue: 'according',
    addressee: null,
  }
}

/** The verb or noun of saying above token `k`, with whoever says it. */
function governorOf(scene: Scene, k: number): Report | null {
  const { tree, s } = scene
  for (let node = k, n = 0; node >= 0 && n < 8; node = tree.head(node), n++) {
    const head = tree.head(node)
    if (head < 0) return null
    const rel = tree.rel(node)
    const clause = rel === 'ccomp' || rel === 'parataxis' || (rel === 'acl' && cueNoun(low(s, head)) !== null)
    const verb = cueVerb(low(s, head))
    if (!clause || !(verb?.frames.has('c') || cueNoun(low(s, head)))) continue
    const subject = verb ? subjectOf(scene, head, head) : whoseOf(scene, head)
    const own = subject ? (actorOf(scene, subject)?.actor ?? null) : null
    // "…, adding that": whoever is the subject of the sentence goes on talking.
    const speaker = own ?? (s.tokens[head]?.xpos === 'VBG' ? mainSubject(scene) : null)
    const cue = verb?.base ?? low(s, head)
    const chain: Chain = speaker
      ? [{ actor: speaker, evidential: 'indirect', marker: spanOf(s, head, head + 1) }]
      : []
    return { chain, speaker, cue, addressee: null }
  }
  return null
}

/** The subject of the sentence's main verb. */
function mainSubject(scene: Scene): ActorRef | null {
  const main = rootSubject(scene)
  return main && (actorOf(scene, main.phrase)?.actor ?? null)
}

/** Whose a noun is: "his announcement". */
function whoseOf(scene: Scene, k: number): ReturnType<typeof subjectOf> {
  const whose = scene.tree.kids(k, 'nmod').find(c => scene.tree.full(c) === 'nmod:poss')
  return whose === undefined ? null : phraseOf(scene, whose, k)
}
