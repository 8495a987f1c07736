import { foldWords } from '../../find/names/fold.ts'
import type { ActorRef, Finding, GroupFinding, NameFinding, RoleFinding } from '../../model/finding.ts'
import type { ActorType } from '../../model/lists.ts'
import type { LinkedArticle, Member } from '../linked.ts'

/** Somebody as one article knows them: all mentions of one name and type in it. */
export interface ActorNode {
  readonly key: string
  readonly article: LinkedArticle
  readonly type: ActorType
  readonly name: string
  /** Words of the name, folded by spelling. */
  readonly words: readonly string[]
  readonly country: string | null
  readonly offices: ReadonlySet<string>
  readonly mentions: readonly Member<NameFinding>[]
  /** What shows it: its mentions, or the findings that name it where no name finding does. */
  readonly evidence: readonly Member[]
  readonly roles: readonly Member<RoleFinding>[]
  /** Findings that tell it as a group. */
  readonly groups: readonly Member<GroupFinding>[]
}

/** Where a reference of an article leads: the same for every mention of one name and type in it. */
export const nodeKey = (article: string, ref: Pick<ActorRef, 'name' | 'type'>): string =>
  `${article}\u0000${ref.type}\u0000${ref.name}`

/** All actors that a finding names, wherever in it they stand. */
function* refsOf(f: Finding): Generator<ActorRef> {
  for (const v of f.chain) if (v.actor) yield v.actor
  switch (f.kind) {
    case 'name':
      if (f.actor) yield f.actor
      return
    case 'role':
      yield f.actor
      return
    case 'group':
      yield f.actor
      if (f.appointedBy) yield f.appointedBy
      for (const m of f.members) if (m.actor) yield m.actor
      return
    case 'statement':
      if (f.speaker) yield f.speaker
      if (f.addressee) yield f.addressee
      return
    case 'meeting':
      yield* f.participants
      if (f.host) yield f.host
      return
    case 'event':
      for (const side of [...f.source, ...f.target]) if (side.actor) yield side.actor
      return
    case 'position':
      yield f.holder
      if (f.addressee) yield f.addressee
      return
    case 'proposal':
      for (const a of f.answers) yield a.actor
      return
    case 'commitment':
      if (f.debtor) yield f.debtor
      if (f.creditor) yield f.creditor
      return
    case 'time':
    case 'figure':
    case 'note':
      return
  }
}

interface Growing {
  country: string | null
  readonly offices: Set<string>
  readonly mentions: Member<NameFinding>[]
  readonly others: Member[]
  readonly roles: Member<RoleFinding>[]
  readonly groups: Member<GroupFinding>[]
  readonly ref: ActorRef
}

/** The actors of one article, in the order of their first mention. */
export function nodesOf(article: LinkedArticle): readonly ActorNode[] {
  const found = new Map<string, Growing>()
  for (const f of article.findings)
    for (const ref of refsOf(f)) {
      const key = nodeKey(article.id, ref)
      const node = found.get(key) ?? {
        country: ref.country,
        offices: new Set(),
        mentions: [],
        others: [],
        roles: [],
        groups: [],
        ref,
      }
      found.set(key, node)
      node.country ??= ref.country
      if (ref.office) node.offices.add(ref.office.toLowerCase())
      if (f.kind === 'name') node.mentions.push({ article, finding: f })
      else if (node.others.at(-1)?.finding !== f) node.others.push({ article, finding: f })
      if (f.kind === 'group' && ref === f.actor) node.groups.push({ article, finding: f })
      if (f.kind === 'role') {
        node.roles.push({ article, finding: f })
        node.country ??= f.country
        if (!f.term) node.offices.add(f.office.toLowerCase())
      }
    }
  // Somebody unnamed is an actor where they speak, meet or promise; who is only mentioned ("his wife", "the troops") is not.
  const actors = [...found].filter(
    ([, n]) => n.ref.type !== 'unnamed' || n.others.some(o => o.finding.kind !== 'event'),
  )
  return actors.map(([key, n]) => ({
    key,
    article,
    type: n.ref.type,
    name: n.ref.name,
    words: foldWords(n.ref.name),
    country: n.country,
    offices: n.offices,
    mentions: n.mentions,
    evidence: n.mentions.length > 0 ? n.mentions : n.others,
    roles: n.roles,
    groups: n.groups,
  }))
}
