import { type Command, InvalidArgumentError, Option } from 'commander'
import type { FetchChoices } from '../follow/fetch/fetcher.ts'
import { edtfBounds } from '../model/edtf.ts'
import { DEFAULT_ENGINE, ENGINE_NAMES, type EngineName } from '../model/language.ts'

/** Options that every command on a dossier takes. */
export interface CommonOptions {
  readonly store: string
  readonly dossier: string
  readonly json?: boolean
}

export const DEFAULT_STORE = 'parley.db'
export const DEFAULT_DOSSIER = 'default'

/** A date option; says what a date looks like when it is none. */
export function dateOption(value: string): string {
  if (edtfBounds(value) === null) throw new InvalidArgumentError('Write it as YYYY, YYYY-MM or YYYY-MM-DD.')
  return value
}

/** A whole number from `least` on. */
export const wholeNumber =
  (least: number) =>
  (value: string): number => {
    const n = Number(value)
    if (!Number.isSafeInteger(n) || n < least)
      throw new InvalidArgumentError(`Give a whole number from ${least} on.`)
    return n
  }

/** Adds --store, --dossier and --json. */
export const onDossier = (command: Command): Command =>
  command
    .addOption(new Option('--store <file>', 'the store').default(DEFAULT_STORE))
    .addOption(new Option('--dossier <name>', 'the dossier in it').default(DEFAULT_DOSSIER))
    .option('--json', 'print canonical JSON: the same record, the same bytes')

/** Adds --as-of beside them. */
export const onRecord = (command: Command): Command =>
  onDossier(command).option(
    '--as-of <date>',
    'what was known then: reports published by that date',
    dateOption,
  )

/** What `reading` adds to a command's options. */
export interface EngineFlag {
  readonly engine?: EngineName
}

/** Adds --engine to what reads language; without it a dossier's own engine reads. */
export const reading = (command: Command): Command =>
  command.addOption(
    new Option(
      '--engine <name>',
      `which engine reads language; the dossier's own, or ${DEFAULT_ENGINE}`,
    ).choices(ENGINE_NAMES),
  )

/** The engine that was asked for, if one was. */
export const engineOf = (o: EngineFlag): EngineFlag => (o.engine === undefined ? {} : { engine: o.engine })

/** What `fetching` adds to a command's options. */
export interface FetchFlags {
  readonly maxBytes?: number
  readonly timeout?: number
  readonly userAgent?: string
  readonly allowHost?: readonly string[]
}

/** Adds the options of everything that fetches. */
export const fetching = (command: Command): Command =>
  command
    .option('--max-bytes <n>', 'refuse files and answers larger than this', wholeNumber(1))
    .option('--timeout <seconds>', 'give up on a server that takes longer', wholeNumber(1))
    .option('--user-agent <text>', 'what to call ourselves to servers; robots.txt is read for its first word')
    .option('--allow-host <host...>', 'fetch from this host though its address is not public')

/** The choices that were made. */
export const choicesOf = (o: FetchFlags): FetchChoices => ({
  ...(o.maxBytes === undefined ? {} : { maxBytes: o.maxBytes }),
  ...(o.timeout === undefined ? {} : { timeout: o.timeout }),
  ...(o.userAgent === undefined ? {} : { userAgent: o.userAgent }),
  ...(o.allowHost === undefined ? {} : { allowHosts: o.allowHost }),
})
