import type { Finder } from '../pipeline.ts'
import type { Candidate, Row } from './candidate.ts'
import { aheadReading } from './verbs/ahead.ts'
import { bodyReading } from './verbs/body.ts'
import { bothReading } from './verbs/both.ts'
import { objectReading } from './verbs/object.ts'
import { placeReading } from './verbs/place.ts'
import { privateReading } from './verbs/private.ts'
import { sceneOf, type VerbReading, type VerbScene } from './verbs/scene.ts'
import { VERBS } from './words.ts'

/** How verbs of meeting are read, in this order: the first that says yes or no decides. */
const READINGS: readonly VerbReading[] = [
  placeReading,
  privateReading,
  bothReading,
  aheadReading,
  bodyReading,
  objectReading,
]

/** Meetings told by a verb: "X meets Y", "X spoke with Y", "X hosted Y", "X travelled to Z". */
export const verbRule: Finder<Row, Candidate> = {
  name: 'meeting-verb',
  *find(row) {
    for (const [i, u] of row.units.entries()) {
      if (u.name || u.time) continue
      for (const { entry, form } of VERBS.get(u.lower) ?? []) {
        const scene = sceneOf(row, i, entry, form)
        const made = scene && read(scene)
        if (!made) continue
        yield made
        break
      }
    }
  },
}

function read(scene: VerbScene): Candidate | null {
  for (const reading of READINGS) {
    const made = reading(scene)
    if (made !== undefined) return made
  }
  return null
}
