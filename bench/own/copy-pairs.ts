/**
 * Labelled pairs of articles for copy groups: every report of `sample/` is cut, re-headlined, lightly edited and merged
 * with another, as desks do with wire copy; a pair is of one voice when both carry one report. Different reports, among
 * them those that tell the same events in their own words, are the negatives, and so are their edited versions.
 * The same seed gives the same pairs.
 */
export interface LabelledPair {
  readonly a: string
  readonly b: string
  readonly same: boolean
  /** What was done, for messages. */
  readonly how: string
}

/** A report of the sample as paragraphs. */
export interface Report {
  readonly name: string
  readonly paragraphs: readonly string[]
}

/** A small generator of numbers in [0, 1) (mulberry32), so that a seed means the same everywhere. */
function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Words that desks exchange for each other. */
const EXCHANGED: Readonly<Record<string, string>> = {
  said: 'stated',
  told: 'informed',
  also: 'moreover',
  but: 'yet',
  talks: 'negotiations',
  would: 'will',
  official: 'representative',
  officials: 'representatives',
  agreement: 'accord',
  meeting: 'session',
  after: 'following',
  about: 'around',
  more: 'further',
}

/** Every `every`-th sentence or so has a word exchanged or dropped; most stay as they are, as in light editing. */
function edited(paragraphs: readonly string[], next: () => number): string {
  return paragraphs
    .map(p =>
      p
        .split(/(?<=[.!?])\s+/u)
        .map(sentence => {
          if (next() > 0.35) return sentence
          const words = sentence.split(' ')
          const at = words.findIndex(w => w.toLowerCase() in EXCHANGED)
          if (at >= 0) words[at] = EXCHANGED[(words[at] ?? '').toLowerCase()] ?? ''
          else words.splice(Math.floor(next() * words.length), 1)
          return words.join(' ')
        })
        .join(' '),
    )
    .join('\n\n')
}

const whole = (r: Report): string => r.paragraphs.join('\n\n')
const first = (r: Report, share: number): string =>
  r.paragraphs.slice(0, Math.max(2, Math.ceil(r.paragraphs.length * share))).join('\n\n')

/**
 * Makes the pairs.
 *
 * @param copies names of reports that are copies of another in the sample itself, as `name→name`.
 */
export function labelledPairs(
  reports: readonly Report[],
  copies: ReadonlySet<string>,
  seed: number,
): readonly LabelledPair[] {
  const next = random(seed)
  const pairs: LabelledPair[] = []
  const same = (a: string, b: string, how: string): unknown => pairs.push({ a, b, same: true, how })
  for (const [i, r] of reports.entries()) {
    for (const share of [0.34, 0.5, 0.7]) same(whole(r), first(r, share), `${r.name}: cut to ${share}`)
    for (let k = 0; k < 4; k++) same(whole(r), edited(r.paragraphs, next), `${r.name}: edited lightly`)
    for (const share of [0.5, 0.7])
      for (let k = 0; k < 2; k++)
        same(edited(r.paragraphs, next), first(r, share), `${r.name}: edited, against cut to ${share}`)
    same(whole(r), `A new headline stands above it\n\n${whole(r)}`, `${r.name}: under another headline`)
    same(edited(r.paragraphs, next), edited(r.paragraphs, next), `${r.name}: edited twice`)
    const other = reports[(i + 5) % reports.length]
    if (other && other !== r) {
      same(whole(r), `${whole(r)}\n\n${first(other, 0.34)}`, `${r.name}: merged with a part of ${other.name}`)
      same(
        first(r, 0.7),
        `${first(other, 0.34)}\n\n${edited(r.paragraphs, next)}`,
        `${r.name}: merged and edited`,
      )
    }
  }
  for (const [i, a] of reports.entries())
    for (const b of reports.slice(i + 1)) {
      const copied = copies.has(`${a.name}→${b.name}`) || copies.has(`${b.name}→${a.name}`)
      for (const [x, y, how] of [
        [whole(a), whole(b), 'as they are'],
        [edited(a.paragraphs, next), first(b, 0.7), 'edited, against cut'],
        [first(a, 0.5), edited(b.paragraphs, next), 'cut, against edited'],
        [first(a, 0.34), first(b, 0.34), 'their first thirds'],
      ] as const)
        pairs.push({ a: x, b: y, same: copied, how: `${a.name} and ${b.name}: ${how}` })
    }
  return pairs
}
