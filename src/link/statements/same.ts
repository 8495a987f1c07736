import type { StatementFinding } from '../../model/finding.ts'
import type { ActorLink } from '../../model/record.ts'
import type { Member } from '../linked.ts'
import { comparable, weighty } from './tokens.ts'

/** A statement made ready for comparison. */
export interface Utterance {
  readonly member: Member<StatementFinding>
  readonly speaker: ActorLink | null
  readonly words: readonly string[]
  readonly shingles: ReadonlySet<string>
}

/** Words in a run by which two wordings meet: long enough that common turns of phrase alone do not join them. */
const SHINGLE = 3

/** Shared share of the shorter wording's shingles from which two wordings are one utterance; set on variants written for the tests. */
const ENOUGH = 0.5
/** Shortest wording, in words, that is compared with another article's at all. */
const SHORTEST = 4

export function utteranceOf(member: Member<StatementFinding>, speaker: ActorLink | null): Utterance {
  const words = comparable(member)
  const shingles = new Set<string>()
  for (let i = 0; i + SHINGLE <= words.length; i++) shingles.add(words.slice(i, i + SHINGLE).join(' '))
  return { member, speaker, words, shingles }
}

/**
 * Whether two findings are one utterance: one speaker, the same act, quotation with quotation, and wordings that agree: equal, or long
 * enough and sharing half of the shorter one's runs of three words. Different speakers are never joined, whatever the words; two
 * unnamed voices are different speakers unless one article copies the other.
 */
export function sameUtterance(a: Utterance, b: Utterance): boolean {
  if (!a.speaker || !b.speaker) return false
  const copied = a.member.article.copyGroup === b.member.article.copyGroup
  if (a.speaker.id !== b.speaker.id && !(copied && bothUnnamed(a, b))) return false
  const fa = a.member.finding
  const fb = b.member.finding
  if (fa.act !== fb.act || fa.chain.length !== fb.chain.length) return false
  if ((fa.mode === 'indirect') !== (fb.mode === 'indirect')) return false
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (short.words.join(' ') === long.words.join(' ')) return short.words.length >= 2
  if (short.words.length < SHORTEST || short.shingles.size === 0) return false
  let shared = 0
  for (const s of short.shingles) if (long.shingles.has(s)) shared++
  return shared / short.shingles.size >= ENOUGH && sharesMatter(short.words, long.words)
}

/** Whether half of the words that carry the shorter wording's matter are the other's, too: "we are going to have" alone joins nothing. */
function sharesMatter(short: readonly string[], long: readonly string[]): boolean {
  const [own, other] = [weighty(short), weighty(long)]
  return [...own].filter(w => other.has(w)).length * 2 >= own.size
}

const bothUnnamed = (a: Utterance, b: Utterance): boolean =>
  a.member.finding.speaker?.type === 'unnamed' && b.member.finding.speaker?.type === 'unnamed'
