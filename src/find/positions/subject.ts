import type { Scene } from '../clause/scene.ts'
import { phraseOf, subjectOf } from '../clause/subject.ts'
import { isWord, low, tokenAt } from '../names/words.ts'
import { subjectBefore } from '../statements/subject.ts'
import type { Range } from '../tree/index.ts'
import { groupStart } from './polarity.ts'

const FINITE = /^(?:VBD|VBP|VBZ|VB|MD)$/u
const NOMINAL = /^(?:NOUN|PROPN|PRON)$/u

/** The token at the root of the sentence, or -1. */
export const rootOf = (scene: Scene): number => scene.s.tokens.findIndex(t => t.head === 0)

/** The subject of the sentence's main verb, or null. */
function mainSubject(scene: Scene): Range | null {
  const root = rootOf(scene)
  if (root < 0) return null
  const subject = scene.tree.kids(root, 'nsubj', 'csubj').findLast(k => k < root)
  return subject === undefined ? null : phraseOf(scene, subject, root)
}

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

/** The token at `k`, or the last before the time that stands there: "started a petition this week calling on". */
export function beforeTime({ s, times }: Scene, k: number): number {
  const at = s.tokens[k]
  const time = at && times.find(t => t.spans.some(x => x.start <= at.start && at.end <= x.end))
  const start = time?.spans[0]?.start ?? -1
  let i = k
  while (i >= 0 && start >= 0 && (s.tokens[i]?.start ?? -1) >= start) i--
  return i
}

/** What one does to reach something: "an effort by the union to block the merger". */
const EFFORT = /^(?:efforts?|attempts?|bids?|push|drive|campaigns?|moves?|fight|quest|crusade)$/u

/** What one makes up one's mind to do. */
const DECISION = /^(?:decisions?|plans?|proposals?|threats?|vows?|pledges?|promises?)$/u

/** The infinitive that the one at `k` is joined to: of "to weaken or repeal" the first; -1 where it is joined to none. */
export function joinedInfinitive({ s, tree }: Scene, k: number): number {
  if (!/^(?:and|or)$/u.test(low(s, k - 1)) || !/^VBP?$/u.test(s.tokens[k]?.xpos ?? '')) return -1
  if (low(s, k - 3) === 'to' && s.tokens[k - 2]?.upos === 'VERB') return k - 2
  const first = tree.head(k)
  return tree.rel(k) === 'conj' && first < k && low(s, first - 1) === 'to' ? first : -1
}

/** Whose effort the infinitive at `k` tells: "the union's bid to block", "attempts by deputies to repeal"; -1 where nobody's is. */
export function effortOf(scene: Scene, k: number): number {
  const { s, tree } = scene
  const first = joinedInfinitive(scene, k)
  if (first >= 0) return effortOf(scene, first)
  // "his decision to ask for": the noun stands right before, whatever the tree says.
  const noun = DECISION.test(low(s, k - 2)) ? k - 2 : tree.head(k)
  if (low(s, k - 1) !== 'to' || noun < 0 || noun > k) return -1
  if (noun !== k - 2 && !EFFORT.test(low(s, noun))) return -1
  return (
    tree
      .kids(noun, 'nmod')
      .find(c => (c < noun && tree.full(c) === 'nmod:poss') || (c > noun && tree.marker(c) === 'by')) ?? -1
  )
}

/** `was one of the first to back`, `is the only minister to oppose`: the noun of which the infinitive at `k` tells what it did; -1 where none is. */
export function amongFirst({ s, tree }: Scene, k: number): number {
  let noun = tree.head(k)
  if (low(s, k - 1) !== 'to' || noun < 0 || noun > k) return -1
  while (tree.rel(noun) === 'nmod' && tree.head(noun) < noun && tree.head(noun) >= 0) noun = tree.head(noun)
  const be = tree.kids(noun, 'cop').some(c => c < noun)
  const few = s.tokens
    .slice(Math.max(0, noun - 3), k)
    .some(t => /^(?:first|only|last|latest)$/iu.test(t.form))
  return be && few ? noun : -1
}

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

/** What people write or sign to take a side. Lower case. */
const DOCUMENT =
  /^(?:statements?|letters?|speech|speeches|petitions?|resolutions?|appeals?|remarks|message|messages|tweets?|posts?|articles?|op-eds?|ed|declarations?|motions?|memos?|reports?|lawsuits?|campaigns?|ads?)$/u

/**
 * The document right before a participle, a time or its addressee between: "a petition this week calling on", "a letter to the minister
 * criticising"; -1 where none stands there.
 */
export function documentBefore(scene: Scene, k: number): number {
  const { s } = scene
  if (s.tokens[k]?.xpos !== 'VBG') return -1
  const near = beforeTime(scene, k - 1)
  if (DOCUMENT.test(low(s, near))) return near
  let at = k - 1
  while (
    at > k - 8 &&
    /^(?:DET|ADJ|NOUN|PROPN|ADP)$/u.test(s.tokens[at]?.upos ?? '') &&
    !DOCUMENT.test(low(s, at))
  )
    at--
  return DOCUMENT.test(low(s, at)) && /^(?:to|from|by)$/u.test(low(s, at + 1)) ? at : -1
}

/** `a letter from the parents to the minister asking for`: who sends the document; null where no sender stands behind it. */
function senderOf({ s }: Scene, k: number): Range | null {
  let from = -1
  for (let i = k - 1; i > k - 18 && i > 0; i--) {
    const t = s.tokens[i]
    if (!t || /^(?:VERB|AUX|SCONJ)$/u.test(t.upos) || /^[,.;:?!]$/u.test(t.form)) return null
    if (t.form === 'from') from = i + 1
    if (!DOCUMENT.test(low(s, i)) || from < 0) continue
    let to = from
    while (to < k && !/^(?:to|about|on|that)$/u.test(low(s, to))) to++
    return to > from ? { from, to } : null
  }
  return null
}

/** `her letter urging`, `signed a petition calling on`: who writes or signs what speaks so; null where no document does. */
function authorOf(scene: Scene, k: number): Range | null {
  const { s, tree } = scene
  if (s.tokens[k]?.xpos !== 'VBG') return null
  const sender = senderOf(scene, k)
  if (sender) return sender
  const above = tree.head(k)
  const near = documentBefore(scene, k)
  const noun = near >= 0 ? near : above < k && /^acl/u.test(tree.rel(k)) ? above : -1
  if (noun < 0 || !DOCUMENT.test(low(s, noun))) return null
  const owner = tree.kids(noun, 'nmod').find(c => tree.full(c) === 'nmod:poss' && c < noun)
  if (owner !== undefined) {
    // "In her letter urging …, Ann Lee": the pronoun looks ahead.
    const ahead = /^(?:his|her|their|its)$/u.test(low(s, owner)) ? mainSubject(scene) : null
    return ahead && ahead.from > k ? ahead : phraseOf(scene, owner, noun)
  }
  const verb = tree.rel(noun) === 'obj' ? tree.head(noun) : -1
  return verb >= 0 && verb < noun ? subjectOf(scene, groupStart(scene, verb), verb) : null
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

/** `Ray backed it and Lee, as she did before, opposed it`: the name behind the "and" and before the aside; null where no such name stands there. */
function beforeAside({ s }: Scene, subject: Range, finite: number): Range | null {
  if (low(s, finite - 1) !== ',' || subject.to > finite - 2) return null
  let open = finite - 2
  while (open > subject.to && low(s, open) !== ',') open--
  let name = open - 1
  while (name > subject.to && s.tokens[name]?.upos === 'PROPN') name--
  const adverbial = /^(?:as|like|unlike|in|on|at|after|before|despite|along|for|with|without)$/u.test(
    low(s, open + 1),
  )
  return adverbial && open > subject.to && name < open - 1 && /^(?:and|but|while)$/u.test(low(s, name))
    ? { from: name + 1, to: open }
    : null
}

/** The verb before "long and hard to" that ends before the infinitive at `k`; -1 where none stands so. */
function behindAdverbs({ s }: Scene, k: number): number {
  let at = k - 2
  if (low(s, k - 1) !== 'to') return -1
  while (at > k - 6 && /^(?:hard|harder|long|and|together)$/u.test(low(s, at))) at--
  return at < k - 2 && s.tokens[at]?.upos === 'VERB' ? at : -1
}

/** What stands before an aside between commas that ends with an agent: "Lee, pressed by Ray, came out"; null where the subject is no agent. */
function beforeAgent({ s }: Scene, subject: Range, finite: number): Range | null {
  const by = low(s, subject.from) === 'by' ? subject.from : subject.from - 1
  let comma = finite - 1
  while (comma > subject.to - 1 && s.tokens[comma]?.upos === 'ADV') comma--
  if (low(s, by) !== 'by' || low(s, comma) !== ',') return null
  let open = by - 1
  while (open > 0 && low(s, open) !== ',') open--
  return open > 0 && NOMINAL.test(s.tokens[open - 1]?.upos ?? '') ? subjectBefore(s, open, 0) : null
}

/**
 * `Ann Lee summed him up as "weak", denounced his record and said`: what stands before the one comma before a verb, and behind a verb, is no
 * subject of it; the verb before has the same as this one. Null where that is not so.
 */
function acrossComma(scene: Scene, subject: Range, finite: number): Range | null {
  const { s, tree } = scene
  let comma = finite - 1
  while (comma > 0 && /^["'\u2019\u201d]+$/u.test(s.tokens[comma]?.form ?? '')) comma--
  if (low(s, comma) !== ',' || s.tokens[finite]?.xpos !== 'VBD') return null
  let verb = subject.from - 1
  while (verb > 0 && !/^(?:VERB|PUNCT)$/u.test(s.tokens[verb]?.upos ?? '')) verb--
  const commas = s.tokens.slice(subject.from, comma).some(t => t.form === ',')
  if (commas || s.tokens[verb]?.upos !== 'VERB' || !/^VB[DN]$/u.test(s.tokens[verb]?.xpos ?? '')) return null
  const first = tree.kids(verb, 'nsubj').find(c => c < verb)
  return first === undefined ? null : phraseOf(scene, first, verb)
}

/** `the mayor -- angry at them -- stood by the plan`: what stands before an aside in dashes is the subject of the verb behind it. */
function beforeDash({ s }: Scene, finite: number): Range | null {
  const dash = /^(?:--?|\u2013|\u2014)$/u
  if (!dash.test(low(s, finite - 1)) || !/^(?:VB[DPNZ]|MD)$/u.test(s.tokens[finite]?.xpos ?? '')) return null
  let open = finite - 2
  while (open > 0 && !dash.test(low(s, open))) open--
  return open > 0 && NOMINAL.test(s.tokens[open - 1]?.upos ?? '') ? subjectBefore(s, open, 0) : null
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
