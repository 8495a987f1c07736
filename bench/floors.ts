import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Measure } from './measures.ts'

/** Floors of one gold file: they hold only for the file and the scorer with these digests. */
const Pinned = z.object({ digest: z.string(), floors: z.record(z.string(), z.number()) })
export const Floors = z.record(z.string(), Pinned)
export type Floors = z.infer<typeof Floors>

const FILE = fileURLToPath(new URL('floors.json', import.meta.url))

/**
 * Room between a figure and the floor that is pinned under it: half a point, so that a good change may cost a sentence. The
 * event files have 70 to 1,000 sentences, where one sentence is up to a point and a half; a miniature has a handful. A part of the gold of our
 * own shows 30 to 300 findings.
 */
const room = (m: Measure): number =>
  m.miniature ? 0.1 : m.half !== undefined ? 0.03 : m.kind === 'events' ? 0.015 : 0.005

export const readFloors = (): Floors =>
  existsSync(FILE) ? Floors.parse(JSON.parse(readFileSync(FILE, 'utf8'))) : {}

/** Writes the floors in the order of their names. */
export function writeFloors(floors: Floors): void {
  const sorted = Object.fromEntries(Object.entries(floors).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`)
}

/** Digest of a gold file and of the pages that lie beside it, since both decide the score. */
export function goldDigest(m: Measure): string {
  const hash = createHash('sha256').update(readFileSync(m.gold))
  const pages = join(dirname(m.gold), 'html')
  if ((m.kind === 'pages' || m.kind === 'dates') && existsSync(pages))
    for (const file of readdirSync(pages).sort()) hash.update(file).update(readFileSync(join(pages, file)))
  return hash.digest('hex').slice(0, 16)
}

export interface Measured {
  readonly measure: Measure
  readonly digest: string
  readonly figures: Readonly<Record<string, number>>
}

/** Whether the product answers at all: without an answer precision and false alarms are perfect and mean nothing. */
const answers = ({ measure, figures }: Measured): boolean =>
  measure.pinned.some(path => path.endsWith('f1') && (figures[path] ?? 0) > 0)

/** Everything that is wrong with what was measured: nothing = every floor holds. */
export function failures(floors: Floors, measured: readonly Measured[]): readonly string[] {
  return measured.flatMap(m => {
    const { measure, digest, figures } = m
    const pinned = floors[measure.name]
    if (!pinned && !answers(m)) return []
    if (!pinned) return [`${measure.name} has no floors yet: npm run bench -- --pin`]
    if (pinned.digest !== digest)
      return [
        `${measure.name}: the gold file is not the one that its floors were measured on (${pinned.digest}, now ${digest}); the comparison is void. Look at what changed, then: npm run bench -- --lower-floor ${measure.kind}`,
      ]
    return Object.entries(pinned.floors)
      .filter(([path, floor]) => (figures[path] ?? 0) < floor)
      .map(
        ([path, floor]) => `${measure.name} ${path} is ${figures[path] ?? 'missing'}, its floor is ${floor}`,
      )
  })
}

/** Floors raised to what was measured; a kind in `lowered` takes what was measured even where it is less. */
export function pin(floors: Floors, measured: readonly Measured[], lowered: ReadonlySet<string>): Floors {
  const out = { ...floors }
  for (const { measure, digest, figures } of measured.filter(answers)) {
    const old = floors[measure.name]
    const free = lowered.has(measure.kind) || lowered.has(measure.name)
    if (old && old.digest !== digest && !free) continue
    const next: Record<string, number> = {}
    for (const [path, value] of Object.entries(figures)) {
      const floor = Math.max(0, Math.round((value - room(measure)) * 1000) / 1000)
      const was = old?.floors[path]
      next[path] = free || was === undefined ? floor : Math.max(was, floor)
    }
    out[measure.name] = { digest, floors: next }
  }
  return out
}
