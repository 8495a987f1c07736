import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { engineThatWrote, measuredWith } from '../../bench/engines.ts'
import { measures, withAccurate } from '../../bench/measures.ts'

describe('engines in the bench', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-engines-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('stand side by side where the score is the engine’s own; all else is measured with the other one when it is asked for', () => {
    expect((['syntax', 'events', 'pages'] as const).map(k => measuredWith('accurate', null, k))).toEqual([
      true,
      false,
      false,
    ])
    expect((['syntax', 'events', 'pages'] as const).map(k => measuredWith('fast', null, k))).toEqual([
      true,
      true,
      true,
    ])
    expect(
      (['syntax', 'events', 'pages'] as const).map(k => measuredWith('accurate', 'accurate', k)),
    ).toEqual([true, true, false])
    expect(measuredWith('fast', 'accurate', 'syntax')).toBe(false)
  })
  it('have floors of their own', () => {
    const fast = measures(false)
    const names = [...fast, ...fast.map(withAccurate)].map(m => m.name)
    expect(new Set(names).size).toBe(names.length)
  })
  it('are told by what they wrote, so that no score goes to the wrong one', () => {
    const written = (line: string): string => {
      const file = join(folder, 'out.jsonl')
      writeFileSync(file, line)
      return file
    }
    expect(engineThatWrote(written('{"id":1,"engine":"accurate/1-x"}\n{}\n'))).toBe('accurate')
    expect(engineThatWrote(written('{"id":1,"engine":"fast/2"}\n'))).toBe('fast')
    expect(engineThatWrote(written('{"id":1,"problems":[]}\n'))).toBeNull()
    expect(engineThatWrote(written(''))).toBeNull()
  })
})
