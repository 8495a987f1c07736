import type { ActorRef, GroupMember } from '../../model/finding.ts'
import { tokenAt } from '../names/words.ts'
import type { Draft, Finder } from '../pipeline.ts'
import { type Tree, treeOf } from '../tree/index.ts'
import { groupDraft } from './draft.ts'
import { JOIN_VERBS } from './lexicon.ts'
import type { NamesByToken } from './members.ts'
import { actorAt, type Scene } from './scene.ts'

/** How far above a format's name the verb may stand of which somebody taking part is the subject. */
const REACH = 5

const subjectOf = (tree: Tree, verb: number): number => tree.kids(verb, 'nsubj')[0] ?? -1

/** Who takes part in the format named at token `i`: the subject of a verb of joining above it, or of one that describes its meeting. */
function participant(tree: Tree, i: number, names: NamesByToken): ActorRef | null {
  for (let k = i, n = 0; k >= 0 && n < REACH; k = tree.head(k), n++) {
    // "a summit of the group that he joined"
    for (const c of tree.kids(k, 'acl:relcl', 'acl'))
      if (JOIN_VERBS.has(tree.tokens[c]?.lemma ?? '')) {
        const who = actorAt(names, subjectOf(tree, c))
        if (who) return who
      }
    if (k === i || !JOIN_VERBS.has(tree.tokens[k]?.lemma ?? '')) continue
    const own = subjectOf(tree, k)
    if (own >= 0) return actorAt(names, own)
    // "Speaking at a meeting of the group, the minister said …"
    const above = tree.head(k)
    const subject = above >= 0 ? subjectOf(tree, above) : -1
    return subject >= 0 ? actorAt(names, subject) : null
  }
  return null
}

/** Formats by name ("Ukraine Defence Contact Group") with those who are seen to take part; there are always others. */
export const formats: Finder<Scene, Draft<'group'>> = {
  name: 'formats',
  *find(scene) {
    for (const { s, names } of scene.sentences) {
      if (!s.parsed) continue
      for (const { name, last } of names.values()) {
        const { actor } = name
        if (actor?.type !== 'format' || !/^(?:name|alias)$/u.test(actor.method)) continue
        const who =
          participant(treeOf(s), last - 1, names) ??
          participant(treeOf(s), tokenAt(s, actor.span.start), names)
        const members: readonly GroupMember[] =
          who && /^(?:person|state|government)$/u.test(who.type)
            ? [{ actor: who, office: null, country: who.country, organisation: null, span: who.span }]
            : []
        yield groupDraft(s, actor, { members, incomplete: true, confidence: Math.min(0.8, name.confidence) })
      }
    }
  },
}
