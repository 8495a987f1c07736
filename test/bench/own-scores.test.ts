import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasCorpora, type Measure, measures } from '../../bench/measures.ts'
import { readConllu } from '../../bench/own/conllu.ts'
import { corefDocs } from '../../bench/own/coref/gold.ts'
import { EventsDoc, namesGold, PageDoc, QuotesDoc, TimesDoc } from '../../bench/own/gold.ts'
import { jsonLines } from '../../bench/own/output.ts'
import { ownInput } from '../../bench/own/score.ts'
import { figure, score } from '../../bench/scorer.ts'

/** Answers made from the gold itself; every n-th finding is spoiled, so that a figure between 0 and 1 comes out. */
function answers(m: Measure, spoilEvery: number): readonly object[] {
  let n = 0
  const spoil = (): boolean => ++n % spoilEvery === 0
  const inputs = ownInput(m.kind, m.gold)
    .split('\n')
    .filter(Boolean)
    .map(l => JSON.parse(l) as { id: string; text: string })
  const texts = new Map(inputs.map(({ id, text }) => [id, text]))
  switch (m.kind) {
    case 'times':
      return jsonLines(m.gold, TimesDoc).map(d => ({
        id: d.id,
        text: d.text,
        times: d.timex.map(t => ({
          start: t.s,
          end: t.e,
          type: t.type,
          value: spoil() ? '1900' : t.value,
        })),
      }))
    case 'names':
      return namesGold(m.gold, texts).map(d => ({
        id: d.id,
        text: texts.get(d.id),
        names: d.names.map(x => (spoil() ? { ...x, end: x.end + 1 } : x)),
      }))
    case 'quotes':
      return jsonLines(m.gold, QuotesDoc).map(d => ({
        id: d.id,
        text: d.text,
        statements: d.attributions.map(a => ({
          mode: 'direct',
          act: 'speech',
          content: spoil() ? [[0, 2]] : a.content,
          source: a.source,
        })),
      }))
    case 'events':
      return jsonLines(m.gold, EventsDoc).map(d => ({
        id: d.id,
        text: d.text,
        events: d.expected.map(e => ({ type: spoil() ? 'PROTEST' : e.plover, source: [], target: [] })),
      }))
    case 'meetings':
    case 'positions':
    case 'commitments':
    case 'figures':
    case 'proposals':
      throw new Error('the gold of our own has no miniature: reports.test.ts, meetings.test.ts')
    case 'coref':
      return corefDocs(m.gold).map(d => ({
        id: d.id,
        text: d.text,
        mentions: d.mentions.map((x, i) => ({
          start: x.start,
          end: x.end,
          form: x.pronoun ? 'pronoun' : 'name',
          entity: spoil() ? `lost ${i}` : x.entity,
          type: 'person',
        })),
      }))
    case 'dates':
      return jsonLines(m.gold, PageDoc).map(d => ({ id: d.id, published: spoil() ? '1900-01-01' : d.date }))
    case 'pages':
      return jsonLines(m.gold, PageDoc).map(d => ({
        id: d.id,
        text: spoil() ? `${d.body} Read next` : d.body,
      }))
    case 'syntax':
      return readConllu(readFileSync(m.gold, 'utf8')).map(d => ({
        id: d.id,
        text: d.text,
        sentences: d.sentences.map(s => ({
          start: s[0]?.start,
          end: s.at(-1)?.end,
          tokens: s.map(t => ({ ...t, upos: spoil() ? 'X' : t.upos })),
        })),
      }))
  }
}

/** The figure by which each kind is compared. */
const MAIN = {
  times: 'value.f1',
  names: 'all.f1',
  coref: 'conll',
  quotes: 'content.f1',
  events: 'type.f1',
  meetings: 'f1',
  positions: 'f1',
  commitments: 'f1',
  figures: 'f1',
  proposals: 'f1',
  dates: 'f1',
  pages: 'all.f1',
  syntax: 'upos.f1',
} as const

describe('our own measures', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-own-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const scored = (m: Measure, spoilEvery: number): number | null => {
    const file = join(folder, `${m.kind}-${spoilEvery}.jsonl`)
    writeFileSync(
      file,
      answers(m, spoilEvery)
        .map(a => `${JSON.stringify(a)}\n`)
        .join(''),
    )
    return figure(score(m, file), MAIN[m.kind])
  }

  it.each(measures(false))('give full marks for the gold itself: $name', m => {
    expect(scored(m, Number.POSITIVE_INFINITY)).toBe(1)
  })

  it.each(measures(false))('take marks off for what is wrong: $name', m => {
    const got = scored(m, 3)
    expect(got).toBeLessThan(1)
    expect(got).toBeGreaterThan(0.3)
  })

  // The shared scorer measures pages by their mean and names only events with a marked pair otherwise; the rest must agree.
  it.skipIf(!hasCorpora()).each(measures(false).filter(m => m.kind !== 'pages' && m.kind !== 'coref'))(
    'agree with the shared scorer (skipped where ../shared is missing): $name',
    m => {
      expect(scored({ ...m, own: false }, 3)).toBeCloseTo(scored(m, 3) ?? Number.NaN, 2)
    },
  )
})
