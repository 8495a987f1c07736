import type { ActorRef, GroupMember } from '../../model/finding.ts'
import type { Sentence } from '../../model/language.ts'
import { overlap } from '../../model/span.ts'
import { adjectiveAt, knownAt } from '../names/gazetteer.ts'
import { at, form, isHyphen, isPossessive, low, spanOf } from '../names/words.ts'
import type { Draft, Finder } from '../pipeline.ts'
import { type Tree, treeOf } from '../tree/index.ts'
import { groupDraft, groupRef } from './draft.ts'
import { GROUP_MODIFIERS, GROUP_NOUNS, LEAD_VERBS, LED, LISTS, MAKE_VERBS, WIDE_NOUNS } from './lexicon.ts'
import { membersFrom, type NamesByToken } from './members.ts'
import { actorAt, type Scene, statementAt } from './scene.ts'

const OPENS = /^(?:the|a|an|this|that|its|his|her|their|another|our)$/u
const INSIDE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'VERB', 'ADV'])

/** Where the phrase whose head is token `i` begins. */
function opening(s: Sentence, i: number): number {
  let k = i
  while (k > 0 && k > i - 7) {
    const before = form(s, k - 1)
    if (OPENS.test(low(s, k - 1))) return k - 1
    if (
      isHyphen(before) ||
      isPossessive(before) ||
      (s.parsed && INSIDE.has(at(s, k - 1).upos) && under(s, k - 1, i))
    )
      k--
    else break
  }
  return k
}

/** Whether a word before a noun hangs under it, directly or by a word that does. */
function under(s: Sentence, i: number, head: number): boolean {
  return treeOf(s).under(i, head)
}

/** The state to which a phrase belongs by an adjective or a name in it. */
function countryIn(s: Sentence, from: number, to: number): string | null {
  for (let k = from; k < to; k++) {
    const iso = adjectiveAt(s, k)?.iso ?? knownAt(s, k)?.known.iso
    if (iso) return iso
  }
  return null
}

const SIDED = /^(?:european|western|arab|african|asian|latin|international)$/u

/** The list of members behind token `to`: where it begins and whether it may leave some out; null where none follows. */
function listAfter(s: Sentence, to: number): { readonly from: number; readonly incomplete: boolean } | null {
  // "of European leaders": what the group is of may stand between.
  let k = ofEnd(s, to)
  if (form(s, k) === ',') k++
  for (const [words, incomplete] of LISTS)
    if (words.every((w, n) => low(s, k + n) === w)) return { from: k + words.length, incomplete }
  return null
}

/** Where the phrase ends that says whom the group is of ("a contingent of European leaders"); `to` itself where none does. */
function ofEnd(s: Sentence, to: number): number {
  if (low(s, to) !== 'of') return to
  let k = to + 1
  while (k < to + 6 && /^(?:ADJ|NOUN|PROPN|NUM|DET)$/u.test(at(s, k).upos)) k++
  return k > to + 1 ? k : to
}

/** "led by the minister": the head behind a group. */
function ledBy(s: Sentence, to: number, names: NamesByToken): readonly GroupMember[] {
  const k = form(s, to) === ',' ? to + 1 : to
  if (!LED.has(low(s, k)) || low(s, k + 1) !== 'by') return []
  return membersFrom(s, k + 2, names).map(m => ({ ...m, office: m.office ?? 'head' }))
}

/** Those who "will lead the delegation": the subject of a verb of leading whose object the group is. */
function leaders(tree: Tree, i: number, names: NamesByToken): readonly GroupMember[] {
  const verb = tree.head(i)
  if (tree.rel(i) !== 'obj' || !LEAD_VERBS.has(tree.tokens[verb]?.lemma ?? '')) return []
  return tree.kids(verb, 'nsubj').flatMap(subject => {
    const all = [subject, ...tree.kids(subject, 'conj')]
    return all.flatMap(k => {
      const actor = actorAt(names, k) ?? tree.children(k).flatMap(c => actorAt(names, c) ?? [])[0]
      return actor && actor.type !== 'state'
        ? [{ actor, office: 'head', country: actor.country, organisation: null, span: actor.span }]
        : []
    })
  })
}

/** Who made the group: the subject of a verb of appointing whose object it is. */
function maker(tree: Tree, i: number, names: NamesByToken): { readonly by: ActorRef | null } | null {
  const verb = tree.head(i)
  if (!/^(?:obj|nsubj:pass|conj)$/u.test(tree.full(i)) || !MAKE_VERBS.has(tree.tokens[verb]?.lemma ?? ''))
    return null
  for (let v = verb, n = 0; v >= 0 && n < 6; v = tree.head(v), n++)
    for (const k of tree.kids(v, 'nsubj')) {
      const actor = actorAt(names, k)
      if (actor) return { by: actor.type === 'person' ? actor : null }
    }
  return { by: null }
}

/** The names without those of whoever tells it: ", Ruiz announced" behind a list is none of the list. */
function unsaying(scene: Scene, names: NamesByToken): NamesByToken {
  const sources = scene.found.statement.flatMap(f => f.source)
  return new Map(
    [...names].filter(([, { name }]) => !name.spans.some(x => sources.some(of => overlap(of, x) > 0))),
  )
}

/** "a negotiating team that includes …", "the US delegation", "a contingent of European leaders including heads of …". */
export const nounGroups: Finder<Scene, Draft<'group'>> = {
  name: 'noun-groups',
  *find(scene) {
    for (const { s, names } of scene.sentences) {
      if (!s.parsed) continue
      for (let i = 0; i < s.tokens.length; i++) {
        if (!GROUP_NOUNS.has(low(s, i)) || at(s, i).upos !== 'NOUN') continue
        // Part of a name ("Ukraine Defence Contact Group") or of a longer compound ("team leader").
        if (actorAt(names, i) || at(s, i + 1).upos === 'NOUN') continue
        const from = opening(s, i)
        const list = listAfter(s, i + 1)
        const tree = treeOf(s)
        const members = [
          ...(list ? membersFrom(s, list.from, unsaying(scene, names)) : []),
          ...ledBy(s, i + 1, names),
          ...leaders(tree, i, names),
        ]
        const made = maker(tree, i, names)
        const modifiers = Array.from({ length: i - from }, (_, k) => low(s, from + k))
        const country = countryIn(s, from, i)
        const sided = country !== null || modifiers.some(w => SIDED.test(w))
        const telling = modifiers.some(w => GROUP_MODIFIERS.has(w))
        if (members.length === 0 && !(sided && (low(s, i) === 'delegation' || telling)) && !(made && telling))
          continue
        if (WIDE_NOUNS.has(low(s, i)) && members.length === 0 && !telling) continue
        const span = spanOf(s, from, ofEnd(s, i + 1))
        const said = made ? statementAt(scene, span) : null
        const confidence = members.length > 0 || telling ? 0.8 : 0.65
        yield groupDraft(s, groupRef(scene.doc, span, 'group', country, confidence), {
          members,
          incomplete: list?.incomplete ?? true,
          appointedBy: made ? (made.by ?? said?.speaker ?? null) : null,
          channel: said?.channel?.text ?? null,
          confidence,
        })
      }
    }
  },
}
