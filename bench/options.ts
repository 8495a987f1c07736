import { parseArgs } from 'node:util'
import { EngineName } from '../src/model/language.ts'

/** What a run of the bench is asked to do. */
export interface Options {
  /** Fail when a score is below its floor. */
  readonly check: boolean
  /** Raise floors to what is measured. */
  readonly pin: boolean
  /** Kinds or names whose floors take what is measured, even where it is less. */
  readonly lower: ReadonlySet<string>
  /** Kinds or names to measure; empty = all. */
  readonly only: ReadonlySet<string>
  /** Measure other libraries in the same run. */
  readonly peers: boolean
  readonly miniatures: boolean
  /** Measure all that reads language with this engine alone; null = the fast one, and the accurate one where it speaks for itself. */
  readonly engine: EngineName | null
  /** Folder that keeps inputs and outputs; a temporary one where it is null. */
  readonly keep: string | null
}

export const HELP = `npm run bench -- [OPTIONS]

  --only KIND          measure only this: syntax, names, coref, times, quotes, events, positions, commitments, figures, proposals,
                       pages, dates, speed, page, vectors, or one file by its name in the table (times/aquaint); may be repeated
  --check              fail when a score is below its floor in bench/floors.json
  --pin                raise the floors to what is measured now (never lowers one)
  --lower-floor KIND   let the floors of this kind take what is measured now, even where it is less
  --peers              measure other libraries in the same run
  --engine NAME        measure all that reads language with this engine alone (fast, accurate); without it the fast one, and both
                       on syntax, names and speed
  --miniatures         measure on bench/miniatures, even where the shared corpora are
  --keep FOLDER        keep inputs and outputs there
`

/** Reads the command line; throws a TypeError that names what it does not know. */
export function options(args: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      check: { type: 'boolean', default: false },
      pin: { type: 'boolean', default: false },
      peers: { type: 'boolean', default: false },
      miniatures: { type: 'boolean', default: false },
      'lower-floor': { type: 'string', multiple: true, default: [] },
      only: { type: 'string', multiple: true, default: [] },
      keep: { type: 'string' },
      engine: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return null
  return {
    check: values.check,
    pin: values.pin,
    lower: new Set(values['lower-floor']),
    only: new Set(values.only.flatMap(o => o.split(','))),
    peers: values.peers,
    miniatures: values.miniatures,
    engine: values.engine === undefined ? null : EngineName.parse(values.engine),
    keep: values.keep ?? null,
  }
}
