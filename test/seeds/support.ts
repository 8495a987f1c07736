import { segment } from '../../src/language/index.ts'
import { dateArticles } from '../../src/link/articles/articles.ts'
import { placeKey } from '../../src/link/linked.ts'
import { resolveArticle } from '../../src/link/times/article.ts'
import type { Reading } from '../../src/model/article.ts'
import type { Finding, FindingKind, FindingOf } from '../../src/model/finding.ts'
import type { Evidence, Record } from '../../src/model/record.ts'
import { contains, cover, cut, type Span } from '../../src/model/span.ts'
import type { Time } from '../../src/model/time.ts'
import { dateDecision, type Found, findIn, recordOf } from '../support/pipeline.ts'
import { find, loadSeeds, plainMarks, SEED_WORLD, type World } from './seeds.ts'

/** A sentence of a seed, found by the words with which the acceptance list names it. */
export interface Anchor {
  readonly reading: Reading
  readonly sentence: Span
  readonly text: string
}

/** The five seeds, read, searched and linked; what tests of the acceptance list ask. */
export interface SeedRecord {
  readonly found: Found
  /** The record as it is, and as it is once the undated page is dated (a Tuesday, as in the list). */
  readonly record: Record
  readonly dated: Record
  /** The readings of one file, the main article first; `key` is '000' … '004'. */
  readings(key: string): readonly Reading[]
  /** The first sentence of a file that holds these words, marks normalised; throws when there is none. */
  anchor(key: string, words: string): Anchor
  /** What the first time in the anchor's sentence that holds these words means; with `dated`, once the page is dated. */
  time(anchor: Anchor, words: string, dated?: boolean): Time | null
  /** Findings of a kind whose sentence is the anchor's. */
  findingsAt<K extends FindingKind>(kind: K, anchor: Anchor): readonly FindingOf<K>[]
  /** Entities of a register that have evidence in the anchor's sentence. */
  entitiesAt<E extends { readonly evidence: readonly Evidence[] }>(
    register: readonly E[],
    anchor: Anchor,
  ): readonly E[]
}

/** The date that the acceptance list sets for the undated page. */
export const PAGE_DATE = '2025-08-19'

const made = new Map<string, Promise<SeedRecord>>()

/**
 * Runs the whole way over the seeds, once a process and world. Only where `hasShared('seeds')`. Words by which a sentence or a time is
 * asked for are the acceptance list's own in every world.
 */
export const seedRecord = (world: World = SEED_WORLD): Promise<SeedRecord> => {
  const known = made.get(world.name)
  if (known) return known
  const making = make(world)
  made.set(world.name, making)
  return making
}

async function make(world: World): Promise<SeedRecord> {
  const { t } = world
  const found = await findIn(loadSeeds(world))
  const readings = (key: string): readonly Reading[] =>
    found.readings.filter(r => found.fileOf.get(r.id)?.startsWith(key))
  const page = readings('004')[0]
  const record = recordOf(found)
  return {
    found,
    record,
    dated: page ? recordOf(found, [dateDecision(page, t(PAGE_DATE))]) : record,
    readings,
    anchor(key, listed) {
      const words = t(listed)
      for (const reading of readings(key)) {
        if (!plainMarks(reading.text).includes(plainMarks(words))) continue
        const at = find(reading.text, words)
        const sentence = segment(reading).find(s => s.start <= at.start && at.start < s.end)
        if (sentence) return { reading, sentence, text: cut(reading.text, sentence) }
      }
      throw new Error(`no sentence of ${key} holds "${words}"`)
    },
    time(anchor, listed, dated = false) {
      const words = t(listed)
      const decisions = dated && page ? [dateDecision(page, t(PAGE_DATE))] : []
      const article = dateArticles([anchor.reading], found.findings, decisions)[0]
      const at = found.findings.find(
        f =>
          f.kind === 'time' &&
          f.reading === anchor.reading.id &&
          contains(anchor.sentence, cover(f.spans)) &&
          f.text.includes(words),
      )
      return article && at ? (resolveArticle(article).get(placeKey(cover(at.spans))) ?? null) : null
    },
    findingsAt: (kind, anchor) =>
      found.findings.filter(
        (f): f is Extract<Finding, { kind: typeof kind }> =>
          f.kind === kind && f.reading === anchor.reading.id && contains(anchor.sentence, f.sentence),
      ),
    entitiesAt: (register, anchor) =>
      register.filter(e =>
        e.evidence.some(x => x.reading === anchor.reading.id && x.sentence.start === anchor.sentence.start),
      ),
  }
}
