import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { NEVER, SEED_ITEMS, type SeedItem } from './items.ts'
import { describeShared, sharedPath } from './seeds.ts'

const Row = z.object({ id: z.string(), core: z.boolean() })

/** Between the ids of a title that names several: "D1, D2: …", "D1 and D2: …". */
const AND = '(?:, | and | )'

/** Whether a test file has a title that begins with the item's id, alone or among others: "A1: …". */
const holds = (file: string, id: string): boolean =>
  existsSync(file) &&
  new RegExp(`['"\`](?:[A-LN]\\d+${AND})*${id}(?:${AND}[A-LN]\\d+)*:`, 'u').test(readFileSync(file, 'utf8'))

const named = (items: readonly SeedItem[]): readonly SeedItem[] => items.filter(i => i.test !== undefined)

describe('the table of the acceptance list', () => {
  it('has 185 items, each once', () => {
    expect(SEED_ITEMS).toHaveLength(185)
    expect(new Set(SEED_ITEMS.map(i => i.id)).size).toBe(185)
    expect(NEVER.map(i => i.id)).toEqual(Array.from({ length: 14 }, (_, n) => `N${n + 1}`))
  })

  it('says of no item that it is done without a test that names it', () => {
    const lost = named([...SEED_ITEMS, ...NEVER]).filter(i => !holds(i.test ?? '', i.id))
    expect(lost.map(i => `${i.id}: no test in ${i.test} names it`)).toEqual([])
  })
})

describeShared('seeds/acceptance.jsonl', 'the table beside the list', () => {
  it('has the ids of the list in its order, and its stars', () => {
    const rows = readFileSync(sharedPath('seeds/acceptance.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => Row.parse(JSON.parse(line)))
    expect(SEED_ITEMS.map(({ id, core }) => ({ id, core }))).toEqual(rows)
  })
})
