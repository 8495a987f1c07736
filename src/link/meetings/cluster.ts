import { compatible, type Fit, jointOf } from './fit.ts'
import { byTelling, type Mention } from './mention.ts'

/** Tellings of one meeting, in canonical order, with a reason for each joint. */
export interface Cluster {
  readonly mentions: readonly Mention[]
  readonly joined: readonly string[]
}

interface Joint extends Fit {
  readonly a: number
  readonly b: number
}

/** At most this many tellings share a block; a side that is everywhere is compared through its partners instead. */
const BLOCK_LIMIT = 400

/**
 * Joins tellings to meetings. Candidates are pairs that share a side (blocks by side), taken strongest first and then in
 * canonical order; two groups join only where every pair of their tellings can be of one meeting. A telling without a
 * time that fits several meetings which exclude each other stays alone. The order of the input does not matter.
 */
export function cluster(input: readonly Mention[]): readonly Cluster[] {
  let clusters = joinOnce([...input].sort(byTelling).map(m => ({ mentions: [m], joined: [] })))
  // What two tellings know together, one a day and the other a place, may lead to a third: again, until nothing joins.
  for (let round = 0; round < 3; round++) {
    const next = joinOnce(clusters)
    if (next.length === clusters.length) break
    clusters = next
  }
  return clusters
}

/** A cluster as one telling: the narrowest time, the first known place, all sides. */
function merged({ mentions }: Cluster): Mention | null {
  const [first] = mentions
  if (!first || mentions.length === 1) return first ?? null
  const timed = mentions
    .filter(m => m.from !== null && m.to !== null)
    .sort((a, b) => (a.to ?? 0) - (a.from ?? 0) - ((b.to ?? 0) - (b.from ?? 0)))[0]
  const venue = mentions.find(m => m.member.finding.venue !== null)?.member.finding.venue ?? null
  const sides = [...new Map(mentions.flatMap(m => m.sides).map(s => [s.id, s])).values()]
  const open = mentions.some(m => m.member.finding.participantsIncomplete)
  return {
    ...first,
    sides,
    time: timed?.time ?? first.time,
    from: timed?.from ?? null,
    to: timed?.to ?? null,
    member: { ...first.member, finding: { ...first.member.finding, venue, participantsIncomplete: open } },
  }
}

function joinOnce(input: readonly Cluster[]): readonly Cluster[] {
  const mentions = input.flatMap(c => merged(c) ?? [])
  const joints = jointsOf(mentions)
  const group = mentions.map((_, i) => i)
  const members = new Map(mentions.map((_, i) => [i, [i]]))
  const reasons = new Map<number, string[]>(input.map((c, i) => [i, [...c.joined]]))
  for (const joint of joints) {
    const [g, h] = [group[joint.a] ?? joint.a, group[joint.b] ?? joint.b]
    if (g === h) continue
    const [left, right] = [members.get(g) ?? [], members.get(h) ?? []]
    const ok = left.every(i =>
      right.every(j => clustersOk(input[i], input[j]) && pairOk(mentions[i], mentions[j])),
    )
    if (!ok || (joint.strength < 0.8 && ambiguous(joint, joints, group, mentions))) continue
    const into = Math.min(g, h)
    const from = Math.max(g, h)
    members.set(
      into,
      [...left, ...right].sort((x, y) => x - y),
    )
    members.delete(from)
    for (const i of members.get(into) ?? []) group[i] = into
    reasons.set(into, [...(reasons.get(g) ?? []), ...(reasons.get(h) ?? []), joint.reason])
    reasons.delete(from)
  }
  return [...members].map(([key, all]) => ({
    mentions: all.flatMap(i => input[i]?.mentions ?? []).sort(byTelling),
    joined: reasons.get(key) ?? [],
  }))
}

const clustersOk = (a: Cluster | undefined, b: Cluster | undefined): boolean =>
  a !== undefined && b !== undefined && a.mentions.every(m => b.mentions.every(n => compatible(m, n)))

const pairOk = (a: Mention | undefined, b: Mention | undefined): boolean =>
  a !== undefined && b !== undefined && compatible(a, b)

function jointsOf(mentions: readonly Mention[]): readonly Joint[] {
  const blocks = new Map<string, number[]>()
  mentions.forEach((m, i) => {
    for (const key of keysOf(m)) blocks.set(key, [...(blocks.get(key) ?? []), i])
  })
  const joints = new Map<string, Joint>()
  for (const block of blocks.values()) {
    if (block.length > BLOCK_LIMIT) continue
    for (let x = 0; x < block.length; x++)
      for (let y = x + 1; y < block.length; y++) {
        const [a, b] = [block[x] ?? 0, block[y] ?? 0]
        const key = `${a}-${b}`
        const [m, n] = [mentions[a], mentions[b]]
        if (joints.has(key) || !m || !n) continue
        const found = jointOf(m, n)
        if (found) joints.set(key, { ...found, a, b })
      }
  }
  return [...joints.values()].sort((p, q) => q.strength - p.strength || p.a - q.a || p.b - q.b)
}

/** Block keys: every pair of sides, and every side with its month or its article where it is told alone. */
function keysOf(m: Mention): readonly string[] {
  const names = [...new Set(m.sides.flatMap(s => [s.id, ...(s.country ? [`=${s.country}`] : [])]))].sort()
  const pairs = names.flatMap((a, i) => names.slice(i + 1).map(b => `${a}|${b}`))
  const month = m.from ?? m.published
  const alone = names.map(
    n => `${n}@${month === null ? m.member.article.id : Math.floor(month / (32 * 86_400_000))}`,
  )
  return [
    ...pairs,
    ...alone,
    ...(month === null ? [] : names.map(n => `${n}@${Math.floor(month / (32 * 86_400_000)) - 1}`)),
  ]
}

/** Whether a weak joint's end has another, equally good partner of a different group. */
function ambiguous(
  joint: Joint,
  joints: readonly Joint[],
  group: readonly number[],
  mentions: readonly Mention[],
): boolean {
  const rivals = (end: number, other: number): boolean =>
    joints.some(j => {
      if (j === joint || j.strength < joint.strength || j.strength >= 0.8) return false
      const partner = j.a === end ? j.b : j.b === end ? j.a : -1
      return (
        partner >= 0 &&
        group[partner] !== group[other] &&
        group[partner] !== group[end] &&
        !pairOk(mentions[partner], mentions[other])
      )
    })
  return rivals(joint.a, joint.b) || rivals(joint.b, joint.a)
}
