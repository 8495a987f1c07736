import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { timesIn } from './told.ts'

interface Row {
  readonly group: string
  readonly sentence: string
  readonly article: string | null
  readonly told: string
}

/** The rows of `phrases.md`. */
function rows(): readonly Row[] {
  let group = ''
  return readFileSync(new URL('phrases.md', import.meta.url), 'utf8')
    .split('\n')
    .flatMap(line => {
      if (line.startsWith('## ')) group = line.slice(3)
      const cells = line.startsWith('| ') ? line.slice(2, -2).split(' | ') : []
      const [sentence, article, tense, edtf, precision, basis] = cells
      if (cells.length !== 6 || !sentence || sentence === 'sentence' || sentence.startsWith('---')) return []
      return [
        {
          group,
          sentence,
          article: article === '-' ? null : (article ?? null),
          told: [tense, edtf, precision, basis].join(' | '),
        },
      ]
    })
}

const TABLE = rows()

describe('the table of phrases', () => {
  it('has at least four hundred of them', () => {
    expect(TABLE.length).toBeGreaterThanOrEqual(400)
  })

  for (const group of new Set(TABLE.map(r => r.group))) {
    describe(group, () => {
      it.each(TABLE.filter(r => r.group === group))('$article: $sentence', ({ sentence, article, told }) => {
        const start = sentence.indexOf('[')
        const times = timesIn(sentence.replaceAll(/[[\]]/gu, ''), article)
        if (start < 0) {
          expect(times.map(t => t.expression)).toEqual([])
          return
        }
        const phrase = sentence.slice(start + 1, sentence.indexOf(']'))
        const hit = times.find(t => t.start < start + phrase.length && start < t.end)
        expect(
          [hit?.tense ?? '-', hit?.edtf ?? '-', hit?.precision ?? '-', hit?.basis ?? '-'].join(' | '),
        ).toBe(told)
        expect(hit?.expression.replace(/\.$/u, '')).toBe(phrase.replace(/\.$/u, ''))
      })
    })
  }
})
