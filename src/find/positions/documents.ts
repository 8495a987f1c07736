import type { Scene } from '../clause/scene.ts'
import { phraseOf, subjectOf } from '../clause/subject.ts'
import { low } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { beforeTime, mainSubject } from './main-clause.ts'
import { groupStart } from './polarity.ts'

/** What people write or sign to take a side. Lower case. */
export const DOCUMENT =
  /^(?:statements?|letters?|speech|speeches|petitions?|resolutions?|appeals?|remarks|message|messages|tweets?|posts?|articles?|op-eds?|decrees?|proclamations?|edicts?|manifestos?|pamphlets?|essays?|columns?|ed|declarations?|motions?|memos?|reports?|lawsuits?|campaigns?|ads?)$/u

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
export function authorOf(scene: Scene, k: number): Range | null {
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
  // "is considering a resolution demanding": nobody demands it yet.
  if (
    verb >= 0 &&
    /^(?:consider|debat|discuss|weigh|mull|stud|review|receiv|read|got|see|saw)\p{L}*$/u.test(low(s, verb))
  )
    return { from: noun, to: noun + 1 }
  // "a lawyer jailed after penning a letter calling for": whoever is jailed.
  const described = verb >= 0 && s.tokens[verb]?.xpos === 'VBG' ? tree.head(verb) : -1
  if (described >= 0 && /^acl/u.test(tree.rel(described)) && tree.head(described) < described)
    return phraseOf(scene, tree.head(described), described)
  return verb >= 0 && verb < noun
    ? subjectOf(scene, groupStart(scene, verb), verb)
    : near >= 0 && near < k - 2
      ? { from: noun, to: noun + 1 }
      : null
}
