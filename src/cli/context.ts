import type { Record } from '../model/record.ts'
import type { Filters } from './commands/filter.ts'
import { type Io, styleOf } from './io.ts'
import type { Paper } from './print/page.ts'
import { shortIds } from './short-ids.ts'
import type { Workbench } from './workbench.ts'

/** What commands are given: the terminal, the way to a store, and where the product's own files lie. */
export interface Context {
  readonly io: Io
  readonly version: string
  /** Opens a store; `create` makes one where there is none, otherwise that is `store.missing`. */
  readonly open: (store: string, create: boolean) => Promise<Workbench>
  /** The filters; the models are loaded when their way is asked for. */
  readonly filters: () => Promise<Filters>
  /** Paths of the sample reports. */
  readonly samples: () => readonly string[]
  /** Folder of the built page, or null. */
  readonly page: string | null
  /** Aborted when the user wants to stop. */
  readonly signal: AbortSignal
  /** Called by a command to say how it ended; the highest code wins. */
  readonly exit: (code: number) => void
}

/** Exit codes, as --help lists them. */
export const EXIT = { ok: 0, some: 1, usage: 2, notFound: 3, stopped: 130 } as const

/** The paper to print a record's views on. */
export const paperFor = (io: Io, dossier: string, record: Record): Paper => ({
  width: io.width,
  style: styleOf(io.colour),
  short: shortIds(record),
  dossier,
})

/** Opens a store, does something with it, and closes it again whatever happened. */
export async function withStore<T>(
  context: Context,
  store: string,
  create: boolean,
  work: (bench: Workbench) => Promise<T>,
): Promise<T> {
  const bench = await context.open(store, create)
  try {
    return await work(bench)
  } finally {
    await bench.close()
  }
}
