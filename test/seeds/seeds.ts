import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, it } from 'vitest'
import { swapped, swappedState } from './swap.ts'

/** The folder of what is shared beside a checkout; missing in a clone of its own. */
const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url))

/** Whether a file or folder of the shared ones is there. */
export const hasShared = (path: string): boolean => existsSync(SHARED + path)

/** Path of a shared file. */
export const sharedPath = (path: string): string => SHARED + path

/** A `describe` for tests that read shared files: skipped, saying why, where they are missing. */
export const describeShared = (path: string, title: string, body: () => void): void => {
  if (hasShared(path)) describe(title, body)
  else describe.skip(`${title} (skipped: ../shared/${path} is not beside this checkout)`, body)
}

/**
 * An assertion that another issue owes: it passes where it holds already, and stands as skipped with its owner's number
 * where it does not. When it holds, write it as `it`.
 */
export const pendingFor = (owner: string, title: string, body: () => void): void => {
  it(`${title} (pending: ${owner})`, context => {
    try {
      body()
    } catch (error) {
      context.skip(error instanceof Error ? error.message.slice(0, 200) : String(error))
    }
  })
}

/** One seed report: its file name, the three digits by which the acceptance list calls it, and its bytes. */
export interface Seed {
  readonly file: string
  readonly key: string
  readonly bytes: Uint8Array
  /** The bytes decoded; offsets of the gold lists are UTF-16 units of it. */
  readonly source: string
}

/** Among whom the seeds play: the world as they tell it, or the swapped copy with other people, states, numbers and dates. */
export interface World {
  readonly name: 'seeds' | 'swapped seeds'
  /** Words, numbers and dates of the acceptance list as this world has them. */
  readonly t: (words: string) => string
  /** The ISO code that stands for a state of the list. */
  readonly state: (iso: string) => string
}

/** The seeds as they are. */
export const SEED_WORLD: World = { name: 'seeds', t: words => words, state: iso => iso }
const SWAPPED_WORLD: World = { name: 'swapped seeds', t: swapped, state: swappedState }

/** Tests of the acceptance list that must hold on the seeds and on their swapped copy: the body runs once for each world. */
export const describeWorlds = (title: string, body: (world: World) => void): void => {
  for (const world of [SEED_WORLD, SWAPPED_WORLD])
    describeShared('seeds', `${title} (${world.name})`, () => body(world))
}

/** The five seed reports in the order of their names, as a world tells them; none where the folder is missing. */
export function loadSeeds(world: World = SEED_WORLD): readonly Seed[] {
  if (!hasShared('seeds')) return []
  return readdirSync(`${SHARED}seeds`)
    .filter(f => /^\d{3}_.*\.txt$/u.test(f))
    .sort()
    .map(file => {
      const bytes = readFileSync(`${SHARED}seeds/${file}`)
      const seed = bytes.toString('utf8')
      const source = world.t(seed)
      return { file, key: file.slice(0, 3), bytes: source === seed ? bytes : Buffer.from(source), source }
    })
}

/** Marks and hyphens made one, so that an anchor is found whatever its typography; lengths do not change. */
export const plainMarks = (text: string): string =>
  text
    .replace(/[\u2018\u2019\u201b\u2032]/gu, "'")
    .replace(/[\u201c\u201d\u201e]/gu, '"')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/\u00a0/gu, ' ')

/** Where a few words first stand in a text, marks normalised; throws when they do not, naming them. */
export function find(text: string, words: string): { readonly start: number; readonly end: number } {
  const start = plainMarks(text).indexOf(plainMarks(words))
  if (start < 0) throw new Error(`"${words}" does not stand in: ${text.slice(0, 60)}…`)
  return { start, end: start + words.length }
}
