import { once } from 'node:events'
import { styleText } from 'node:util'

/** Where a command's words go: given, so that tests and other programs can stand in for the terminal. */
export interface Io {
  readonly out: (text: string) => void | Promise<void>
  readonly err: (text: string) => void
  /** Columns to wrap to. */
  readonly width: number
  /** Whether colours may be used on `out`. */
  readonly colour: boolean
  /** Whether `err` is watched by somebody: progress is shown only then. */
  readonly watched: boolean
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Columns when nobody says how many there are. */
const COLUMNS = 100
/** Lines longer than this are hard to read, however wide the window. */
const WIDEST = 120
const NARROWEST = 40

/** Whether to colour: NO_COLOR and FORCE_COLOR are respected, then only a terminal gets colours. */
export function wantsColour(env: Io['env'], terminal: boolean): boolean {
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0'
  return terminal && env['TERM'] !== 'dumb'
}

/** The columns to use of those that a terminal has or `COLUMNS` says. */
export function usableWidth(columns: number | undefined, env: Io['env']): number {
  const said = Number(env['COLUMNS'])
  const have = columns ?? (Number.isInteger(said) && said > 0 ? said : COLUMNS)
  return Math.min(WIDEST, Math.max(NARROWEST, have))
}

/** Writes, and waits where the reader is slower than we are. */
async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}

/** The real terminal. */
export const processIo = (): Io => ({
  out: text => write(process.stdout, text),
  err: text => void process.stderr.write(text),
  width: usableWidth(process.stdout.columns, process.env),
  colour: wantsColour(process.env, process.stdout.isTTY === true),
  watched: process.stderr.isTTY === true,
  stdin: process.stdin,
  env: process.env,
})

type Format = Parameters<typeof styleText>[0]

/** The few roles that colours have here. */
export interface Style {
  readonly heading: (text: string) => string
  readonly strong: (text: string) => string
  readonly dim: (text: string) => string
  readonly id: (text: string) => string
  readonly good: (text: string) => string
  readonly warn: (text: string) => string
  readonly bad: (text: string) => string
}

/** Styles that colour, or do nothing. */
export function styleOf(colour: boolean): Style {
  const as = (format: Format) => (text: string) => (colour && text !== '' ? styleText(format, text) : text)
  return {
    heading: as(['bold', 'underline']),
    strong: as('bold'),
    dim: as('dim'),
    id: as('cyan'),
    good: as('green'),
    warn: as('yellow'),
    bad: as('red'),
  }
}
