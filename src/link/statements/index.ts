import { compare } from '../../model/canonical.ts'
import type { ActorRef } from '../../model/finding.ts'
import type { ActorLink, Statement, Variant } from '../../model/record.ts'
import { cover, cut, type Span } from '../../model/span.ts'
import {
  entityId,
  evidenceOf,
  firstSeenOf,
  type LinkedArticle,
  members,
  timeOf,
  voicesOf,
} from '../linked.ts'
import { sameUtterance, type Utterance, utteranceOf } from './same.ts'
import { wordingOf } from './tokens.ts'

export { wordDiff } from './diff.ts'

/** Leads a reference of an article to its actor in the record. */
export type ActorOf = (article: string, ref: ActorRef | null) => ActorLink | null

/**
 * Groups statement findings into the record's statements: repeated occurrences and other wordings of one utterance are one statement
 * with its variants. Compared are only statements of one speaker that share a run of words, or are equal; nothing else is looked at.
 * Terms in quotation marks are no statements: they stand in the register with their act, so that they are found, and are counted nowhere.
 */
export function linkStatements(articles: readonly LinkedArticle[], actorOf: ActorOf): readonly Statement[] {
  const utterances = [...members(articles, 'statement')]
    .sort((a, b) => compare(a.finding.id, b.finding.id))
    .map(m => utteranceOf(m, actorOf(m.article.id, m.finding.speaker)))
  const groups = union(utterances)
  const made = groups.map(g => statementOf(g, actorOf))
  return [...withReplies(groups, made)].sort((a, b) => compare(a.id, b.id))
}

/** Keys under which two utterances can meet: the speaker with a run of words, or with the whole wording where it is short. */
const keysOf = (u: Utterance): readonly string[] => {
  const who = u.speaker?.id ?? ''
  const voice = u.member.finding.speaker?.type === 'unnamed' ? u.member.article.copyGroup : who
  return [...u.shingles, u.words.join(' ')].map(s => `${voice}\u0000${s}`)
}

function union(utterances: readonly Utterance[]): readonly (readonly Utterance[])[] {
  const parent = utterances.map((_, i) => i)
  const root = (i: number): number => {
    let k = i
    while (parent[k] !== k) k = parent[k] ?? k
    return k
  }
  const blocks = new Map<string, number[]>()
  for (const [i, u] of utterances.entries())
    if (u.speaker)
      for (const k of keysOf(u)) {
        const block = blocks.get(k)
        if (block) block.push(i)
        else blocks.set(k, [i])
      }
  const seen = new Set<string>()
  for (const block of blocks.values())
    for (const [n, i] of block.entries())
      for (const j of block.slice(n + 1)) {
        const pair = `${i} ${j}`
        const a = utterances[i]
        const b = utterances[j]
        if (i === j || seen.has(pair) || !a || !b) continue
        seen.add(pair)
        if (sameUtterance(a, b)) {
          const [x, y] = [root(i), root(j)]
          parent[Math.max(x, y)] = Math.min(x, y)
        }
      }
  const groups = new Map<number, Utterance[]>()
  for (const [i, u] of utterances.entries()) {
    const r = root(i)
    groups.set(r, [...(groups.get(r) ?? []), u])
  }
  return [...groups.values()]
}

/** Leads each reply to the statement of the same article in whose words it found what it answers. */
function withReplies(
  groups: readonly (readonly Utterance[])[],
  made: readonly Statement[],
): readonly Statement[] {
  const at = new Map<string, string>()
  for (const [i, g] of groups.entries())
    for (const { member } of g)
      at.set(placeIn(member.article.id, cover(member.finding.content)), made[i]?.id ?? '')
  return made.map((s, i) => {
    for (const { member } of groups[i] ?? []) {
      const to = member.finding.reply && at.get(placeIn(member.article.id, member.finding.reply))
      if (to && to !== s.id) return { ...s, replyTo: to }
    }
    return s
  })
}

const placeIn = (article: string, span: Span): string => `${article} ${span.start}-${span.end}`

function statementOf(group: readonly Utterance[], actorOf: ActorOf): Statement {
  const all = group.map(u => u.member)
  const [first] = all
  if (!first) throw new Error('a statement without evidence')
  const f = first.finding
  const pick = <T>(get: (m: (typeof all)[number]) => T | null): T | null => {
    for (const m of all) {
      const v = get(m)
      if (v !== null) return v
    }
    return null
  }
  return {
    kind: 'statement',
    id: entityId('s', first),
    evidence: all.map(evidenceOf),
    firstSeen: firstSeenOf(all),
    voices: voicesOf(all),
    review: 'unreviewed',
    mode: all.some(m => m.finding.mode === 'direct') ? 'direct' : f.mode,
    act: f.act,
    speaker: pick(m => actorOf(m.article.id, m.finding.speaker)),
    addressee: pick(m => actorOf(m.article.id, m.finding.addressee)),
    text: wordingOf(first),
    variants: variantsOf(group),
    channel: pick(m => m.finding.channel?.text ?? null),
    occasion: pick(m => m.finding.occasion?.text ?? null),
    time: pick(m => timeOf(m.article, m.finding.time)),
    chain: f.chain,
    incomplete: all.some(m => m.finding.incomplete),
    modality: f.modality,
    question: pick(m => (m.finding.question ? cut(m.article.reading.text, m.finding.question) : null)),
    replyTo: null,
  }
}

/** The wordings of a group, in the order of their first finding; differences only of marks and case are one wording. */
function variantsOf(group: readonly Utterance[]): readonly Variant[] {
  const by = new Map<string, Utterance[]>()
  for (const u of group) {
    const key = u.member.finding.content.length + plainKey(wordingOf(u.member))
    by.set(key, [...(by.get(key) ?? []), u])
  }
  return [...by.values()].flatMap(same => {
    const [head] = same
    return head
      ? [
          {
            text: wordingOf(head.member),
            findings: same.map(u => u.member.finding.id),
            articles: [...new Set(same.map(u => u.member.article.id))].sort(compare),
          },
        ]
      : []
  })
}

const plainKey = (text: string): string =>
  text
    .replace(/["“”„«»'‘’.,;:!?\s]+/gu, ' ')
    .trim()
    .toLowerCase()
