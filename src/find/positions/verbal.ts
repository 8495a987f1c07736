import type { Scene } from '../clause/scene.ts'
import { low } from '../names/words.ts'
import { frameAt } from './frame.ts'
import { amongFirst, effortOf, joinedInfinitive } from './infinitive.ts'
import { UNMISTAKABLE, VERBS } from './lexicon.ts'
import { beforeTime } from './main-clause.ts'
import { entriesAt } from './match.ts'
import { groupStart } from './polarity.ts'

/** A passive has its topic before it: "was rejected by", "is opposed". Another rule's or nobody's. */
export const passive = (scene: Scene, k: number): boolean => {
  const t = scene.s.tokens[k]
  if (t?.xpos !== 'VBN' && !t?.form.endsWith('ed')) return false
  for (let i = groupStart(scene, k); i < k; i++)
    if (/^(?:is|are|was|were|be|been|being|'s|'re|’s|’re|got|get)$/u.test(low(scene.s, i))) return true
  return scene.tree.kids(k, 'aux:pass', 'nsubj:pass').length > 0
}

/** Words behind which an infinitive tells what its subject does or means to do. */
const MEANS =
  /^(?:agree[ds]?|vote[ds]?|pledge[ds]?|promise[ds]?|vow(?:ed|s)?|decide[ds]?|continue[ds]?|going|want(?:s|ed)?|likely|expected|set|due|chose|prefer(?:s|red)?|refus(?:e|ed|es|ing)|declin(?:e|ed|es|ing)|tend(?:s|ed)?|yet|not|had|has|have|came|come|quick|tr(?:y|ies|ied|ying)|attempt(?:ed|s|ing)?|seek(?:s|ing)?|sought|move[ds]?|moving|fight(?:s|ing)?|fought|work(?:s|ed|ing)?|sue[ds]?|suing|lobb(?:y|ies|ied|ying)|threaten(?:s|ed|ing)?|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|aim(?:s|ed|ing)?)$/u

/** Words before which an infinitive tells what is done and not only meant: "took to the streets to protest", "went on air to applaud", "the first to back". */
const DONE =
  /^(?:tak(?:e|es|ing)|took|go(?:es|ing)?|went|gone|turn(?:s|ed|ing)?|gather(?:s|ed|ing)?|rall(?:y|ies|ied|ying)|march(?:es|ed|ing)?|demonstrat(?:e|es|ed|ing)|join(?:s|ed|ing)?|team(?:s|ed|ing)?|unit(?:e|es|ed|ing)|sid(?:e|es|ed|ing)|ris(?:e|es|ing)|rose|st(?:and|ands|ood|anding)|tweet(?:s|ed|ing)?|pack(?:s|ed|ing)?|crowd(?:s|ed|ing)?|flock(?:s|ed|ing)?|su(?:e|es|ed|ing)|fight(?:s|ing)?|fought|campaign(?:s|ed|ing)?|lobb(?:y|ies|ied|ying)|mov(?:e|es|ed|ing)|intervene[ds]?|fil(?:e|es|ed|ing)|br(?:ing|ings|ought|inging))$/u

/** `took to the steps to assail`, `was one of the first to back`: whether the verb at `k`, behind its "to", is something that was done so. */
function done(scene: Scene, k: number): boolean {
  const { s, tree } = scene
  const above = tree.head(k)
  if (above < 0 || above > k) return false
  if (/^(?:advcl|xcomp)$/u.test(tree.rel(k)) && DONE.test(low(s, above)) && s.tokens[above]?.upos === 'VERB')
    return true
  return amongFirst(scene, k) >= 0
}

/** The token at `k`, or the one before the adverb or the count of a vote that ends there: "voted unanimously to", "voted 240-180 to". */
function pastCount({ s }: Scene, k: number): number {
  let at = k
  while (at > k - 4 && (/^(?:NUM)$/u.test(s.tokens[at]?.upos ?? '') || /^[-\u2013]$|ly$/u.test(low(s, at))))
    at--
  return at
}

/** The token at `k`, or the verb before the adverbs that end there, which the tagger may take for adjectives: "fought long and hard to". */
function pastAdverbs({ s }: Scene, k: number): number {
  let at = k
  while (at > k - 3 && /^(?:hard|harder|long|and|together)$/u.test(low(s, at))) at--
  return at
}

/** Whether a noun that somebody has stands at `k`: "his decision to", whatever verb stands before it. */
const owned = ({ s }: Scene, k: number): boolean =>
  s.tokens[k]?.upos === 'NOUN' && /^(?:his|her|their|its|my|our|['’]s)$/u.test(low(s, k - 1))

/** Whether a verb stands for itself: no infinitive of purpose ("money spent to support"), no gerund behind a preposition ("for backing"). */
export function stands(scene: Scene, k: number): boolean {
  const { s, tree } = scene
  // "to weaken or repeal": as the verb that it is joined to.
  const first = joinedInfinitive(scene, k)
  if (first >= 0) return stands(scene, first)
  const before =
    low(s, k - 1) === 'to'
      ? pastAdverbs(scene, pastCount(scene, k - 2))
      : /ly$/u.test(low(s, k - 1)) && low(s, k - 2) === 'to'
        ? k - 3
        : -1
  if (before >= 0 || low(s, k - 1) === 'to')
    return (
      MEANS.test(low(s, before)) ||
      // "voted last year to"
      MEANS.test(low(s, beforeTime(scene, before))) ||
      done(scene, k) ||
      effortOf(scene, k) >= 0 ||
      (tree.rel(k) === 'xcomp' && MEANS.test(tree.forms[tree.head(k)] ?? '') && !owned(scene, before))
    )
  return (
    s.tokens[k]?.xpos !== 'VBG' ||
    !(
      s.tokens[k - 1]?.upos === 'ADP' ||
      // "misled into supporting it": what others make one do.
      /^(?:for|than|of|from|without|about|over|against|into)$/u.test(low(s, k - 1))
    )
  )
}

/** "opposing views", "the favoured plan": a participle that only describes the noun behind it, unless somebody has it ("his proposed ban"). */
export const attributive = ({ s, tree }: Scene, k: number): boolean =>
  (low(s, k) === 'opposing' &&
    /^(?:views?|sides?|parties|forces|camps?|teams?|positions?|ends|visions?)$/u.test(low(s, k + 1))) ||
  attributed({ s, tree }, k)

const attributed = ({ s, tree }: Pick<Scene, 's' | 'tree'>, k: number): boolean =>
  /^VB[GN]$|^JJ$/u.test(s.tokens[k]?.xpos ?? '') &&
  tree.rel(k) === 'amod' &&
  // "have recently rejected bills" is a verb, whatever the tree says.
  !helped({ s, tree }, k) &&
  tree.head(k) > k &&
  /^(?:NOUN|ADJ|PROPN)$/u.test(s.tokens[k + 1]?.upos ?? '') &&
  (/^(?:DET|ADJ|VERB|ADP|NUM|CCONJ|ADV)$/u.test(s.tokens[k - 1]?.upos ?? 'DET') ||
    // "her disparaging remarks": what the noun does, and not what she does with it.
    s.tokens[k]?.xpos === 'VBG') &&
  (s.tokens[k]?.xpos === 'VBG' || !/^(?:his|her|their|its|my|our|'s|’s)$/u.test(low(s, k - 1)))

/** Whether "have" stands before the participle at `k`, adverbs between. */
function helped({ s }: Pick<Scene, 's' | 'tree'>, k: number): boolean {
  let at = k - 1
  while (at > 0 && s.tokens[at]?.upos === 'ADV') at--
  return /^(?:has|have|had|'ve|’ve)$/u.test(low(s, at))
}

/** Whether the verb at `k` takes a side itself. */
export const tellsItself = (scene: Scene, k: number): boolean =>
  entriesAt(scene, VERBS, k).some(
    e =>
      e.entry.value.modality === 'asserted' &&
      !e.entry.value.verdict &&
      frameAt(scene, e.at.to, e.entry.value.frames) !== null,
  )

/** Whether a word behind "to" and a verb of meaning or trying can only be a verb: a base form before an object. */
export const meant = ({ s }: Scene, k: number): boolean =>
  s.tokens[k]?.xpos === 'NN' &&
  low(s, k - 1) === 'to' &&
  MEANS.test(low(s, k - 2)) &&
  /^(?:DET|PRON|PROPN|ADJ)$/u.test(s.tokens[k + 1]?.upos ?? '')

/** "two members currently back the plan": the tagger's adverb before an object, behind a plural. */
export const backs = (scene: Scene, k: number): boolean => {
  const { s, tree } = scene
  const t = s.tokens[k]
  if (t?.upos === 'NOUN') {
    if (UNMISTAKABLE.has(t.form)) return true
    // "sought to block Kurdish rule": behind such a "to" it is a verb, whatever the tagger says.
    if (meant(scene, k)) return true
    // "Judge blocks law": the tagger's noun is the root, with a subject and an object.
    const subject = tree.kids(k, 'nsubj').some(c => c < k)
    if (subject && tree.head(k) < 0 && tree.kids(k, 'obj').some(c => c > k)) return true
    // "A number of senators support reforming it", where no other verb is finite.
    return (
      t.xpos === 'NN' &&
      t.form === t.lemma &&
      /^NNP?S$/u.test(s.tokens[k - 1]?.xpos ?? '') &&
      (s.tokens[k + 1]?.xpos === 'VBG' || /^(?:DET|PRON)$/u.test(s.tokens[k + 1]?.upos ?? '')) &&
      !s.tokens.some(o => o.upos === 'AUX' || /^VB[DPZ]$/u.test(o.xpos))
    )
  }
  if (low(s, k) !== 'back' || !/^(?:DET|PROPN|PRON|ADJ)$/u.test(s.tokens[k + 1]?.upos ?? '')) return false
  let at = k - 1
  while (at > 0 && s.tokens[at]?.upos === 'ADV') at--
  return /^NNP?S$/u.test(s.tokens[at]?.xpos ?? '')
}
