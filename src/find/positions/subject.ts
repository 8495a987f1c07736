import type { Scene } from '../clause/scene.ts'
import { phraseOf, subjectOf } from '../clause/subject.ts'
import { isWord, low, tokenAt } from '../names/words.ts'
import { subjectBefore } from '../statements/subject.ts'
import type { Range } from '../tree/index.ts'
import { acrossComma, beforeAgent, beforeAside, beforeDash } from './asides.ts'
import { authorOf, DOCUMENT } from './documents.ts'
import { amongFirst, effortOf } from './infinitive.ts'
import { mainSubject } from './main-clause.ts'
import { groupStart } from './polarity.ts'

const FINITE = /^(?:VBD|VBP|VBZ|VB|MD)$/u
const NOMINAL = /^(?:NOUN|PROPN|PRON)$/u

/** Whether the verb at `k` opens a participle clause behind a comma: ", brushing aside", ", instead adopting". */
function trailing(scene: Scene, k: number): boolean {
  if (scene.s.tokens[k]?.xpos !== 'VBG' && !/ing$/u.test(scene.s.tokens[k]?.form ?? '')) return false
  const before = scene.s.tokens[k - 1]?.upos === 'ADV' ? k - 2 : k - 1
  return low(scene.s, before) === ','
}

/**
 * `but ruled out` behind "said X would Y": a past tense joined to a clause that is told goes with the telling. The told clause's head, where
 * that is so, else -1.
 */
function rejoined(scene: Scene, k: number): number {
  const { s, tree } = scene
  if (!/^VB[DN]$/u.test(s.tokens[k]?.xpos ?? '') || !/^(?:but|and)$/u.test(low(s, k - 1))) return -1
  const first = tree.head(k)
  const above = first < 0 ? -1 : tree.head(first)
  if (above < 0 || tree.rel(k) !== 'conj' || tree.rel(first) !== 'ccomp') return -1
  const modal = tree.kids(first, 'aux').some(a => s.tokens[a]?.xpos === 'MD')
  return modal && s.tokens[above]?.xpos === 'VBD' ? above : -1
}

/** Whether a verb's subject is that of the main clause and not of a clause that stands between, so that nobody else tells it. */
export const ofMainClause = (scene: Scene, k: number): boolean =>
  trailing(scene, k) || rejoined(scene, k) >= 0

/** `supports a toll and opposes a ban`: the verb before, of the same form, with which one that the tagger takes for a noun shares its subject; -1 where none stands. */
function besideVerb({ s }: Scene, k: number): number {
  if (s.tokens[k]?.upos !== 'NOUN' || !/^(?:and|but)$/u.test(low(s, k - 1))) return -1
  for (let i = k - 2; i >= 0 && !/^[.;:?!]$/u.test(low(s, i)); i--)
    if (s.tokens[i]?.xpos === 'VBZ' && s.tokens[i]?.upos === 'VERB') return i
  return -1
}

/** `he spoke of a crisis while calling for a wall`: a participle behind "while" has the subject of the finite verb before it. */
function whileDoing(scene: Scene, k: number): Range | null {
  const { s } = scene
  if (s.tokens[k]?.xpos !== 'VBG' || !/^(?:while|when|before|after)$/u.test(low(s, k - 1))) return null
  for (let i = k - 2; i >= 0; i--) {
    const t = s.tokens[i]
    if (t?.upos === 'VERB' && /^VB[DPZ]$/u.test(t.xpos)) return subjectOf(scene, groupStart(scene, i), i)
  }
  return null
}

/**
 * The noun phrase of whoever does what the verb at `k` tells. What stands right before a finite verb is its subject, whatever the tree
 * says; a participle behind a comma has the main clause's; all else is as `subjectOf` finds it.
 */
export function doerOf(scene: Scene, k: number, finite = groupStart(scene, k)): Range | null {
  const { s, tree } = scene
  if (k === 0 && s.tokens[0]?.xpos === 'VBG') {
    const main = mainSubject(scene)
    return main && low(s, main.from - 1) === ',' ? main : null
  }
  if (trailing(scene, k)) return mainSubject(scene) ?? subjectOf(scene, finite, k)
  const author = authorOf(scene, k)
  if (author) return author
  // "fought long and hard to repeal it": whoever fights.
  const trying = behindAdverbs(scene, k)
  if (trying >= 0) return doerOf(scene, trying)
  const few = amongFirst(scene, k)
  const one = few < 0 ? undefined : tree.kids(few, 'nsubj').find(c => c < few)
  if (one !== undefined) return phraseOf(scene, one, few)
  const effort = effortOf(scene, k)
  if (effort >= 0) return phraseOf(scene, effort, effort < k ? effort + 1 : k)
  const beside = whileDoing(scene, k)
  if (beside) return beside
  const above = rejoined(scene, k)
  if (above >= 0) return subjectOf(scene, groupStart(scene, above), above)
  const named = gerundName(scene, k) ?? gerundGroup(scene, k)
  if (named) return named
  // "have begun urging": whoever begins.
  if (s.tokens[k]?.xpos === 'VBG' && PHASE.test(low(s, k - 1))) return doerOf(scene, k - 1)
  const shared = besideVerb(scene, k)
  if (shared >= 0) return doerOf(scene, shared)
  const told = subjectOf(scene, finite, k)
  // "Lee, whose views …, last year proposed", "the government Friday condemned": a time is nobody.
  if (told && dated(scene, told)) return undated(scene, k, told.from)
  // "Lee, pressed by Ray, came out": whoever stands behind "by" in an aside is no subject.
  const agent = told ? beforeAgent(scene, told, finite) : null
  if (agent) return agent
  const aside = told ? beforeAside(scene, told, finite) : null
  if (aside) return aside
  const apart = told ? acrossComma(scene, told, finite) : null
  if (apart) return apart
  const found = beforeDash(scene, finite) ?? told
  const near = finite - 1
  const adjacent =
    FINITE.test(s.tokens[finite]?.xpos ?? '') &&
    NOMINAL.test(s.tokens[near]?.upos ?? '') &&
    isWord(s.tokens[near]?.form ?? '') &&
    !(found && found.from <= near && near < found.to)
  return adjacent && !(found && between(scene, found.to, near))
    ? (subjectBefore(s, finite, 0) ?? found)
    : found
}

/** The subject of the verb at `k` before the time that stands at `time`: the verb's own, else what stands before the time, else the sentence's. */
function undated(scene: Scene, k: number, time: number): Range | null {
  const { s, tree } = scene
  const own = tree.kids(k, 'nsubj').find(c => c < time)
  if (own !== undefined) return phraseOf(scene, own, time)
  const end = /^(?:on|last|early|late)$/u.test(low(s, time - 1)) ? time - 1 : time
  const main = mainSubject(scene)
  return NOMINAL.test(s.tokens[end - 1]?.upos ?? '')
    ? subjectBefore(s, end, 0)
    : main && dated(scene, main)
      ? null
      : main
}

/** The verb before "long and hard to" that ends before the infinitive at `k`; -1 where none stands so. */
function behindAdverbs({ s }: Scene, k: number): number {
  let at = k - 2
  if (low(s, k - 1) !== 'to') return -1
  while (at > k - 6 && /^(?:hard|harder|long|and|together)$/u.test(low(s, at))) at--
  return at < k - 2 && s.tokens[at]?.upos === 'VERB' ? at : -1
}

const PHASE = /^(?:began|begun|begins?|started|starts?|continued?|continues|kept|keeps?)$/u

/** Whether a noun phrase is only a time. */
const dated = ({ s, times }: Scene, { from, to }: Range): boolean =>
  times.some(t =>
    t.spans.some(x => x.start <= (s.tokens[from]?.start ?? -1) && (s.tokens[to - 1]?.end ?? 1e9) <= x.end),
  )

/** `the sight of Ann Lee denouncing the plan`: the name right before a gerund is whose deed it is. */
function gerundName({ s, names }: Scene, k: number): Range | null {
  const before = s.tokens[k - 1]
  if (s.tokens[k]?.xpos !== 'VBG' || before?.upos !== 'PROPN') return null
  const name = names.findLast(n => n.actor && n.spans.some(x => x.end === before.end))
  return name?.spans[0] ? { from: tokenAt(s, name.spans[0].start), to: k } : null
}

/** `candidates blasting the plan`: a plural right before a gerund that describes it. */
function gerundGroup(scene: Scene, k: number): Range | null {
  const { s, tree } = scene
  // "unions and groups supporting it": the last of them, whatever the tree says.
  const describes = (/^acl/u.test(tree.rel(k)) && tree.head(k) === k - 1) || low(s, k - 2) === 'and'
  return s.tokens[k]?.xpos === 'VBG' &&
    s.tokens[k - 1]?.xpos === 'NNS' &&
    describes &&
    !DOCUMENT.test(low(s, k - 1))
    ? phraseOf(scene, k - 1, k)
    : null
}

/** Whether only a phrase of place or time stands between a subject and its verb: "Putin on Thursday warned", "leaders in Europe back". */
function between(scene: Scene, from: number, to: number): boolean {
  const first = scene.s.tokens[from]
  // "shareholders led by the fund want"
  const described = scene.tree.rel(from) === 'acl' && scene.tree.head(from) < from && first?.xpos === 'VBN'
  if (described && low(scene.s, from + 1) === 'by' && scene.tree.subtree(from, new Set()).includes(to))
    return true
  return (
    first?.upos === 'ADP' &&
    !scene.s.tokens.slice(from, to + 1).some(t => /^(?:VERB|AUX|CCONJ|PUNCT)$/u.test(t.upos))
  )
}
